/** Text with places to fill in: an editor inserts it as a snippet. */
export type Template = readonly Part[];
export type Part = string | Tabstop | DateVariable;

/** A place that the cursor is moved to by Tab. */
export interface Tabstop {
  /** The order; 0 is the final place of the cursor. Tabstops with the same number hold the same text. */
  readonly tabstop: number;
  /** The placeholder. A repeated tabstop needs none. */
  readonly value?: string | undefined;
  /** Texts to choose from; the first is the placeholder. */
  readonly choices?: readonly string[];
}

/** A part of today's date; `offset` is that of the time zone, `+08:00`. */
interface DateVariable {
  readonly variable: keyof typeof dateVariables;
}

export const finalTabstop: Tabstop = { tabstop: 0 };

/** Writes a template: `compose\`[${tab(1, 'Title')}](${tab(2)})\``. */
export function compose(strings: TemplateStringsArray, ...parts: readonly (Part | Template)[]): Template {
  return strings.flatMap((text, index) => [text, ...[parts[index] ?? []].flat()]);
}

export function tab(tabstop: number, value?: string): Tabstop {
  return { tabstop, value };
}

const dateVariables = {
  year: { name: 'CURRENT_YEAR', read: (now: Date) => String(now.getFullYear()) },
  month: { name: 'CURRENT_MONTH', read: (now: Date) => twoDigits(now.getMonth() + 1) },
  day: { name: 'CURRENT_DATE', read: (now: Date) => twoDigits(now.getDate()) },
  offset: { name: 'CURRENT_TIMEZONE_OFFSET', read: readOffset },
} as const;

/** A template in VS Code's snippet syntax. */
export function toSnippet(template: Template): string {
  return template.map(toSnippetPart).join('');
}

/** The text of a template before anybody fills it in. @param now for the parts of a date */
export function toText(template: Template, now: Date): string {
  const values = new Map<number, string>();
  for (const part of template) {
    const value = isTabstop(part) ? (part.choices?.[0] ?? part.value) : undefined;
    if (isTabstop(part) && value !== undefined) values.set(part.tabstop, value);
  }
  const texts = template.map((part) => {
    if (typeof part === 'string') return part;
    return isTabstop(part) ? (values.get(part.tabstop) ?? '') : dateVariables[part.variable].read(now);
  });
  return texts.join('');
}

/** Adds a number to all tabstops but the final one, so that a template can follow another one. */
export function shiftTabstops(template: Template, by: number): Template {
  return template.map((part) => (isTabstop(part) && part.tabstop > 0 ? { ...part, tabstop: part.tabstop + by } : part));
}

function isTabstop(part: Part): part is Tabstop {
  return typeof part === 'object' && 'tabstop' in part;
}

function toSnippetPart(part: Part): string {
  if (typeof part === 'string') return escapeText(part);
  if (!isTabstop(part)) return `\${${dateVariables[part.variable].name}}`;
  const { tabstop, value, choices } = part;
  if (choices) return `\${${tabstop}|${choices.map(escapeChoice).join(',')}|}`;
  return value === undefined ? `\${${tabstop}}` : `\${${tabstop}:${escapeText(value)}}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

function readOffset(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
