import { isKnownField } from '../../issue/frontMatterLines';
import type { TextEdit } from '../../text/edits';
import { isReadable } from './strictYaml';
import { findValueFault } from './valueFault';
import { readKeyLine, type KeyLine, type YamlLine } from './yamlBlocks';
import { makeFault, moveFault, type YamlFault } from './yamlFault';

const itemStart = /^\s*(?:-[ \t]+)*(?:[\w.-]{1,60}:[ \t]+)?/;

/**
 * Finds what is wrong with a line that is below a field.
 * @param field null above the first one
 */
export function findLineFault({ start, end, words }: YamlLine, field: KeyLine | null): YamlFault[] {
  const blanks = /^\s*/.exec(words)?.[0] ?? '';
  const line = words.slice(blanks.length).trimEnd();
  const lead = { start, end: start + blanks.length };
  const isBelowValue = field !== null && field.value.trim() !== '';
  if (/^ *\t/.test(words)) {
    const isOut = line === '' || (readKeyLine(line) !== null && (isBelowValue || field === null));
    return [
      repair(
        makeFault('tab', { ...lead, end: Math.max(lead.end, start + 1) }),
        lead,
        isOut ? '' : blanks.replaceAll('\t', '  '),
      ),
    ];
  }
  if (line === '' || line.startsWith('#')) return [];
  const whole = { start: lead.end, end: lead.end + line.length };
  if (blanks !== '' && (isBelowValue || field === null) && readKeyLine(line))
    return [repair(makeFault('indent', { start, end }), lead, '')];
  if (/^-[^\s-]/.test(line) && !isBelowValue) {
    const place = { start: lead.end + 1, end: lead.end + 1 };
    return [repair(makeFault('dash', whole), place, ' ')];
  }
  if (blanks === '' && !/^-(?:\s|$)/.test(line)) return [findStray(line, whole)];
  const from = itemStart.exec(words)?.[0].length ?? 0;
  const value = words.slice(from).trimEnd();
  const fault = value === '' || isReadable(`x: ${value}`) ? null : findValueFault(value);
  return fault ? [moveFault(fault, start + from)] : [];
}

/** A line at the left margin that is no field: perhaps its colon is missing. */
function findStray(line: string, whole: TextEdit['span']): YamlFault {
  const fault = makeFault('stray', whole);
  const [key = ''] = /^[A-Za-z]+(?=[ \t]+\S)/.exec(line) ?? [];
  if (key === '' || !isKnownField(`${key}:`)) return fault;
  const at = whole.start + key.length;
  const isQuoted = /^\w+[ \t]+(?:"[^"\\]*"|'[^']*')$/.test(line);
  return { ...fault, edits: [{ span: { start: at, end: at }, newText: ':' }], certain: isQuoted };
}

function repair(fault: YamlFault, span: TextEdit['span'], newText: string): YamlFault {
  return { ...fault, edits: [{ span, newText }], certain: true };
}
