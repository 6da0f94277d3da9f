import { readFrontMatter } from '../issue/frontMatter';
import type { Field, FrontMatter } from '../issue/issue';
import { readYaml } from '../yaml/readYaml';
import { findChange } from '../text/edits';

/**
 * Whether a change of a text leaves its front matter as readable as it was: with no more errors, with the same value of
 * every field outside the change, and with the same article below it unless only the article changes.
 * @param old the front matter of the text before, where it is known
 */
export function keepsFrontMatter(before: string, after: string, old = readFrontMatter(before)): boolean {
  const change = findChange(before, after);
  if (change === null) return true;
  const read = readFrontMatter(after);
  if (read.errors.length > old.errors.length || read.present !== old.present) return false;
  // The change may close front matter that is open: what is below it must be the same article.
  const keepsArticle = before.slice(old.span.end) === after.slice(read.span.end);
  if (!keepsArticle) return before.slice(0, old.span.end) === after.slice(0, read.span.end);
  const values = new Map(soundFields(after, read).map(({ key, value }) => [key, JSON.stringify(value)]));
  return soundFields(before, old).every((field) => {
    const isChanged = field.keySpan.start <= change.span.end && change.span.start <= field.valueSpan.end;
    return isChanged || values.get(field.key) === JSON.stringify(field.value);
  });
}

/** More fields than any front matter has; of more, with an error, none is certain. */
const maxFields = 256;

const known = new WeakMap<FrontMatter, readonly Field[]>();

/** The fields whose values are certain: beside an error those that are valid YAML by themselves. Cached for all rules. */
export function soundFields(text: string, frontMatter: FrontMatter): readonly Field[] {
  const sound = known.get(frontMatter) ?? findSound(text, frontMatter);
  known.set(frontMatter, sound);
  return sound;
}

function findSound(text: string, { format, fields, errors, yaml }: FrontMatter): readonly Field[] {
  if (errors.length === 0) return fields;
  if (format !== 'yaml' || fields.length > maxFields) return [];
  return fields.filter(({ keySpan }, index) => {
    const end = fields[index + 1]?.keySpan.start ?? yaml.end;
    return end > keySpan.start && readYaml(text.slice(keySpan.start, end)).errors.length === 0;
  });
}
