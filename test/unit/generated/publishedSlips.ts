import type { Slip } from '../../support/damage';

// Slips in what readers will see of `publishedIssues`: a blank too many, a blank line too few, a sign that means something.

function slip(name: string, pattern: RegExp, write: (...groups: string[]) => string): Slip {
  return { name, pattern, write: ([, ...groups]) => write(...groups) };
}

const bold = /\*\*([^*\r\n`]*[\u4e00-\u9fff][^*\r\n`]*)\*\*/;
const boldBeforeWords = /\*\*([^*\r\n`]*[\u4e00-\u9fff])\*\*[：:]? ?(?=[\u4e00-\u9fff])/;

/** In every dialect, or only where the text says otherwise. */
export const emphasisSlips: readonly Slip[] = [
  slip('a blank before the closing marks', bold, (words) => `**${words} **`),
  slip('a blank at either end', bold, (words) => `** ${words} **`),
  slip('no closing marks', bold, (words) => `**${words}`),
  slip('no opening marks', bold, (words) => `${words}**`),
  slip('single marks before Chinese words', boldBeforeWords, (words) => `*${words}*`),
  slip('single marks and a blank', / \*(转发)\*(?= )/, (words) => ` *${words} *`),
];

/** Fine in Blackfriday, and in the others only with a blank behind. */
export const gluedEmphasisSlips: readonly Slip[] = [
  slip(
    'a colon inside and words behind',
    /\*\*(主题|时间|地点|议程)(?:\*\*[：:] ?|：\*\* )/,
    (words) => `**${words}：**`,
  ),
  slip('quotation marks inside and words behind', /\*\*(本周要点|重试期间)\*\* /, (words) => `**“${words}”**`),
  slip('a full stop inside and words behind', /\*\*(本周要点|重试期间)\*\* /, (words) => `**${words}。**`),
];

/** A paragraph that ends as one does. */
const paragraph = /^(?![>|#\s-]|\d\.|.*\*\*\*|List)([^\r\n]*[。：])(\r?\n)(?=\r?\n)/m;
const next = (name: string, ...lines: readonly string[]) =>
  slip(name, paragraph, (words = '', eol = '') => [words, ...lines, ''].join(eol));
const below = (name: string, ...lines: readonly string[]) => next(name, '', ...lines);
const within = (name: string, words: string) =>
  slip(name, /^(?![>|#\s-]|\d\.|List)([^\r\n]*[一-龥])(?=。\r?\n)/m, (line = '') => line + words);

export const quoteSlips: readonly Slip[] = [
  slip('no blank line above the quote', /([。：给里?？]\r?\n)\r?\n(?=> )/m, (kept = '') => kept),
  next('a quote right below', '> 引用一句话。'),
  next('a quote without a blank', '>引用一句话。'),
  next('a quote of two lines', '> 引用一句话。', '> 再引用一句。'),
];

export const swallowedSlips: readonly Slip[] = [
  slip('no blank line above the list', /([^\s>]\r?\n)\r?\n(?=- |1\. )/m, (kept = '') => kept),
  next('dashes right below', '- 第一件事', '- 第二件事'),
  next('numbers right below', '1. 第一件事', '2. 第二件事'),
  next('plus signs right below', '+ 第一件事', '+ 第二件事'),
  below('a list in a quote', '> 有两件事', '> - 第一件事', '> - 第二件事'),
];

export const headingSlips: readonly Slip[] = [
  slip('no blank behind the signs', /^(#{2,3}) (?=\D)/m, (signs = '') => signs),
  slip('full-width signs', /^#{2} (?=\S)/m, () => '＃＃ '),
  below('signs alone', '###'),
  below('signs and a blank', '### '),
  slip(
    'a rule right below a sentence',
    /(?<=\n\r?\n)(?![>|#\s-]|\d\.|A：)([^\r\n]*。)(\r?\n)(?=\r?\n)/m,
    (words = '', eol = '') => `${words}${eol}---${eol}`,
  ),
];

export const htmlSlips: readonly Slip[] = [
  within('an element of some configuration', '，加上 <attach>true</attach> 配置'),
  within('a generic type', '，返回 List<String> 类型'),
  within('a name to fill in', '，换成 <your-name> 即可'),
  within('a name with a colon', '，见 <NEWS:Channel/> 直播'),
];

export const typographySlips: readonly Slip[] = [
  within('quotation marks between Chinese words', '，叫做"云原生"的那种'),
  within('quotation marks around English words', '，叫做"Cloud Native"的那种'),
  within('a fraction of versions', '，支持 2.4.1/3.0 版本'),
  within('an option', '，加上 --config 参数'),
];

/** By kind. */
export const listSlips: Readonly<Record<string, readonly Slip[]>> = {
  'empty': [
    slip('a dash alone between items', /^(- [^\r\n]*(\r?\n))(?=- )/m, (item = '', eol = '') => `${item}-${eol}`),
    slip('a dash and a blank between items', /^(- [^\r\n]*(\r?\n))(?=- )/m, (item = '', eol = '') => `${item}- ${eol}`),
    below('a dash alone', '- '),
  ],
  'roman': [
    below('Roman numbers', 'i. 第一件事', 'ii. 第二件事'),
    below('with brackets', 'i) 第一件事', 'ii) 第二件事'),
  ],
  'glued': [
    below('no blank behind numbers', '1.第一件事', '2.第二件事', '3.第三件事'),
    below('no blank behind dashes', '-第一件事', '-第二件事'),
    next('no blank behind dashes right below text', '-第一件事', '-第二件事'),
    below('no blank behind one of them', '* 第一件事', '*第二件事', '* 第三件事'),
    below('in paragraphs', '1.第一件事', '', '2.第二件事', '', '3.第三件事'),
  ],
  'in-bold': [below('a dash in bold', '**- 修复：**'), below('a dot in bold', '**• 修复：**')],
  'escaped': [
    below('dashes behind backslashes', '\\- 第一件事', '\\- 第二件事'),
    below('in paragraphs', '\\- 第一件事', '', '\\- 第二件事'),
  ],
  'behind-answer': [
    slip(
      'a list behind an answer mark',
      /^A：[^\r\n]*(\r?\n)(?=\r?\n)/m,
      (eol = '') => `A：1. 先停机${eol}2. 再启动${eol}`,
    ),
    slip('of three', /^A：[^\r\n]*(\r?\n)(?=\r?\n)/m, (eol = '') => `A：1. 停机${eol}2. 升级${eol}3. 启动${eol}`),
  ],
  'dash-missing': [slip('a label without its dash', /^- (?=\*\*(?:地点|议程))/m, () => '')],
  'not-indented': [
    slip('items without their indent', /^ {3}(- 先提问\r?\n) {3}(- 再回答)/m, (one = '', two = '') => one + two),
  ],
};
