import { isKnownField } from '../../issue/frontMatterLines';
import type { Field, Issue } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import { invisibleClass, spaceClass } from '../../text/characters';
import type { Span } from '../../text/span';
import { quoteYaml } from './quoteYaml';
import { nameOf } from './strictYaml';

const odd = new RegExp(`^[${invisibleClass}${spaceClass}]+|[${invisibleClass}${spaceClass}]+$`);

/** Finds keys that nobody finds: with something invisible around the name, or there twice. Hugo ignores the case of keys. */
export function* findKeyFaults(issue: Issue): Iterable<Report> {
  const seen = new Map<string, Field>();
  for (const field of issue.frontMatter.fields) {
    const [blanks] = odd.exec(field.key) ?? [];
    const named = /^([A-Za-z]+)[:：](?=\S)/.exec(field.key);
    if (named && isKnownField(named[0])) yield reportColon(issue, field, named[1]?.length ?? 0);
    if (blanks !== undefined) yield reportInvisible(issue, field, blanks);
    const key = field.key.toLowerCase();
    const other = seen.get(key);
    if (other) yield reportRepeated(issue, field, other);
    else seen.set(key, field);
  }
}

function reportInvisible(issue: Issue, { key, keySpan }: Field, blanks: string): Report {
  const at =
    keySpan.start + issue.text.slice(keySpan.start, keySpan.end).indexOf(key.startsWith(blanks) ? blanks : key);
  const start = key.startsWith(blanks) ? at : at + key.length - blanks.length;
  const edits = [{ span: { start, end: start + blanks.length }, newText: '' }];
  return {
    span: keySpan,
    message: message('front-matter-invisible', nameOf(blanks)),
    kind: 'invisible',
    severity: 'warning',
    fixes: [{ title: message('front-matter-invisible-fix'), edits, safe: true }],
  };
}

/** `title:Mesh: news` is a field named `title:Mesh`. */
function reportColon(issue: Issue, { keySpan, valueSpan }: Field, length: number): Report {
  const start = keySpan.start + length;
  const end = Math.max(keySpan.end, valueSpan.end);
  const newText = `: ${quoteYaml(issue.text.slice(start + 1, end))}`;
  const isPlain = !/[\r\n"']/.test(newText.slice(3, -1));
  const title = message('front-matter-quote-fix');
  return {
    span: { start, end: start + 1 },
    message: message('front-matter-colon'),
    kind: 'colon',
    severity: 'warning',
    fixes: isPlain ? [{ title, edits: [{ span: { start, end }, newText }], safe: true }] : [],
  };
}

function reportRepeated(issue: Issue, field: Field, other: Field): Report {
  const isSame = JSON.stringify(field.value) === JSON.stringify(other.value);
  const span = isSame ? linesOf(issue, field) : null;
  const title = message('front-matter-duplicate-fix');
  return {
    span: field.keySpan,
    message: message('front-matter-duplicate', field.key),
    kind: 'duplicate',
    severity: 'warning',
    fixes: span ? [{ title, edits: [{ span, newText: '' }], safe: true }] : [],
  };
}

/** The lines of a field with their line break; null if they have something else. */
function linesOf({ lines, text }: Issue, { keySpan, valueSpan }: Field): Span | null {
  const first = lines.lineAt(keySpan.start);
  const last = lines.lineAt(Math.max(keySpan.end, valueSpan.end));
  const isAlone = lines.startOf(first) === keySpan.start && text.slice(valueSpan.end, lines.endOf(last)).trim() === '';
  return isAlone && last + 1 < lines.count ? { start: keySpan.start, end: lines.startOf(last + 1) } : null;
}
