import { hostOf, isBelow } from './addressHost';
import { isImageFile } from './imageAddress';
import { skipScheme } from './addressScheme';

/** Sites that show a repository's files on pages: the part of the path that does, and the one that gives the file. */
const repositories = [
  { hosts: ['github.com', 'gitee.com', 'gitcode.net'], page: '/blob/', file: '/raw/' },
  { hosts: ['gitlab.com', 'jihulab.com'], page: '/-/blob/', file: '/-/raw/' },
] as const;
/** Sites of whose addresses only those that end like a file are a picture's; of some, by their path. */
const pages: readonly { readonly hosts: readonly string[]; readonly path?: RegExp }[] = [
  { hosts: ['drive.google.com'], path: /^\/(?:file\/d\/|open\b|drive\/)/ },
  { hosts: ['docs.google.com', 'photos.google.com', 'photos.app.goo.gl', 'onedrive.live.com', '1drv.ms'] },
  { hosts: ['yuque.com', 'shimo.im', 'docs.qq.com', 'notion.so', 'pan.baidu.com', 'processon.com'] },
  { hosts: ['feishu.cn', 'larksuite.com'], path: /^\/(?:docx?|docs|wiki|file|sheets)\// },
  {
    hosts: ['unsplash.com', 'pixabay.com', 'pexels.com', 'flickr.com', 'freepik.com'],
    path: /^\/(?:[\w-]{2,5}\/)?(?:photos?|illustrations|vectors)\//,
  },
  { hosts: ['imgur.com'], path: /^\/(?:a\/|gallery\/)?\w{5,8}$/ },
  { hosts: ['ibb.co', 'postimg.cc', 'prnt.sc', 'imgbb.com'], path: /^\/\w{5,12}$/ },
  {
    hosts: ['mp.weixin.qq.com', 'juejin.cn', 'zhuanlan.zhihu.com', 'jianshu.com', 'bilibili.com'],
    path: /^\/(?:s\b|post\/|p\/|video\/)/,
  },
];
/** Pages, and files that no <img> shows. */
const otherFile = /\.(?:html?|md|pdf|docx?|pptx?|xlsx?|zip|mp4|mov|m4v|avi|webm|mp3|m4a)$/i;
/** Subdomains that serve files of the site above. */
const serversOfFiles = /^(?:i|img|cdn|static|images|live|farm\d*|raw)\./;

/**
 * What is wrong with the address of an image that opens a page about it, or another file; null where it may be a picture's.
 * @returns the address of the file, where the site has one
 */
export function readImagePage(address: string): { readonly file: string | null } | null {
  const host = hostOf(address);
  if (host === null || /[?&](?:raw|dl)=(?:true|1)\b/.test(address)) return null;
  const [path = ''] = address.slice(skipScheme(address) + host.length).split(/[?#]/, 1);
  for (const { hosts, page, file } of repositories)
    if (isBelow(host, hosts) && /^\/[\w.-]+\/[\w.-]+\//.test(path) && path.includes(page))
      return { file: address.replace(page, file) };
  if (otherFile.test(path)) return { file: null };
  if (isImageFile(address) || serversOfFiles.test(host)) return null;
  const isPage = pages.some((site) => isBelow(host, site.hosts) && (site.path ?? /^\/./).test(path));
  return isPage ? { file: null } : null;
}
