import { allowedValues, fieldValue, listKeys } from '../frontMatterBlock';
import { toText } from '../template';
import type { Suggester } from './suggestion';

/** The front matter's keys that are missing, each with its value. */
export const fields: Suggester = {
  zone: 'front-matter',
  lead: /^[A-Za-z_-]{0,30}$/,
  suggest({ issue, config, language, offset, before, behind, asked }) {
    if (behind.trim() !== '' || (before === '' && !asked)) return [];
    const known = new Set(issue.frontMatter.fields.map(({ key }) => key.toLowerCase()));
    return listKeys(config.frontMatter)
      .filter((key) => !known.has(key.toLowerCase()) || key === before)
      .map((key) => ({
        kind: 'field',
        label: key,
        filter: key,
        span: { start: offset - before.length, end: offset },
        template: [`${key}: `, ...fieldValue(key, config.frontMatter, language, 3, false)],
      }));
  },
};

/** The values of a key that the configuration allows; today for a date. */
export const values: Suggester = {
  zone: 'front-matter',
  lead: /^([A-Za-z_-]{1,30}): ?$/,
  suggest({ config, language, offset, before, behind }) {
    const [, key = ''] = this.lead.exec(before) ?? [];
    if (behind.trim() !== '') return [];
    const blank = before.endsWith(' ') ? '' : ' ';
    const allowed = allowedValues(key, config.frontMatter);
    const templates =
      allowed.length > 0
        ? allowed.map((value) => [JSON.stringify(value)])
        : key === 'date'
          ? [fieldValue(key, config.frontMatter, language, 1, false)]
          : [];
    return templates.map((template) => {
      const label = toText(template, new Date());
      const span = { start: offset, end: offset };
      return { kind: 'value', label, filter: label, span, template: [blank, ...template] };
    });
  },
};
