import type { Span } from './span';

const closings = new Map([
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{{', '}}'],
  ['{%', '%}'],
]);
const opening = /\{\{[<%]?|\{%/g;
const blankLine = /\n[ \t\r]*\n/g;
/** The name of a tag, and the mark that makes it a closing one. */
const tagName = /^\{[{%][<%]?-?\s*(\/|end)?\s*([\w-]+)/;
/** Tags whose content is no Markdown: code, formulas, diagrams, HTML. */
const rawTags = new Set('highlight codeblock code gist raw rawhtml html comment math katex mathjax mermaid'.split(' '));

interface TemplateTag extends Span {
  readonly name: string;
  readonly closes: boolean;
}

/**
 * Finds what belongs to the site's template language: the shortcodes of Hugo (`{{< … >}}`, `{{% … %}}`), tags and values of Liquid
 * and its like (`{% … %}`, `{{ … }}`), and what is between two tags that enclose code. A value ends before the next blank line; a tag may have such lines, but no other tag.
 * @returns in order, none inside another
 */
export function findTemplates(text: string, from = 0): Span[] {
  const tags = listTags(text, from);
  const lastClosing = new Map(tags.filter(({ closes }) => closes).map(({ name, start }) => [name, start]));
  const found: Span[] = [];
  let open: TemplateTag | null = null;
  for (const tag of tags) {
    if (open === null && !tag.closes && rawTags.has(tag.name) && (lastClosing.get(tag.name) ?? -1) > tag.start)
      open = tag;
    else if (open === null) found.push({ start: tag.start, end: tag.end });
    else if (tag.closes && tag.name === open.name) {
      found.push({ start: open.start, end: tag.end });
      open = null;
    }
  }
  return found;
}

function listTags(text: string, from: number): TemplateTag[] {
  const tags: TemplateTag[] = [];
  if (!text.includes('{{', from) && !text.includes('{%', from)) return tags;
  const nextBlank = findNext((at) => {
    blankLine.lastIndex = at;
    return blankLine.exec(text)?.index ?? text.length;
  });
  const nextClosing = new Map([...closings].map(([open, close]) => [open, findNext((at) => indexOf(text, close, at))]));
  const openings = Array.from(text.slice(from).matchAll(opening), ({ 0: open, index }) => ({
    open,
    start: from + index,
  }));
  let last = from;
  openings.forEach(({ open, start }, index) => {
    const close = nextClosing.get(open)?.(start + open.length) ?? text.length;
    const limit =
      open === '{{' ? nextBlank(start) : Math.max(nextBlank(start), openings[index + 1]?.start ?? text.length);
    if (start < last || close >= limit) return;
    const end = close + (closings.get(open)?.length ?? 0);
    const [, mark, name = ''] = tagName.exec(text.slice(start, Math.min(end, start + 80))) ?? [];
    tags.push({ start, end, name, closes: mark !== undefined });
    last = end;
  });
  return tags;
}

/** A search that is asked for ascending places, and looks again only beyond its last answer. */
function findNext(search: (at: number) => number): (at: number) => number {
  let last = -1;
  return (at) => (last < at ? (last = search(at)) : last);
}

function indexOf(text: string, words: string, at: number): number {
  const found = text.indexOf(words, at);
  return found < 0 ? text.length : found;
}
