import { commands, Disposable, l10n, window, type QuickPickItem, type TextDocument } from 'vscode';
import { insertArticle, insertRelease } from '../../core/authoring/insertArticle';
import { insertEntry, insertProjectLine, insertTurn, orderProjects } from '../../core/authoring/insertEntry';
import { insertFrontMatter, insertIssue } from '../../core/authoring/insertIssue';
import {
  entryAt,
  readLanguage,
  type Insertion,
  type InsertionRequest,
  type Refusal,
} from '../../core/authoring/insertion';
import type { Project } from '../../core/projects/registry';
import { language } from '../language';
import { runOn } from '../progress';
import { isReadOnly } from '../readOnly';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import { activeDocument } from '../tabs';
import { apply, editorOf } from './apply';

type Write = (request: InsertionRequest) => Insertion | Refusal;
type WriteAbout = (request: InsertionRequest, project: Project | null) => Insertion | Refusal;

const writers: Readonly<Record<string, Write>> = {
  'digest.insert.entry': insertEntry,
  'digest.insert.turn': insertTurn,
  'digest.insert.article': insertArticle,
  'digest.insert.frontMatter': insertFrontMatter,
  'digest.insert.issue': insertIssue,
};

/** These ask for a project first. */
const writersAbout: Readonly<Record<string, WriteAbout>> = {
  'digest.insert.projectLine': insertProjectLine,
  'digest.insert.release': insertRelease,
};

/** Registers the commands that insert a part of an issue at its place. */
export function registerInsertCommands(store: IssueStore): Disposable {
  const read = (document: TextDocument) => runOn(document, l10n.t('Reading the issue'), () => store.get(document));
  const insert = (write: Write, ask?: (request: InsertionRequest) => Promise<Write | undefined>) => async () => {
    const document = await activeDocument();
    if (!document) return say(l10n.t('Open an issue or another Markdown file first.'));
    if (await isReadOnly(document)) return say(l10n.t('The file is read-only and cannot be changed.'));
    const chosen = ask ? await ask(readRequest(document, await read(document))) : write;
    if (!chosen) return;
    // The text may have changed while the user was asked. From here to the edit no key can come in between.
    const file = await read(document);
    const result = chosen(readRequest(document, file));
    if (typeof result === 'string') return say(explain(result));
    if (!(await apply(document, file, result))) say(l10n.t('The file is read-only and cannot be changed.'));
  };
  const plain = Object.entries(writers).map(([id, write]) => commands.registerCommand(id, insert(write)));
  const about = Object.entries(writersAbout).map(([id, write]) => {
    const refuses: Write = (request) => write(request, null);
    const ask = async (request: InsertionRequest): Promise<Write | undefined> => {
      // What is refused whatever the project is needs no question.
      if (typeof refuses(request) === 'string') return refuses;
      const picked = await pickProject(request);
      return picked && ((later) => write(later, picked.project));
    };
    return commands.registerCommand(id, insert(refuses, ask));
  });
  return Disposable.from(...plain, ...about);
}

function readRequest(document: TextDocument, { digest: { issue, config } }: DigestFile): InsertionRequest {
  const cursor = editorOf(document)?.selection.active.line ?? null;
  return { issue, config, language: readLanguage(issue, language()), cursor };
}

function say(text: string): void {
  void window.showInformationMessage(text);
}

function explain(refusal: Refusal): string {
  switch (refusal) {
    case 'no-entry':
      return l10n.t('Place the cursor in an entry first.');
    case 'has-project-line':
      return l10n.t('This entry already has a project line.');
    case 'has-front-matter':
      return l10n.t('The front matter already contains all required fields.');
    case 'broken-front-matter':
      return l10n.t('The front matter cannot be read. Fix it first.');
    case 'not-empty':
      return l10n.t('A whole issue can only be inserted into an empty file or below the front matter.');
  }
}

interface ProjectItem extends QuickPickItem {
  /** Null: none of the known ones. */
  readonly project: Project | null;
}

/** Asks for a project, the likely one first; undefined where the user turns away. */
function pickProject({ issue, config, cursor }: InsertionRequest): Thenable<ProjectItem | undefined> {
  const entry = cursor === null ? (issue.entries.at(-1) ?? null) : entryAt(issue, cursor);
  const known = orderProjects(issue, config.registry, entry).map((project): ProjectItem => ({
    label: project.name,
    description: project.url,
    project,
  }));
  const other: ProjectItem = { label: l10n.t('Other project'), alwaysShow: true, project: null };
  return window.showQuickPick([...known, other], {
    placeHolder: l10n.t('Project'),
    matchOnDescription: true,
  });
}
