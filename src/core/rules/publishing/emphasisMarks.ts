import { isVerbatim, type TextLine } from '../../markdown/textBlocks';

/** A delimiter of asterisks, underscores or two tildes that is rendered as text. */
export interface Mark {
  readonly character: '*' | '_' | '~';
  readonly start: number;
  readonly end: number;
}

/** A pair of delimiters around text, or a single one. */
export interface SeenEmphasis {
  readonly open: Mark;
  readonly close: Mark | null;
}

/**
 * Finds emphasis whose delimiters are rendered as text: pairs around text, and runs of asterisks without a partner. Characters with
 * another meaning (`5*3`, `SELECT *`, `src/**`, `snake_case`) do not count.
 */
export function findSeenEmphasis(text: string, line: TextLine): SeenEmphasis[] {
  const found: SeenEmphasis[] = [];
  const marks = readMarks(text, line);
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i];
    if (!open) continue;
    const next = marks.slice(i + 1, i + 5).findIndex((mark) => isPartner(text, open, mark));
    const close = next < 0 ? undefined : marks[i + 1 + next];
    if (close) {
      found.push({ open, close });
      i += 1 + next;
    } else if (isLoose(text, open)) found.push({ open, close: null });
  }
  return found;
}

function readMarks(text: string, { runs }: TextLine): Mark[] {
  const marks: Mark[] = [];
  for (const run of runs) {
    if (!/[*_]|~~/.test(run.text) || !isVerbatim(text, run)) continue;
    for (const { 0: word, index } of run.text.matchAll(/[^\s（）]+/g)) {
      // Delimiters in an address, or right before it, may be part of it.
      const address = word.search(/[*_~]{0,4}[a-z]{2,12}:\/\//i);
      for (const { 0: characters, index: within } of word.matchAll(/\*+|_+|~{2,}/g)) {
        if (address >= 0 && within >= address) break;
        const start = run.span.start + index + within;
        const mark: Mark = { character: characters[0] as Mark['character'], start, end: start + characters.length };
        if (!isPartOfWord(text, mark)) marks.push(mark);
      }
    }
  }
  return marks;
}

/** Whether a delimiter is part of a word, a path or a calculation. */
function isPartOfWord(text: string, mark: Mark): boolean {
  const { character, start, end } = mark;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '/' || after === '/') return true;
  if (mark.character === '*' && end - start === 2 && isArgument(text, mark)) return true;
  const word = /[A-Za-z0-9]/;
  const letter = /[\p{L}\p{N}]/u;
  return (
    (word.test(before) && word.test(after)) ||
    (character === '_' && end - start === 1 && letter.test(before) && letter.test(after)) ||
    (character === '_' && /[A-Za-z0-9.%/=?&]/.test(before) && /\w/.test(after))
  );
}

function isPartner(text: string, open: Mark, close: Mark): boolean {
  if (open.character !== close.character || open.end - open.start !== close.end - close.start) return false;
  const inside = text.slice(open.end, close.start);
  if (inside.trim() === '' || (open.character === '_' && isIdentifier(text, open, close))) return false;
  const double = open.end - open.start > 1;
  if (double) return true;
  // A single character often means something else: no space may follow it, and no word may touch it outside.
  const touchesText = /^[^\s),.;，。；、）]/.test(inside) && (/\S$/.test(inside) || open.character === '*');
  const before = open.character === '_' ? /[\w.]/ : /\w/;
  return touchesText && !before.test(text.charAt(open.start - 1)) && !/\w/.test(text.charAt(close.end));
}

/** Whether underscores belong to identifiers: `__attribute__`, or `__weak` and further on `__block`. */
function isIdentifier(text: string, open: Mark, close: Mark): boolean {
  const inside = text.slice(open.end, close.start);
  const word = /\w/;
  return (
    /^\w+$/.test(inside) ||
    (/\s$/.test(inside) && word.test(text.charAt(close.end))) ||
    (/^\s/.test(inside) && word.test(text.charAt(open.start - 1)))
  );
}

function isLoose(text: string, { character, start, end }: Mark): boolean {
  if (character !== '*' || end - start < 2) return false;
  return !/^[.\w]*[/\\]/.test(text.slice(end, end + 40)) && text[start - 1] !== '(';
}

/** Whether the asterisks are code: `f(*args, **kwargs)`, `char **argv`. */
function isArgument(text: string, { start, end }: Mark): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (!/^[a-z_]/i.test(after) || /^\w+[ ：:]*\*/.test(after)) return false;
  return (
    /^(?:kw|arg|opt|param|ptr)[a-z]*\b/.test(after) ||
    /\([^()\n]*, ?$/.test(before) ||
    /\b(?:char|int|void|float|double|long|short|const|struct \w{1,40}) ?$/.test(before)
  );
}
