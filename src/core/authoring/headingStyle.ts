import type { FormatConfig } from '../config/config';
import type { Entry, Issue } from '../issue/issue';
import type { Language } from '../messages/message';
import type { Part, Template } from './template';

/** Writes the opening line of an entry; a style without numbers leaves the number out. */
export type WriteHeading = (number: Part, asker: Part) => Template;

/** How the opening lines of an issue are written. */
export interface HeadingStyle {
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
export function imitateHeading({ text, lines }: Issue, entry: Entry): HeadingStyle | null {
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
export function defaultHeading({ heading: [pattern] }: FormatConfig, language: Language): HeadingStyle {
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
