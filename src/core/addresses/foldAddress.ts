import { dropTracking } from './tracking';

const article = ['__biz', 'mid', 'idx', 'sn'].map((name) => new RegExp(`[?&](?:amp;)?${name}=([^&#]*)`));
/** What sites add to an address that is shared; `link-tracking` leaves these alone. */
const shared = /^(?:chksm|scene|spm|spm_id_from|vd_source|share_\w{1,20})=/;
/** An address as most are: nothing in it can be left out but its scheme and the last slash. */
const plain = /^https?:\/\/((?!www\.|github\.com)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w-]+)*)\/?$/;
/** Punctuation that a sentence or emphasis leaves at the end of an address. */
const trailing = /[/*_~.,;:!。，；：！、]/;

/**
 * An address without what does not change where it leads: scheme (a misspelt one too), `www.`, the case of the host, doubled and
 * trailing slashes, percent-encoding, tracking, the order of parameters. Two addresses that fold to the same lead to one page.
 */
export function foldAddress(address: string): string {
  return foldArticle(address) ?? foldAny(address);
}

/** An article on WeChat is identified by four numbers, whatever else its address says; null for other addresses. */
function foldArticle(address: string): string | null {
  if (!/^https?:\/\/mp\.weixin\.qq\.com\/s\?/i.test(address)) return null;
  const values = article.map((pattern) => pattern.exec(address)?.[1]);
  return values.every((value) => value) ? `mp.weixin.qq.com/s?${values.join('&')}` : null;
}

function foldAny(address: string): string {
  const found = plain.exec(address)?.[1];
  if (found !== undefined && !found.endsWith('_')) return found;
  const bare = dropTracking(address.trim().replaceAll('&amp;', '&'))
    .replace(/^mailto:/i, '')
    .replace(/^(?:[a-z]{1,8}:\/{0,3}|\/\/)/i, '')
    .replace(/^www\./i, '');
  const [beforeFragment = ''] = bare.split('#', 1);
  const [path = ''] = beforeFragment.split('?', 1);
  const [host = ''] = path.split('/', 1);
  const rest = decodeAddress(path.slice(host.length)).replace(/\/{2,}/g, '/');
  const parameters = decodeAddress(beforeFragment.slice(path.length + 1))
    .split('&')
    .filter((one) => one !== '' && !shared.test(one))
    .sort();
  const fragment = bare.slice(beforeFragment.length).replace(/^#(?:wechat_redirect|rd)?$/, '');
  const folded = dropTrailing(host.toLowerCase() + (/^github\.com$/i.test(host) ? rest.toLowerCase() : rest));
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return dropTrailing(folded + query + decodeAddress(fragment));
}

function dropTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && trailing.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A text without its percent-encoding; one that is not encoded correctly stays as it is. */
export function decodeAddress(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
