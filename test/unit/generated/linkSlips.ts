import type { Slip } from '../../support/damage';

// Slips of the hand and of tools in `[text](address)`, where the text is words and where it is the address.

const article = /(?<!!)\[((?!https:)[^\]]+)\]\((https:[^)]*)\)/;
const project = /\[(https:[^\]]*)\]\((https:[^)]*)\)/;

type Write = (text: string, address: string) => string;

function slip(name: string, kind: string, write: Write, pattern: RegExp): LinkSlip {
  return { name, kind, pattern, write: ([, text = '', address = '']) => write(text, address) };
}

/** A slip with the kind of finding that it must give. */
export interface LinkSlip extends Slip {
  readonly kind: string;
}

/** In links of every sort. */
function inAll(name: string, kind: string, write: Write): LinkSlip[] {
  return [slip(name, kind, write, article), slip(`${name}, text is the address`, kind, write, project)];
}

/** Addresses that are none for readers, whatever is around them. */
const uselessAddresses: Readonly<Record<string, readonly string[]>> = {
  'address-backstage': [
    'https://mp.weixin.qq.com/cgi-bin/appmsg?t=media/appmsg_edit&action=edit&token=1',
    'https://editor.csdn.net/md?articleId=1',
    'https://zhuanlan.zhihu.com/p/1/edit',
    'https://example.com/wp-admin/post.php?post=1',
  ],
  'address-browser': ['javascript:void(0)', 'javascript:;', 'about:blank', 'blob:https://example.com/1'],
  'address-expiring': [
    'https://mp.weixin.qq.com/s?src=11&timestamp=1700000000&ver=1&signature=a&new=1',
    'https://mp.weixin.qq.com/s?__biz=MzA=&tempkey=a',
    'https://example.com/a.pdf?Expires=1700000000&OSSAccessKeyId=a&Signature=b',
    'https://example.com/a.pdf?X-Amz-Expires=3600&X-Amz-Signature=b',
  ],
  'address-git': [
    'git@github.com:example/posts.git',
    'git@gitlab.com:example/posts.git',
    'ssh://git@github.com/example/posts.git',
    'git@gitee.com:example/posts',
  ],
  'address-incomplete': [
    'https://mp.weixin.qq.com',
    'https://mp.weixin.qq.com/',
    'https://mp.weixin.qq.com/s',
    'https://mp.weixin.qq.com/s/',
  ],
  'address-path': [
    'https://github.com/example/posts/issue/1',
    'https://github.com/example/posts/pulls/1',
    'https://github.com/example/posts/release/tag/v1',
    'https://api.github.com/repos/example/posts/issues/1',
  ],
  'address-private': [
    'http://localhost:1313/posts/',
    'http://127.0.0.1:1313/posts/',
    'http://192.168.1.3/posts/',
    'http://10.0.0.3:8080/posts/',
  ],
  'address-word': ['url', '链接', '网址', '见下文'],
};

const uselessSlips = Object.entries(uselessAddresses).flatMap(([kind, addresses]) =>
  addresses.map((address) => slip(`${address} for an address`, kind, (text) => `[${text}](${address})`, article)),
);

export const linkSlips: readonly LinkSlip[] = [
  ...uselessSlips,
  ...['?b=1&amp;c=2', '?b=1&amp;c=2&amp;d=3', '?a=1&amp;b=2#c', '?a%20=1&amp;b[]=2'].map((query) =>
    slip(`entities in ${query}`, 'address-entity', (text, url) => `[${text}](${url}${query})`, article),
  ),
  ...inAll('a blank between', 'gap', (text, url) => `[${text}] (${url})`),
  ...inAll('two blanks between', 'gap', (text, url) => `[${text}]  (${url})`),
  ...inAll('a wide blank between', 'gap', (text, url) => `[${text}]\u3000(${url})`),
  ...inAll('something invisible between', 'invisible', (text, url) => `[${text}]\u200b(${url})`),
  ...inAll('wide round brackets', 'bracket-wide', (text, url) => `[${text}]（${url}）`),
  ...inAll('a wide opening bracket', 'bracket-wide', (text, url) => `[${text}]（${url})`),
  ...inAll('a wide closing bracket', 'bracket-wide', (text, url) => `[${text}](${url}）`),
  ...inAll('wide square brackets', 'bracket-wide', (text, url) => `【${text}】(${url})`),
  ...inAll('a wide opening square bracket', 'bracket-wide', (text, url) => `【${text}](${url})`),
  ...inAll('a wide closing square bracket', 'bracket-wide', (text, url) => `[${text}】(${url})`),
  ...inAll('no closing bracket', 'unclosed', (text, url) => `[${text}](${url}`),
  slip('no closing bracket before more words', 'unclosed', (text, url) => `[${text}](${url} 也好`, article),
  ...inAll('no opening bracket', 'bracket-missing', (text, url) => `[${text}]${url})`),
  ...inAll('no closing square bracket', 'bracket-missing', (text, url) => `[${text}(${url})`),
  ...inAll('no opening square bracket', 'bracket-missing', (text, url) => `${text}](${url})`),
  ...inAll('a doubled opening square bracket', 'bracket-wrong', (text, url) => `[[${text}](${url})`),
  ...inAll('a doubled closing square bracket', 'bracket-wrong', (text, url) => `[${text}]](${url})`),
  ...inAll('a doubled opening bracket', 'bracket-wrong', (text, url) => `[${text}]((${url})`),
  ...inAll('a doubled closing bracket', 'bracket-wrong', (text, url) => `[${text}](${url}))`),
  ...inAll('square brackets around the address', 'bracket-wrong', (text, url) => `[${text}][${url}]`),
  ...inAll('a bracket of the other kind at the end', 'bracket-wrong', (text, url) => `[${text}](${url}]`),
  ...inAll('an angle bracket that stays open', 'bracket-wrong', (text, url) => `[${text}](<${url})`),
  slip('brackets swapped', 'bracket-swapped', (text, url) => `(${text})[${url}]`, article),
  slip('text and address swapped', 'swapped', (text, url) => `[${url}](${text.replaceAll(' ', '')})`, article),
  slip('half of a pair of brackets escaped', 'bracket-half-escaped', (text, url) => `[[A\\] ${text}](${url})`, article),
  slip('half of a first pair escaped', 'bracket-half-escaped', (text, url) => `[[2\\]: ${text}](${url})`, article),
  slip('half of a pair inside escaped', 'bracket-half-escaped', (text, url) => `[[B: ${text}\\]](${url})`, article),
  slip('half of another pair escaped', 'bracket-half-escaped', (text, url) => `[[${text}\\] B](${url})`, article),
  slip('a tag without the end of its quotation', 'tag', (text, url) => `<a href="${url}>${text}</a>`, article),
  slip('a tag without the end of a single quotation', 'tag', (text, url) => `<a href='${url}>${text}</a>`, article),
  slip('a tag whose attribute has its letters swapped', 'tag', (text, url) => `<a hrfe="${url}">${text}</a>`, article),
  slip('a tag whose attribute lacks a letter', 'tag', (text, url) => `<a hre="${url}">${text}</a>`, article),
  slip('a tag whose attribute is misspelt', 'tag', (text, url) => `<a herf="${url}">${text}</a>`, article),
  ...inAll('no address', 'address-empty', (text) => `[${text}]()`),
  ...inAll('a blank for an address', 'address-empty', (text) => `[${text}]( )`),
  slip('no text', 'text-missing', (_, url) => `[](${url})`, article),
  ...inAll('a blank in the server', 'address-space', (text, url) => `[${text}](${url.replace('.com', '. com')})`),
  ...inAll('a blank in the path', 'address-space', (text, url) => `[${text}](${url.slice(0, -3)} ${url.slice(-3)})`),
  ...inAll(
    'a line break in the address',
    'address-line',
    (text, url) => `[${text}](${url.slice(0, -3)}\n${url.slice(-3)})`,
  ),
  ...inAll('something invisible in the address', 'address-invisible', (text, url) => `[${text}](\u200b${url})`),
  ...inAll('no e', 'address-scheme', (text, url) => `[${text}](${url.replace('https', 'htps')})`),
  ...inAll('no h', 'address-scheme', (text, url) => `[${text}](${url.slice(1)})`),
  ...inAll('a doubled h', 'address-scheme', (text, url) => `[${text}](h${url})`),
  ...inAll('one slash', 'address-scheme', (text, url) => `[${text}](${url.replace('//', '/')})`),
  ...inAll('no colon', 'address-scheme', (text, url) => `[${text}](${url.replace(':', '')})`),
  ...inAll('a wide colon', 'address-scheme', (text, url) => `[${text}](${url.replace(':', '：')})`),
  ...inAll('a semicolon', 'address-scheme', (text, url) => `[${text}](${url.replace(':', ';')})`),
  ...inAll('no scheme', 'address-no-scheme', (text, url) => `[${text}](${url.replace('https://', '')})`),
  ...inAll('half a scheme', 'address-no-scheme', (text, url) => `[${text}](${url.replace('https', '')})`),
  ...inAll('a doubled scheme', 'address-scheme-twice', (text, url) => `[${text}](https://${url})`),
  ...inAll('two addresses', 'address-twice', (text, url) => `[${text}](${url}https://example.org/b)`),
  ...inAll('the address twice', 'address-twice', (text, url) => `[${text}](${url}${url})`),
  ...inAll('no dot', 'address-host', (text, url) => `[${text}](${url.replace('.com', '')})`),
  ...inAll('a comma for a dot', 'address-host', (text, url) => `[${text}](${url.replace('.com', ',com')})`),
  ...inAll('a wide dot', 'address-host', (text, url) => `[${text}](${url.replace('.com', '。com')})`),
  ...inAll('a doubled slash', 'address-slash', (text, url) => `[${text}](${url.replace('.com/', '.com//')})`),
  ...inAll('a backslash', 'address-backslash', (text, url) => `[${text}](${url.replace('.com/', '.com\\')})`),
  ...inAll('stars at the end', 'address-trailing', (text, url) => `[${text}](${url}**)`),
  slip('a star at the end', 'address-trailing', (text, url) => `[${text}](${url}*)`, project),
  ...inAll('a wide comma at the end', 'address-trailing', (text, url) => `[${text}](${url}，)`),
  slip(
    'an encoded sentence at the end',
    'address-encoded',
    (text, url) => `[${text}](${url}%EF%BC%8C%E5%A6%82%E4%B8%8B)`,
    article,
  ),
  ...inAll('a whole link for an address', 'address-link', (text, url) => `[${text}]([${text}](${url}))`),
  ...inAll('quotation marks', 'address-quoted', (text, url) => `[${text}]("${url}")`),
  ...inAll('wide quotation marks', 'address-quoted', (text, url) => `[${text}](“${url}”)`),
  ...inAll('code marks', 'address-quoted', (text, url) => `[${text}](\`${url}\`)`),
  ...inAll('bold marks in the address', 'address-scheme', (text, url) => `[${text}](**${url}**)`),
  ...inAll('a path of the disk', 'address-disk', (text) => `[${text}](C:\\posts\\a.html)`),
  ...inAll('a broken code', 'address-character', (text, url) => `[${text}](${url}%zz)`),
  slip('a mail address', 'address-mail', (text) => `[${text}](ann@example.com)`, article),
  slip('a rest of the scheme', 'address-stray', (text) => `[${text}](h/blog/post/)`, article),
  ...['，', '。', '）', '：'].map((mark) =>
    slip(
      `an encoded ${mark} at the end`,
      'address-encoded',
      (text, url) => `[${text}](${url}${encodeURIComponent(mark)}%E5%A6%82%E4%B8%8B)`,
      article,
    ),
  ),
  ...['a.b@example.com', 'ann+b@mail.example.org', 'ben-1@example.cn'].map((mail) =>
    slip(`the mail address ${mail}`, 'address-mail', (text) => `[${text}](${mail})`, article),
  ),
  ...['mail:', 'mailto：', 'mailto://'].map((scheme) =>
    slip(`${scheme} before a mail address`, 'address-mail', (text) => `[${text}](${scheme}ann@example.com)`, article),
  ),
  ...['t', 'ps', 'http', 'tps'].map((rest) =>
    slip(`${rest} left of the scheme`, 'address-stray', (text) => `[${text}](${rest}/blog/post/)`, article),
  ),
  ...[' ', '\u200b', '\t'].map((blank) =>
    slip(`nothing but ${JSON.stringify(blank)} for a text`, 'text-missing', (_, url) => `[${blank}](${url})`, article),
  ),
  slip('wide round and square brackets swapped', 'bracket-swapped', (text, url) => `（${text}）[${url}]`, article),
  slip('one of the round ones wide', 'bracket-swapped', (text, url) => `(${text}）[${url}]`, article),
  slip('the other of the round ones wide', 'bracket-swapped', (text, url) => `（${text})[${url}]`, article),
  slip('an address for a text and Chinese words for an address', 'swapped', (_, url) => `[${url}](说明)`, article),
  slip('an address in emphasis and a word for an address', 'swapped', (_, url) => `[*${url}*](guide)`, article),
  slip('an address for a text and a word for an address', 'swapped', (_, url) => `[${url}](guide)`, article),
  ...['“', '‘'].flatMap((quote) => [
    ...inAll(`a title in ${quote}`, 'title', (text, url) => `[${text}](${url} ${quote}June”)`),
  ]),
  ...inAll('two doubled slashes', 'address-slash', (text, url) => `[${text}](${url.replace(/(?<=\w)\//g, '//')})`),
  ...inAll(
    'a backslash for every slash',
    'address-backslash',
    (text, url) => `[${text}](https://${url.slice(8).replaceAll('/', '\\')})`,
  ),
  ...inAll('a page of the disk', 'address-disk', (text) => `[${text}](/Users/ann/a.html)`),
  ...inAll('a bare percent sign', 'address-character', (text, url) => `[${text}](${url}/100%/a)`),
  ...inAll(
    'a line break behind the scheme',
    'address-line',
    (text, url) => `[${text}](${url.slice(0, 8)}\n${url.slice(8)})`,
  ),
  ...inAll(
    'something invisible in the path',
    'address-invisible',
    (text, url) => `[${text}](${url.slice(0, -2)}\u200b${url.slice(-2)})`,
  ),
  ...inAll('two invisible characters between', 'invisible', (text, url) => `[${text}]\u200b\ufeff(${url})`),
  ...inAll('a doubled scheme with a slip', 'address-scheme-twice', (text, url) => `[${text}](http://${url})`),
  ...inAll('a link in place of the address', 'address-link', (text, url) => `[${text}]([a](${url}))`),
];

/** A line of words, of which every answer has one. */
const answer = /^(?:\*\*A\*\*|A|答)[：:] ?[^\n\r]+/m;

function inAnswer(name: string, kind: string, more: string): LinkSlip {
  return { name, kind, pattern: answer, write: ([line]) => line + more };
}

/** What is written behind an answer. */
export const sentenceSlips: readonly LinkSlip[] = [
  inAnswer('a sentence that goes on', 'glued', ' https://example.com/docs，里面有说明'),
  inAnswer('a full stop', 'glued', '见 https://example.com/docs。'),
  inAnswer('words right behind', 'glued', ' https://example.com/docs查看'),
  inAnswer('wide brackets around', 'glued', '（https://example.com/docs）'),
  inAnswer('an angle bracket that stays open', 'angle-open', ' <https://example.com/docs'),
  inAnswer('an angle bracket that stays open before words', 'angle-open', ' <https://example.com/docs has more'),
  inAnswer('a misspelt scheme', 'address-scheme', ' htps://example.com/docs'),
  inAnswer('one slash', 'address-scheme', ' https:/example.com/docs'),
  inAnswer('wide colon', 'address-scheme', ' https：//example.com/docs'),
  inAnswer('two addresses', 'address-twice', ' https://example.com/docshttps://example.com/more'),
  inAnswer('the address of a program', 'app', ' dingtalk://dingtalkclient/page/link?id=1'),
  inAnswer('the address of another program', 'app', '：weixin://dl/business/?t=1'),
  inAnswer('a mention', 'mention', ' [@Service](/Service)'),
  inAnswer('a mention with a blank', 'mention', ' [@Service ](/Service )'),
  inAnswer(
    'a number that is none',
    'address-parameter',
    ' [a](https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1t&sn=0e)',
  ),
  inAnswer('another number', 'address-parameter', ' [a](https://mp.weixin.qq.com/s?__biz=MzA=&mid=1x&idx=1&sn=0e)'),
];
