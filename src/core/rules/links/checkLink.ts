import type { Link } from '../../issue/issue';
import { type TextEdit, findChange } from '../../text/edits';
import type { LooksLikeImage } from '../../addresses/imageAddress';
import { checkTarget, isPrivate, isTwice, type TargetFault } from '../../addresses/checkTarget';
import type { LinkFault } from '../../lint/brokenLinks/faults';
import { findTextAddress, isWord, readTextAddress } from '../../addresses/textAddress';

/** Checks a link that Markdown understands: does its address lead anywhere? Null where nothing is wrong. */
export function checkLink(text: string, link: Link, looksLikeImage: LooksLikeImage): LinkFault | null {
  if (link.kind === 'reference' || text.slice(link.urlSpan.start, link.urlSpan.end) !== link.url) return null;
  return checkWords(link, looksLikeImage) ?? checkUrl(text, link);
}

/** What is wrong between the text of a link and its address. */
function checkWords(link: Link, looksLikeImage: LooksLikeImage): LinkFault | null {
  const { kind, span, text: words, textSpan, url, urlSpan } = link;
  if (kind !== 'inline') return null;
  if (url.trim() === '') {
    const address = readTextAddress(words);
    const edits = address === null || checkTarget(address) ? [] : [{ span: urlSpan, newText: address }];
    const place = { start: textSpan.end + 1, end: span.end };
    return { kind: 'address-empty', span: place, written: '', edits, certain: edits.length > 0 };
  }
  // What an editor makes of `@name`: a page of the site that nobody has written.
  if (/^@\S/.test(words) && url === `/${words.slice(1).trim()}`) {
    return { kind: 'mention', span, written: url, edits: [{ span, newText: words }], certain: false };
  }
  const address = isWord(url) ? readTextAddress(words) : null;
  if (address?.includes('//') && !checkTarget(address)) {
    const edits = [
      { span: textSpan, newText: url },
      { span: urlSpan, newText: address },
    ];
    return { kind: 'swapped', span: urlSpan, written: url, edits, certain: false };
  }
  if (/^[\s\u200b\u2060\ufeff]*$/.test(words) && !looksLikeImage(url) && !checkTarget(url)) {
    const place = { start: textSpan.start - 1, end: textSpan.end + 1 };
    return {
      kind: 'text-missing',
      span: place,
      written: url,
      edits: [{ span: textSpan, newText: url }],
      certain: false,
    };
  }
  return null;
}

function checkUrl(text: string, link: Link): LinkFault | null {
  const { url, urlSpan } = link;
  const angled = text[urlSpan.start - 1] === '<';
  const fault = checkTarget(angled ? url.replaceAll(' ', '_') : url) ?? checkPrivate(link) ?? checkLastMark(text, link);
  if (!fault || (link.kind === 'angle' && !isTwice(fault.kind))) return null;
  const repair = angled && url.includes(' ') ? undefined : repairFully(fault);
  const start = urlSpan.start + fault.start;
  const end = urlSpan.start + fault.end;
  const written = text.slice(start, end);
  if (repair === undefined) return { kind: fault.kind, span: { start, end }, written, edits: [], certain: false };
  const shown = findTextAddress(link.text);
  const address = shown ? link.text.slice(shown.start, shown.end) : null;
  const edits = [shift(url, repair, urlSpan.start)];
  // A text that shows the same address was copied with the same slip; a mail address is shown without its scheme.
  if (shown && address === url && link.kind === 'inline' && fault.kind !== 'address-mail')
    edits.unshift(shift(url, repair, link.textSpan.start + shown.start));
  const certain = fault.certain === true || (fault.kind === 'address-encoded' && address === repair);
  return { kind: fault.kind, span: { start, end }, written, edits, certain };
}

/** An asterisk or a dot after the address: it belongs there unless the words, or emphasis around the link, show otherwise. */
function checkLastMark(text: string, { kind, text: words, url, span }: Link): TargetFault | null {
  const [mark = ''] = /(?<![*.])[*.]$/.exec(url) ?? [];
  if (mark === '' || kind !== 'inline') return null;
  const repair = url.slice(0, -mark.length);
  const opens = mark.startsWith('*') && text.endsWith(mark, span.start) && !text.startsWith(mark, span.end);
  if (readTextAddress(words) !== repair && !opens) return null;
  return { kind: 'address-trailing', start: repair.length, end: url.length, repair, certain: !opens };
}

/** A server that only the writer reaches, unless the words say so. */
function checkPrivate({ kind, text, url }: Link): TargetFault | null {
  if (kind !== 'inline' || !isPrivate(url) || /localhost|\d\.\d/i.test(text)) return null;
  return { kind: 'address-private', start: 0, end: url.length };
}

/** A repair that leaves something is none. */
function repairFully({ repair }: TargetFault): string | undefined {
  if (repair === undefined) return undefined;
  const left = checkTarget(repair);
  if (left === null) return repair;
  const next = left.repair;
  return next !== undefined && next.length < repair.length && checkTarget(next) === null ? next : undefined;
}

function shift(from: string, to: string, offset: number): TextEdit {
  const change = findChange(from, to);
  const span = change?.span ?? { start: 0, end: 0 };
  return { span: { start: offset + span.start, end: offset + span.end }, newText: change?.newText ?? '' };
}
