import type { Span } from '../text/span';

const weChat = /^https?:\/\/mp\.weixin\.qq\.com\/s[/?]/i;
/** What an article's address on WeChat is made of: without one of these it leads nowhere. */
const needed = ['__biz', 'mid', 'idx', 'sn'];
/** Where a value has other characters, words of the sentence may have run into it: such a parameter stays. */
const plainValue = /^[\w%.~+-]*$/;
/** What WeChat adds when an article is shared or found, and what each value looks like where that is known. */
const weChatTracking = new Map([
  ['chksm', /^[\da-f]*$/i],
  ['scene', /^\d*$/],
  ['token', /^\d*$/],
  ['from', /^(?:timeline|singlemessage|groupmessage)$/],
  ...words(
    'ascene clicktime enterid exportkey isappinstalled key mpshare nsukey pass_ticket poc_token sharer_shareid sharer_shareinfo sharer_sharetime srcid subscene uin wx_header',
  ),
]);
const bilibili = /^https?:\/\/(?:[\w-]{1,40}\.)?bilibili\.com[/?]/i;
const bilibiliTracking = /^(?:spm_id_from|vd_source|share_\w+)$/;

/** What an advertiser asks for: the digest is paid by what these parameters count. */
const agreed = /sponsor|affiliate|partner|\bpaid\b|^(?:cp[cm]|ads?)$/i;

interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces of an address that only tell the server where a reader came from: WeChat's `chksm`, `scene`, `token`, what it adds when an article is shared, and `#rd`,
 * bilibili's `spm_id_from`, `vd_source` and `share_*`, and `utm_*` of any site. Without them, and the marks that join them, the address leads to the same page.
 * @returns offsets in the address, in order, no two of them touching a parameter that is kept
 */
export function findTracking(address: string): Span[] {
  if (!/utm_|weixin|bilibili/i.test(address)) return [];
  const fragment = address.indexOf('#');
  const end = fragment < 0 ? address.length : fragment;
  const query = address.indexOf('?');
  const parameters = query >= 0 && query < end ? readParameters(address, query + 1, end) : [];
  const isAgreed = parameters.some(({ name, value }) => /^utm_/i.test(name) && agreed.test(value));
  const isWeChat = weChat.test(address) && isComplete(address, parameters);
  const isBilibili = bilibili.test(address);
  const isTracking = ({ name, value }: Parameter) =>
    plainValue.test(value) &&
    ((!isAgreed && /^utm_\w/i.test(name)) ||
      (isWeChat && weChatTracking.get(name)?.test(value) === true) ||
      (isBilibili && bilibiliTracking.test(name)));
  const found = removals(parameters, isTracking, query);
  return isWeChat && address.slice(end) === '#rd' ? [...found, { start: end, end: address.length }] : found;
}

function words(names: string): [string, RegExp][] {
  return names.split(' ').map((name) => [name, plainValue]);
}

/** The address without what `findTracking` finds. */
export function dropTracking(address: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findTracking(address)) {
    kept += address.slice(from, start);
    from = end;
  }
  return kept + address.slice(from);
}

/** Without `sn` only `chksm` says which article is meant: such an address stays as it is. */
function isComplete(address: string, parameters: readonly Parameter[]): boolean {
  const names = new Set(parameters.map(({ name }) => name));
  return /^https?:\/\/[^/]+\/s\/[\w-]/i.test(address) || needed.every((name) => names.has(name));
}

function readParameters(address: string, from: number, to: number): Parameter[] {
  const parameters: Parameter[] = [];
  let at = from;
  for (const piece of address.slice(from, to).split('&')) {
    const start = piece.startsWith('amp;') && at > from ? at + 4 : at;
    const end = at + piece.length;
    const equals = address.indexOf('=', start);
    const nameEnd = equals < 0 ? end : Math.min(equals, end);
    parameters.push({ name: address.slice(start, nameEnd), value: address.slice(nameEnd + 1, end), start, end });
    at = end + 1;
  }
  return parameters;
}

/** What is cut out together with the mark that joins it: the one before it, or the one after it where nothing stays before. */
function removals(parameters: readonly Parameter[], isTracking: (one: Parameter) => boolean, query: number): Span[] {
  const spans: Span[] = [];
  let kept = false;
  parameters.forEach((one, index) => {
    const before = parameters[index - 1];
    const next = parameters[index + 1];
    if (!isTracking(one)) kept = true;
    else if (kept) spans.push({ start: before?.end ?? one.start, end: one.end });
    else spans.push({ start: one.start, end: next?.start ?? one.end });
  });
  const [first] = spans;
  return kept || !first ? spans : [{ start: query, end: parameters.at(-1)?.end ?? first.end }];
}
