import type { Issue } from '../../issue/issue';
import { indexFrom, type Span } from '../../text/span';
import { listParagraphs, type Paragraph } from '../images/paragraphs';

/** What a broken link, or a broken address, has at least one of. */
const trace = /[[【［]|\]\(|[:：;；][/／]|(?<!:)\/\//g;

/**
 * The paragraphs that may hold a broken link: those with a bracket or an address outside of what Markdown understood, or with a
 * bracket right beside it. Most have none, and to look for that is cheap.
 */
export function* listSuspects(issue: Issue): Iterable<Paragraph> {
  const { text, body, prose } = issue;
  const whole = issue.links.filter(({ kind }) => kind !== 'bare');
  const known = [...whole, ...issue.images, ...issue.comments]
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
  const blocks = new Set<number>();
  const suspect = (at: number): void => {
    const line = prose[indexFrom(prose, at + 1) - 1];
    if (line && at <= line.span.end) blocks.add(line.block);
  };
  for (const { start, end } of known)
    if (text[start] === '[' && (text[start - 1] === '[' || text[end] === ')')) suspect(start);
  for (const at of findTraces(text, body, known)) suspect(at);
  if (blocks.size > 0) yield* listParagraphs(issue, ({ block }) => blocks.has(block));
}

function* findTraces(text: string, body: Span, known: readonly Span[]): Iterable<number> {
  const pattern = new RegExp(trace);
  pattern.lastIndex = body.start;
  let next = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const at = match.index;
    while ((known[next]?.end ?? Infinity) <= at) next++;
    const cover = known[next];
    if (cover && cover.start <= at) pattern.lastIndex = cover.end;
    else if (!isScheme(text, at)) yield at;
  }
}

/** `http://` and `https://` are as they should be. */
function isScheme(text: string, at: number): boolean {
  return text.startsWith('://', at) && /(?<![a-z])https?$/i.test(text.slice(Math.max(0, at - 6), at));
}
