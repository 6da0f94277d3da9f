import { isPunct } from '../chars';

/** What stands for something else in running text: an escape, a reference, a NUL. */
export const special = /\\[!-/:-@[-`{-~]|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z0-9]{1,32});|\0/g;

/** Looks a name like `&amp;` up; gives it back where there is none. */
export type NamedReference = (reference: string) => string;

export function decodeSpecial(source: string, named: NamedReference): string {
  if (source.startsWith('\\')) return source.slice(1);
  if (source.startsWith('&#')) {
    const isHex = /^&#x/i.test(source);
    const point = Number.parseInt(source.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
    const isValid = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isValid ? String.fromCodePoint(point) : '\ufffd';
  }
  return source === '\0' ? '\ufffd' : named(source);
}

/** Text of a title: escapes and references are what they stand for. */
export function decodeText(source: string, named: NamedReference): string {
  return source.replace(special, (found) => decodeSpecial(found, named));
}

const dangerous = /^(?:javascript|vbscript|file|data):/i;
const harmless = /^data:image\/(?:png|gif|jpeg|webp|svg\+xml);/i;

/** An address: what could do harm is left out, else first escapes, then references, and what no address may hold percent-encoded. */
export function encodeAddress(source: string, named: NamedReference): string {
  if (dangerous.test(source) && !harmless.test(source)) return '';
  const unescaped = source.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return escapeAddress(
    unescaped.replace(special, (found) => (found.startsWith('&') ? decodeSpecial(found, named) : found)),
  );
}

const kept = /%[0-9a-fA-F][0-9a-fA-F]|[!#$&-;=?-Z_a-z~]+|[^]/gu;

export function escapeAddress(address: string): string {
  return address.replace(kept, (piece) => {
    const code = piece.charCodeAt(0);
    const isKept = piece.length > 2 || (code < 128 && isKeptCode(code));
    if (isKept) return piece;
    return code >= 0xd800 && code <= 0xdfff && piece.length < 2 ? '%EF%BF%BD' : encodeURIComponent(piece);
  });
}

function isKeptCode(code: number): boolean {
  if (!isPunct(code)) return code > 32 && code < 127;
  return !'"%<>[\\]^`{|}'.includes(String.fromCharCode(code));
}
