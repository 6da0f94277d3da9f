import { doubtHost, hostOf, isBelow } from './addressHost';

/** What keeps readers from a page that its writer can open. */
export type ClosedKind = 'address-backstage' | 'address-expiring' | 'address-incomplete';

interface Closed {
  readonly hosts: readonly string[];
  readonly path: RegExp;
  readonly kind: ClosedKind;
}

/** By server; the path includes what follows it. The first that fits says it. */
const closed: readonly Closed[] = [
  { hosts: ['mp.weixin.qq.com'], path: /^\/cgi-bin\//, kind: 'address-backstage' },
  { hosts: ['mp.weixin.qq.com'], path: /^\/s\?.*(?:[?&](?:tempkey|timestamp)=)/, kind: 'address-expiring' },
  { hosts: ['mp.weixin.qq.com'], path: /^\/?(?:s\/?)?$/, kind: 'address-incomplete' },
  {
    hosts: ['editor.csdn.net', 'mp.csdn.net', 'mp.toutiao.com', 'i.cnblogs.com'],
    path: /^\/./,
    kind: 'address-backstage',
  },
  { hosts: ['juejin.cn'], path: /^\/editor\//, kind: 'address-backstage' },
  {
    hosts: ['zhuanlan.zhihu.com', 'yuque.com', 'medium.com', 'jianshu.com'],
    path: /\/edit\/?(?:[?#]|$)/,
    kind: 'address-backstage',
  },
  { hosts: ['zhuanlan.zhihu.com', 'segmentfault.com'], path: /^\/write\b/, kind: 'address-backstage' },
  { hosts: ['member.bilibili.com', 'studio.youtube.com'], path: /^\//, kind: 'address-backstage' },
];
/** The back office of a site that anybody can run. */
const office = /^\/(?:wp-admin|wp-login\.php|ghost\/#)|^\/admin(?:\/(?:posts?|articles?|edit|content)\b|\.php)/;

/** Why only the writer of an address can open its page, or only for some time; null where nothing is known against it. */
export function findClosed(address: string): ClosedKind | null {
  const host = hostOf(address);
  if (host === null) return null;
  const start = address.indexOf('/', address.indexOf('//') + 2);
  const path = start < 0 ? '' : address.slice(start);
  const known = closed.find((one) => isBelow(host, one.hosts) && one.path.test(path));
  if (known) return known.kind;
  if (office.test(path)) return 'address-backstage';
  return doubtHost(host, address) === 'expiring' ? 'address-expiring' : null;
}
