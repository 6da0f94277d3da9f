import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { skippedFolders } from '../core/archive/archive';

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

/** Takes a path that cannot be read or written, as the user would write it, with the reason. */
export type Fail = (path: string, reason: string) => void;

/**
 * Lists the Markdown files at and below some paths, every file once, sorted folder by folder.
 * A file that is named itself counts whatever its name is. Symbolic links are followed, each folder once.
 */
export function listInputs(paths: readonly string[], cwd: string, fail: Fail): Input[] {
  const inputs: Input[] = [];
  const seen = new Set<string>();

  function visit(absolute: string, shown: string, root: string, base: string, named: boolean): void {
    try {
      const stat = statSync(absolute);
      if (!stat.isDirectory() && !named && !isMarkdown(absolute)) return;
      const real = realpathSync(absolute);
      if (seen.has(real)) return;
      seen.add(real);
      if (!stat.isDirectory()) {
        inputs.push({ file: shown, absolute, root, walked: slashes(relative(base, absolute)), named });
        return;
      }
      for (const name of readdirSync(absolute).sort(compare)) {
        if (!skippedFolders.has(name))
          visit(join(absolute, name), shown === '' ? name : `${shown}/${name}`, root, base, false);
      }
    } catch (error) {
      // A link that leads nowhere concerns nobody unless it is a Markdown file.
      if (named || isMarkdown(absolute) || !leadsNowhere(error)) fail(shown, reasonOf(error));
    }
  }

  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const root = isFolder(absolute) ? absolute : dirname(absolute);
    const base = isInside(cwd, absolute) ? cwd : dirname(root);
    visit(absolute, showGiven(path), root, base, true);
  }
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

/** Why a file could not be read or written, as an error code where there is one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
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
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
