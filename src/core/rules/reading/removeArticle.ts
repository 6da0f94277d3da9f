import type { RecommendedArticle, Issue } from '../../issue/issue';
import { message } from '../../messages/message';
import type { Fix } from '../../lint/rule';

/** Takes an article out of its list, where it has a line of its own. A look is needed: which of the two was meant to stay? */
export function removeArticle({ text, lines }: Issue, { line, span }: RecommendedArticle): Fix[] {
  const start = lines.startOf(line);
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, lines.endOf(line));
  if (!/^[ \t]*(?:[-*+]|\d{1,9}[.)、])?[ \t]*[*_《]{0,3}$/.test(before) || !/^[*_》;；。]{0,4}\s*$/.test(after))
    return [];
  // One of the blank lines around goes with it; what then stands together was apart only by this line.
  const blank = (index: number) =>
    index < lines.count && text.slice(lines.startOf(index), lines.endOf(index)).trim() === '';
  const last = line > 0 && blank(line - 1) && blank(line + 1) ? line + 1 : line;
  const end = last + 1 < lines.count ? lines.startOf(last + 1) : text.length;
  return [{ title: message('reading-remove-fix'), edits: [{ span: { start, end }, newText: '' }], safe: false }];
}
