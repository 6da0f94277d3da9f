import { exampleProject, releaseBlock } from '../blocks';
import { orderProjects } from '../projectOrder';
import { rest, toText } from '../template';
import type { Suggester } from './suggestion';
import { beginsBlock, breakBelow, endsEntry, endsLine, entryAbove, lineSpan } from './surroundings';

/** The note of a release, outside of entries and behind a finished one. */
export const releases: Suggester = {
  zone: 'body',
  lead: /^(?:\*{1,2}|#{1,6} ?)?$/,
  suggest(caret) {
    const { issue, config, language, before, asked } = caret;
    if (!endsLine(caret) || !beginsBlock(caret) || (before === '' && !asked)) return [];
    const entry = entryAbove(caret);
    if (entry && (!entry.projectLine || !endsEntry(caret))) return [];
    const block = releaseBlock(language, orderProjects(issue, config.registry, null)[0] ?? exampleProject);
    const [label = ''] = toText(block, new Date(0)).split('\n', 1);
    const template = [...block, rest, breakBelow(caret)];
    return [{ kind: 'release', label, filter: before + label, span: lineSpan(caret), template }];
  },
};
