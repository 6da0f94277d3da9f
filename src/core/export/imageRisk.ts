/** Why an image is likely to be missing after its article was pasted into the WeChat editor. */
export type ImageRisk = 'insecure' | 'protected' | 'expiring' | 'embedded' | 'local' | 'vector';

/** Hosts, with all below them, that send their images to pages of their own only, or to signed-in readers only. */
const protectedHosts = [
  'byteimg.com',
  'cdn.nlark.com',
  'csdnimg.cn',
  'doubanio.com',
  'feishu.cn',
  'feishucdn.com',
  'hdslb.com',
  'jianshu.io',
  'larksuite.com',
  'sinaimg.cn',
  'yuque.com',
  'zhimg.com',
];

/** Parameters with which an address stops working after a while. */
const expiringParameters = new Set([
  'auth_key',
  'expires',
  'jwt',
  'ossaccesskeyid',
  'q-sign-time',
  'se',
  'x-amz-expires',
  'x-expires',
  'x-oss-expires',
]);

/**
 * Tells from an image's address alone whether WeChat, whose server fetches what is pasted, will get it.
 * @returns null where nothing speaks against it
 */
export function judgeImage(src: string): ImageRisk | null {
  const address = src.trim().replace(/^\/\//, 'https://');
  if (/^data:/i.test(address)) return 'embedded';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'local';
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol === 'http:') return 'insecure';
  if ([...searchParams.keys()].some((key) => expiringParameters.has(key.toLowerCase()))) return 'expiring';
  if (protectedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return 'protected';
  return /\.svg$/i.test(pathname) || hostname === 'img.shields.io' ? 'vector' : null;
}
