import { turnBlock } from '../blocks';
import { readEntryStyle } from '../entryStyle';
import type { Entry, Turn } from '../../issue/issue';
import { rest } from '../template';
import { words } from '../words';
import type { Place, Suggester } from './suggestion';
import { beginsBlock, breakBelow, endsLine, entryAbove, lineSpan } from './surroundings';

/** A further question with its answer, at the `>` that it begins with. */
export const turns: Suggester = {
  zone: 'body',
  lead: /^>? ?$/,
  suggest(place) {
    const { issue, config, language, before, asked } = place;
    const entry = entryAbove(place);
    if (!entry || !isFree(place) || (before === '' && !asked)) return [];
    if (lastTurn(entry, place)?.kind !== 'answer') return [];
    const style = readEntryStyle(issue, config.format, language, entry);
    const label = style.question + words[language].furtherQuestion;
    const template = [...turnBlock(style, language), rest, breakBelow(place)];
    return [{ kind: 'turn', label, filter: before + label, span: lineSpan(place), template }];
  },
};

/** The answer's mark in the issue's style, where a question waits for it. */
export const answers: Suggester = {
  zone: 'body',
  lead: /^\*{0,2}(?:A|答|回答)?[：:]?$/,
  suggest(place) {
    const { issue, config, language, before, asked } = place;
    const entry = entryAbove(place);
    if (!entry || !isFree(place) || before === '**' || (before === '' && !asked)) return [];
    if (lastTurn(entry, place)?.kind !== 'question') return [];
    const { answer } = readEntryStyle(issue, config.format, language, entry);
    // The whole mark stands there.
    if (before.trim() === answer.trim()) return [];
    const template = [answer, { field: 1, value: words[language].answer }, rest, breakBelow(place)];
    return [{ kind: 'answer', label: answer.trim(), filter: before + answer, span: lineSpan(place), template }];
  },
};

function isFree(place: Place): boolean {
  return endsLine(place) && beginsBlock(place);
}

/** The last turn that begins above the line. */
function lastTurn({ turns: all }: Entry, { issue, line }: Place): Turn | undefined {
  return all.findLast(({ span }) => span.start < issue.lines.startOf(line));
}
