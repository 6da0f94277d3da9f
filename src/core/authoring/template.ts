/** A text that people complete: words, fields to tab through, and what the clock says. */
export type Template = readonly Part[];
export type Part = string | Field | Moment;

export interface Field {
  /** The order of tabbing; 0 is where the cursor comes to rest. Fields with the same number hold the same text. */
  readonly field: number;
  /** What stands there until it is typed over; a repeated field needs none. */
  readonly value?: string;
  /** Texts to choose from; the first stands there at first. */
  readonly choices?: readonly string[];
}

/** A part of today's date; `offset` is the time zone's, `+08:00`. */
export interface Moment {
  readonly moment: 'year' | 'month' | 'day' | 'offset';
}

/** Where the cursor comes to rest. */
export const rest: Field = { field: 0 };

const variables: Record<Moment['moment'], string> = {
  year: 'CURRENT_YEAR',
  month: 'CURRENT_MONTH',
  day: 'CURRENT_DATE',
  offset: 'CURRENT_TIMEZONE_OFFSET',
};

/** A template in VS Code's snippet syntax. */
export function toSnippet(template: Template): string {
  return template.map(snippetPart).join('');
}

/** A template as the text that it is before anybody fills it in. */
export function toText(template: Template, now: Date): string {
  const values = new Map<number, string>();
  for (const part of template) {
    const value = typeof part === 'object' && 'field' in part ? (part.choices?.[0] ?? part.value) : undefined;
    if (value !== undefined && typeof part === 'object' && 'field' in part) values.set(part.field, value);
  }
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'moment' in part ? readClock(part.moment, now) : (values.get(part.field) ?? '');
    })
    .join('');
}

/** Numbers the fields of a template behind those of another one that it is appended to. */
export function shiftFields(template: Template, by: number): Template {
  return template.map((part) =>
    typeof part === 'object' && 'field' in part && part.field > 0 ? { ...part, field: part.field + by } : part,
  );
}

function snippetPart(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  if ('moment' in part) return `\${${variables[part.moment]}}`;
  const { field, value, choices } = part;
  if (choices) return `\${${field}|${choices.map(escapeChoice).join(',')}|}`;
  return value === undefined ? `\${${field}}` : `\${${field}:${escapeText(value)}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

function readClock(moment: Moment['moment'], now: Date): string {
  switch (moment) {
    case 'year':
      return String(now.getFullYear());
    case 'month':
      return twoDigits(now.getMonth() + 1);
    case 'day':
      return twoDigits(now.getDate());
    case 'offset': {
      const minutes = -now.getTimezoneOffset();
      const size = Math.abs(minutes);
      return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
    }
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
