import type { AddressFaultKind } from '../../addresses/addressFault';
import { checkAddress } from '../../addresses/checkAddress';
import { checkTarget, type TargetFaultKind } from '../../addresses/checkTarget';
import type { DigestDocument } from '../../issue/digestDocument';
import { readAttributes } from '../../text/htmlTags';
import type { Span } from '../../text/span';
import { readOpaqueZones } from '../opaque';

/** What is wrong with a tag that opens or shows something. */
export interface TagFault {
  readonly element: 'a' | 'img';
  readonly kind: AddressFaultKind | 'tag';
  readonly span: Span;
  /** All of the tag. */
  readonly whole: Span;
  readonly written: string;
}

const opening = /^<(a|img|image)(?=[\s/>])/i;
/** Misspelt `src` and `href`. */
const misspelt = /^(?:scr|rsc|sr|srcc|scource|herf|hrfe|hfre|hre|hrf|href.+)$/;
/** The end of an address whose quotation mark is missing: the next attribute. */
const ranOn = /\s[a-z-]+=$/i;
/** What no server can mean, in a link as in an image; browsers forgive the rest. */
const kinds: ReadonlySet<string> = new Set([
  'address-disk',
  'address-empty',
  'address-host',
  'address-no-scheme',
  'address-quoted',
  'address-scheme',
  'address-scheme-twice',
] satisfies AddressFaultKind[]);

/** The `<a>` and `<img>` that browsers, or the dialect, cannot make anything of, in order. */
export function* findBrokenTags(document: DigestDocument): Iterable<TagFault> {
  const { text } = document;
  const zones = readOpaqueZones(document);
  for (const whole of zones.list('tag')) {
    const tag = text.slice(whole.start, whole.end);
    const name = opening.exec(tag)?.[1];
    if (name === undefined || zones.meets(whole, ['code', 'comment', 'template'])) continue;
    const element = name.toLowerCase() === 'a' ? 'a' : 'img';
    const fault = checkTag(document, tag, whole.start, element);
    if (!fault) continue;
    const span = { start: whole.start + fault.start, end: whole.start + fault.end };
    yield { element, kind: fault.kind, span, whole, written: text.slice(span.start, span.end) };
  }
}

interface Fault extends Span {
  readonly kind: TagFault['kind'];
}

function wholeTag(tag: string): Fault {
  return { kind: 'tag', start: 0, end: tag.length };
}

function checkTag({ article }: DigestDocument, tag: string, offset: number, element: 'a' | 'img'): Fault | null {
  const attributes = readAttributes(tag);
  const wanted = element === 'a' ? 'href' : 'src';
  const target = attributes.find(({ name }) => name === wanted);
  if (!target) return attributes.some(({ name, value }) => misspelt.test(name) && value !== '') ? wholeTag(tag) : null;
  // CommonMark prints a tag whose attributes it cannot separate.
  if (target.open || ranOn.test(target.value) || article.findRun(offset)?.run.kind === 'text') return wholeTag(tag);
  if (element === 'a' && /^(?:#|$)/.test(target.value)) return null;
  const address = element === 'a' ? checkTarget(target.value) : checkAddress(forgive(target.value));
  if (!address || !isShared(address.kind)) return null;
  const { start } = target.span;
  return { kind: address.kind, start: start + address.start, end: start + Math.max(address.end, address.start + 1) };
}

/** What browsers correct by themselves. */
function forgive(address: string): string {
  return address.replaceAll('\\', '/').replaceAll(' ', '_');
}

function isShared(kind: TargetFaultKind): kind is AddressFaultKind {
  return kinds.has(kind);
}
