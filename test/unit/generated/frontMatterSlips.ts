import type { Slip } from '../../support/damage';

// Slips in the front matter of `goodIssues`.

function line(name: string, key: string, write: (value: string) => string): Slip {
  const pattern = new RegExp(`^${key}: ([^\\r\\n]+)`, 'm');
  return { name: `${key}: ${name}`, pattern, write: ([, value = '']) => write(value) };
}

function lost(key: string): Slip {
  return {
    name: `${key}: lost`,
    pattern: new RegExp(`---\\r?\\n((?:[a-z]+: [^\\r\\n]+\\r?\\n)*?)${key}: [^\\r\\n]+\\r?\\n`),
    write: ([whole = '', above = '']) => whole.slice(0, whole.indexOf('\n') + 1) + above,
  };
}

const bare = (value: string) => value.replaceAll('"', '');

export const syntaxSlips: readonly Slip[] = [
  line('no closing quotation mark', 'title', (value) => `title: ${value.slice(0, -1)}`),
  line('no closing quotation mark', 'author', (value) => `author: ${value.slice(0, -1)}`),
  line('words behind the quotation mark', 'author', (value) => `author: ${value} x`),
  line('a closing quotation mark alone', 'title', (value) => `title: ${value.slice(0, -1)}\n"`),
  line('a closing quotation mark alone', 'description', (value) => `description: ${value.slice(0, -1)}\n"`),
  line('no closing square bracket', 'tags', (value) => `tags: ${value.slice(0, -1)}`),
  line('no colon', 'author', (value) => `author ${value}`),
  line('a wide colon', 'author', (value) => `author：${value}`),
  line('no blank behind the colon', 'author', (value) => `author:${value}`),
  line('a second colon', 'title', (value) => `title: ${bare(value)}: 2`),
  line('the key twice', 'author', (value) => `author: ${value}\nauthor: ${value}`),
];

export const fieldSlips: readonly Slip[] = [
  lost('title'),
  lost('author'),
  lost('date'),
  line('misspelt', 'author', (value) => `autor: ${value}`),
  line('not filled in', 'author', () => 'author:'),
  line('not filled in', 'title', () => 'title: ""'),
  line('not filled in', 'date', () => 'date:'),
  line('not filled in', 'description', () => 'description: ""'),
  line('not filled in', 'tags', () => 'tags: []'),
  line('only a blank', 'author', () => 'author: " "'),
  line('nothing', 'author', () => 'author: ~'),
  line('only a remark', 'author', () => 'author: # who?'),
];

export const typeSlips: readonly Slip[] = [
  line('a number', 'title', () => 'title: 2024'),
  line('a version', 'title', () => 'title: 1.10'),
  line('true', 'title', () => 'title: true'),
  line('a list', 'title', (value) => `title: [${value}]`),
  line('a list', 'description', (value) => `description: [${value}]`),
  line('a map', 'author', () => 'author: {name: x}'),
  line('a text', 'tags', (value) => `tags: ${value.slice(1, -1)}`),
  line('a bare text', 'tags', (value) => `tags: ${bare(value.slice(1, -1))}`),
  line('texts in a row', 'tags', () => 'tags: MOSN, Seata'),
  line('texts in a row with Chinese commas', 'tags', () => 'tags: MOSN、Seata'),
  line('an empty item', 'tags', (value) => `tags: [${value.slice(1, -1)}, ""]`),
  line('a map in it', 'tags', () => 'tags: [{a: b}]'),
  line('a number', 'categories', () => 'categories: 12'),
  line('words', 'date', () => 'date: next week'),
  line('true', 'date', () => 'date: true'),
  line('a text', 'cover', (value) => `cover: ${value}\ndraft: "false"`),
  line('a word', 'cover', (value) => `cover: ${value}\ndraft: flase`),
  line('a text', 'cover', (value) => `cover: ${value}\nweight: "3"`),
];

const day = '2024-01-12';

export const dateSlips: readonly Slip[] = [
  line('the thirtieth of February', 'date', (value) => `date: ${value.replace(day, '2024-02-30')}`),
  line('the thirteenth month', 'date', (value) => `date: ${value.replace(day, '2024-13-12')}`),
  line('the day nought', 'date', (value) => `date: ${value.replace(day, '2024-01-00')}`),
  line('the hour 25', 'date', (value) => `date: ${value.replace('T15', 'T25')}`),
  line('the minute 60', 'date', (value) => `date: ${value.replace(':00:00', ':60:00')}`),
  line('a zone that is none', 'date', (value) => `date: ${value.replace('+08:00', '+80:00')}`),
  line('a leap day in another year', 'date', (value) => `date: ${value.replace(day, '2023-02-29')}`),
  line('slashes', 'date', () => 'date: 2024/01/12'),
  line('dots', 'date', () => 'date: 2024.1.12'),
  line('short', 'date', () => 'date: 2024-1-12'),
  line('digits only', 'date', () => 'date: 20240112'),
  line('Chinese', 'date', () => 'date: 2024年1月12日'),
  line('no seconds', 'date', () => 'date: 2024-01-12T15:00+08:00'),
  line('a wide colon', 'date', () => 'date: 2024-01-12T15：00：00+08:00'),
  line('a zone of one digit', 'date', () => 'date: 2024-01-12T15:00:00+8:00'),
  line('the day first', 'date', () => 'date: 12/01/2024'),
  line('the week before', 'date', (value) => `date: ${value.replace(day, '2024-01-05')}`),
  line('the year before', 'date', (value) => `date: ${value.replace(day, '2023-01-12')}`),
  line('the day before', 'date', (value) => `date: ${value.replace(day, '2024-01-11')}`),
  line('month and day swapped', 'date', (value) => `date: ${value.replace(day, '2024-12-01')}`),
];

export const valueSlips: readonly Slip[] = [
  line('a blank before', 'title', (value) => `title: ${value.replace('"', '" ')}`),
  line('a blank behind', 'title', (value) => `title: ${value.slice(0, -1)} "`),
  line('a blank before', 'author', (value) => `author: ${value.replace('"', '" ')}`),
  line('a blank in an item', 'tags', (value) => `tags: ${value.replace('"', '" ')}`),
  line('a wide blank', 'title', (value) => `title: ${value.replace('"', '"\u3000')}`),
  line('curly quotation marks', 'title', (value) => `title: “${bare(value)}”`),
  line('the series twice', 'title', (value) => `title: ${value.replace(/"([^|]*\| )/, '"$1$1')}`),
  line('the series twice', 'description', (value) => `description: ${value.replace(/"([^|]*\| )/, '"$1$1')}`),
  line('to be done', 'title', (value) => `title: ${value.replace(/\|.*"/, '| TODO"')}`),
  line('to be done', 'description', () => 'description: "待补充"'),
  line('a release of another issue', 'title', (value) => `title: ${value.slice(0, -1)}、Seata v9.8.7 发布"`),
  line(
    'a release of another issue',
    'description',
    (value) => `description: ${value.slice(0, -1)}、SOFARPC 发布新版本"`,
  ),
  line('another week', 'title', (value) => `title: ${value.slice(0, -1)}【1/1 - 1/5】"`),
  line('no slash', 'cover', (value) => `cover: ${value.replace('https://', 'https:/')}`),
  line('an image', 'cover', (value) => `cover: "![](${bare(value)})"`),
  line('no scheme', 'authorlink', (value) => `authorlink: ${value.replace('https://', '')}`),
];
