import type { Token } from 'markdown-it';
import type { Span } from '../text/span';
import type { ParseResult } from './dialect';
import { placeOf } from './token';

/** A block of an article in the form in which two versions of the article are compared. */
export interface ShownBlock {
  /** The elements it is in, outermost first, itself last: `blockquote p`. */
  readonly path: string;
  /** Lines of the file, from 0; the end is exclusive. */
  readonly line: number;
  readonly endLine: number;
  /** The numbers that are printed before it, of the list items that begin with it. */
  readonly numbers: string;
  readonly pieces: readonly ShownPiece[];
  /** Where its links lead to and its images lie, in order. */
  readonly addresses: readonly string[];
}

/** Text that readers see: running text, code, the alternative text of an image. */
export interface ShownPiece {
  readonly text: string;
  /** In the file; undefined for a line break. */
  readonly span: Span | undefined;
}

/**
 * Lists what a reading shows, block by block.
 * @param offset where the text that was read begins in the file
 * @param firstLine the line of the file that it begins on, from 0
 */
export function readShownBlocks({ tokens }: ParseResult, offset: number, firstLine: number): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  const path: string[] = [];
  const lists: number[] = [];
  /** The numbers of the list items that have begun and shown nothing yet. */
  let numbers = '';
  for (const token of tokens) {
    if (token.nesting > 0) {
      path.push(token.hidden ? '' : token.tag);
      if (token.tag === 'ol' || token.tag === 'ul') lists.push(firstNumber(token));
      if (token.tag === 'li') numbers += countItem(lists);
    } else if (token.nesting < 0) {
      path.pop();
      if (token.tag === 'li') numbers = '';
      if (token.tag === 'ol' || token.tag === 'ul') lists.pop();
    } else {
      const [line, endLine] = token.map ?? [-firstLine, -firstLine];
      const parts = token.children ?? [token];
      const pieces = parts.flatMap((part) => readPiece(part, offset));
      const own = token.children ? [] : [token.tag || 'html'];
      blocks.push({
        path: [...path, ...own].filter(Boolean).join(' '),
        line: firstLine + line,
        endLine: firstLine + endLine,
        numbers,
        pieces,
        addresses: parts.flatMap(listAddresses),
      });
      numbers = '';
    }
  }
  return blocks;
}

/** Of a list without numbers NaN. */
function firstNumber(list: Token): number {
  return list.tag === 'ol' ? Number(list.attrGet('start') ?? 1) : NaN;
}

function countItem(lists: number[]): string {
  const number = lists.pop() ?? NaN;
  lists.push(number + 1);
  return Number.isNaN(number) ? '' : `${number} `;
}

function readPiece(token: Token, offset: number): ShownPiece[] {
  if (token.type.endsWith('break')) return [{ text: '\n', span: undefined }];
  const text = isHtml(token) ? token.content.replace(/<[^<>]*>/g, ' ') : token.content;
  const place = placeOf(token);
  return text ? [{ text, span: place && { start: place.start + offset, end: place.end + offset } }] : [];
}

function listAddresses(token: Token): string[] {
  if (isHtml(token))
    return [...token.content.matchAll(/\b(?:href|src)\s{0,9}=\s{0,9}(["']?)([^"'\s>]+)/gi)].map(([, , to]) => to ?? '');
  const address = token.nesting >= 0 && (token.attrGet('href') ?? token.attrGet('src'));
  return address ? [String(address)] : [];
}

function isHtml({ type }: Token): boolean {
  return type === 'html_block' || type === 'html_inline';
}
