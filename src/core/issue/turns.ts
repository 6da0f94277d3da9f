import type { Span } from '../text/span';
import type { Turn } from './issue';
import type { Item } from './items';
import { readTurnMark, type TurnMark } from './turnMark';

type OpenTurn = { -readonly [Key in keyof Turn]: Turn[Key] } & { readonly quoted: boolean };

/** A question on the opening line of an entry. */
interface InlineQuestion {
  readonly span: Span;
  readonly block: number;
  /** It ends with a question mark. */
  readonly isComplete: boolean;
}

/**
 * Reads the questions and answers of an entry.
 * A run of asked text is one question; every mark opens an answer, a mark directly after an empty one does not; text without
 * a mark answers a quoted question, or one that ends with a question mark on the opening line, where no marked answer follows
 * before the next question.
 * @param inlineQuestion words after the asker on the opening line.
 * @param answerWords further words that open an answer.
 */
export function readTurns(
  items: readonly Item[],
  inlineQuestion: InlineQuestion | null,
  answerWords: readonly string[],
): Turn[] {
  const turns: OpenTurn[] = [];
  const marks = items.map((item) => (item.kind === 'text' ? readTurnMark(item.segment.text, answerWords) : null));
  const answered = findAnswered(items, marks);
  const open = (kind: Turn['kind'], span: Span, mark: Span | null, quoted: boolean, empty = false) =>
    turns.push({ kind, span, mark, empty, quoted });
  if (inlineQuestion) open('question', inlineQuestion.span, null, false);

  items.forEach((item, index) => {
    const last = turns.at(-1);
    const span = item.kind === 'text' ? item.segment.span : item.block.span;
    const quoted = item.kind === 'text' && item.segment.quoted;
    const mark = marks[index];
    const extend = () => {
      if (!last) return open('question', span, null, quoted);
      last.span = { start: last.span.start, end: span.end };
      last.empty = false;
      return undefined;
    };
    if (mark && item.kind === 'text') {
      const markSpan = { start: span.start, end: span.start + mark.length };
      const empty = markSpan.end >= span.end;
      const joins = last?.kind === mark.kind && (mark.kind === 'question' || last.empty);
      if (!joins) open(mark.kind, span, markSpan, quoted, empty);
      else Object.assign(last, { span: { start: last.span.start, end: span.end }, empty: last.empty && empty });
      return;
    }
    if (item.kind === 'code' || item.imagesOnly) return extend();
    if (quoted) return last?.kind === 'question' ? extend() : open('question', span, null, true);
    const isAsked =
      last?.quoted === true ||
      (inlineQuestion?.isComplete === true && turns.length === 1 && item.segment.block !== inlineQuestion.block);
    const answers = last?.kind === 'question' && isAsked && !item.segment.lazy && !answered[index];
    return answers ? open('answer', span, null, false) : extend();
  });
  return turns.map(({ kind, span, mark, empty }) => ({ kind, span, mark, empty }));
}

/** For every item: whether a marked answer comes after it before the next quoted question. */
function findAnswered(items: readonly Item[], marks: readonly (TurnMark | null)[]): boolean[] {
  const answered: boolean[] = [];
  let next = false;
  for (let i = items.length - 1; i >= 0; i--) {
    answered[i] = next;
    const item = items[i];
    if (marks[i]) next = marks[i]?.kind === 'answer';
    else if (item?.kind === 'text' && item.segment.quoted && !item.imagesOnly) next = false;
  }
  return answered;
}
