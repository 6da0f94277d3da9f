import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { ProjectKey } from '../../core/archive/archive';
import { listProjects } from '../../core/archive/listArchive';
import type { IssueFiles } from '../archive/issueFiles';
import { Disposables } from '../disposables';
import { entryNodes, issueNodes, type Node, type ProjectNode } from './nodes';
import { showEntry, showIssue, showProject } from './treeItems';

/** Milliseconds in which changes are gathered: a checkout changes many files at once. */
const gather = 100;

/** Projects, their issues, their entries. Only the projects that changed are asked for again. */
export class ProjectsTree extends Disposables implements TreeDataProvider<Node> {
  readonly #files: IssueFiles;
  readonly #changed = this.own(new EventEmitter<Node[] | undefined>());
  /** VS Code knows a row that changed by its object, so a project keeps its own. */
  readonly #projects = new Map<ProjectKey, ProjectNode>();
  #shown: ReadonlySet<ProjectKey> = new Set();
  #pending = new Set<ProjectKey>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(files: IssueFiles) {
    super();
    this.#files = files;
    this.own(files.onDidChange((projects) => this.#note(projects)));
  }

  getTreeItem(node: Node): TreeItem {
    if (node.kind === 'entry') return showEntry(node);
    if (node.kind === 'issue') return showIssue(node);
    return showProject(node, this.#files.archive.projects.get(node.project)?.values() ?? []);
  }

  /** Asked for first when the view is first visible: that is when the issues are read. */
  getChildren(node?: Node): Node[] {
    const { archive } = this.#files;
    if (node?.kind === 'entry') return [];
    if (node?.kind === 'issue') return entryNodes(node);
    if (node) return issueNodes(archive, node);
    this.#files.start();
    this.#shown = new Set(archive.projects.keys());
    return listProjects(archive).map((project) => this.#projectNode(project));
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'project' ? undefined : node.parent;
  }

  /** The row of an entry under one of its projects, or of its issue where no entry is named; undefined where it has none. */
  find(uri: string, entry?: string): Node | undefined {
    for (const project of listProjects(this.#files.archive)) {
      const group = this.#files.archive.projects.get(project)?.get(uri);
      if (!group) continue;
      const issue = { kind: 'issue', parent: this.#projectNode(project), group } as const;
      const found = entry === undefined ? issue : entryNodes(issue).find((node) => node.entry.key === entry);
      if (found) return found;
    }
    return undefined;
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  #projectNode(project: ProjectKey): ProjectNode {
    const node = this.#projects.get(project) ?? { kind: 'project', project };
    this.#projects.set(project, node);
    return node;
  }

  #note(projects: ReadonlySet<ProjectKey>): void {
    for (const project of projects) this.#pending.add(project);
    this.#timer ??= setTimeout(() => this.#refresh(), gather);
  }

  #refresh(): void {
    const projects = [...this.#pending];
    this.#timer = undefined;
    this.#pending = new Set();
    const same = projects.every((project) => this.#shown.has(project) === this.#files.archive.projects.has(project));
    this.#changed.fire(same ? projects.map((project) => this.#projectNode(project)) : undefined);
  }
}
