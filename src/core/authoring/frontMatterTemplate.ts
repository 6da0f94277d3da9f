import type { FrontMatterConfig } from '../config/config';
import { readField } from '../issue/frontMatter';
import { exampleCover, words } from '../messages/templateWords';
import type { InsertionRequest } from './insertion';
import { compose, tab, type Template } from './template';

/** What decides the values of fields. */
type FieldSource = Pick<InsertionRequest, 'config' | 'language'> & Partial<Pick<InsertionRequest, 'model'>>;

/** The fields that the built-in digests have, in their order. */
const usualKeys = ['title', 'author', 'description', 'categories', 'tags', 'date', 'cover'];
const seriesTabstop = 1;
const headlineTabstop = 2;

/** The keys that an issue's front matter should have. */
export function listKeys({ required }: FrontMatterConfig): string[] {
  return [...usualKeys, ...required.filter((key) => !usualKeys.includes(key))];
}

/** A whole front matter with its `---` lines. */
export function composeFrontMatter(source: FieldSource): Template {
  return compose`---\n${composeFields(listKeys(source.config.frontMatter), source)}---`;
}

/** One line for every key, each with its line break. The name of the series is typed once, in the title. */
export function composeFields(keys: readonly string[], source: FieldSource): Template {
  const titleAt = allowedValues('title', source.config.frontMatter).length > 0 ? -1 : keys.indexOf('title');
  return keys.flatMap((key, index) => {
    const followsTitle = titleAt >= 0 && titleAt < index;
    const value = composeFieldValue(key, source, headlineTabstop + 1 + index, followsTitle);
    return compose`${key}: ${value}\n`;
  });
}

/**
 * The value of a key.
 * @param tabstop its number, for a value of its own
 * @param followsTitle whether a title above it holds the name of the series, which is repeated then
 */
export function composeFieldValue(key: string, source: FieldSource, tabstop: number, followsTitle: boolean): Template {
  const allowed = allowedValues(key, source.config.frontMatter);
  if (allowed.length === 0 && key === 'date') return today;
  const choices = allowed.map((value) => JSON.stringify(value).slice(1, -1));
  const value = choices.length > 0 ? [{ tabstop, choices }] : composeText(key, source, tabstop, followsTitle);
  return key === 'tags' || key === 'keywords' ? compose`["${value}"]` : compose`"${value}"`;
}

function composeText(key: string, { language, model }: FieldSource, tabstop: number, followsTitle: boolean): Template {
  const { headline, author } = words[language];
  const known = model ? readField(model.frontMatter, key) : null;
  // Between quotation marks.
  const written = known === null ? undefined : JSON.stringify(known).slice(1, -1);
  const series = readSeries(model) ?? words[language].series;
  const name = followsTitle ? tab(seriesTabstop) : tab(tabstop, series);
  switch (key) {
    case 'title':
      return compose`${tab(seriesTabstop, series)} | ${tab(headlineTabstop, headline)}`;
    case 'author':
      return [tab(tabstop, written ?? author)];
    case 'description':
      return followsTitle ? compose`${name} | ${tab(headlineTabstop)}` : [name];
    case 'categories':
    case 'tags':
      return written === undefined ? [name] : [tab(tabstop, written)];
    case 'cover':
      return [tab(tabstop, exampleCover)];
    default:
      // What it says is for the digest to know.
      return [tab(tabstop, written)];
  }
}

/** The name of the series, before the bar in the title of the model. */
function readSeries(model: InsertionRequest['model'] | undefined): string | undefined {
  const title = model && readField(model.frontMatter, 'title');
  return title ? /^([^|｜"\\]{1,60}?)\s*[|｜]/.exec(title)?.[1] : undefined;
}

/** The values that the configuration allows for a key; none: any. */
export function allowedValues(key: string, { allowed }: FrontMatterConfig): readonly string[] {
  return Object.hasOwn(allowed, key) ? (allowed[key] ?? []) : [];
}

const today = compose`${{ variable: 'year' }}-${{ variable: 'month' }}-${{ variable: 'day' }}T15:00:00${{ variable: 'offset' }}`;
