import type { FormatConfig } from '../config/config';
import type { Entry, Issue, Turn } from '../issue/issue';
import type { Language } from '../messages/message';
import { words } from './templateWords';
import type { Part, Template } from './template';

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

/** Writes the opening line of an entry; a style without numbers leaves the number out. */
type WriteHeading = (number: Part, asker: Part) => Template;

/** How the opening lines of an issue are written. */
interface HeadingStyle {
  readonly numbered: boolean;
  readonly write: WriteHeading;
}

const ticketField = 9;
const longestEnd = 60;
const opening = /^(?:#{1,6} )?[*_ ]{0,4}Q?$/i;
const joint = /^[*_ \u00a0、.．。,，:：)）@＠]*$/;
const closing =
  /^(\**)( ?)(#\d{1,7})?([*_ \u00a0]*(?:同学)?的?(?:提问|问道|问|asks|asked|wrote|writes)?\**[:：]?\**)[ \u00a0]*$/i;
const placeholder = /\{(number|asker|any)\}/;

/** Takes an entry's opening line as the pattern of others; null where it has words of its own or its bold is broken. */
function imitateHeading({ text, lines }: Issue, entry: Entry): HeadingStyle | null {
  const { askerSpan, numberSpan, heading } = entry;
  if (!askerSpan || askerSpan.end > heading.end || heading.end - askerSpan.end > longestEnd) return null;
  const first = numberSpan ?? askerSpan;
  const before = text.slice(lines.startOf(entry.line), first.start);
  const between = numberSpan ? text.slice(numberSpan.end, askerSpan.start) : '';
  const at = numberSpan ? '' : /[@＠][*_ ]*$/.exec(before)?.[0];
  const end = closing.exec(text.slice(askerSpan.end, heading.end));
  if (at === undefined || !opening.test(before.slice(0, before.length - at.length)) || !joint.test(between) || !end)
    return null;
  const [, stars = '', blank = '', ticket, tail = ''] = end;
  // `**1、@Ann **asks`: the stars behind the blank would be printed again.
  if (
    (before + between + stars + tail).split('**').length % 2 === 0 ||
    (!stars && !ticket && /^ ?\*/.test(blank + tail))
  )
    return null;
  const behind: Part[] = ticket
    ? [`${stars}${blank}#`, { field: ticketField, value: '1' }, tail]
    : [stars + blank + tail];
  return {
    numbered: numberSpan !== null,
    write: (number, asker) => (numberSpan ? [before, number, between, asker, ...behind] : [before, asker, ...behind]),
  };
}

/** The opening line that the configuration describes, else the usual one of a language. */
function defaultHeading({ heading: [pattern] }: FormatConfig, language: Language): HeadingStyle {
  if (pattern === undefined) return usual[language];
  const pieces = pattern.trim().split(placeholder);
  return {
    numbered: pieces.includes('number'),
    write: (number, asker) =>
      pieces.map((piece, i) => {
        if (i % 2 === 0) return piece;
        return piece === 'number' ? number : piece === 'asker' ? asker : { field: ticketField, value: '…' };
      }),
  };
}

const usual: Readonly<Record<Language, HeadingStyle>> = {
  'en': { numbered: true, write: (number, asker) => ['**', number, '. @', asker, '** asks:'] },
  'zh-cn': { numbered: true, write: (number, asker) => ['**', number, '、@', asker, '** 提问：'] },
};
