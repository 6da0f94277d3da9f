import type { Field, Issue } from '../../issue/issue';
import { readYaml } from '../../yaml/readYaml';

/** More fields than any front matter has; beside a mistake in so many none is looked at. */
const maxFields = 256;

const known = new WeakMap<Issue, readonly Field[]>();

/** The fields whose values can be trusted: beside a mistake in the YAML those that read well by themselves. Found once for all rules. */
export function soundFields(issue: Issue): readonly Field[] {
  const fields = known.get(issue) ?? findSound(issue);
  known.set(issue, fields);
  return fields;
}

function findSound({ text, frontMatter: { fields, errors, yaml } }: Issue): readonly Field[] {
  if (errors.length === 0) return fields;
  if (fields.length > maxFields) return [];
  return fields.filter(({ keySpan }, index) => {
    const end = fields[index + 1]?.keySpan.start ?? yaml.end;
    return end > keySpan.start && readYaml(text.slice(keySpan.start, end)).errors.length === 0;
  });
}
