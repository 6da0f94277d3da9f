import { lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { message, type Message } from '../core/messages/message';
import { renderPage } from '../core/publish/renderPage';
import { pageSlug } from '../core/publish/slug';
import type { Document } from './documents';
import { cannotRead, cannotWrite, readFile, type Fail } from './readFile';
import { replaceFile } from './replaceFile';
import type { Session } from './session';
import { slashes, type Input, isInside } from './walk';

/** Prints the HTML of documents, whatever they are. */
export function printDocuments(documents: Iterable<Document>, { asked, io, fail }: Session): void {
  const toHtml = htmlWriter(asked.page, fail);
  for (const document of documents) io.out(toHtml(document));
}

/**
 * Writes the HTML of issues, or of all documents, into a folder, which is made where it does not exist.
 * It writes nothing outside of the folder and over no input, and a page that cannot be written leaves the one before it.
 */
export function writeDocuments(documents: Iterable<Document>, folder: string, session: Session): void {
  const { asked, inputs, searched, fail } = session;
  const { cwd } = session.io;
  const toHtml = htmlWriter(asked.page, fail);
  const slugs = new Map(nameSlugs(inputs).map((slug, i) => [inputs[i], slug]));
  const read = new Set(inputs.map(({ absolute }) => readRealPath(absolute)));
  const written = new Map<string, string>();

  function write(document: Document): Message | null {
    const { input } = document;
    const name = `${slugs.get(input) ?? ''}.html`;
    const shown = `${slashes(folder)}/${name}`;
    try {
      mkdirSync(resolve(cwd, folder), { recursive: true });
      // The folder may be reached through a link, and hold inputs all the same.
      const target = join(realpathSync(resolve(cwd, folder)), name);
      const before = written.get(target);
      if (read.has(target)) return message('cli-input-in-the-way', shown);
      if (before !== undefined) return message('cli-same-slug', input.file, shown, before);
      if (isLink(target)) return message('cli-link-in-the-way', shown);
      replaceFile(target, toHtml(document));
      written.set(target, input.file);
      return null;
    } catch (error) {
      return cannotWrite(shown, error);
    }
  }

  let tried = 0;
  for (const document of documents) {
    if (!asked.all && !document.isIssue) continue;
    tried++;
    const failure = write(document);
    if (failure) fail(failure);
  }
  if (tried === 0 && searched.length > 0) fail(message('cli-nothing-written', inputs.length));
}

/** Where a path leads, links followed; the path itself where it leads nowhere any more. */
function readRealPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** A symbolic link in the folder would lead the page out of it. */
function isLink(target: string): boolean {
  return lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
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

/** Put in by the build, so that the command line is one file. */
declare const PAGE_STYLES: string | undefined;

/**
 * The look of pages: the published page's, the same sheets as the preview's, and over it that of the stylesheet that
 * `.digest.yml` names. Every stylesheet is read once.
 * @param fail takes the message about a stylesheet that cannot be read
 */
function findPageStyles(fail: Fail): (document: Document) => string {
  const own = new Map<string, string>();
  return ({ folder, digest }) => {
    const { stylesheet } = digest.config;
    if (folder === null || stylesheet === null) return readPageStyles();
    const path = resolve(folder, stylesheet);
    let css = own.get(path);
    if (css === undefined) own.set(path, (css = readInside(folder, path, fail)));
    return `${readPageStyles()}\n${css}`;
  };
}

function readPageStyles(): string {
  if (typeof PAGE_STYLES === 'string') return PAGE_STYLES;
  const sheets = ['page.css', 'article.css'];
  return sheets.map((name) => readFileSync(join(__dirname, '../../media', name), 'utf8')).join('\n');
}

/** What a page is to hold must lie beside the configuration that asks for it, links followed. */
function readInside(folder: string, path: string, fail: Fail): string {
  try {
    if (isInside(realpathSync(folder), realpathSync(path))) return readFile(path).toString('utf8');
    fail(message('cli-stylesheet-outside', slashes(path)));
  } catch (error) {
    fail(cannotRead(slashes(path), error));
  }
  return '';
}
