import type { FormatConfig } from '../config/config';
import type { Entry, Issue, Turn } from '../issue/issue';
import type { Language } from '../messages/message';
import { defaultHeading, imitateHeading, type HeadingStyle } from './headingStyle';
import { words } from './words';

/** How the entries of an issue are written. */
export interface EntryStyle {
  readonly heading: HeadingStyle;
  /** What stands before the words of a question and of an answer. */
  readonly question: string;
  readonly answer: string;
}

/** The usual style of a language, as the configuration changes it. */
export function defaultStyle(format: FormatConfig, language: Language): EntryStyle {
  const [answer] = format.answer;
  return {
    heading: defaultHeading(format, language),
    question: '> ',
    answer: answer === undefined ? words[language].answerMark : answer + words[language].colon,
  };
}

/**
 * Finds out how an issue writes its entries, so that the next one looks like them.
 * @param near the entry to take after; the one before it counts next, and so on
 */
export function readEntryStyle(issue: Issue, format: FormatConfig, language: Language, near: Entry | null): EntryStyle {
  const { entries } = issue;
  const index = near ? entries.indexOf(near) + 1 : entries.length;
  const models = [...entries.slice(0, index).reverse(), ...entries.slice(index)];
  const usual = defaultStyle(format, language);
  const turns = models.flatMap((entry) => entry.turns.filter(({ span }) => span.start > entry.heading.end));
  return {
    heading: firstOf(models, (entry) => imitateHeading(issue, entry)) ?? usual.heading,
    question:
      firstOf(turns, (turn) => (turn.kind === 'question' ? imitateQuestion(issue, turn) : null)) ?? usual.question,
    answer: firstOf(turns, (turn) => (turn.kind === 'answer' ? imitateMark(issue.text, turn) : null)) ?? usual.answer,
  };
}

function imitateQuestion({ text, lines }: Issue, turn: Turn): string | null {
  const before = text.slice(lines.startOf(lines.lineAt(turn.span.start)), turn.span.start);
  const mark = turn.mark ? imitateMark(text, turn) : '';
  if (mark === null) return null;
  if (/^ {0,3}>[ \u00a0]*$/.test(before)) return `> ${mark}`;
  return before === '' && mark ? mark : null;
}

/** The mark of a turn, where it can stand before any words: no number, no star that the words close. */
function imitateMark(text: string, { mark }: Turn): string | null {
  if (!mark) return null;
  const written = text.slice(mark.start, mark.end).replace(/\u200b/g, '');
  if (/\d/.test(written) || written.split('**').length % 2 === 0) return null;
  return written.endsWith(':') ? `${written} ` : written.replace(/[ \u00a0]+$/, written.includes('：') ? '' : ' ');
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
