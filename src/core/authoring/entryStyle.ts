import type { FormatConfig } from '../config/config';
import type { Entry, Issue, Turn } from '../issue/issue';
import type { Language } from '../messages/message';
import { words } from '../messages/templateWords';
import { compose, tab as tabstop, type Part, type Template } from './template';

/** How the entries of an issue are written. */
export interface EntryStyle {
  /** Writes the opening line; a style without numbers leaves the number out. */
  readonly writeHeading: (number: Part, asker: Part) => Template;
  /** What precedes the text of a question and of an answer. */
  readonly question: string;
  readonly answer: string;
}

/** The style that the configuration describes, else the default one of a language. */
export function defaultStyle(format: FormatConfig, language: Language): EntryStyle {
  const [answer] = format.answer;
  return {
    writeHeading: parseHeading(format.heading[0] ?? defaultHeadings[language]),
    question: '> ',
    answer: answer === undefined ? words[language].answerMark : answer + words[language].colon,
  };
}

/**
 * Finds out how the entries of an issue are written, so that the next one looks like them.
 * @param previous the entry to imitate; what it does not show is taken from those before it, then from those after it
 * @param fallback for what no entry shows
 */
export function readEntryStyle(issue: Issue, previous: Entry | null, fallback: EntryStyle): EntryStyle {
  const { entries } = issue;
  const index = previous ? entries.indexOf(previous) + 1 : entries.length;
  const examples = [...entries.slice(0, index).reverse(), ...entries.slice(index)];
  const turns = examples.flatMap((entry) => entry.turns.filter(({ span }) => span.start > entry.heading.end));
  const questions = turns.filter(({ kind }) => kind === 'question');
  const answers = turns.filter(({ kind }) => kind === 'answer');
  return {
    writeHeading: firstOf(examples, (entry) => imitateHeading(issue, entry)) ?? fallback.writeHeading,
    question: firstOf(questions, (turn) => imitateQuestion(issue, turn)) ?? fallback.question,
    answer: firstOf(answers, (turn) => imitateMark(issue.text, turn)) ?? fallback.answer,
  };
}

function imitateQuestion({ text, lines }: Issue, turn: Turn): string | null {
  const before = text.slice(lines.startOf(lines.lineAt(turn.span.start)), turn.span.start);
  const mark = turn.mark ? imitateMark(text, turn) : '';
  if (mark === null) return null;
  if (/^ {0,3}>[ \u00a0]*$/.test(before)) return `> ${mark}`;
  return before === '' && mark ? mark : null;
}

/** The mark of a turn, if it fits any text: it has no number and no bold that only the text closes. */
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

const ticketTabstop = 9;
/** UTF-16 units after the asker; a longer opening line holds the question. */
const maxHeadingEnd = 60;
const opening = /^(?:#{1,6} )?[*_ ]{0,4}Q?$/i;
const betweenNumberAndAsker = /^[*_ \u00a0、.．。,，:：)）@＠]*$/;
const closing =
  /^(\**)( ?)(#\d{1,7})?([*_ \u00a0]*(?:同学)?的?(?:提问|问道|问|asks|asked|wrote|writes)?\**[:：]?\**)[ \u00a0]*$/i;

/** Takes the opening line of an entry as a pattern; null where it has other words or its bold is not closed. */
function imitateHeading({ text, lines }: Issue, entry: Entry): EntryStyle['writeHeading'] | null {
  const { askerSpan, numberSpan, heading } = entry;
  if (!askerSpan || askerSpan.end > heading.end || heading.end - askerSpan.end > maxHeadingEnd) return null;
  const before = text.slice(lines.startOf(entry.line), (numberSpan ?? askerSpan).start);
  const between = numberSpan ? text.slice(numberSpan.end, askerSpan.start) : '';
  const at = numberSpan ? '' : /[@＠][*_ ]*$/.exec(before)?.[0];
  const end = closing.exec(text.slice(askerSpan.end, heading.end));
  if (at === undefined || !end || !betweenNumberAndAsker.test(between)) return null;
  if (!opening.test(before.slice(0, before.length - at.length))) return null;
  const [, stars = '', space = '', ticket, tail = ''] = end;
  if ((before + between + stars + tail).split('**').length % 2 === 0) return null;
  // `**1、@Ann **asks`: the stars after the space would be printed again.
  if (!stars && !ticket && /^ ?\*/.test(space + tail)) return null;
  const after = ticket ? compose`${stars + space}#${tabstop(ticketTabstop, '1')}${tail}` : [stars + space + tail];
  return (number, asker) =>
    numberSpan ? compose`${before}${number}${between}${asker}${after}` : compose`${before}${asker}${after}`;
}

const defaultHeadings: Readonly<Record<Language, string>> = {
  'en': '**{number}. @{asker}** asks:',
  'zh-cn': '**{number}、@{asker}** 提问：',
};

/** Reads a pattern of the configuration (see `FormatConfig.heading`). */
function parseHeading(pattern: string): EntryStyle['writeHeading'] {
  const pieces = pattern.trim().split(/\{(number|asker|any)\}/);
  return (number, asker) =>
    pieces.map((piece, index) => {
      if (index % 2 === 0) return piece;
      return piece === 'number' ? number : piece === 'asker' ? asker : tabstop(ticketTabstop, '…');
    });
}
