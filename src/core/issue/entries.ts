import { repoOf } from '../addresses/githubRepo';
import { within, type Span } from '../text/span';
import { readEntryStart, type EntryContext, type EntryStart } from './entryStart';
import { readTitle } from './sections';
import type { Entry, Issue, Link, ProjectLine, Turn } from './issue';
import type { Item } from './items';
import { findProjectLines } from './projectLine';
import { readTurns } from './turns';
import { readTurnMark } from './turnMark';
import { findByName, findByUrl, findMentioned, type Registry } from '../projects/registry';

/** Titles that open a section though a bold line in an answer may look the same. */
const sectionWords =
  /推荐|阅读|发布|版本|贡献|贡献者|contributor|预告|回顾|关注|精选|问答|活动|进展|任务|社区|recommended|reading|release|news|event/i;

type ProjectLines = ReadonlyMap<Item, ProjectLine>;

type Elements = Pick<Issue, 'links' | 'images'>;

/** Finds the entries among the items of an issue. */
export function readEntries(text: string, items: readonly Item[], marks: Elements, context: EntryContext): Entry[] {
  const entries: Entry[] = [];
  const projectLines = findProjectLines(items, context.registry);
  for (let index = 0; index < items.length;) {
    const start = readEntryStart(items, index, context, null);
    if (!start) {
      index++;
      continue;
    }
    const first = index + start.taken;
    const body = readBody(items, first, start, projectLines, context);
    entries.push(makeEntry(text, start, items.slice(first, body.contentEnd), body, marks, projectLines, context));
    index = body.next;
  }
  return entries;
}

interface EntryBody {
  /** Index after the last item that belongs to the entry. */
  readonly contentEnd: number;
  /** Where the search for the next entry goes on. */
  readonly next: number;
  readonly projectLine: ProjectLine | null;
}

/** Follows an entry to the next one, the next section or the end of the file. */
function readBody(
  items: readonly Item[],
  first: number,
  start: EntryStart,
  projectLines: ProjectLines,
  context: EntryContext,
): EntryBody {
  let projectLine: ProjectLine | null = null;
  let contentEnd = first;
  let answered = false;
  let lastBlock = 0;
  let index = first;
  for (; index < items.length; index++) {
    const item = items[index];
    if (!item || readEntryStart(items, index, context, start.opening)) break;
    if (item.kind === 'text') {
      const title = readTitle(item);
      if (title && (item.segment.heading > 0 || projectLine || (answered && sectionWords.test(title.title)))) break;
      const found = projectLines.get(item);
      const mark = readTurnMark(item.segment.text, context.format.answer);
      answered ||= mark?.kind === 'answer';
      if (found) projectLine = found;
      // After the project line, only its own paragraph and a further turn belong to the entry.
      else if (projectLine && !mark && item.segment.block !== lastBlock && !(item.segment.quoted && !item.imagesOnly))
        continue;
      lastBlock = item.segment.block;
    } else if (projectLine) continue;
    contentEnd = index + 1;
  }
  return { contentEnd, next: index, projectLine };
}

function makeEntry(
  text: string,
  { segment, opening }: EntryStart,
  items: readonly Item[],
  { projectLine }: EntryBody,
  marks: Elements,
  projectLines: ProjectLines,
  context: EntryContext,
): Entry {
  const last = items.at(-1);
  const endLine = last ? (last.kind === 'text' ? last.segment.line : last.block.endLine) : segment.line;
  const end = last ? (last.kind === 'text' ? last.segment.span.end : last.block.span.end) : segment.span.end;
  const span: Span = { start: segment.ordinal?.span.start ?? segment.span.start, end: Math.max(end, segment.span.end) };
  const links = within(marks.links, span);
  const rest = { start: opening.rest, end: segment.span.end };
  const isComplete = /[?？][*_\s]*$/.test(segment.text);
  const inline = rest.start < rest.end ? { span: rest, block: segment.block, isComplete } : null;
  const content = items.filter((item) => !projectLines.has(item));
  const turns = readTurns(content, inline, context.format.answer);
  const words = (kind: Turn['kind']) =>
    turns.flatMap((turn) => (turn.kind === kind ? text.slice(turn.span.start, turn.span.end) : [])).join('\n');
  return {
    line: segment.line,
    endLine,
    span,
    heading: segment.span,
    number: opening.number,
    numberSpan: opening.numberSpan,
    asker: opening.asker,
    askerSpan: opening.askerSpan,
    turns,
    projectLine,
    projects: inferProjects(
      context.registry,
      projectLine,
      links,
      `${text.slice(segment.span.start, segment.span.end)}\n${words('question')}`,
      words('answer'),
    ),
    repos: reposOf(links),
    images: within(marks.images, span),
    links,
  };
}

/** The repositories that links lead to, in order, no repeats. */
function reposOf(links: readonly Link[]): string[] {
  const repos = new Map<string, string>();
  for (const { url } of links) {
    const repo = repoOf(url);
    if (repo && !repos.has(repo.toLowerCase())) repos.set(repo.toLowerCase(), repo);
  }
  return [...repos.values()];
}

/**
 * The canonical names of the projects that an entry is about: of its project line; else of the links that lead into a
 * project; else of the names in what is asked; else of those in the answers. If that is unclear, there is none.
 * @param asked the heading and the questions. An answer names other projects too, to compare.
 */
function inferProjects(
  registry: Registry,
  line: ProjectLine | null,
  links: readonly Link[],
  asked: string,
  answered: string,
): string[] {
  if (line) return [(findByName(registry, line.label) ?? findByUrl(registry, line.url))?.name ?? line.label];
  const linked = new Set(links.flatMap(({ url }) => findByUrl(registry, url)?.name ?? []));
  if (linked.size > 0) return [...linked];
  const mentioned = findMentioned(registry, asked);
  return (mentioned.length > 0 ? mentioned : findMentioned(registry, answered)).map(({ name }) => name);
}
