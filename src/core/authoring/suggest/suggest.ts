import { allowedValues, composeFieldValue, listKeys } from '../frontMatterTemplate';
import { readArticleMarker, readingTitle } from '../insertIssue';
import { sectionAt, opaqueAt } from '../insertion';
import { finalTabstop, toText } from '../template';
import { composeArticle, composeRelease } from '../templateBlocks';
import { words } from '../../messages/templateWords';
import {
  beginsBlock,
  endsEntry,
  endsLine,
  entryAbove,
  lineSpan,
  suggestLine,
  type Suggester,
  type CompletionPosition,
  type Suggestion,
} from './suggestion';
import { answers, askers, entries, projectLines, turns } from './suggestInEntry';

/** A recommended article, in a section of articles. */
const articles: Suggester = {
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

/** A release announcement, outside of entries or after a complete one. */
const releases: Suggester = {
  zone: 'body',
  prefix: /^(?:\*{1,2}|#{1,6} ?)?$/,
  suggest(position) {
    if (!beginsBlock(position)) return [];
    const entry = entryAbove(position);
    if (entry && (!entry.projectLine || !endsEntry(position))) return [];
    return [suggestLine(position, 'release', composeRelease(position.language, null))];
  },
};

/** An image, after a `!` that begins a line. */
const images: Suggester = {
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
const fields: Suggester = {
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
        template: [`${key}: `, ...composeFieldValue(key, { config, language }, 3, false)],
      }));
  },
};

/** The values that the configuration allows for a key; today's date for a date. */
const values: Suggester = {
  zone: 'front-matter',
  prefix: /^([A-Za-z_-]{1,30}):( ?)$/,
  suggest({ config, language, offset, after }, [, key = '', space]) {
    if (after.trim() !== '') return [];
    const templates = allowedValues(key, config.frontMatter).map((value) => [JSON.stringify(value)]);
    const choices =
      templates.length === 0 && key === 'date' ? [composeFieldValue(key, { config, language }, 1, false)] : templates;
    return choices.map((template) => {
      const label = toText(template, new Date());
      const span = { start: offset, end: offset };
      return { kind: 'value', label, filter: label, span, template: [space === ' ' ? '' : ' ', ...template] };
    });
  },
};

/** In the order in which their suggestions are listed. */
const suggesters: readonly Suggester[] = [
  ...[answers, projectLines, entries, turns, askers, articles, releases, images],
  ...[fields, values],
];

/** The characters after which the editor requests completions, half-width and full-width. After any other there are none. */
export const triggerCharacters: readonly string[] = [...'「【@＠*#>!！[-A答、.．：:0123456789'];

/** Whether there may be suggestions after this beginning of a line: saves a parse while running text is typed. */
export function mayHaveSuggestions(before: string): boolean {
  return suggesters.some(({ prefix }) => prefix.test(before));
}

/** What can be inserted at a position, the likely first; nothing in code, HTML and running text. */
export function suggest(request: Omit<CompletionPosition, 'line' | 'before' | 'after'>): Suggestion[] {
  const { issue, offset, explicit } = request;
  const { text, lines, frontMatter } = issue;
  const line = lines.lineAt(offset);
  const before = text.slice(lines.startOf(line), offset);
  const zone = frontMatter.present && offset < frontMatter.span.end ? 'front-matter' : 'body';
  const isInYaml = frontMatter.yaml.start <= offset && offset <= frontMatter.yaml.end;
  if ((before === '' && !explicit) || (zone === 'front-matter' ? !isInYaml : opaqueAt(issue, line))) return [];
  const position = { ...request, line, before, after: text.slice(offset, lines.endOf(line)) };
  return suggesters.flatMap((suggester) => {
    const match = suggester.zone === zone ? suggester.prefix.exec(before) : null;
    return match ? suggester.suggest(position, match) : [];
  });
}
