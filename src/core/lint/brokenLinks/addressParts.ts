import { checkAddress } from '../../addresses/checkAddress';
import { isPlaceholderImage } from '../../addresses/placeholderImage';
import { spaceClass } from '../../text/characters';
import type { Span } from '../../text/span';
import type { WrittenFaultKind } from './faults';
import { part, type Part } from './linkParts';

type AddressPart = Part<WrittenFaultKind>;

const quotes = '"“”\'‘’';
const titled = new RegExp(
  `^(?<address>[^](?:[^${quotes}]*?[^${quotes}${spaceClass}])?)(?<gap>[${spaceClass}]*)(?<open>[${quotes}])(?<title>[^"“”]*?)(?<close>[${quotes}]?)$`,
);

/** Sizes as other Markdowns write them: ` =300x200`, ` width="50%"`. */
const sizes = new RegExp(
  `(?<=\\S)[${spaceClass}]+(?:=\\d{0,5}%?x\\d{0,5}%?|(?:width|height)=["'“]?[\\w%]{1,10}["'”]?(?:[${spaceClass}]+(?:width|height)=["'“]?[\\w%]{1,10}["'”]?)?)$`,
  'i',
);

/** Reads what is between the brackets: an address and perhaps a title. */
export function readInner(
  inner: string,
  at: number,
): { readonly address: Span; readonly parts: readonly AddressPart[] } {
  const size = sizes.exec(inner)?.[0];
  if (size !== undefined) {
    const end = at + inner.length;
    const { address, parts } = readInner(inner.slice(0, -size.length), at);
    return { address, parts: [...parts, part('size', end - size.length, end, '', { isGuess: true })] };
  }
  const { address = inner, parts } = readTitle(inner, at);
  const angled = address.length > 2 && address.startsWith('<') && address.endsWith('>') ? 1 : 0;
  const stray = angled === 0 && /^[<＜《]/.test(address) ? 1 : 0;
  const start = at + angled + stray;
  const end = at + address.length - angled;
  return {
    address: { start, end },
    parts: [
      part('bracket-wrong', at + angled, start, ''),
      ...readAddress(address.slice(angled + stray, address.length - angled), start),
      ...parts,
    ],
  };
}

/** A title that Markdown would take for a part of the address. */
function readTitle(inner: string, at: number): { readonly address?: string; readonly parts: readonly AddressPart[] } {
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
      part('title', start, start + 1, wanted),
      close === ''
        ? part('title', end, end, quote, { shown: { start, end }, isGuess: true })
        : part('title', end, end + 1, quote),
    ],
  };
}

/** What is wrong with the address itself. */
export function readAddress(address: string, start: number): AddressPart[] {
  const end = start + address.length;
  if (isPlaceholderImage(address)) return [part('address-stand-in', start, end)];
  const fault = checkAddress(address);
  if (!fault) return [];
  // Of an empty address the brackets around it are shown.
  const around = fault.start === fault.end ? 1 : 0;
  const shown = { start: start + fault.start - around, end: start + fault.end + around };
  return [part(fault.kind, start, end, fault.repair, { shown, isGuess: fault.certain !== true })];
}
