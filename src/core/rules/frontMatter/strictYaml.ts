import { readYaml } from '../../yaml/readYaml';
import { findQuoteFault } from './valueFault';
import { readKeyLine } from './yamlBlocks';
import { makeFault, type YamlFault } from './yamlFault';

// What Hugo refuses in YAML beyond what the parser used here does.

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/g;
const suspicious = /\t|\\\/|[\]}][ \t]*:|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/;

/** Whether YAML that is valid may have something that Hugo refuses. */
export function isSuspicious(yaml: string): boolean {
  return suspicious.test(yaml);
}

/** Whether Hugo can read some lines as fields. */
export function isReadable(yaml: string): boolean {
  const { root, errors } = readYaml(yaml);
  const isValid = errors.every(({ code }) => code === 'duplicate' || code === 'alias');
  if (!isValid || (root !== null && root.kind !== 'map' && root.span.start < root.span.end)) return false;
  return !isSuspicious(yaml) || (findControls(yaml).length === 0 && !hasTab(yaml) && !hasBadValue(yaml));
}

export function findControls(yaml: string): YamlFault[] {
  return [...yaml.matchAll(control)].slice(0, 16).map(({ 0: char, index }) => {
    const span = { start: index, end: index + 1 };
    const edits = [{ span, newText: /[\x85\u2028\u2029]/.test(char) ? ' ' : '' }];
    return { ...makeFault('control', span, [nameOf(char)]), edits, certain: true };
  });
}

/** `U+3000`, as nobody sees the character itself. */
export function nameOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a tab indents a line, but for the lines of a value in quotes or brackets. */
function hasTab(yaml: string): boolean {
  const [line = ''] = yaml.split(/[\r\n]/, 1);
  const value = readKeyLine(line)?.value ?? '';
  const isOpen = /^["'[{]/.test(value) && !/^(?:"(?:\\.|[^"\\])*"|'[^']*'|\[.*\]|\{.*\})/.test(value);
  return !isOpen && /^ *\t/m.test(yaml);
}

/** `[a]: b`, or an escape that Hugo does not know. */
function hasBadValue(yaml: string): boolean {
  const value = readKeyLine(yaml)?.value.trimEnd() ?? '';
  return (
    /^[[{][^\r\n]*[\]}][ \t]*:(?:\s|$)/.test(value) || (value.startsWith('"') && findQuoteFault(value, '"') !== null)
  );
}
