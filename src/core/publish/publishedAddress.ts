import type { FrontMatter } from '../issue/issue';
import { readField } from '../issue/frontMatter';

/**
 * The address at which Hugo publishes a file: the way of its folder below `content/`, without the folder of the site's
 * own language. `slug` and `url` of the front matter win.
 * @param base of the site, as `site.base` has it
 * @param path of the file below the root of the site, or the whole one, with forward slashes
 * @returns null where the base is no address of the web
 */
export function publishedAddress(
  base: string,
  path: string,
  frontMatter: FrontMatter,
  hugo: HugoSettings,
): string | null {
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) return null;
  const root = new URL(base);
  const below = readField(frontMatter, 'url') ?? pathOf(path, frontMatter, hugo);
  // Two slashes at the front would name another server.
  root.pathname = `${root.pathname.replace(/\/+$/, '')}/${withSlash(below.replace(/^[/\\]+/, ''))}`;
  root.search = root.hash = '';
  return root.href;
}

function pathOf(path: string, frontMatter: FrontMatter, hugo: HugoSettings): string {
  const segments = path.split('/').filter(Boolean);
  const inside = segments.slice(segments.lastIndexOf('content') + 1);
  const { name, suffix } = splitName(inside.pop() ?? '');
  const hasFolder = isLanguage(inside[0]) && segments.includes('content');
  const language = suffix ?? (hasFolder ? inside.shift() : undefined);
  const way = /^_?index$/i.test(name) ? inside : [...inside, name];
  const slug = readField(frontMatter, 'slug');
  if (slug !== null) way.splice(-1, 1, slug);
  const folder = language !== undefined && needsFolder(language.toLowerCase(), hugo) ? [language] : [];
  return [...folder, ...way].map(toSegment).filter(Boolean).join('/');
}

function needsFolder(language: string, { defaultLanguage, inFolder }: HugoSettings): boolean {
  return inFolder || (defaultLanguage !== null && language !== defaultLanguage);
}

/** `index.zh.md` is `index` in the language `zh`. */
function splitName(file: string): { name: string; suffix: string | undefined } {
  const name = file.replace(/\.(?:md|markdown)$/i, '');
  const dot = name.lastIndexOf('.');
  const suffix = name.slice(dot + 1);
  return dot > 0 && isLanguage(suffix) ? { name: name.slice(0, dot), suffix } : { name, suffix: undefined };
}

/** `zh`, `en`, `zh-cn`, `pt-br`. */
function isLanguage(folder: string | undefined): folder is string {
  return folder !== undefined && /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/i.test(folder);
}

/** As Hugo makes a part of an address from a name: small letters, hyphens for spaces, no other characters. */
function toSegment(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}._~#+@-]/gu, '')
    .replace(/#/g, '%23');
}

function withSlash(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return path === '' || path.endsWith('/') || /\.html?$/i.test(last) ? path : `${path}/`;
}

/** What a Hugo site's own configuration says about the addresses of its pages. */
export interface HugoSettings {
  /** The language whose pages lie at the root; null where nothing is known of the site. */
  readonly defaultLanguage: string | null;
  /** Whether the pages of that language, too, lie in a folder of their own. */
  readonly inFolder: boolean;
}

/** Where nothing is known: the language that a file is written in is taken for the site's own. */
export const unknownSite: HugoSettings = { defaultLanguage: null, inFolder: false };

/** Where Hugo looks for its configuration, first to last. */
export const hugoFiles: readonly string[] = ['', 'config/_default/'].flatMap((folder) =>
  ['hugo', 'config'].flatMap((name) => ['toml', 'yaml', 'yml', 'json'].map((kind) => `${folder}${name}.${kind}`)),
);

/** Reads the two keys that matter from TOML, YAML or JSON: each is on a line of its own in all of them. */
export function readHugoSettings(text: string): HugoSettings {
  const valueOf = (key: string) =>
    new RegExp(`^[ \\t]*["']?${key}["']?[ \\t]*[:=][ \\t]*["']?([\\w-]+)`, 'im').exec(text)?.[1]?.toLowerCase();
  return {
    // Hugo's own default.
    defaultLanguage: valueOf('defaultContentLanguage') ?? 'en',
    inFolder: valueOf('defaultContentLanguageInSubdir') === 'true',
  };
}
