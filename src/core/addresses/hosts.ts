import { skipScheme } from './addressScheme';

/** Pictures from these servers are refused, or replaced by a notice, on pages of others. */
const refusing = ['qpic.cn', 'sinaimg.cn', 'hiphotos.baidu.com', 'imgsrc.baidu.com', 'note.youdao.com'];
/** Addresses of these servers are good for a signed-in reader, or for minutes. */
const closed = [
  'private-user-images.githubusercontent.com',
  'internal-api-drive-stream.feishu.cn',
  'internal-api-drive-stream.larksuite.com',
];
/** What a signed address says of its end. */
const expiring =
  /[?&](?:expires|x-expires|x-amz-expires|x-oss-expires|x-goog-expires|x-cos-expires|auth_key|ossaccesskeyid|jwt|se)=/i;

/** The server of an address, without port; null for a path. */
export function hostOf(address: string): string | null {
  const start = skipScheme(address);
  if (start === 0) return null;
  const authority = address.slice(start, start + 300).split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
  return host === '' ? null : host.toLowerCase();
}

/** Whether a host is one of some, or below one of them; `*.example.com` says the same as `example.com`. */
export function isAmong(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => {
    const name = (hostOf(each) ?? each).replace(/^\*?\./, '').toLowerCase();
    return host === name || host.endsWith(`.${name}`);
  });
}

/** Why an image from here may not show on the published page; null where nothing is known against it. */
export function doubtHost(host: string, address: string): 'refusing' | 'expiring' | null {
  if (isAmong(host, refusing)) return 'refusing';
  return isAmong(host, closed) || expiring.test(address) ? 'expiring' : null;
}
