import { en } from './en';
import { zhCn } from './zh-cn';

export type Language = 'en' | 'zh-cn';
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
