import { mock } from 'node:test';
import MarkdownItParser, { type MarkdownIt } from 'markdown-it';

/**
 * Counts how often whole texts are parsed as Markdown.
 * @param nameOf the name of a text that counts; undefined for others, as parts of one
 */
export async function countParses(
  nameOf: (text: string) => string | undefined,
  run: () => unknown,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const { parse } = MarkdownItParser.prototype as MarkdownIt;
  const parsed = mock.method(
    MarkdownItParser.prototype,
    'parse',
    function (this: MarkdownIt, ...args: Parameters<MarkdownIt['parse']>) {
      const name = nameOf(args[0]);
      if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
      return parse.call(this, ...args);
    },
  );
  try {
    await run();
  } finally {
    parsed.mock.restore();
  }
  return counts;
}
