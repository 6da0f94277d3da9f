import { en } from './en';
import { zhCn } from './zh-cn';

export type Language = 'en' | 'zh-cn';

/** The language that a text is written in: Chinese where it has a Chinese character, else English. */
export function languageOf(text: string): Language {
  return /[\u3400-\u9fff]/.test(text) ? 'zh-cn' : 'en';
}

export type MessageKey = keyof typeof en;

/** A message as data, put into a language only where it is shown. */
export interface Message {
  readonly key: MessageKey;
  /** What replaces `{0}`, `{1}` … */
  readonly values: readonly (string | number)[];
}

/** Creates a message of the catalogue. */
export function message(key: MessageKey, ...values: (string | number)[]): Message {
  return { key, values };
}

/** The text of a message in a language. */
export function say({ key, values }: Message, language: Language): string {
  const catalogue: Record<MessageKey, string> = language === 'zh-cn' ? zhCn : en;
  return catalogue[key].replace(/\{(\d)\}/g, (_, digit: string) => String(values[Number(digit)] ?? ''));
}

const maxLength = 40;

/** What is written somewhere, in one line and short enough for a message. */
export function excerpt(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
