import type { Field, Issue } from '../../issue/issue';
import { readYaml } from '../../yaml/readYaml';

/** More fields than any front matter has; beside a mistake in so many none is looked at. */
const maxFields = 256;

/** The fields whose values can be trusted: beside a mistake in the YAML those that read well by themselves. */
export function soundFields({ text, frontMatter: { fields, errors, yaml } }: Issue): readonly Field[] {
  if (errors.length === 0) return fields;
  if (fields.length > maxFields) return [];
  return fields.filter(({ keySpan }, index) => {
    const end = fields[index + 1]?.keySpan.start ?? yaml.end;
    return end > keySpan.start && readYaml(text.slice(keySpan.start, end)).errors.length === 0;
  });
}
