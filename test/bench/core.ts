import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { defaultConfig } from '../../src/core/config/mergeConfig';
import { readFrontMatter } from '../../src/core/issue/frontMatter';
import { openDocument } from '../../src/core/issue/digestDocument';
import { readArticle } from '../../src/core/markdown/article';
import { dialectOf } from '../../src/core/markdown/dialects';
import { parseIssue } from '../../src/core/issue/parseIssue';
import { lintIssue } from '../../src/core/rules/index';
import { best, compare, type Figure } from './measure';
import type { Texts } from './texts';

const dialects = ['blackfriday', 'goldmark', 'commonmark'] as const;

/** What the core costs, against what everybody knows the cost of. */
export function measureCore({ files, texts }: Texts): Figure[] {
  const issues = texts.map((text) => parseIssue(text, defaultConfig));
  const bodies = issues.map(({ text, body }) => text.slice(body.start, body.end));
  const md = new MarkdownIt();
  const parse = best(() => bodies.forEach((body) => md.parse(body, {})));
  const render = best(() => bodies.forEach((body) => md.render(body)));
  const strings = Object.fromEntries(texts.map((text, i) => [String(i), text]));
  const markdownlint = best(() => lint({ strings }), 3);
  const read = best(() => files.forEach((file) => readFileSync(file, 'utf8')));

  const model = best(() => texts.forEach((text) => parseIssue(text, defaultConfig)));
  const frontMatter = best(() => texts.forEach((text) => readFrontMatter(text)));
  // A document remembers what was read of it: only a fresh one costs what an editor pays.
  const checked = best(() => texts.forEach((text) => lintIssue(openDocument(text, defaultConfig))));
  const articles = dialects.map((dialect) => {
    const article = best(() => bodies.forEach((body) => readArticle(body, dialectOf(dialect)).renderHtml()));
    return compare(`article as ${dialect}`, article, 'markdown-it render', render, 2);
  });
  const parsing = 'markdown-it parse';
  return [
    compare('model of an issue', model, parsing, parse, 2.5),
    compare('front matter', frontMatter, parsing, parse),
    compare('model and findings', checked, parsing, parse, 4),
    ...articles,
    compare('model and findings', checked, 'markdownlint', markdownlint, 0.25),
    compare('reading files and models', read + model, 'plain file reads', read),
  ];
}

/** What 1 MB of hostile text costs, against half of it. */
export function measureGrowth(): Figure[] {
  const head = '---\ntitle: 周报\n---\n\n';
  return ['[', '![', '(', '*', '>', ' ', '"', '**a', '![a](b c)\n'].map((unit) => {
    const text = (size: number) => head + unit.repeat(size / unit.length);
    const cost = (input: string) => best(() => lintIssue(openDocument(input, defaultConfig)), 3);
    const [half, whole] = [text(500_000), text(1_000_000)];
    return compare(`1 MB of ${JSON.stringify(unit)}`, cost(whole), 'half of it', cost(half));
  });
}
