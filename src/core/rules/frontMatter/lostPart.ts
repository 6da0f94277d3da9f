import type { Field, Issue } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import { typeOf, valuePlace } from '../../lint/readFields';
import { message } from '../../messages/message';
import type { Span } from '../../text/span';
import { quoteYaml } from './quoteYaml';

/** A part of a value that YAML does not take for text. */
interface LostPart {
  readonly kind: 'swallowed' | 'cut';
  readonly words: string;
  /** The whole value with that part. */
  readonly value: Span;
  readonly certain: boolean;
}

/** Reports a part of a value that readers do not see: a first word with `&` or `!`, or what follows ` #`. */
export function checkLostPart(issue: Issue, field: Field): Report | null {
  const type = typeOf(field.key);
  if (type !== 'text' && type !== 'labels' && type !== 'list') return null;
  const lost = findSwallowed(issue, field) ?? findCut(issue, field);
  if (!lost) return null;
  const { kind, words, value, certain } = lost;
  const written = issue.text.slice(value.start, value.end);
  const fixes = [
    { title: message('front-matter-quote-fix'), edits: [{ span: value, newText: quoteYaml(written) }], safe: certain },
  ];
  const isRemark = /^#\s/.test(words);
  return {
    span: kind === 'cut' ? value : valuePlace(issue, field),
    kind,
    message: message(`front-matter-value-${kind}`, words.slice(0, 40), field.key),
    // Most remarks are meant as such.
    ...(isRemark && { severity: 'info' }),
    fixes,
  };
}

/** `&name` and `!name`, which no alias needs. */
function findSwallowed({ text, frontMatter: { yaml } }: Issue, { valueSpan }: Field): LostPart | null {
  const written = text.slice(valueSpan.start, valueSpan.end);
  const [words] = /^(?:&[^\s,[\]{}]+|!(?!!)[^\s,[\]{}]*)/.exec(written) ?? [];
  if (words === undefined || /[\r\n]/.test(written) || /^[&!]\S*[ \t]+["'[{|>]/.test(written)) return null;
  const isUsed = words.startsWith('&') && text.slice(yaml.start, yaml.end).includes(`*${words.slice(1)}`);
  return isUsed ? null : { kind: 'swallowed', words, value: valueSpan, certain: true };
}

const remark = /^(.*?)[ \t]+(#.*)$/;

/** ` #` in the value of a field, or in an item on a line of its own. */
function findCut({ text, lines }: Issue, { keySpan, valueSpan }: Field): LostPart | null {
  if (/["'[{|>]/.test(text.charAt(valueSpan.start))) return null;
  const last = lines.lineAt(Math.max(valueSpan.start, valueSpan.end - 1));
  const isBlock = /^-\s/.test(text.slice(valueSpan.start, valueSpan.end));
  for (let line = lines.lineAt(valueSpan.start); line <= last; line++) {
    const from = Math.max(lines.startOf(line), isBlock ? 0 : Math.max(keySpan.end, valueSpan.start));
    const written = text.slice(from, lines.endOf(line)).trimEnd();
    const [marker = ''] = isBlock ? (/^\s*-\s+/.exec(written) ?? []) : [];
    const value = written.slice(marker.length);
    const [, kept = '', words = ''] = remark.exec(value) ?? [];
    const isPlain = kept !== '' && /^[^"'[{|>&!*#]/.test(kept) && (!isBlock || marker !== '');
    const start = from + marker.length;
    if (isPlain) return { kind: 'cut', words, value: { start, end: start + value.length }, certain: false };
  }
  return null;
}
