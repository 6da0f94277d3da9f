import type { MarkdownIt } from 'markdown-it';
import type { DialectName } from '../../src/core/config/config';
import { dialectOf } from '../../src/core/markdown/dialects';

/** A dialect that is called as markdown-it is. */
export function parserOf(name: DialectName): Pick<MarkdownIt, 'parse' | 'render'> {
  const dialect = dialectOf(name);
  return {
    parse: (text) => [...dialect.read(text).tokens],
    render(text) {
      const { tokens, render } = dialect.read(text);
      return render(tokens);
    },
  };
}
