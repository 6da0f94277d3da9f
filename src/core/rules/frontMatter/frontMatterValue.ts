import type { Config } from '../../config/config';
import type { Field } from '../../issue/issue';
import { checkField, type ValueContext } from './checkField';
import { checkTogether } from './checkTogether';
import { readQuoted } from './quoted';
import { soundFields } from './soundFields';
import { valueExamples } from './valueExamples';
import type { Report, Rule } from '../../lint/rule';

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  kinds: valueExamples.kinds,
  severity: 'warning',
  summary: {
    'en': 'The values in the front matter are allowed, and are consistent with each other, the file name and the issue.',
    'zh-cn': 'front matter 的值符合要求，彼此一致，也与文件名和正文一致。',
  },
  why: {
    'en': 'Values copied from the previous issue and not updated appear in lists, in search results and at the top of the page.',
    'zh-cn': '从上一期复制而未更新的值，会出现在列表、搜索结果和页面顶部。',
  },
  good: valueExamples.good,
  bad: valueExamples.bad,

  *check(issue, { config, path }) {
    const fields = soundFields(issue);
    const byKey = new Map(fields.map((field) => [field.key.toLowerCase(), field]));
    const context: ValueContext = { issue, registry: config.registry, date: byKey.get('date'), path };
    const reports = new Map(fields.map((field) => [field, [...checkField(field, allowedFor(field, config), context)]]));
    for (const [field, found] of reports) yield* isRepeated(field, byKey, reports) ? found.filter(isOwn) : found;
    yield* checkTogether(issue, byKey);
  },
};

/** Whether a description is the title, word by word, of which it has been told that it announces what the issue has not. */
function isRepeated(
  { key, value }: Field,
  byKey: ReadonlyMap<string, Field>,
  reports: ReadonlyMap<Field, readonly Report[]>,
): boolean {
  const title = byKey.get('title');
  if (key.toLowerCase() !== 'description' || typeof value !== 'string' || typeof title?.value !== 'string')
    return false;
  const plain = (words: string) => readQuoted(words.trim()) ?? words.trim();
  return plain(title.value) === plain(value) && reports.get(title)?.some((report) => !isOwn(report)) === true;
}

function isOwn({ kind }: Report): boolean {
  return kind !== 'unreleased';
}

function allowedFor({ key }: Field, { frontMatter: { allowed } }: Config): readonly string[] {
  const name = Object.keys(allowed).find((each) => each.toLowerCase() === key.toLowerCase());
  return (name === undefined ? undefined : allowed[name]) ?? [];
}
