import { Uri } from 'vscode';
import { isInside } from '../preview/imageFolders';
import { liveLimit } from '../stores/issueStore';
import type { FileLocation } from '../stores/ports';
import { readText } from '../workspacePorts';

/** The text of the template that `.digest.yml` names; null without one. A path that leads out of its folder is none. */
export async function readTemplate({ root, config }: FileLocation): Promise<string | null> {
  if (root === undefined || config.template === null) return null;
  const file = Uri.joinPath(root, config.template);
  const text = isInside(file, root) ? await readText(file) : null;
  return text !== null && text.length <= liveLimit ? text : null;
}
