import type { FrontMatterConfig } from '../config/config';
import type { Language } from '../messages/message';
import type { Part, Template } from './template';
import { words } from './templateWords';

/** The fields that a digest has on the site of its first users, in their order. */
const usual = ['title', 'author', 'description', 'categories', 'tags', 'date', 'cover'];
const series = 1;
const headline = 2;
const lists = new Set(['tags', 'keywords']);

/** The keys that an issue's front matter should have. */
export function listKeys({ required }: FrontMatterConfig): string[] {
  return [...usual, ...required.filter((key) => !usual.includes(key))];
}

/** The whole block, fences included. */
export function frontMatterBlock(config: FrontMatterConfig, language: Language): Template {
  return ['---\n', ...fieldLines(listKeys(config), config, language), '---'];
}

/** One line for every key, each with its line break. The series' name is typed once, in the title. */
export function fieldLines(keys: readonly string[], config: FrontMatterConfig, language: Language): Template {
  const titleAt = allowedValues('title', config).length > 0 ? -1 : keys.indexOf('title');
  return keys.flatMap((key, index) => {
    const titled = titleAt >= 0 && titleAt < index;
    return [`${key}: `, ...fieldValue(key, config, language, index + headline + 1, titled), '\n'];
  });
}

/**
 * The value of a key.
 * @param field the number of a field of its own
 * @param titled a title before it has the series' name
 */
export function fieldValue(
  key: string,
  config: FrontMatterConfig,
  language: Language,
  field: number,
  titled: boolean,
): Part[] {
  const allowed = allowedValues(key, config);
  const said = words[language];
  const name: Part = titled ? { field: series } : { field, value: said.series };
  const quote = (...parts: Part[]): Part[] => (lists.has(key) ? ['["', ...parts, '"]'] : ['"', ...parts, '"']);
  if (allowed.length > 0) return quote({ field, choices: allowed.map((value) => JSON.stringify(value).slice(1, -1)) });
  switch (key) {
    case 'title':
      return quote({ field: series, value: said.series }, ' | ', { field: headline, value: said.headline });
    case 'author':
      return quote({ field, value: said.author });
    case 'description':
      return titled ? quote(name, ' | ', { field: headline }) : quote(name);
    case 'categories':
    case 'tags':
      return quote(name);
    case 'date':
      return today;
    case 'cover':
      return quote({ field, value: 'https://example.com/cover.png' });
    default:
      return quote({ field, value: key });
  }
}

/** The values that the configuration allows for a key; none: any. */
export function allowedValues(key: string, { allowed }: FrontMatterConfig): readonly string[] {
  return Object.hasOwn(allowed, key) ? (allowed[key] ?? []) : [];
}

const today: Part[] = [
  { moment: 'year' },
  '-',
  { moment: 'month' },
  '-',
  { moment: 'day' },
  'T15:00:00',
  { moment: 'offset' },
];
