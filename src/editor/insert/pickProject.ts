import { l10n, window, type QuickPickItem } from 'vscode';
import { entryAt } from '../../core/authoring/places';
import { orderProjects } from '../../core/authoring/projectOrder';
import type { Request } from '../../core/authoring/request';
import type { Project } from '../../core/projects/registry';

interface ProjectItem extends QuickPickItem {
  /** Null: none of the known ones. */
  readonly project: Project | null;
}

/** Asks for a project, the likely one first; undefined where the user turns away. */
export function pickProject({ issue, config, cursor }: Request): Thenable<ProjectItem | undefined> {
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
