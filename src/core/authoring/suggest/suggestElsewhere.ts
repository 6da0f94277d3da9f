import { readArticleLead, readingTitle } from '../insertArticle';
import { articleBlock, exampleProject, releaseBlock } from '../templateBlocks';
import { sectionAt } from '../insertion';
import { rest, toText } from '../template';
import { beginsBlock, breakBelow, endsEntry, endsLine, entryAbove, lineSpan, type Suggester } from './suggestion';
import { orderProjects } from '../insertEntry';
import { words } from '../templateWords';
import { allowedValues, fieldValue, listKeys } from '../frontMatterTemplate';

/** A recommended article, in a section of such. */
export const articles: Suggester = {
  zone: 'body',
  lead: /^(?:[-*+] ?)?\[?$/,
  suggest(caret) {
    const { issue, language, before, asked } = caret;
    const section = sectionAt(issue, caret.line);
    if (!section || section.line === caret.line || !readingTitle.test(section.title) || entryAbove(caret)) return [];
    if (!endsLine(caret) || (before === '' && !asked)) return [];
    const template = [...articleBlock(language, readArticleLead(issue, section)), rest];
    const label = toText(template, new Date(0));
    return [{ kind: 'article', label, filter: before + label, span: lineSpan(caret), template }];
  },
};

/** The note of a release, outside of entries and behind a finished one. */
export const releases: Suggester = {
  zone: 'body',
  lead: /^(?:\*{1,2}|#{1,6} ?)?$/,
  suggest(caret) {
    const { issue, config, language, before, asked } = caret;
    if (!endsLine(caret) || !beginsBlock(caret) || (before === '' && !asked)) return [];
    const entry = entryAbove(caret);
    if (entry && (!entry.projectLine || !endsEntry(caret))) return [];
    const block = releaseBlock(language, orderProjects(issue, config.registry, null)[0] ?? exampleProject);
    const [label = ''] = toText(block, new Date(0)).split('\n', 1);
    const template = [...block, rest, breakBelow(caret)];
    return [{ kind: 'release', label, filter: before + label, span: lineSpan(caret), template }];
  },
};

/** An image, at a `!` that begins a line. */
export const images: Suggester = {
  zone: 'body',
  lead: /^(> ?)?[!！]\[?$/,
  suggest(caret) {
    if (!endsLine(caret)) return [];
    const { language, before } = caret;
    const [, quote = ''] = this.lead.exec(before) ?? [];
    const line = lineSpan(caret);
    const span = { start: line.start + quote.length, end: line.end };
    const name = words[language].image;
    const label = `![${name}]()`;
    const template = ['![', { field: 1, value: name }, '](', { field: 2 }, ')', { field: 0 }];
    return [{ kind: 'image', label, filter: before.slice(quote.length) + label, span, template }];
  },
};

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
