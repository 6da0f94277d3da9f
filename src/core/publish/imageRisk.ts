import { doubtHost, hostOf, isAmong } from '../addresses/addressHost';

/** Why an image is likely to be missing after its article was pasted into the WeChat editor. */
export type ImageRisk = 'insecure' | 'protected' | 'expiring' | 'embedded' | 'local' | 'vector';

/** WeChat's own; others are refused there. */
const ownHosts = ['qpic.cn', 'qlogo.cn'];
/** These send their images to pages of their own only, to whoever else asks now and then, or to readers who are signed in. */
const protectedHosts =
  'byteimg.com cdn.nlark.com csdnimg.cn doubanio.com feishu.cn feishucdn.com hdslb.com jianshu.io larksuite.com yuque.com zhimg.com'.split(
    ' ',
  );

/**
 * Tells from an image's address alone whether WeChat, whose server fetches what is pasted, will get it.
 * @returns null where nothing speaks against it
 */
export function judgeImage(src: string): ImageRisk | null {
  const address = src.trim().replace(/^\/\//, 'https://');
  if (/^data:/i.test(address)) return 'embedded';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'local';
  const host = hostOf(address) ?? '';
  if (/^http:/i.test(address)) return 'insecure';
  if (isAmong(host, ownHosts)) return null;
  const doubt = doubtHost(host, address);
  if (doubt === 'expiring') return 'expiring';
  if (doubt === 'refusing' || isAmong(host, protectedHosts)) return 'protected';
  return isVector(address) || isAmong(host, ['img.shields.io']) ? 'vector' : null;
}

function isVector(address: string): boolean {
  return /\.svg$/i.test(address.replace(/[?#].*$/s, ''));
}
