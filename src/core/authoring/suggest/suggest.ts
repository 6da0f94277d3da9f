import { opaqueAt } from '../insertion';
import { articles, fields, images, releases, values } from './suggestElsewhere';
import { answers, askers, entries, projectLines, turns } from './suggestInEntry';
import type { CompletionPosition, Suggester, Suggestion } from './suggestion';

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
