/** The mark that opens a turn: how long it is, and whose turn it is. */
export interface TurnMark {
  readonly kind: 'question' | 'answer';
  /** UTF-16 units from the start of the line, the colon and the marks after it included. */
  readonly length: number;
}

const questionWords = ['q', 'question', '问', '追问', '提问', '问题'];
const answerWords = ['a', 'answer', '答', '回答', '回复', '解答'];
/** The word is what is between marks and digits; it begins with neither, so that no place is tried twice. */
const marked = /^[*_\s\u200b]*([^*_\s\u200b:：\d][^:：*\s\d]{0,24})\d*[*_\s\u200b]*[:：][*_\s\u200b]*/;

/**
 * Reads `A：`, `**A:**`, `Q2：` and their like at the start of a line; null where there is none.
 * @param extra further words that open an answer (`format.answer` of the configuration).
 */
export function readTurnMark(text: string, extra: readonly string[] = []): TurnMark | null {
  const match = marked.exec(text);
  if (!match) return null;
  const [{ length }, found = ''] = match;
  const word = found.toLowerCase().normalize('NFKC');
  const kind =
    answerWords.includes(word) || extra.some((own) => own.toLowerCase() === word)
      ? 'answer'
      : questionWords.includes(word)
        ? 'question'
        : null;
  return kind && { kind, length };
}
