import type { Entry } from './issue';

const maxNameLength = 60;
const maxQuestionLength = 100;
const maxWordsLength = 2_000;
/** Markdown reads at most so much of a question for its first words. */
const readAhead = 600;

/** The opening of an entry up to the asker, without Markdown's marks: `1、@name`, `1. name`. Never empty. */
export function nameEntry(text: string, { span, heading, askerSpan }: Entry): string {
  const words = plainWords(text.slice(span.start, askerSpan?.end ?? heading.end));
  return cut(words.replace(/^(\d{1,3}\.)(?=[^\s\d])/, '$1 '), maxNameLength) || '…';
}

/** The first words of what is asked, on one line; of an entry that asks nothing, of the answer. */
export function quoteQuestion(text: string, { turns }: Entry): string {
  for (const { span, mark } of turns) {
    const start = mark?.end ?? span.start;
    const words = plainWords(text.slice(start, Math.min(span.end, start + readAhead)));
    if (words) return cut(words, maxQuestionLength);
  }
  return '';
}

/** What is asked and answered in an entry, on one line: of a long one the beginning. */
export function readWords(text: string, { turns }: Entry): string {
  let words = '';
  for (const { span, mark } of turns) {
    const left = maxWordsLength - words.length;
    if (left <= 0) break;
    const start = mark?.end ?? span.start;
    words += `${plainWords(text.slice(start, Math.min(span.end, start + left)))} `;
  }
  return words.trim();
}

/** Text on one line: without images, without the addresses of links, without the marks of quotes, lists and emphasis. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)?|<\/?[a-z][^<>\n]*>/gi, ' ')
    .replace(/\[([^[\]\n]*)\]\([^()\n]*\)?/g, '$1')
    .replace(/^[ \t]*(?:>[ \t]?)+|^#{1,6}[ \t]|[*`\u200b]+/gm, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Cuts between characters, never inside one. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const characters = [...text.slice(0, maxLength + 1)];
  return characters.length > maxLength ? `${characters.slice(0, maxLength).join('')}…` : `${text.slice(0, maxLength)}…`;
}
