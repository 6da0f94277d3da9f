import MarkdownIt from 'markdown-it';

const { parseLinkDestination } = new MarkdownIt().helpers;

/** The address of a link or image as written. */
export interface Target {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the address behind `](`.
 * @param at where the `(` should be.
 * @returns undefined where there is none, as in a reference.
 */
export function readTarget(content: string, at: number, end: number): Target | undefined {
  if (content[at] !== '(') return undefined;
  let start = at + 1;
  while (start < end && /\s/.test(content[start] ?? '')) start++;
  const parsed = parseLinkDestination(content, start, end);
  if (!parsed.ok) return { text: '', start, end: start };
  const angled = content[start] === '<' && content[parsed.pos - 1] === '>';
  const from = angled ? start + 1 : start;
  const to = angled ? parsed.pos - 1 : parsed.pos;
  return { text: content.slice(from, to), start: from, end: to };
}
