import type { Config } from '../config/config';
import { matchesGlobs } from '../config/glob';
import type { FieldValue, Issue } from './issue';

/** What a digest calls itself, in a tag, a category or the first words of its title. */
const series =
  /weekly|bi-?weekly|monthly|newsletter|\bdigest\b|\broundup\b|\bbulletin\b|周刊|周报|双周|月刊|月报|文摘|每周精选/i;
const weekTitle = /^(?:this|last) week in\s/i;
/** A word of a folder or file name. */
const seriesPath = /weekly|monthly|newsletter|digest|周刊|周报|双周|月刊|月报|文摘/i;
const titleHead = 24;

/**
 * Whether a Markdown file is an issue of the digest: with `issues:` in the configuration what these globs match, else
 * what calls itself one, lies where issues lie or has readers' questions. A file whose front matter is broken or gone
 * stays one by its name and its questions.
 * @param path with forward slashes, relative to the folder that the globs count from.
 */
export function isIssue(path: string, issue: Issue, { issues }: Config): boolean {
  if (issues) return matchesGlobs(issues, path);
  const askers = issue.entries.filter(({ asker }) => asker !== null).length;
  if (askers >= 2) return true;
  if (!issue.frontMatter.present) return isNamedInSeries(path);
  const hasParts = askers === 1 && (issue.releases.length > 0 || issue.reading.length > 0);
  return hasParts || saysSo(issue) || liesAmongIssues(path);
}

function saysSo({ frontMatter }: Issue): boolean {
  const value = (key: string) => frontMatter.fields.find((field) => field.key.toLowerCase() === key)?.value ?? null;
  const labels = ['categories', 'category', 'tags', 'tag', 'series'].flatMap((key) => words(value(key)));
  const [title = ''] = words(value('title'));
  return labels.some((label) => series.test(label)) || seriesTitle(title);
}

/** `SOFA Weekly | …` is a digest's title, `What we do weekly and why` is not. */
function seriesTitle(title: string): boolean {
  if (weekTitle.test(title.trim())) return true;
  const match = series.exec(title.trim().slice(0, titleHead));
  if (!match) return false;
  const rest = title.trim().slice(match.index + match[0].length);
  return /^\s*(?:$|[|｜:：#\d【[(（,，、—–-]|第|vol|no\.|issue)/i.test(rest);
}

/** A series' name in the path, and a number in the same part or below: `weekly-20210402/index.md`, `digest/12.md`. */
function liesAmongIssues(path: string): boolean {
  const parts = path.split('/');
  const first = parts.findIndex((part) => seriesPath.test(part));
  return first >= 0 && parts.slice(first).some((part) => /\d{2}/.test(part));
}

/** The name of a file, or of the folder of an `index.md`, has a series' name and a number: `weekly-20210402/index.md`. */
function isNamedInSeries(path: string): boolean {
  const [file = '', folder = ''] = path.split('/').reverse();
  const name = /^_?index\./i.test(file) ? folder : file;
  return seriesPath.test(name) && /\d{2}/.test(name);
}

function words(value: FieldValue): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap((one: FieldValue) => words(one)) : [];
}
