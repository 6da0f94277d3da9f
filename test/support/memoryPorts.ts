import { mock } from 'node:test';
import type { Uri } from 'vscode';
import { mergeConfig } from '../../src/core/config/mergeConfig';
import type { ConfigData } from '../../src/core/config/configShape';
import type { Finding } from '../../src/core/lint/rule';
import { Emitter } from '../../src/editor/stores/emitter';
import { FileWatcher } from '../../src/editor/stores/fileWatcher';
import { CheckAll } from '../../src/editor/findings/checkAll';
import { IssueFiles } from '../../src/editor/archive/issueFiles';
import { FindingsStore } from '../../src/editor/stores/findingsStore';
import { IssueStore } from '../../src/editor/stores/issueStore';
import { LintContexts } from '../../src/editor/stores/lintContexts';
import { OpenIssues } from '../../src/editor/stores/openIssues';
import type { FileLocation, OpenText } from '../../src/editor/stores/ports';
import { nextTask } from '../../src/editor/stores/throttle';
import { createArchive } from '../../src/core/archive/archive';

/** An address as far as the stores use it. */
export function makeUri(path: string): Uri {
  return { scheme: 'memory', path, toString: () => `memory:${path}` } as Uri;
}

/** A document that a test types in. */
export class MemoryText implements OpenText {
  readonly languageId = 'markdown';
  readonly isUntitled = false;
  version = 1;
  isClosed = false;
  isDirty = false;

  constructor(
    readonly uri: Uri,
    public text: string,
  ) {}

  getText(): string {
    return this.text;
  }
}

/** Lets what waits for timers and tasks go on until nothing does. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) {
    mock.timers.tick(100);
    await nextTask();
  }
}

/** All stores over documents and files in memory. Needs mocked timers. */
export function createWorkspace(files: Readonly<Record<string, string>> = {}) {
  const disk = new Map(Object.entries(files));
  const tabs = new Set<string>();
  const all: MemoryText[] = [];
  const events = {
    open: new Emitter<OpenText>(),
    change: new Emitter<OpenText>(),
    save: new Emitter<OpenText>(),
    close: new Emitter<OpenText>(),
    tabs: new Emitter<void>(),
    configs: new Emitter<void>(),
    created: new Emitter<Uri>(),
    changed: new Emitter<Uri>(),
    deleted: new Emitter<Uri>(),
    left: new Emitter<Uri>(),
    applied: new Emitter<void>(),
    excludes: new Emitter<void>(),
  };
  const reads: string[] = [];
  /** What a read of the disk waits for. */
  const gate: { open: Promise<unknown> } = { open: Promise.resolve() };
  let location: FileLocation = { config: mergeConfig(), root: makeUri('/'), isConfigured: true };
  let typed: number | undefined;

  const documents = {
    all,
    isInTab: (uri: Uri) => tabs.has(uri.path),
    isEditable: () => true,
    onDidOpen: events.open.event,
    onDidChange: events.change.event,
    onDidSave: events.save.event,
    onDidClose: events.close.event,
    onDidChangeTabs: events.tabs.event,
  };
  const fileSystem = {
    async readText({ path }: Uri) {
      reads.push(path);
      const text = disk.get(path) ?? null;
      await gate.open;
      return text;
    },
    exists: ({ path }: Uri) => Promise.resolve(disk.has(path)),
    isWatched: () => true,
    join: (folder: Uri, ...path: string[]) =>
      makeUri(new URL([folder.path, ...path].join('/').replace(/\/+/g, '/'), 'x:/').pathname),
  };
  const configs = {
    locate: (): Promise<FileLocation> => gate.open.then(() => location),
    onDidChange: events.configs.event,
  };
  const watcher = new FileWatcher({
    onDidCreate: events.created.event,
    onDidChange: events.changed.event,
    onDidDelete: events.deleted.event,
  });
  const store = new IssueStore(documents, fileSystem, configs, watcher);
  const issues = new OpenIssues(store, documents, configs);
  const markdown = {
    includes: () => true,
    findAll: (maxFiles: number) => Promise.resolve([...disk.keys()].slice(0, maxFiles).map(makeUri)),
    listBelow: ({ path }: Uri) =>
      Promise.resolve([...disk.keys()].filter((file) => file.startsWith(`${path}/`)).map(makeUri)),
    onDidChange: events.excludes.event,
  };
  const log = { info: () => {}, error: () => {} };
  const issueFiles = new IssueFiles({
    ...{ store, issues, documents, files: markdown, configs, watcher },
    log,
  });
  const source = {
    archive: createArchive(),
    isComplete: false,
    starts: 0,
    start: () => void source.starts++,
    onDidApply: events.applied.event,
  };
  const contexts = new LintContexts(source, fileSystem, watcher);
  /** What is shown, as rules by address. */
  const shown = new Map<string, string[]>();
  const output = {
    show: ({ path }: Uri, _: unknown, findings: readonly Finding[]) =>
      void shown.set(
        path,
        findings.map(({ rule }) => rule),
      ),
    clear: ({ path }: Uri) => void shown.delete(path),
  };
  const typedLine = { lineOf: () => typed, onDidLeave: events.left.event };
  const failures: string[] = [];
  const findings = new FindingsStore({
    store,
    issues,
    contexts,
    documents,
    watcher,
    typedLine,
    output,
    reportFailure: (rule) => failures.push(rule),
  });
  const checkAll = new CheckAll({ store, issues, files: markdown, configs, issueFiles, findings, log });

  return {
    fileSystem,
    ...{
      disk,
      events,
      reads,
      gate,
      documents,
      watcher,
      store,
      issues,
      issueFiles,
      contexts,
      source,
      shown,
      failures,
      findings,
      checkAll,
    },
    /** Opens a document, in a tab unless told otherwise. */
    open(path: string, text = disk.get(path) ?? '', inTab = true): MemoryText {
      const document = new MemoryText(makeUri(path), text);
      all.push(document);
      if (inTab) tabs.add(path);
      events.open.fire(document);
      return document;
    },
    type(document: MemoryText, text: string): void {
      document.text = text;
      document.version++;
      document.isDirty = true;
      events.change.fire(document);
    },
    save(document: MemoryText): void {
      disk.set(document.uri.path, document.text);
      document.isDirty = false;
      events.save.fire(document);
      events.changed.fire(document.uri);
    },
    /** Closes the tab, then the document, as VS Code does. */
    close(document: MemoryText): void {
      tabs.delete(document.uri.path);
      document.isDirty = false;
      events.tabs.fire();
      document.isClosed = true;
      all.splice(all.indexOf(document), 1);
      events.close.fire(document);
    },
    configure(data: ConfigData): void {
      location = { ...location, config: mergeConfig(data) };
      events.configs.fire();
    },
    typeIn(line: number | undefined): void {
      typed = line;
    },
    dispose: () => [checkAll, findings, contexts, issueFiles, issues, store, watcher].forEach((part) => part.dispose()),
  };
}

export type MemoryWorkspace = ReturnType<typeof createWorkspace>;
