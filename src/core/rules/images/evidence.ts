import { skipScheme } from '../../addresses/addressScheme';

/** Tells whether an address leads to a picture: by its ending, or because the issue has other pictures from that server. */
export type LooksLikeImage = (address: string) => boolean;

const endings =
  /\.(?:png|jpe?g|gif|webp|svg|bmp|avif|apng|ico|image)(?:$|[?#!@/])|[?&](?:wx_fmt|format|x-oss-process)=|\/(?:imgs?|images?|pics?|pictures?|photos?|screenshots?)\//i;
const fileName = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i;
const plainWords = new Set(['img', 'image', 'picture', 'pic', 'screenshot', '图', '图片', '截图', '插图', '配图']);

/**
 * Learns where pictures come from: from the addresses of the pictures that do show, server and first folder. The server
 * alone would not do: a site serves its pages and its pictures.
 */
export function learnImages(addresses: Iterable<string>, hosts: readonly string[]): LooksLikeImage {
  const known = new Set<string>();
  for (const address of addresses) known.add(placeOf(address));
  known.delete('');
  const servers = new Set(hosts.map((host) => host.toLowerCase()));
  return (address) => {
    if (hasImageEnding(address)) return true;
    const place = placeOf(address.trim());
    return known.has(place) || (servers.size > 0 && servers.has(place.split('/', 1)[0] ?? ''));
  };
}

/** Whether an address itself says that it is a picture's. */
export function hasImageEnding(address: string): boolean {
  return endings.test(address.trim());
}

/** Whether a text is what image tools write: a file's name, "image", or nothing. */
export function isImageText(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return plain === '' || fileName.test(plain) || plainWords.has(plain);
}

/** Whether a text is the name of a picture's file. */
export function isFileName(text: string): boolean {
  return fileName.test(text.trim());
}

/** Whether something is an address at all, or was meant as one. */
export function isAddressLike(text: string): boolean {
  const trimmed = text.trim().replace(/^["'“<＜]/, '');
  return (
    /^[a-z]{2,8}[:：;]?[/／\\]{1,3}|^[a-z]{3,8}[:：]|^(?:\.{0,2}\/|www\.|[:：]\/\/)/i.test(trimmed) ||
    endings.test(trimmed)
  );
}

/** Server and first folder of an address. */
function placeOf(address: string): string {
  const start = skipScheme(address);
  if (start === 0) return '';
  const piece = address.slice(start, start + 200);
  const host = piece.indexOf('/');
  if (host < 0) return piece.toLowerCase();
  const folder = piece.indexOf('/', host + 1);
  return piece.slice(0, host).toLowerCase() + piece.slice(host, folder < 0 ? host : folder);
}
