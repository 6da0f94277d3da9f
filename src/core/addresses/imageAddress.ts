import { skipScheme } from './addressScheme';

/** Tells whether an address leads to an image: by its ending, or because the issue has other images from that server. */
export type LooksLikeImage = (address: string) => boolean;

/** The endings of image files, as a part of a regular expression. */
export const imageEndings = 'png|jpe?g|gif|webp|svg|bmp|avif|apng|ico|image';
/** The beginning of an address, or of what was meant as one, as a part of a regular expression. */
export const addressStart = `["'“<＜]?(?:[A-Za-z]{2,8}[:：;]?[/／\\\\]|[A-Za-z]{3,8}[:：]|\\.{0,2}/|www\\.|[:：]//)`;

const addressLike = new RegExp(`^${addressStart}`);
const imageLike = new RegExp(
  `\\.(?:${imageEndings})(?:$|[?#!@/])|[?&](?:wx_fmt|format|x-oss-process)=|/(?:imgs?|images?|pics?|pictures?|photos?|screenshots?)/`,
  'i',
);
const imageFile = new RegExp(`\\.(?:${imageEndings})(?:$|[?#!@])`, 'i');
const fileName = /\.(?:png|jpe?g|gif|webp|svg|bmp|avif)$/i;
const plainWords = new Set(['img', 'image', 'picture', 'pic', 'screenshot', '图', '图片', '截图', '插图', '配图']);
/** Servers that serve images and no pages. */
const imageServer = /^https?:\/\/(?:\w{1,12}[-.])?(?:cdn|img|images?|pics?|static|assets|upload)\d{0,2}[-.]/i;

/**
 * Learns where images come from: from the addresses of the images that do show, server and first folder. The server
 * alone would not do: a site serves its pages and its images.
 * @param hosts servers that are known to serve images, where some are
 */
export function learnImages(
  images: Iterable<{ readonly src: string }>,
  hosts: readonly string[] | null,
): LooksLikeImage {
  const known = new Set<string>();
  for (const { src } of images) known.add(folderOf(src));
  known.delete('');
  const servers = new Set(hosts?.map((host) => host.toLowerCase()));
  return (address) => {
    if (hasImageEnding(address)) return true;
    const folder = folderOf(address.trim());
    return known.has(folder) || (servers.size > 0 && servers.has(folder.split('/', 1)[0] ?? ''));
  };
}

/** Whether an address itself says that it is an image's. */
function hasImageEnding(address: string): boolean {
  return imageLike.test(address.trim());
}

/** Whether an address ends like the name of an image file, whatever follows the name. */
export function isImageFile(address: string): boolean {
  return imageFile.test(address.trim());
}

/** Whether the server of an address has a name that servers of images have. */
export function isImageServer(address: string): boolean {
  return imageServer.test(address);
}

/** Whether the words of a link are what image tools write: a file's name, "image", or nothing. */
export function isImageText(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return plain === '' || fileName.test(plain) || plainWords.has(plain);
}

/** Whether a text is the name of an image file. */
export function isImageName(text: string): boolean {
  return fileName.test(text.trim());
}

/** Whether something is an address at all, or was meant as one. */
export function isAddressLike(text: string): boolean {
  return addressLike.test(text.trim()) || hasImageEnding(text);
}

/** Server and first folder of an address; empty for a path, and where they do not tell images from pages. */
function folderOf(address: string): string {
  const start = skipScheme(address);
  if (start === 0) return '';
  const piece = address.slice(start, start + 200);
  const host = piece.indexOf('/');
  if (host < 0) return piece.toLowerCase();
  const folder = piece.indexOf('/', host + 1);
  // Beside the image in the first folder of a server may be its pages.
  if (folder < 0 && !isImageServer(address)) return '';
  return piece.slice(0, host).toLowerCase() + piece.slice(host, folder < 0 ? host : folder);
}
