import type { DigestDocument } from '../../issue/digestDocument';
import { readOnPage } from '../../lint/onPage';
import type { Span } from '../../text/span';

/** A line such as `[name]: address` or `[^name]: text`, which defines what a reference or a footnote mark stands for. */
export interface Definition {
  readonly name: string;
  readonly isNote: boolean;
  /** `[name]` */
  readonly label: Span;
  /** What follows the colon, up to the end of the line. */
  readonly rest: Span;
  /** Why the dialect takes it for text, where readers see it. */
  readonly fault: DefinitionFault | null;
}

export type DefinitionFault = 'colon' | 'gap' | 'quote' | 'below' | 'form';

const pattern = /^([ \t>]{0,20})\[(\^?)([^[\]\r\n]{1,200})\]([ \t]{0,4})([:：])[ \t]*([^\r\n]*)/gm;

/** Finds the lines of definitions, and asks the article whether its dialect takes them for that. */
export function findDefinitions(document: DigestDocument): Definition[] {
  const { text, body, lines } = document.issue;
  const found: Definition[] = [];
  for (const match of text.slice(body.start).matchAll(pattern)) {
    const [whole, before = '', caret = '', name = '', gap = '', colon = '', rest = ''] = match;
    const start = body.start + match.index + before.length;
    const label = { start, end: start + 2 + caret.length + name.length };
    const end = body.start + match.index + whole.length;
    const { kind } = readOnPage(document, label);
    if (kind !== 'text' && kind !== 'nothing') continue;
    const isBelow = rest !== '' && /[^\s>]/.test(lines.textOf(lines.lineAt(start) - 1));
    const fault =
      kind === 'nothing'
        ? null
        : colon === '：'
          ? 'colon'
          : gap
            ? 'gap'
            : before.includes('>')
              ? 'quote'
              : isBelow
                ? 'below'
                : 'form';
    found.push({ name, isNote: caret !== '', label, rest: { start: end - rest.length, end }, fault });
  }
  return found;
}

/** A name as references are looked up. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
