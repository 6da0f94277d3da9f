import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { skippedFolders } from '../core/archive/archive';
import { cannotRead, NoRegularFile, reasonOf, type Fail } from './readFile';

/** A Markdown file that a command is to read. */
export interface Input {
  /** As the user named it: the PATH given, followed by the path from there to the file; forward slashes. */
  readonly file: string;
  readonly absolute: string;
  /** The folder given, or the folder of the file given; absolute. */
  readonly root: string;
  /** The path that globs match where no configuration says what they count from; forward slashes. */
  readonly walked: string;
  /** The user named the file itself, not a folder above it. */
  readonly named: boolean;
}

/**
 * Lists the Markdown files at and below some paths, every file once, sorted folder by folder.
 * A file that is named itself counts whatever its name is. Symbolic links in folders are followed after everything else,
 * so that a file which is listed anyway has its own path, not that of a link to it.
 */
export function listInputs(paths: readonly string[], cwd: string, fail: Fail): Input[] {
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const links: (() => void)[] = [];

  function visit(absolute: string, shown: string, root: string, base: string, named: boolean): void {
    try {
      const stat = statSync(absolute);
      if (!stat.isDirectory() && !named && !isMarkdown(absolute)) return;
      const real = realpathSync(absolute);
      if (seen.has(real)) return;
      seen.add(real);
      if (stat.isFile()) inputs.push({ file: shown, absolute, root, walked: slashes(relative(base, absolute)), named });
      else if (stat.isDirectory()) visitFolder(absolute, shown, root, base);
      else throw new NoRegularFile();
    } catch (error) {
      // A link that leads nowhere concerns nobody unless it is a Markdown file.
      if (named || isMarkdown(absolute) || !leadsNowhere(error)) fail(cannotRead(shown, error));
    }
  }

  function visitFolder(absolute: string, shown: string, root: string, base: string): void {
    for (const entry of readdirSync(absolute, { withFileTypes: true }).sort(compareNames)) {
      const { name } = entry;
      if (skippedFolders.has(name)) continue;
      const visitEntry = () => visit(join(absolute, name), shown === '' ? name : `${shown}/${name}`, root, base, false);
      if (entry.isSymbolicLink()) links.push(visitEntry);
      else visitEntry();
    }
  }

  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const root = isFolder(absolute) ? absolute : dirname(absolute);
    const base = isInside(cwd, absolute) ? cwd : dirname(root);
    visit(absolute, showGiven(path), root, base, true);
  }
  // A folder behind a link can hold links, which are appended.
  for (const visitLink of links) visitLink();
  return inputs;
}

/** Whether a folder is there, possibly through a symbolic link. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A path with forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Whether a path lies in a folder or is the folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function showGiven(path: string): string {
  const shown = slashes(path).replace(/(?<=.)\/+$/, '');
  return shown === '.' ? '' : shown;
}

function isMarkdown(path: string): boolean {
  return path.toLowerCase().endsWith('.md');
}

function leadsNowhere(error: unknown): boolean {
  return /^(ENOENT|ELOOP)$/.test(reasonOf(error));
}

/** By code unit, so that the order is the same everywhere. */
function compareNames({ name: a }: Dirent, { name: b }: Dirent): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
