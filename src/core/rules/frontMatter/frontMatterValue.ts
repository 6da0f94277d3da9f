import type { Config } from '../../config/config';
import type { Field, Issue } from '../../issue/issue';
import { checkField, type ValueContext } from './checkField';
import { readQuoted, readSeries } from './titleClaims';
import { readableFields, textsOf, valuePlace } from '../../lint/readFields';
import type { Report, Rule } from '../../lint/rule';
import { message } from '../../messages/message';

/** An issue for the examples: its title, further lines of front matter, and its body. */
function page(title: string, more = '', body = 'Hello.'): string {
  return `---\ntitle: ${title}\nauthor: Ann\ndate: 2024-01-05${more && `\n${more}`}\n---\n\n${body}`;
}

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  kinds: ['allowed', 'blank', 'quotes', 'placeholder', 'address', 'repeated', 'unreleased', 'week', 'number', 'filed'],
  severity: 'warning',
  summary: {
    'en': 'The values in the front matter are allowed, and are consistent with each other, the file name and the issue.',
    'zh-cn': 'front matter 的值符合要求，彼此一致，也与文件名和正文一致。',
  },
  why: {
    'en': 'Values copied from the previous issue and not updated appear in lists, in search results and at the top of the page.',
    'zh-cn': '从上一期复制而未更新的值，会出现在列表、搜索结果和页面顶部。',
  },
  good: [
    page('"Mesh Weekly | News"', 'categories: "Mesh Weekly"\ntags: ["Mesh Weekly"]'),
    page('"Mesh Weekly 【1/1 - 1/5】"', 'cover: "https://example.com/a.png"'),
    page('"Mesh Weekly | MOSN v1.2.0 发布"', '', 'MOSN v1.2.0 is out.'),
    page('"Mesh Weekly | News"', 'categories: "Mesh"\ntags: ["Networks", "Storage"]'),
  ],
  bad: [
    { text: page('⟦" Mesh Weekly"⟧'), fixed: page('"Mesh Weekly"'), kind: 'blank' },
    { text: page('⟦“Mesh Weekly”⟧'), fixed: page('"Mesh Weekly"'), kind: 'quotes' },
    { text: page('⟦"Mesh Weekly | TODO"⟧'), kind: 'placeholder' },
    {
      text: page('Mesh Weekly', 'cover: ⟦"https//example.com/a.png"⟧'),
      fixed: page('Mesh Weekly', 'cover: "https://example.com/a.png"'),
      kind: 'address',
    },
    { text: page('⟦"Mesh Weekly | Mesh Weekly | News"⟧'), fixed: page('"Mesh Weekly | News"'), kind: 'repeated' },
    { text: page('⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧', '', 'MOSN v1.1.0 is out.'), kind: 'unreleased' },
    {
      text: page(
        '⟦"Mesh Weekly | MOSN v1.2.0 发布"⟧',
        'description: "Mesh Weekly | MOSN v1.2.0 发布"',
        'MOSN v1.1.0 is out.',
      ),
      kind: 'unreleased',
    },
    { text: page('⟦"Mesh Weekly 【12/25 - 12/29】"⟧'), kind: 'week' },
    { text: page('⟦"Mesh Weekly #12"⟧'), kind: 'number', path: 'blog/weekly-13/index.md' },
    { text: page('"Mesh Weekly | News"', 'categories: ⟦"Cooking"⟧\ntags: ["Cooking"]'), kind: 'filed' },
  ],

  *check(issue, { config, path }) {
    const fields = readableFields(issue);
    const byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
    const context: ValueContext = { issue, registry: config.registry, date: byKey.get('date'), path };
    const reports = new Map(fields.map((field) => [field, [...checkField(field, allowedFor(field, config), context)]]));
    for (const [field, found] of reports)
      yield* isRepeated(field, byKey, reports) ? found.filter(isIndependent) : found;
    yield* checkTogether(issue, byKey);
  },
};

/** Whether a description repeats a title for which a missing release is reported. */
function isRepeated(
  { key, value }: Field,
  byKey: ReadonlyMap<string, Field>,
  reports: ReadonlyMap<Field, readonly Report[]>,
): boolean {
  const title = byKey.get('title');
  if (key.toLowerCase() !== 'description' || typeof value !== 'string' || typeof title?.value !== 'string')
    return false;
  const plain = (words: string) => readQuoted(words.trim()) ?? words.trim();
  return plain(title.value) === plain(value) && reports.get(title)?.some((report) => !isIndependent(report)) === true;
}

function isIndependent({ kind }: Report): boolean {
  return kind !== 'unreleased';
}

function allowedFor({ key }: Field, { frontMatter: { allowed } }: Config): readonly string[] {
  const name = Object.keys(allowed).find((each) => each.toLowerCase() === key.toLowerCase());
  return (name === undefined ? undefined : allowed[name]) ?? [];
}

const seriesWord = /weekly|monthly|newsletter|digest|周报|周刊|月报|月刊|双周/i;

/**
 * Reports a title that names the series while its only category and its only tag are the same other word: the front
 * matter was copied from another post. Several words are the subjects of the issue.
 */
function* checkTogether(issue: Issue, byKey: ReadonlyMap<string, Field>): Iterable<Report> {
  const [title = ''] = textsOf(byKey.get('title')?.value ?? null);
  const series = readSeries(readQuoted(title) ?? title);
  const categories = byKey.get('categories');
  if (series === null || !categories || !seriesWord.test(series)) return;
  const [category, ...others] = textsOf(categories.value);
  const tags = textsOf(byKey.get('tags')?.value ?? null);
  if (category === undefined || others.length > 0 || tags.length !== 1 || tags[0] !== category) return;
  if (fold(series).includes(fold(category)) || fold(category).includes(fold(series)) || seriesWord.test(category))
    return;
  const words = message('front-matter-value-filed', series, category);
  yield { span: valuePlace(issue, categories), kind: 'filed', message: words };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}
