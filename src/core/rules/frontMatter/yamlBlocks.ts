import type { Issue } from '../../issue/issue';
import type { Span } from '../../text/span';

/** A line of front matter. */
export interface YamlLine extends Span {
  readonly words: string;
}

/** A line with a key at the left margin, and what is between its parts. */
export interface KeyLine {
  readonly key: string;
  /** The colon and the white space around it. */
  readonly colon: string;
  readonly value: string;
}

/** A field with the lines below it, down to the next field; or lines above the first. */
export interface YamlBlock {
  readonly start: number;
  readonly text: string;
  /** With places in the text of the block. */
  readonly lines: readonly YamlLine[];
}

/** More lines than any front matter has; further ones are not looked at. */
const maxLines = 256;
const keyLine = /^([A-Za-z_][\w.-]{0,60})([ \t]{0,8}[:：][\s\u200b-\u200d\ufeff]*)([^]*)$/;
const otherKeyLine = /^((?:"[^"]{1,60}"|'[^']{1,60}'|[^\s"'#:,[\]{}-][^:]{0,60}?))([ \t]{0,8}:(?=[ \t]|$)\s*)([^]*)$/;

/** The parts of a line that is a field, also of one whose colon is written wrongly; null for any other. */
export function readKeyLine(line: string): KeyLine | null {
  const match = keyLine.exec(line) ?? otherKeyLine.exec(line);
  if (!match) return null;
  const [, key = '', colon = '', value = ''] = match;
  // `https://…` is no field.
  return value.startsWith('//') && colon === ':' ? null : { key, colon, value };
}

export function splitYaml({ text, lines, frontMatter: { yaml } }: Issue): YamlBlock[] {
  const first = lines.lineAt(yaml.start);
  const last = Math.min(first + maxLines, lines.lineAt(Math.max(yaml.start, yaml.end - 1)));
  const starts: number[] = [];
  for (let line = first; line <= last; line++) if (line === first || readKeyLine(lines.textOf(line))) starts.push(line);
  return starts.map((line, index) => {
    const start = lines.startOf(line);
    const end = Math.min(lines.endOf((starts[index + 1] ?? last + 1) - 1), yaml.end);
    const own: YamlLine[] = [];
    for (let each = line; each < (starts[index + 1] ?? last + 1); each++)
      own.push({ start: lines.startOf(each) - start, end: lines.endOf(each) - start, words: lines.textOf(each) });
    return { start, text: text.slice(start, end), lines: own };
  });
}
