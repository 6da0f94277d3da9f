import type { DigestDocument } from '../issue/digestDocument';
import type { Issue } from '../issue/issue';
import { isSpace, isInvisible } from '../text/characters';

/**
 * Whether readers see a link or an image though something is between its brackets: then the round one is not shown.
 * @param gap where the gap begins, or the bracket before it
 */
export function crossesGap({ text }: Issue, document: DigestDocument, gap: number): boolean {
  let at = gap;
  while (isBetween(text.charAt(at))) at++;
  if (text[at] !== '(') return false;
  const { run } = document.article.findRun(at) ?? {};
  return run === undefined || run.kind === 'image';
}

function isBetween(char: string): boolean {
  const code = char.charCodeAt(0);
  // The line below may begin with the mark of a quote.
  return char !== '' && (']\r\n>'.includes(char) || isSpace(code) || isInvisible(code));
}

/** Tells whether readers see a place of the content as code: below a fence that nothing closes some dialects show all as code. */
export function readShownAsCode({ openFences }: Issue, document: DigestDocument): (at: number) => boolean {
  return (at) => openFences.length > 0 && document.article.findRun(at)?.block.path.at(-1) === 'code';
}
