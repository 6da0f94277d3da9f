import {
  commands,
  Disposable,
  env,
  l10n,
  window,
  type QuickPickItem,
  type TextDocument,
  SnippetString,
  workspace,
  type TextEditor,
} from 'vscode';
import { insertArticle, insertRelease, insertFrontMatter, insertIssue } from '../../core/authoring/insertIssue';
import { insertEntry, insertProjectLine, insertTurn, orderProjects } from '../../core/authoring/insertEntry';
import {
  entryAt,
  readLanguage,
  type Insertion,
  type InsertionRequest,
  type Refusal,
} from '../../core/authoring/insertion';
import type { Project } from '../../core/projects/registry';
import type { IssueFiles } from '../archive/issueFiles';
import { readModelIssue } from '../archive/modelIssue';
import { language, toRange, toWorkspaceEdit } from '../convert';
import { runOn } from '../progress';
import { isReadOnly } from '../readOnly';
import type { DigestFile, IssueStore } from '../stores/issueStore';
import { activeDocument } from '../tabs';
import { toSnippet, toText } from '../../core/authoring/template';
import { ProjectField } from './projectField';
import { readTemplate } from './template';

type Write = (request: InsertionRequest) => Insertion | Refusal;
type WriteAbout = (request: InsertionRequest, project: Project | null) => Insertion | Refusal;

const writers: Readonly<Record<string, Write>> = {
  'digest.insert.entry': insertEntry,
  'digest.insert.turn': insertTurn,
  'digest.insert.frontMatter': insertFrontMatter,
  'digest.insert.issue': insertIssue,
};

/** These ask for a project first. */
const writersAbout: Readonly<Record<string, WriteAbout>> = {
  'digest.insert.projectLine': insertProjectLine,
  'digest.insert.release': insertRelease,
};

/** Registers the commands that insert a part of an issue at its place. */
export function registerInsertCommands(store: IssueStore, files: IssueFiles): Disposable {
  const projectField = new ProjectField(store);
  const read = (document: TextDocument) => runOn(document, l10n.t('Reading the issue'), () => store.get(document));
  const insert = (write: Write, ask?: (request: InsertionRequest) => Promise<Write | undefined>) => async () => {
    const document = await activeDocument();
    if (!document) return say(l10n.t('Open an issue or another Markdown file first.'));
    if (await isReadOnly(document)) return say(l10n.t('The file is read-only and cannot be changed.'));
    const first = await read(document);
    // An issue with entries shows by itself how they are written.
    const isNew = first.digest.issue.entries.length === 0;
    const model = isNew ? await readModelIssue(first, store, files) : null;
    const given = { model, template: isNew ? await readTemplate(first) : null };
    const chosen = ask ? await ask(readRequest(document, first, given)) : write;
    if (!chosen) return;
    // The text may have changed while the user was asked. From here to the edit no key can come in between.
    const file = await read(document);
    const result = chosen(readRequest(document, file, given));
    if (typeof result === 'string') return say(explain(result));
    if (!(await apply(document, file, result))) say(l10n.t('The file is read-only and cannot be changed.'));
    else projectField.expect(document);
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
  const takeArticle = async (): Promise<Write> => {
    const url = await readCopiedAddress();
    return (request) => insertArticle(request, url);
  };
  const article = commands.registerCommand('digest.insert.article', insert(insertArticle, takeArticle));
  return Disposable.from(projectField, article, ...plain, ...about);
}

function readRequest(
  document: TextDocument,
  { digest: { issue, config } }: DigestFile,
  given: Pick<InsertionRequest, 'model' | 'template'>,
): InsertionRequest {
  const cursor = editorOf(document)?.selection.active.line ?? null;
  return { issue, ...given, config, language: readLanguage(issue, given.model, language()), cursor };
}

/** An address that was copied, so that it need not be pasted: VS Code ends the fields of a snippet when it pastes one. */
async function readCopiedAddress(): Promise<string | null> {
  const copied = (await env.clipboard.readText()).trim();
  return /^https?:\/\/[^\s<>()"]{1,2000}$/i.test(copied) ? copied : null;
}

function say(text: string): void {
  void window.showInformationMessage(text);
}

function explain(refusal: Refusal): string {
  const texts: Readonly<Record<Refusal, string>> = {
    'no-entry': l10n.t('Place the cursor in an entry first.'),
    'has-project-line': l10n.t('This entry already has a project line.'),
    'has-front-matter': l10n.t('The front matter already contains all required fields.'),
    'broken-front-matter': l10n.t('The front matter cannot be read. Fix it first.'),
    'not-empty': l10n.t('A whole issue can only be inserted into an empty file or below the front matter.'),
  };
  return texts[refusal];
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

/** The text editor that shows a document in front; VS Code's own Markdown editor is none. */
function editorOf(document: TextDocument): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document === document ? editor : undefined;
}

/**
 * Inserts a template in one step of undo: with fields to tab through in a text editor, else as the text that it is.
 * @param file what the insertion was made for; where the text has changed since, nothing is inserted
 * @returns whether the document changed
 */
async function apply(
  document: TextDocument,
  { version, isCurrent, digest }: DigestFile,
  { span, template }: Insertion,
): Promise<boolean> {
  if (!isCurrent()) return false;
  const { lines } = digest.issue;
  const editor = editorOf(document);
  if (!editor) {
    const newText = toText(template, new Date());
    return workspace.applyEdit(toWorkspaceEdit(document.uri, lines, [{ span, newText }]));
  }
  await editor.insertSnippet(new SnippetString(toSnippet(template)), toRange(lines, span), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  // An editor that is switched to read-only says that it inserted.
  return document.version !== version;
}
