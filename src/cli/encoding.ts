import { isUtf8 } from 'node:buffer';
import { message } from '../core/messages/message';
import type { FileError } from './fileReport';

/** The text of a file, and whether it is in the encoding that sites are built from. */
export interface DecodedText {
  readonly text: string;
  /** Null: the text is UTF-8 but for some bytes, which `text` has as U+FFFD. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GBK' | null;
}

/** Decodes UTF-8, and what Windows editors write beside it, so that whoever wrote it can be told what it is. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = nameUtf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (isUtf8(bytes)) return { text, encoding: 'UTF-8' };
  if (!isMostlyReadable(text)) {
    try {
      const chinese = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
      if (isChinese(chinese, bytes)) return { text: chinese, encoding: 'GBK' };
    } catch {
      // Then nobody knows what it is.
    }
  }
  return { text, encoding: null };
}

/** What is wrong with the encoding of a file; nothing if it is UTF-8. */
export function findEncodingErrors({ text, encoding }: DecodedText): FileError[] {
  if (encoding === 'UTF-8') return [];
  const start = encoding === null ? Math.max(0, text.indexOf('\uFFFD')) : 0;
  const words = encoding === null ? message('encoding-damaged') : message('encoding-other', encoding);
  return [{ message: words, span: { start, end: start + 1 }, severity: 'error' }];
}

/** How many bytes tell whether a text without byte order mark is UTF-16. */
const sampleSize = 1000;

/** @returns the name of the encoding for a decoder; null if it is another */
function nameUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Every line break and every Latin letter has one zero byte, always on the same side.
  const sample = bytes.subarray(0, sampleSize);
  const countZeros = (side: number) => sample.filter((byte, i) => byte === 0 && i % 2 === side).length;
  const [first, second] = [countZeros(0), countZeros(1)];
  const enough = sample.length / 20;
  if (second > enough && first === 0) return 'utf-16le';
  return first > enough && second === 0 ? 'utf-16be' : null;
}

/**
 * Whether what was decoded as GBK is Chinese: mostly Han characters or CJK punctuation beyond ASCII, of two bytes beyond
 * ASCII each. In Latin-1 an accented letter takes the letter behind it for its second byte.
 */
function isChinese(text: string, bytes: Uint8Array): boolean {
  const beyond = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  const chinese = text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0;
  const high = bytes.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
  return chinese > beyond / 2 && high > 1.75 * beyond;
}

/** Whether far more characters beyond ASCII could be read than could not: the text is UTF-8 that was damaged. */
function isMostlyReadable(text: string): boolean {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const read = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return read > 4 * lost;
}
