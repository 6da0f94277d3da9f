import type { Token } from 'markdown-it';
import { newline, space } from '../characters';
import { toSource } from '../../../text/sourceMap';
import { placeToken } from '../parser';
import { setTypography } from '../typography';
import { pushToken, type Run } from './run';

/** Appends a portion of text, with its typography done. A line break can only stand at its beginning. */
export function pushText(run: Run, from: number, to: number): void {
  const { text: source } = run.text;
  let start = from;
  if (source.charCodeAt(from) === newline) {
    pushToken(run, ['softbreak', 'br', 0], from, from + 1);
    start++;
  }
  for (const { at, end, shown } of setTypography(source, from, to)) {
    pushPlain(run, start, at);
    pushToken(run, ['typography', '', 0], at, end, shown).markup = source.slice(at, end);
    start = end;
  }
  pushPlain(run, start, to);
}

/** Appends text as it is, to the last text token where it follows right behind. */
function pushPlain(run: Run, from: number, to: number): void {
  if (from >= to) return;
  const { text } = run;
  const content = text.text.slice(from, to);
  const last = run.textTo === from ? run.tokens.at(-1) : undefined;
  if (last) {
    last.content += content;
    placeToken(run.parser, last, text, run.textFrom, to);
  } else {
    pushToken(run, ['text', '', 0], from, to, content);
    run.textFrom = from;
  }
  run.textTo = to;
  // Blanks that were a tab: such text is not what stands in the source.
  const token = run.tokens.at(-1);
  if (token && run.parser.places && !isVerbatim(run, from, to, content)) token.type = 'text_special';
}

function isVerbatim({ parser, text }: Run, from: number, to: number, content: string): boolean {
  // In one piece it was taken from the source as it is.
  if (text.starts.length === 1) return true;
  return parser.source.slice(toSource(text, from), toSource(text, to - 1) + 1) === content;
}

/** The text that stands right before, which a rule may take back from. */
function lastText({ tokens }: Run): Token | undefined {
  const last = tokens.at(-1);
  return last?.type === 'text' || last?.type === 'text_special' ? last : undefined;
}

/** Takes the last characters of the text back. */
export function takeBack(run: Run, count: number): void {
  const last = lastText(run);
  if (!last || count === 0) return;
  last.content = last.content.slice(0, -count);
  if (last.content === '') {
    run.tokens.pop();
    run.textTo = -1;
  } else if (run.textTo >= 0) {
    run.textTo -= count;
    placeToken(run.parser, last, run.text, run.textFrom, run.textTo);
  }
}

/** Takes back blanks, as before a line break. */
export function takeBackBlanks(run: Run): void {
  for (let last = lastText(run); last; last = lastText(run)) {
    const { content } = last;
    let end = content.length;
    while (end > 0 && content.charCodeAt(end - 1) === space) end--;
    if (end === content.length) return;
    takeBack(run, content.length - end);
    if (end > 0) return;
  }
}
