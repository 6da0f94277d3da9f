import { allowedValues, composeFieldValue, listKeys } from '../frontMatterTemplate';
import { readArticleMarker, readingTitle } from '../insertArticle';
import { likelyProject } from '../insertEntry';
import { sectionAt } from '../insertion';
import { finalTabstop, toText } from '../template';
import { composeArticle, composeRelease } from '../templateBlocks';
import { words } from '../../messages/templateWords';
import { beginsBlock, endsEntry, endsLine, entryAbove, lineSpan, suggestLine, type Suggester } from './suggestion';

/** A recommended article, in a section of articles. */
export const articles: Suggester = {
  zone: 'body',
  prefix: /^(?:[-*+] ?)?\[?$/,
  suggest(position) {
    const { issue, language, before, line } = position;
    const section = sectionAt(issue, line);
    if (!section || section.line === line || !readingTitle.test(section.title)) return [];
    if (entryAbove(position) || !endsLine(position)) return [];
    const template = [...composeArticle(language, readArticleMarker(issue, section)), finalTabstop];
    const label = toText(template, new Date(0));
    return [{ kind: 'article', label, filter: before + label, span: lineSpan(position), template }];
  },
};

/** A release note, outside of entries or after a complete one. */
export const releases: Suggester = {
  zone: 'body',
  prefix: /^(?:\*{1,2}|#{1,6} ?)?$/,
  suggest(position) {
    const { issue, config, language } = position;
    if (!beginsBlock(position)) return [];
    const entry = entryAbove(position);
    if (entry && (!entry.projectLine || !endsEntry(position))) return [];
    return [suggestLine(position, 'release', composeRelease(language, likelyProject(issue, config.registry)))];
  },
};

/** An image, after a `!` that begins a line. */
export const images: Suggester = {
  zone: 'body',
  prefix: /^(> ?)?[!！]\[?$/,
  suggest(position, [, quote = '']) {
    if (!endsLine(position)) return [];
    const { start, end } = lineSpan(position);
    const span = { start: start + quote.length, end };
    const name = words[position.language].image;
    const label = `![${name}]()`;
    const template = ['![', { tabstop: 1, value: name }, '](', { tabstop: 2 }, ')', finalTabstop];
    return [{ kind: 'image', label, filter: position.before.slice(quote.length) + label, span, template }];
  },
};

/** The missing keys of the front matter, each with its value. */
export const fields: Suggester = {
  zone: 'front-matter',
  prefix: /^[A-Za-z_-]{0,30}$/,
  suggest({ issue, config, language, offset, before, after }) {
    if (after.trim() !== '') return [];
    const known = new Set(issue.frontMatter.fields.map(({ key }) => key.toLowerCase()));
    return listKeys(config.frontMatter)
      .filter((key) => !known.has(key.toLowerCase()) || key === before)
      .map((key) => ({
        kind: 'field',
        label: key,
        filter: key,
        span: { start: offset - before.length, end: offset },
        template: [`${key}: `, ...composeFieldValue(key, config.frontMatter, language, 3, false)],
      }));
  },
};

/** The values that the configuration allows for a key; today's date for a date. */
export const values: Suggester = {
  zone: 'front-matter',
  prefix: /^([A-Za-z_-]{1,30}):( ?)$/,
  suggest({ config: { frontMatter }, language, offset, after }, [, key = '', space]) {
    if (after.trim() !== '') return [];
    const templates = allowedValues(key, frontMatter).map((value) => [JSON.stringify(value)]);
    const choices =
      templates.length === 0 && key === 'date' ? [composeFieldValue(key, frontMatter, language, 1, false)] : templates;
    return choices.map((template) => {
      const label = toText(template, new Date());
      const span = { start: offset, end: offset };
      return { kind: 'value', label, filter: label, span, template: [space === ' ' ? '' : ' ', ...template] };
    });
  },
};
