import type { Span } from '../../src/core/text/span';

/** Takes the marks `⟦…⟧` out of a text and says where they stood. */
export function marked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const char of source) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') spans.push({ start, end: text.length });
    else text += char;
  }
  return { text, spans };
}

/** The front matter of an example that has none: complete, so that no rule speaks of it. */
export const frontMatter = '---\ntitle: Weekly\nauthor: Ann\ndate: 2024-01-05\n---\n\n';

/** An example as a whole file. */
export function withFrontMatter(example: string): string {
  return /^(?:⟦)?---/.test(example) ? example : frontMatter + example;
}
