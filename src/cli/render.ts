import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { message, say } from '../core/messages/message';
import { renderPage } from '../core/publish/renderPage';
import { pageSlug } from '../core/publish/slug';
import type { Arguments, Io } from './args';
import type { Document } from './documents';
import { findPageStyles } from './pageStyles';
import { reasonOf, slashes, type Input } from './walk';

/** Takes a path that cannot be read, with the reason. */
type Fail = (path: string, reason: string) => void;

/** Prints the HTML of documents, whatever they are. */
export function printDocuments(documents: Iterable<Document>, { page }: Arguments, io: Io, fail: Fail): void {
  const toHtml = htmlWriter(page, fail);
  for (const document of documents) io.out(toHtml(document));
}

/**
 * Writes the HTML of issues, or of all documents, into a folder, which is made where it does not exist.
 * It writes nothing outside of the folder and over no input.
 * @param inputs all files that are to be read, whose names the pages get
 * @returns whether everything could be written
 */
export function writeDocuments(
  documents: Iterable<Document>,
  inputs: readonly Input[],
  folder: string,
  { all, page, language }: Arguments,
  io: Io,
  fail: Fail,
): boolean {
  const toHtml = htmlWriter(page, fail);
  const slugs = new Map(nameSlugs(inputs).map((slug, i) => [inputs[i], slug]));
  const read = new Set(inputs.map(({ absolute }) => absolute));
  const written = new Map<string, string>();
  let complete = true;
  for (const document of documents) {
    if (!all && !document.isIssue) continue;
    const { input } = document;
    const name = `${slugs.get(input) ?? ''}.html`;
    const target = join(resolve(io.cwd, folder), name);
    const shown = `${slashes(folder)}/${name}`;
    const before = written.get(target);
    try {
      if (read.has(target)) throw new Refusal(say(message('cli-input-in-the-way', shown), language));
      if (before !== undefined) throw new Refusal(say(message('cli-same-slug', input.file, shown, before), language));
      mkdirSync(resolve(io.cwd, folder), { recursive: true });
      refuseLink(target);
      writeFileSync(target, toHtml(document));
      written.set(target, input.file);
    } catch (error) {
      const words =
        error instanceof Refusal ? error.message : say(message('cli-cannot-write', shown, reasonOf(error)), language);
      io.err(`${words}\n`);
      complete = false;
    }
  }
  return complete;
}

class Refusal extends Error {}

/** A symbolic link in the folder would lead the page out of it. */
function refuseLink(target: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Error('a symbolic link');
}

function htmlWriter(page: boolean, fail: Fail): (document: Document) => string {
  if (!page) return ({ digest }) => digest.article.renderHtml();
  const styles = findPageStyles(fail);
  return (document) => renderPage(document.digest, styles(document));
}

/**
 * Names the pages of files: the path of a file's folder below `blog/`, or below the PATH given where there is no `blog/`,
 * with `/` as `__`. Of several files in one folder `index` has the folder's name, the others append their own.
 * @returns the slug of every input, in the order given; they differ unless the names below do not tell the files apart
 */
export function nameSlugs(inputs: readonly Input[]): string[] {
  const slugs = inputs.map(folderSlug);
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return slugs.map((slug, i) => {
    const name = parse(inputs[i]?.absolute ?? '').name;
    const shared = (counts.get(slug) ?? 0) > 1;
    return shared && name !== 'index' ? `${slug}__${name}` : slug;
  });
}

function folderSlug({ absolute, root }: Input): string {
  const below = relative(root, dirname(absolute)).split(sep).filter(Boolean);
  return pageSlug(root.split(sep), below, parse(absolute).name);
}
