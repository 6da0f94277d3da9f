import { opaqueAt } from '../insertion';
import { answers, askers, entries, projectLines, turns } from './suggestInEntry';
import { articles, fields, images, releases, values } from './suggestElsewhere';
import type { Caret, Suggester, Suggestion } from './suggestion';

/** In the order in which their suggestions are listed. */
const suggesters: readonly Suggester[] = [
  answers,
  projectLines,
  entries,
  turns,
  askers,
  articles,
  releases,
  images,
  fields,
  values,
];

/** The keys that may begin something; behind any other key there is nothing to suggest. Half-width and full-width alike. */
export const triggers: readonly string[] = [...'「【@＠*#>!！[-A答、.．：:0123456789'];

/** Whether a line that reads so up to the cursor may have suggestions: spares running text a parse. */
export function mayHaveSuggestions(before: string): boolean {
  return suggesters.some(({ lead }) => lead.test(before));
}

/** What can be inserted at a place, the likely first; nothing in code, HTML and running text. */
export function suggest(request: Omit<Caret, 'line' | 'before' | 'behind'>): Suggestion[] {
  const { issue, offset } = request;
  const { text, lines, frontMatter } = issue;
  const line = lines.lineAt(offset);
  const caret: Caret = {
    ...request,
    line,
    before: text.slice(lines.startOf(line), offset),
    behind: text.slice(offset, lines.endOf(line)),
  };
  const zone = frontMatter.present && offset < frontMatter.span.end ? 'front-matter' : 'body';
  const inYaml = frontMatter.yaml.start <= offset && offset <= frontMatter.yaml.end;
  const asked = suggesters.filter((one) => one.zone === zone && one.lead.test(caret.before));
  if (asked.length === 0 || (zone === 'front-matter' ? !inYaml : opaqueAt(issue, line))) return [];
  return asked.flatMap((one) => one.suggest(caret));
}
