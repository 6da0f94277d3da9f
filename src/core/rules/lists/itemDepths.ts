import type { DigestDocument } from '../../issue/digestDocument';
import type { Issue } from '../../issue/issue';
import type { Report } from '../../lint/rule';
import { message } from '../../messages/message';
import { readItemMarker } from './itemMarker';

/** An item that further ones may be below or beside. */
interface Level {
  readonly line: number;
  readonly indent: number;
  readonly depth: number;
  readonly isNumber: boolean;
  /** How much further it is indented than the level above. */
  readonly step: number;
}

/** Finds items that readers see on another level than their indentation says. */
export function* findWrongDepths({ issue, article }: DigestDocument): Iterable<Report> {
  let levels: Level[] = [];
  /** Whether an item of the list has been taken in by another one: what follows is wrong for the same reason. */
  let isOff = false;
  let end = 0;
  for (const { line, endLine, depth } of article.listItems) {
    // Only blank lines between two lists: to their writer, they are one.
    if (line > end && !isBlank(issue, end, line)) {
      levels = [];
      isOff = false;
    }
    end = Math.max(end, endLine);
    const { indent = -1, span, marker = '' } = readItemMarker(issue, line) ?? {};
    if (!span) continue;
    while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop();
    const above = levels.at(-1);
    const step = indent - (above?.indent ?? 0);
    const isNumber = /\d/.test(marker);
    // One space may be an accident, unless another kind of list begins with it.
    const isMeant = step > 1 || (step === 1 && (above?.step === 1 || above?.isNumber !== isNumber));
    const isBelow = above !== undefined && isMeant;
    if (isBelow && depth <= above.depth && !isOff) yield { span, kind: 'depth', message: message('list-depth-flat') };
    if (above && step === 0 && depth > above.depth && !isOff) {
      isOff = true;
      const key = hasLanguage(issue, above.line, line) ? 'list-depth-fence' : 'list-depth-deep';
      yield { span, kind: 'depth', message: message(key) };
    }
    if (step === 0) levels.pop();
    levels.push({ line, indent, depth, isNumber, step: step === 0 ? (above?.step ?? 0) : step });
  }
}

/** Whether a fence with a language is between two lines: in an item, Blackfriday knows only its end, and takes that for a beginning. */
function hasLanguage({ lines }: Issue, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if (/^\s*(?:`{3}|~{3})[ \t]*\w/.test(lines.textOf(line))) return true;
  return false;
}

function isBlank({ lines }: Issue, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (/[^\s>]/.test(lines.textOf(line))) return false;
  return true;
}
