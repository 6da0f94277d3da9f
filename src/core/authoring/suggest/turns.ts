import { turnBlock } from '../blocks';
import { readEntryStyle } from '../entryStyle';
import type { Entry, Turn } from '../../issue/issue';
import { rest } from '../template';
import { words } from '../words';
import type { Caret, Suggester } from './suggestion';
import { beginsBlock, breakBelow, endsLine, entryAbove, lineSpan } from './surroundings';

/** A further question with its answer, at the `>` that it begins with. */
export const turns: Suggester = {
  zone: 'body',
  lead: /^>? ?$/,
  suggest(caret) {
    const { issue, config, language, before, asked } = caret;
    const entry = entryAbove(caret);
    if (!entry || !isFree(caret) || (before === '' && !asked)) return [];
    if (lastTurn(entry, caret)?.kind !== 'answer') return [];
    const style = readEntryStyle(issue, config.format, language, entry);
    const label = style.question + words[language].furtherQuestion;
    const template = [...turnBlock(style, language), rest, breakBelow(caret)];
    return [{ kind: 'turn', label, filter: before + label, span: lineSpan(caret), template }];
  },
};

/** The answer's mark in the issue's style, where a question waits for it. */
export const answers: Suggester = {
  zone: 'body',
  lead: /^(?:\*{0,2}(?:A|答|回答)[：:]?)?$/,
  suggest(caret) {
    const { issue, config, language, before, asked } = caret;
    const entry = entryAbove(caret);
    if (!entry || !isFree(caret) || (before === '' && !asked)) return [];
    if (lastTurn(entry, caret)?.kind !== 'question') return [];
    const { answer } = readEntryStyle(issue, config.format, language, entry);
    // The whole mark stands there.
    if (before.trim() === answer.trim()) return [];
    const template = [answer, { field: 1, value: words[language].answer }, rest, breakBelow(caret)];
    return [{ kind: 'answer', label: answer.trim(), filter: before + answer, span: lineSpan(caret), template }];
  },
};

function isFree(caret: Caret): boolean {
  return endsLine(caret) && beginsBlock(caret);
}

/** The last turn that begins above the line. */
function lastTurn({ turns: all }: Entry, { issue, line }: Caret): Turn | undefined {
  return all.findLast(({ span }) => span.start < issue.lines.startOf(line));
}
