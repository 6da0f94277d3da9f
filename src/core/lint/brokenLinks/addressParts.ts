import { checkAddress } from '../../addresses/checkAddress';
import { isPlaceholderImage } from '../../addresses/imageAddress';
import { spaceClass } from '../../text/characters';
import type { Span } from '../../text/span';
import type { ImageFaultKind } from './faults';
import type { Part } from './linkParts';

const quotes = '"“”\'‘’';
const titled = new RegExp(
  `^(?<address>[^](?:[^${quotes}]*?[^${quotes}${spaceClass}])?)(?<gap>[${spaceClass}]*)(?<open>[${quotes}])(?<title>[^"“”]*?)(?<close>[${quotes}]?)$`,
);

/** Reads what stands between the brackets: an address and perhaps a title. */
export function readInner(
  inner: string,
  at: number,
): { readonly address: Span; readonly parts: readonly Part<ImageFaultKind>[] } {
  const { address = inner, parts } = readTitle(inner, at);
  const angled = address.length > 2 && address.startsWith('<') && address.endsWith('>') ? 1 : 0;
  const stray = angled === 0 && /^[<＜《]/.test(address) ? 1 : 0;
  const start = at + angled + stray;
  const end = at + address.length - angled;
  return {
    address: { start, end },
    parts: [
      { kind: 'bracket-wrong', start: at + angled, end: start, wanted: '' },
      ...readAddress(address.slice(angled + stray, address.length - angled), start),
      ...parts,
    ],
  };
}

/** A title that Markdown would take for a part of the address. */
function readTitle(
  inner: string,
  at: number,
): { readonly address?: string; readonly parts: readonly Part<ImageFaultKind>[] } {
  const { address = '', gap = '', open = '', title = '', close = '' } = titled.exec(inner)?.groups ?? {};
  const quote = open === "'" ? "'" : '"';
  const glued = gap === '';
  if (open === '' || (close === '' && (glued || title === ''))) return { parts: [] };
  if (glued && ('‘’'.includes(open) || (open === "'" && close !== "'"))) return { parts: [] };
  const start = at + address.length + gap.length;
  const end = at + inner.length - close.length;
  const wanted = (glued ? ' ' : '') + ('"\''.includes(open) ? open : '"');
  return {
    address,
    parts: [
      { kind: 'title', start, end: start + 1, wanted },
      close === ''
        ? { kind: 'title', start: end, end, wanted: quote, shown: { start, end }, isGuess: true }
        : { kind: 'title', start: end, end: end + 1, wanted: quote },
    ],
  };
}

/** What is wrong with the address itself. */
export function readAddress(address: string, start: number): Part<ImageFaultKind>[] {
  const place = { start, end: start + address.length };
  if (isPlaceholderImage(address)) return [{ kind: 'address-stand-in', ...place, wanted: undefined }];
  const fault = checkAddress(address);
  if (!fault) return [];
  // Of an empty address the brackets around it are shown.
  const around = fault.start === fault.end ? 1 : 0;
  const shown = { start: start + fault.start - around, end: start + fault.end + around };
  return [{ kind: fault.kind, ...place, wanted: fault.repair, shown, isGuess: fault.certain !== true }];
}
