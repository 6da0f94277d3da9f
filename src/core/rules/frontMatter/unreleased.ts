import type { Issue } from '../../issue/issue';
import { findMentioned, type Project, type Registry } from '../../projects/registry';
import { foldName } from '../../projects/names';

const released = /发布|发版|\breleased?\b/i;
const version = /([A-Za-z][A-Za-z0-9-]{1,30}) ?v?(\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2})/g;

/** What a title or description announces as released and the issue never mentions: a version, or a whole project. */
export function findUnreleased(value: string, { text, body }: Issue, registry: Registry): string | null {
  const items = value.split(/[|｜，,；;]/).filter((item) => released.test(item));
  if (items.length === 0) return null;
  const article = text.slice(body.start, body.end);
  if (article.trim() === '') return null;
  for (const item of items) {
    for (const [written, , number = ''] of item.matchAll(version)) if (!article.includes(number)) return written;
    const missing = findMentioned(registry, item).find((project) => !isMentioned(project, article, registry));
    if (missing) return missing.name;
  }
  return null;
}

function isMentioned(project: Project, article: string, registry: Registry): boolean {
  // As it is usually written, which is quickly looked up; else in any spelling.
  if ([project.name, ...project.aliases].some((name) => article.includes(name))) return true;
  return findMentioned(registry, article).includes(project) || foldName(article).includes(foldName(project.name));
}
