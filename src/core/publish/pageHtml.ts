import { escapeHtml } from '../text/escapeHtml';

// The HTML of an article, changed for a page that is read elsewhere than on the site. Code in it is escaped, so what looks
// like a tag is one. An attribute value with an angle bracket in it ends the search: the tag then stays as it is.

const imageTag = /<img(?=[\s/])[^<>]*>/gi;
const source = /(\ssrc\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The addresses of all images, as their writer meant them. */
export function listImageAddresses(html: string): string[] {
  return Array.from(html.matchAll(imageTag), ([tag]) => readSource(tag)).filter((address) => address !== '');
}

/** Gives images other addresses; those that are not named keep theirs. */
export function replaceImageAddresses(html: string, addresses: ReadonlyMap<string, string>): string {
  if (addresses.size === 0) return html;
  return html.replace(imageTag, (tag) => {
    const address = addresses.get(readSource(tag));
    return address === undefined ? tag : tag.replace(source, (_, name: string) => `${name}"${escapeHtml(address)}"`);
  });
}

function readSource(tag: string): string {
  const [, , double, single, bare] = source.exec(tag) ?? [];
  return decode(double ?? single ?? bare ?? '').trim();
}

/** No policy keeps `<meta http-equiv="refresh">` from taking the reader elsewhere: it is made an element that does nothing. */
export function disarmMeta(html: string): string {
  return html.replace(/<meta(?=[\s/>])/gi, '<wbr data-meta');
}

const entities: Readonly<Record<string, string>> = { 'amp': '&', 'quot': '"', 'lt': '<', 'gt': '>', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => entities[name] ?? '');
}
