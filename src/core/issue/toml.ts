import { linesFrom } from './frontMatterLines';
import type { Field } from './issue';
import type { Span } from '../text/span';
import { readYaml } from '../yaml/readYaml';
import { toPlain } from '../yaml/yamlNode';

const assignment = /^[ \t]*([\w-]{1,60}|"[^"\\]{1,60}")[ \t]*=[ \t]*/;

/** Reads the fields of TOML that are on one line, up to the first table: strings and lists in it are those of YAML as well. */
export function readToml(text: string, { start, end }: Span): Field[] {
  const fields: Field[] = [];
  for (const line of linesFrom(text, start, end)) {
    if (/^[ \t]*\[/.test(line.words)) break;
    const match = assignment.exec(line.words);
    if (!match) continue;
    const [whole, written = ''] = match;
    const at = line.start + whole.length;
    const { root, errors } = readYaml(text.slice(at, line.end));
    if (errors.length > 0 || root === null) continue;
    const keyStart = line.start + whole.indexOf(written);
    fields.push({
      key: written.replace(/^"|"$/g, ''),
      keySpan: { start: keyStart, end: keyStart + written.length },
      value: toPlain(root),
      valueSpan: { start: at + root.span.start, end: at + root.span.end },
    });
  }
  return fields;
}
