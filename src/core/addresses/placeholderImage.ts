/** Of a drawing as data: what it draws with. */
const drawn =
  /<(?:path|rect|circle|ellipse|line|poly|text|image|use|g)\b|%3C(?:path|rect|circle|ellipse|line|poly|text|image|use|g)\b/i;
const emptyData = /^data:[\w/+.;=-]{0,60},?$/;
/** Pixels on each side, and characters of a compressed picture: no picture that anybody looks at is as small. */
const maxSide = 4;
const minLength = 400;

/**
 * Whether an address is the placeholder that a page shows until its images are loaded, copied instead of the image: a few pixels, or
 * nothing at all, in the address itself.
 */
export function isPlaceholderImage(address: string): boolean {
  if (!/^data:/i.test(address)) return false;
  const [, type = '', encoding = '', content = ''] =
    /^data:image\/([\w+.-]+)((?:;[\w=-]+)*),(.*)$/is.exec(address) ?? [];
  if (type === '') return emptyData.test(address);
  if (content === '') return true;
  if (type === 'svg+xml') return encoding.includes('base64') ? content.length < minLength / 2 : isEmptyDrawing(content);
  const size = readSize(type, content);
  return size === null
    ? content.length < minLength && /^(?:jpe?g|webp|avif)$/.test(type)
    : Math.max(...size) <= maxSide;
}

function isEmptyDrawing(content: string): boolean {
  return !drawn.test(content) || /viewBox=['"]0(?: |%20)0(?: |%20)1(?: |%20)1['"]/i.test(content);
}

/** Width and height of a PNG or GIF, from its first bytes; null where they do not say. */
function readSize(type: string, content: string): readonly [number, number] | null {
  const bytes = decode(content.slice(0, 32));
  const at = (index: number) => bytes[index] ?? 0;
  const wide = (index: number) => ((at(index) * 256 + at(index + 1)) * 256 + at(index + 2)) * 256 + at(index + 3);
  if (type === 'png' && bytes.length >= 24) return [wide(16), wide(20)];
  if (type === 'gif' && bytes.length >= 10) return [at(6) + at(7) * 256, at(8) + at(9) * 256];
  return null;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in Base64. */
function decode(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of text.replace(/[=\s]/g, '')) {
    bits = (bits * 64 + Math.max(0, digits.indexOf(char))) % 0x10000;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push(Math.floor(bits / 2 ** count) % 256);
  }
  return bytes;
}
