import type { Entry, Turn } from '../../issue/issue';
import { readProjectLineStyle } from '../../issue/projectLineStyle';
import { findByName, type Project } from '../../projects/registry';
import { composeNextEntry, nextEntryNumber, orderProjects, questionsTitle, readStyle } from '../insertEntry';
import { isBlank, sectionAt } from '../insertion';
import { composeTurn } from '../templateBlocks';
import { words } from '../../messages/templateWords';
import {
  beginsBlock,
  endsEntry,
  endsLine,
  entryAbove,
  firstLineOf,
  suggestLine,
  type CompletionPosition,
  type Suggester,
} from './suggestion';

/** The next question with its answer, after the characters that an opening line begins with: `**`, `#`, `2、`, `@`. */
export const entries: Suggester = {
  zone: 'body',
  prefix: /^(?:#{1,6} ?)?\*{0,2} ?(?:Q?(\d{1,3}) ?([、.．,，)）]?))? ?\*{0,2} ?[@＠]?$/i,
  suggest(position, [, digits = '', separator = '']) {
    if (!beginsBlock(position) || !endsEntry(position)) return [];
    const previous = entryAbove(position);
    if (!previous && !mayBeFirst(position)) return [];
    if (!String(nextEntryNumber(previous)).startsWith(digits)) return [];
    const template = composeNextEntry(position, previous);
    // `2.` begins a list item where the issue's entries are `2、`.
    if (separator !== '' && separator !== '、' && !firstLineOf(template).includes(separator)) return [];
    return [suggestLine(position, 'entry', template)];
  },
};

/** Whether the first entry may begin: in a section of questions, or in an issue without entries, where only a bare number begins a list. */
function mayBeFirst({ issue, line, before }: CompletionPosition): boolean {
  if (questionsTitle.test(sectionAt(issue, line)?.title ?? '')) return true;
  return issue.entries.length === 0 && !/^\d+[.．]?$/.test(before);
}

/** A further question with its answer, after the `>` that it begins with. */
export const turns: Suggester = {
  zone: 'body',
  prefix: /^>? ?$/,
  suggest(position) {
    const { language } = position;
    const entry = entryAbove(position);
    if (!entry || !beginsBlock(position) || lastTurn(entry, position)?.kind !== 'answer') return [];
    const style = readStyle(position, entry);
    const label = style.question + words[language].furtherQuestion;
    return [suggestLine(position, 'turn', composeTurn(style, language), label)];
  },
};

/** The answer mark in the issue's style, below a question without answer. */
export const answers: Suggester = {
  zone: 'body',
  prefix: /^(?:\*{0,2}(?:A|答|回答)[：:]?)?$/,
  suggest(position) {
    const { language, before } = position;
    const entry = entryAbove(position);
    if (!entry || !beginsBlock(position) || lastTurn(entry, position)?.kind !== 'question') return [];
    const { answer } = readStyle(position, entry);
    // The whole mark is typed already.
    if (before.trim() === answer.trim()) return [];
    const template = [answer, { tabstop: 1, value: words[language].answer }];
    return [suggestLine(position, 'answer', template, answer.trim(), before + answer)];
  },
};

/** The last turn that begins above the line. */
function lastTurn({ turns: all }: Entry, { issue, line }: CompletionPosition): Turn | undefined {
  return all.findLast(({ span }) => span.start < issue.lines.startOf(line));
}

/** The askers of the issue, the most frequent first, after the `@` of an opening line or of a question or answer. */
export const askers: Suggester = {
  zone: 'body',
  prefix: /^(?:> ?)?(?:#{1,6} ?)?\*{0,2} ?(?:Q?\d{1,3} ?[、.．,，)）]?|A[：:])? ?\*{0,2} ?[@＠]([^\s*@＠：:#]{0,30})$/i,
  suggest({ issue, line, offset }, [, typed = '']) {
    const counts = new Map<string, number>();
    for (const { asker, line: at } of issue.entries)
      if (asker !== null && at !== line) counts.set(asker, (counts.get(asker) ?? 0) + 1);
    const span = { start: offset - typed.length, end: offset };
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => ({ kind: 'asker', label: name, filter: name, span, template: [name] }));
  },
};

/** The project lines of all known projects after `「`, the likely ones first; only that of one project after its name and a colon. */
export const projectLines: Suggester = {
  zone: 'body',
  prefix: /^\*{0,2}(?:[「【][^「」【】：:]{0,40}|([A-Za-z][\w .-]{0,39}|[\u3400-\u9fff]{2,8})[：:]|)$/,
  suggest(position, [, name]) {
    const { issue, config, language, before, explicit, line } = position;
    const entry = entryAbove(position);
    if (!entry || !endsLine(position)) return [];
    const isBelowBlank = isBlank(issue, line - 1);
    if (/^\**$/.test(before) && (!explicit || entry.projectLine || !isBelowBlank)) return [];
    const write = readProjectLineStyle(issue, language);
    const opening = /^\**[「【]?/.exec(before)?.[0] ?? '';
    const colon = /[：:]$/.exec(before)?.[0] ?? '';
    const suggestProject = (project: Project) => {
      // Directly below a line it would be part of that paragraph.
      const template = [isBelowBlank ? '' : '\n', write(project)];
      const filter = [opening + project.name, ...project.aliases].join(' ') + colon;
      return suggestLine(position, 'projectLine', template, project.name, filter);
    };
    if (name === undefined) return orderProjects(issue, config.registry, entry).map(suggestProject);
    const named = findByName(config.registry, name);
    return named ? [suggestProject(named)] : [];
  },
};
