import { asksTitle, nextNumber, orderProjects, writeEntry } from '../insertEntry';
import { isBlank, sectionAt } from '../insertion';
import { rest, toText } from '../template';
import {
  beginsBlock,
  breakBelow,
  endsEntry,
  endsLine,
  entryAbove,
  lineSpan,
  type Caret,
  type Suggester,
  type Suggestion,
} from './suggestion';
import { turnBlock } from '../templateBlocks';
import { readEntryStyle } from '../entryStyle';
import type { Entry, Turn } from '../../issue/issue';
import { words } from '../templateWords';
import { findByName, type Project } from '../../projects/registry';
import { readProjectLineStyle } from '../../issue/projectLineStyle';

/** The next question with its answer, at the marks that an opening line begins with: `**`, `#`, `2、`, `@`. */
export const entries: Suggester = {
  zone: 'body',
  lead: /^(?:#{1,6} ?)?\*{0,2} ?(?:Q?(\d{1,3}) ?([、.．,，)）]?))? ?\*{0,2} ?[@＠]?$/i,
  suggest(caret) {
    const { before, asked } = caret;
    if (!endsLine(caret) || !beginsBlock(caret) || !endsEntry(caret) || (before === '' && !asked)) return [];
    const previous = entryAbove(caret);
    if (!previous && !mayBeFirst(caret)) return [];
    const [, digits = '', separator = ''] = this.lead.exec(before) ?? [];
    if (!String(nextNumber(previous)).startsWith(digits)) return [];
    const template = writeEntry(caret, previous);
    const [label = ''] = toText(template, new Date(0)).split('\n', 1);
    // `2.` begins an item of a list where the issue's entries are `2、`.
    if (separator !== '' && separator !== '、' && !label.includes(separator)) return [];
    const filter = before + label;
    return [{ kind: 'entry', label, filter, span: lineSpan(caret), template: [...template, rest, breakBelow(caret)] }];
  },
};

/** Among questions, or in an issue that has none yet; there a bare number begins a list. */
function mayBeFirst({ issue, line, before }: Caret): boolean {
  if (asksTitle.test(sectionAt(issue, line)?.title ?? '')) return true;
  return issue.entries.length === 0 && !/^\d+[.．]?$/.test(before);
}

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

/** The askers of the issue behind the `@` of an opening line or at the start of a question or answer; the most frequent first. */
export const askers: Suggester = {
  zone: 'body',
  lead: /^(?:> ?)?(?:#{1,6} ?)?\*{0,2} ?(?:Q?\d{1,3} ?[、.．,，)）]?|A[：:])? ?\*{0,2} ?[@＠]([^\s*@＠：:#]{0,30})$/i,
  suggest({ issue, line, offset, before }) {
    const counts = new Map<string, number>();
    for (const { asker, line: at } of issue.entries)
      if (asker !== null && at !== line) counts.set(asker, (counts.get(asker) ?? 0) + 1);
    const [, typed = ''] = this.lead.exec(before) ?? [];
    const span = { start: offset - typed.length, end: offset };
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name]) => ({ kind: 'asker', label: name, filter: name, span, template: [name] }));
  },
};

/** The project lines of known projects at `「`, the likely one first; that of one project behind its name and a colon. */
export const projectLines: Suggester = {
  zone: 'body',
  lead: /^\*{0,2}(?:[「【][^「」【】：:]{0,40}|([A-Za-z][\w .-]{0,39}|[\u3400-\u9fff]{2,8})[：:]|)$/,
  suggest(caret) {
    const { issue, config, before, asked } = caret;
    const entry = entryAbove(caret);
    const bare = /^\**$/.test(before);
    if (!entry || !endsLine(caret) || (bare && !(asked && !entry.projectLine && isBlank(issue, caret.line - 1))))
      return [];
    const [, name] = this.lead.exec(before) ?? [];
    const named = name === undefined ? undefined : findByName(config.registry, name);
    const write = readProjectLineStyle(issue);
    if (name !== undefined) return named ? [suggestLine(caret, named, write)] : [];
    return orderProjects(issue, config.registry, entry).map((project) => suggestLine(caret, project, write));
  },
};

function suggestLine(caret: Caret, project: Project, write: (project: Project) => string): Suggestion {
  const { issue, before, line } = caret;
  const mark = /^\**[「【]?/.exec(before)?.[0] ?? '';
  return {
    kind: 'projectLine',
    label: project.name,
    filter: [mark + project.name, ...project.aliases].join(' ') + (/[：:]$/.exec(before)?.[0] ?? ''),
    span: lineSpan(caret),
    // Right below a line it would be the end of that paragraph.
    template: [isBlank(issue, line - 1) ? '' : '\n', write(project), rest, breakBelow(caret)],
  };
}
