import type { FrontMatterConfig } from '../config/config';
import type { Language } from '../messages/message';
import { compose, tab, type Template } from './template';
import { words } from '../messages/templateWords';

/** The fields that the built-in digests have, in their order. */
const usualKeys = ['title', 'author', 'description', 'categories', 'tags', 'date', 'cover'];
const seriesTabstop = 1;
const headlineTabstop = 2;

/** The keys that an issue's front matter should have. */
export function listKeys({ required }: FrontMatterConfig): string[] {
  return [...usualKeys, ...required.filter((key) => !usualKeys.includes(key))];
}

/** A whole front matter with its `---` lines. */
export function composeFrontMatter(config: FrontMatterConfig, language: Language): Template {
  return compose`---\n${composeFields(listKeys(config), config, language)}---`;
}

/** One line for every key, each with its line break. The name of the series is typed once, in the title. */
export function composeFields(keys: readonly string[], config: FrontMatterConfig, language: Language): Template {
  const titleAt = allowedValues('title', config).length > 0 ? -1 : keys.indexOf('title');
  return keys.flatMap((key, index) => {
    const followsTitle = titleAt >= 0 && titleAt < index;
    const value = composeFieldValue(key, config, language, headlineTabstop + 1 + index, followsTitle);
    return compose`${key}: ${value}\n`;
  });
}

/**
 * The value of a key.
 * @param tabstop its number, for a value of its own
 * @param followsTitle whether a title above it holds the name of the series, which is repeated then
 */
export function composeFieldValue(
  key: string,
  config: FrontMatterConfig,
  language: Language,
  tabstop: number,
  followsTitle: boolean,
): Template {
  if (allowedValues(key, config).length === 0 && key === 'date') return today;
  const value = composeText(key, config, language, tabstop, followsTitle);
  return key === 'tags' || key === 'keywords' ? compose`["${value}"]` : compose`"${value}"`;
}

function composeText(
  key: string,
  config: FrontMatterConfig,
  language: Language,
  tabstop: number,
  followsTitle: boolean,
): Template {
  const allowed = allowedValues(key, config);
  if (allowed.length > 0) return [{ tabstop, choices: allowed.map((value) => JSON.stringify(value).slice(1, -1)) }];
  const { series, headline, author } = words[language];
  const name = followsTitle ? tab(seriesTabstop) : tab(tabstop, series);
  switch (key) {
    case 'title':
      return compose`${tab(seriesTabstop, series)} | ${tab(headlineTabstop, headline)}`;
    case 'author':
      return [tab(tabstop, author)];
    case 'description':
      return followsTitle ? compose`${name} | ${tab(headlineTabstop)}` : [name];
    case 'categories':
    case 'tags':
      return [name];
    case 'cover':
      return [tab(tabstop, 'https://example.com/cover.png')];
    default:
      return [tab(tabstop, key)];
  }
}

/** The values that the configuration allows for a key; none: any. */
export function allowedValues(key: string, { allowed }: FrontMatterConfig): readonly string[] {
  return Object.hasOwn(allowed, key) ? (allowed[key] ?? []) : [];
}

const today = compose`${{ variable: 'year' }}-${{ variable: 'month' }}-${{ variable: 'day' }}T15:00:00${{ variable: 'offset' }}`;
