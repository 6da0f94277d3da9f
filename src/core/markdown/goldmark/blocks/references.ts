import { isBlank } from '../chars';
import { findClosing } from '../closing';
import { Content } from '../content';
import { readAngled, readBare, readTitle, referenceKey, skipSpaces } from '../linkParts';
import { Block } from './block';
import type { BlockState, Reference } from './state';

interface Definition extends Reference {
  readonly label: string;
  /** The lines of the paragraph that it takes; the end is exclusive. */
  readonly firstLine: number;
  readonly endLine: number;
  /** Where reading goes on. */
  readonly at: number;
}

/** Takes the definitions of links (`[label]: address "title"`) out of the begin of a paragraph. */
export function takeReferences(paragraph: Block, state: BlockState): void {
  if (state.text[paragraph.lines[0]?.start ?? 0] !== '[') return;
  const content = new Content(state.text, paragraph.lines);
  let at = 0;
  let taken = 0;
  for (let found = readDefinition(content, at); found; found = readDefinition(content, at)) {
    const key = referenceKey(found.label);
    if (!state.references.has(key)) state.references.set(key, found);
    taken = Math.max(taken, found.endLine);
    at = found.at;
  }
  if (!taken) return;
  paragraph.lines = paragraph.lines.slice(taken);
  paragraph.line = paragraph.lines[0]?.line ?? paragraph.line;
  if (paragraph.lines.length) return;
  const empty = new Block('empty', paragraph.line);
  empty.blankBefore = paragraph.blankBefore;
  paragraph.parent?.insertAfter(paragraph, empty);
  paragraph.remove();
}

function readDefinition(content: Content, from: number): Definition | undefined {
  const { text } = content;
  const start = skipSpaces(content, from);
  if (text[start] !== '[') return undefined;
  const firstLine = content.lineAt(start);
  const close = findClosing(text, start + 1, '[', ']', text.length);
  const label = text.slice(start + 1, close);
  if (close < 0 || isBlank(label) || text[close + 1] !== ':') return undefined;
  const begin = skipSpaces(content, close + 2);
  const destination =
    text[begin] === '<' ? readAngled(content, begin, content.lineEnd(begin)) : readBare(content, begin);
  if (!destination) return undefined;
  const { end } = destination;
  const endsLine = isBlank(text.slice(end, content.lineEnd(end)));
  const plain = { label, destination: destination.text, firstLine };
  const opener = skipSpaces(content, end);
  const withoutTitle = { ...plain, title: undefined, endLine: content.lineAt(end) + 1 };
  if (!'"\'('.includes(text[opener] ?? ' ')) return endsLine ? { ...withoutTitle, at: opener } : undefined;
  if (opener === end) return undefined;
  const title = readTitle(content, opener);
  // What goldmark looked for behind a title without an end is not looked for again.
  if (!title) return endsLine ? { ...withoutTitle, at: text.length } : undefined;
  if (isBlank(text.slice(title.end, content.lineEnd(title.end)))) {
    return { ...plain, title: title.text, endLine: content.lineAt(title.end) + 1, at: title.end };
  }
  return endsLine ? { ...withoutTitle, at: title.end } : undefined;
}
