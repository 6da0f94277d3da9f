/** The mark that opens a turn: how long it is, and whose turn it is. */
export interface TurnMark {
  readonly kind: 'question' | 'answer';
  /** UTF-16 units from the start of the line, the colon and the marks behind it included. */
  readonly length: number;
}

const questionWords = ['q', 'question', '问', '追问', '提问', '问题'];
const answerWords = ['a', 'answer', '答', '回答', '回复', '解答'];
const mark = /[*_\s\u00a0\u200b]/;

/**
 * Reads `A：`, `**A:**`, `Q2：` and their like at the start of a line; null where there is none.
 * @param extra further words that open an answer (`format.answer` of the configuration).
 */
export function readTurnMark(text: string, extra: readonly string[] = []): TurnMark | null {
  let start = 0;
  while (mark.test(text[start] ?? '')) start++;
  let end = start;
  while (end < text.length && end - start <= 24 && !/[:：*\s\d]/.test(text[end] ?? '')) end++;
  const word = text.slice(start, end).toLowerCase().normalize('NFKC');
  const kind =
    answerWords.includes(word) || extra.some((own) => own.toLowerCase() === word)
      ? 'answer'
      : questionWords.includes(word)
        ? 'question'
        : null;
  if (!kind) return null;
  while (/\d/.test(text[end] ?? '')) end++;
  while (mark.test(text[end] ?? '')) end++;
  if (text[end] !== '：' && text[end] !== ':') return null;
  end++;
  while (mark.test(text[end] ?? '')) end++;
  return { kind, length: end };
}
