import type { MarkdownIt } from 'markdown-it';
import type { GoldmarkInlines } from './inlineState';

const dashes = Object.entries({ '---': '—', '--': '–', '...': '…', '<<': '«', '>>': '»' });

/** A plug-in: dashes, dots and quotation marks as goldmark's `extension/typographer.go` sets them. Fractions stay as they are. */
export function typographer(md: MarkdownIt): void {
  md.inline.ruler.push('typographer', (state, silent) => {
    const { src, pos } = state;
    const char = src[pos] ?? '';
    const [source, shown] = dashes.find(([dash]) => src.startsWith(dash, pos)) ?? [char, undefined];
    const value = shown ?? (silent || !/["']/.test(char) ? undefined : readQuote(state as GoldmarkInlines));
    if (value === undefined) return false;
    if (!silent) Object.assign(state.push('typographic', '', 0), { content: value, markup: source });
    state.pos += source.length;
    return true;
  });
}

const letter = /^\p{L}/u;
const digit = /^\p{Nd}/u;
/** What may shorten a year (`'90s`) or end a word (`'s`, `'ve`). */
const year = /^'\d\ds(?![^\p{White_Space}\p{P}!-/:-@[-`{-~])/u;
const suffix = /^'(?:[smtd]|ve|ll|re)(?![^ \t\n\r!-/:-@[-`{-~])/;

function readQuote(state: GoldmarkInlines): string | undefined {
  const { src, pos, context } = state;
  const { can_open: canOpen, can_close: canClose } = state.scanDelims(pos, true);
  const opens = canOpen && !canClose;
  const isSingle = src[pos] === "'";
  const kind = isSingle ? 'single' : 'double';
  const before = String.fromCodePoint(state.pointBefore(pos));
  const rest = src.slice(pos, pos + 7);
  const after = rest.slice(1);
  if (isSingle) {
    if (/^[\p{P}\p{White_Space}]/u.test(before) && /^[tenl]/.test(after)) return '’';
    if ((digit.test(before) || letter.test(before)) && letter.test(after)) return '’';
    if (opens && (year.test(rest) || suffix.test(rest))) return '’';
  }
  if (opens) {
    context.quotes[kind]++;
    return isSingle ? '‘' : '“';
  }
  // goldmark counts bytes: one character of ASCII, or a line break, is not enough.
  if (isSingle && /^(?:[^\n][^]|[^\x00-\x7f])/.test(after) && !digit.test(after)) return '’';
  if (context.quotes[kind] <= 0 || !canClose || (canOpen && !isFollowedByPunct(after))) return undefined;
  // `21""` are inches.
  if (!isSingle && after.startsWith('"') && digit.test(before)) return undefined;
  context.quotes[kind]--;
  return isSingle ? '’' : '”';
}

/** A mark that could open as well closes if ASCII punctuation follows, and then more of it, a space or the end. */
function isFollowedByPunct(after: string): boolean {
  return /^[!-#%-*,-/:;?@[-\]_{}](?:$|[ \t\n\r!-/:-@[-`{-~])/.test(after);
}
