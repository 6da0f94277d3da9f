import type { TextEdit } from '../../text/edits';
import { quoteYaml } from './quoteYaml';
import { makeFault, type YamlFault, type YamlFaultKind } from './yamlFault';

const itemEnd = /[,\]】］\r\n]|[，、；;](?=[ \t]*["'])/g;

/**
 * Finds what is wrong with a list in square brackets, and what makes it one. It is known that it is no valid YAML.
 * @param value begins with `[`; may have several lines
 * @returns places in the value; null if there are lists in the list, or if the cause is not known
 */
export function findListFault(value: string): YamlFault | null {
  const edits: TextEdit[] = [];
  const faults: YamlFault[] = [];
  const report = (
    kind: YamlFaultKind,
    start: number,
    end: number,
    newText: string,
    words = value.slice(start, end),
  ) => {
    faults.push(makeFault(kind, { start, end: Math.max(end, start + 1) }, [words]));
    edits.push({ span: { start, end }, newText });
  };
  /** Whether an item is before the current place, without a comma. */
  let hasItem = false;
  let hasComma = false;
  let lastEnd = 1;
  let i = 1;
  for (;;) {
    while (/\s/.test(value.charAt(i))) i++;
    const char = value.charAt(i);
    if (char === '' || char === '{' || char === '[') break;
    if (char === ']' || char === '】' || char === '］') {
      if (char !== ']') report('list-bracket', i, i + 1, ']');
      i++;
      break;
    }
    if (',，、；;'.includes(char)) {
      if (!hasItem) report('list-comma-twice', i, i + 1, '');
      else if (char !== ',') report('list-comma', i, i + 1, /\s/.test(value.charAt(i + 1)) ? ',' : ', ');
      hasComma = true;
      hasItem = false;
      i++;
      continue;
    }
    if (hasItem) report('list-comma-missing', lastEnd, lastEnd, lastEnd === i ? ', ' : ',');
    hasItem = true;
    const end = char === '"' || char === "'" ? value.indexOf(char, i + 1) + 1 : findItemEnd(value, i);
    if (end === 0) return null;
    const item = value.slice(i, end).trimEnd();
    if (/^[@`%*&!|>#]/.test(item)) report('sign', i, i + item.length, quoteYaml(item), char);
    else if (/^[^"'].*[ \t]#/.test(item)) report('hash', i, i + item.length, quoteYaml(item));
    lastEnd = i + item.length;
    i = end;
  }
  return finish(value, i, faults[0], edits, hasComma);
}

function findItemEnd(value: string, from: number): number {
  itemEnd.lastIndex = from;
  return itemEnd.exec(value)?.index ?? value.length;
}

function finish(
  value: string,
  at: number,
  fault: YamlFault | undefined,
  edits: readonly TextEdit[],
  isList: boolean,
): YamlFault | null {
  const whole = { start: 0, end: value.length };
  if (at >= value.length && !/[\]】］]$/.test(value)) {
    const end = value.trimEnd().length;
    return {
      ...makeFault('open', whole, ['[']),
      edits: [...edits, { span: { start: end, end }, newText: ']' }],
      certain: true,
    };
  }
  const rest = value.slice(at).trim();
  if (rest === '' || rest.startsWith('#')) return fault ? { ...fault, edits, certain: true } : null;
  const place = { start: at, end: value.length };
  if (/^[\]】］,，;；]+$/.test(rest)) {
    return {
      ...(fault ?? makeFault('after-list', place, [rest])),
      edits: [...edits, { span: place, newText: '' }],
      certain: true,
    };
  }
  // `[Weekly] March`: words in brackets at the beginning of a text.
  const newText = quoteYaml(value);
  return { ...makeFault('after-list', place, [rest]), edits: [{ span: whole, newText }], certain: !isList };
}
