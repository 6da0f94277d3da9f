import type { Slip } from '../../support/damage';

// Slips of the hand and of tools in `![alt](address)`.

const image = /!\[([^\]]*)\]\(([^)]*)\)/;
const named = /!\[([^\]]+)\]\(([^)]*)\)/;

function slip(name: string, write: (alt: string, address: string) => string, pattern = image): Slip {
  return { name, pattern, write: ([, alt = '', address = '']) => write(alt, address) };
}

/** The address with something put in behind its server. */
function inside(address: string, what: string): string {
  return address.replace('/shots/', `/sho${what}ts/`);
}

const bare = (address: string) => address.replace('https://', '');

/** Brackets and exclamation marks: wide, missing, doubled, strayed. */
export const bracketSlips: readonly Slip[] = [
  slip('a wide exclamation mark', (alt, url) => `！[${alt}](${url})`),
  slip('wide round brackets', (alt, url) => `![${alt}]（${url}）`),
  slip('a wide opening bracket', (alt, url) => `![${alt}]（${url})`),
  slip('a wide closing bracket', (alt, url) => `![${alt}](${url}）`),
  slip('wide square brackets', (alt, url) => `!【${alt}】(${url})`),
  slip('a wide opening square bracket', (alt, url) => `!【${alt}](${url})`),
  slip('a wide closing square bracket', (alt, url) => `![${alt}】(${url})`),
  slip('everything wide', (alt, url) => `！【${alt}】（${url}）`),
  slip('no closing square bracket', (alt, url) => `![${alt}(${url})`),
  slip('no opening square bracket', (alt, url) => `!${alt}](${url})`),
  slip('no opening bracket', (alt, url) => `![${alt}]${url})`),
  slip('no closing bracket', (alt, url) => `![${alt}](${url}`),
  slip('no round brackets', (alt, url) => `![${alt}]${url}`),
  slip('a doubled opening square bracket', (alt, url) => `![[${alt}](${url})`),
  slip('a doubled closing square bracket', (alt, url) => `![${alt}]](${url})`),
  slip('a doubled opening bracket', (alt, url) => `![${alt}]((${url})`),
  slip('a doubled closing bracket', (alt, url) => `![${alt}](${url}))`),
  slip('doubled round brackets', (alt, url) => `![${alt}]((${url}))`),
  slip('doubled square brackets', (alt, url) => `![[${alt}]](${url})`),
  slip('braces', (alt, url) => `![${alt}]{${url}}`),
  slip('a brace', (alt, url) => `![${alt}}(${url})`),
  slip('a square bracket at the end', (alt, url) => `![${alt}](${url}]`),
  slip('a colon between', (alt, url) => `![${alt}]:(${url})`),
  slip('a wide colon between', (alt, url) => `![${alt}]：(${url})`),
  slip('no exclamation mark', (alt, url) => `[${alt}](${url})`),
  slip('the exclamation mark behind', (alt, url) => `[${alt}](${url})!`, named),
  slip('the exclamation mark inside', (alt, url) => `[!${alt}](${url})`),
  slip('a blank behind the exclamation mark', (alt, url) => `! [${alt}](${url})`),
  slip('the exclamation mark on a line of its own', (alt, url) => `!\n[${alt}](${url})`),
  slip('an escaped exclamation mark', (alt, url) => `\\![${alt}](${url})`),
  slip('an escaped bracket', (alt, url) => `!\\[${alt}](${url})`),
  slip('another key', (alt, url) => `1[${alt}](${url})`, named),
  slip('kinds of brackets swapped', (alt, url) => `!(${alt})[${url}]`, named),
  slip('text and address swapped', (alt, url) => `![${url}](${alt})`, named),
];

/** What stands between the brackets. */
export const gapSlips: readonly Slip[] = [
  slip('a blank between', (alt, url) => `![${alt}] (${url})`),
  slip('two blanks between', (alt, url) => `![${alt}]  (${url})`),
  slip('a line break between', (alt, url) => `![${alt}]\n(${url})`),
  slip('a wide blank between', (alt, url) => `![${alt}]\u3000(${url})`),
  slip('an invisible character between', (alt, url) => `![${alt}]\u200b(${url})`),
  slip('a blank in the address', (alt, url) => `![${alt}](${inside(url, ' ')})`),
  slip('a blank behind the scheme', (alt, url) => `![${alt}](https:// ${bare(url)})`),
  slip('a wide blank in the address', (alt, url) => `![${alt}](${inside(url, '\u3000')})`),
  slip('a line break in the address', (alt, url) => `![${alt}](${inside(url, '\n')})`),
  slip('an invisible character in the address', (alt, url) => `![${alt}](${inside(url, '\u200b')})`),
  slip('a title that is not closed', (alt, url) => `![${alt}](${url} "title)`),
  slip('a title in no quotes', (alt, url) => `![${alt}](${url} title)`),
  slip('a title in wide quotes', (alt, url) => `![${alt}](${url} “title”)`),
];

/** Addresses that no server has. */
export const addressSlips: readonly Slip[] = [
  slip('no address', (alt) => `![${alt}]()`),
  slip('a blank for an address', (alt) => `![${alt}]( )`),
  slip('no address and no brackets', (alt) => `![${alt}]`, named),
  slip('an angle for an address', (alt) => `![${alt}](<>)`),
  slip('a placeholder for an address', (alt) => `![${alt}](#)`),
  slip('a word of a program for an address', (alt) => `![${alt}](undefined)`),
  slip('dots for an address', (alt) => `![${alt}](...)`),
  slip('a scheme only', (alt) => `![${alt}](https://)`),
  slip('a letter missing in the scheme', (alt, url) => `![${alt}](htps://${bare(url)})`),
  slip('two letters changed in the scheme', (alt, url) => `![${alt}](htpps://${bare(url)})`),
  slip('the first letter missing', (alt, url) => `![${alt}](ttps://${bare(url)})`),
  slip('half a scheme', (alt, url) => `![${alt}](://${bare(url)})`),
  slip('no colon', (alt, url) => `![${alt}](https//${bare(url)})`),
  slip('one slash', (alt, url) => `![${alt}](https:/${bare(url)})`),
  slip('three slashes', (alt, url) => `![${alt}](https:///${bare(url)})`),
  slip('no slashes', (alt, url) => `![${alt}](https:${bare(url)})`),
  slip('two colons', (alt, url) => `![${alt}](https:://${bare(url)})`),
  slip('a wide colon', (alt, url) => `![${alt}](https：//${bare(url)})`),
  slip('a semicolon', (alt, url) => `![${alt}](https;//${bare(url)})`),
  slip('a doubled scheme', (alt, url) => `![${alt}](https://${url})`),
  slip('two schemes', (alt, url) => `![${alt}](http:${url})`),
  slip('a doubled address', (alt, url) => `![${alt}](${url}${url})`),
  slip('no scheme', (alt, url) => `![${alt}](${bare(url)})`),
  slip('backslashes', (alt, url) => `![${alt}](${url.replaceAll('/', '\\')})`),
  slip('a file of a disk', (alt) => `![${alt}](C:\\Users\\ann\\shot.png)`),
  slip('a file address', (alt) => `![${alt}](file:///Users/ann/shot.png)`),
  slip('a home folder', (alt) => `![${alt}](/Users/ann/Desktop/shot.png)`),
  slip('a server of one machine', (alt) => `![${alt}](http://localhost:8000/shot.png)`),
  slip('a comma in the server', (alt, url) => `![${alt}](${url.replace('cdn.', 'cdn,')})`),
  slip('a full stop of Chinese in the server', (alt, url) => `![${alt}](${url.replace('cdn.', 'cdn。')})`),
  slip('two dots in the server', (alt, url) => `![${alt}](${url.replace('cdn.', 'cdn..')})`),
  slip('a comma behind', (alt, url) => `![${alt}](${url},)`),
  slip('a full stop of Chinese behind', (alt, url) => `![${alt}](${url}。)`),
  slip('quotes around the address', (alt, url) => `![${alt}]("${url}")`),
  slip('curly quotes around the address', (alt, url) => `![${alt}](“${url}”)`),
  slip('an angle that is not closed', (alt, url) => `![${alt}](<${url})`),
  slip('an angle that is not opened', (alt, url) => `![${alt}](${url}>)`),
  slip('an image in the image', (alt, url) => `![${alt}](![](${url}))`),
  slip('a link in the image', (alt, url) => `![${alt}]([${url}](${url}))`),
  slip(
    'a picture that stands for one that loads',
    (alt) => `![${alt}](data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)`,
  ),
  slip('an empty picture as data', (alt) => `![${alt}](data:image/png;base64,)`),
  slip('half an escape', (alt, url) => `![${alt}](${inside(url, '%2')})`),
];

/** Tags. */
export const tagSlips: readonly Slip[] = [
  slip('a tag without address', (alt) => `<img alt="${alt}">`),
  slip('a tag with an empty address', (alt) => `<img src="" alt="${alt}">`),
  slip('a tag whose attribute is misspelt', (_, url) => `<img scr="${url}">`),
  slip('a tag with a wide quote', (_, url) => `<img src=“${url}”>`),
  slip('a tag that is not closed', (_, url) => `<img src="${url}"`),
  slip('a quote that is not closed', (_, url) => `<img src="${url}>`),
  slip('a tag with a broken scheme', (_, url) => `<img src="https//${bare(url)}">`),
  slip('a tag whose address stands elsewhere', (_, url) => `<img data-src="${url}">`),
  slip('a tag with wide angles', (_, url) => `＜img src="${url}"＞`),
];

/** Places where Markdown reads no image. */
export const placeSlips: readonly Slip[] = [
  slip('an indented line', (alt, url) => `    ![${alt}](${url})`),
  slip('an image between tags', (alt, url) => `<div>\n![${alt}](${url})\n</div>`),
];
