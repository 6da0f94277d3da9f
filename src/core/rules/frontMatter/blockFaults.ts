import { findLineFault } from './lineFault';
import { findLongFault } from './longFault';
import { isReadable, nameOf } from './strictYaml';
import { findValueFault } from './valueFault';
import { readKeyLine, type KeyLine, type YamlBlock } from './yamlBlocks';
import { makeFault, moveFault, type YamlFault } from './yamlFault';

/** Finds what makes a field unreadable. It is known that it is. @returns places in the block */
export function findBlockFaults(block: YamlBlock): YamlFault[] {
  const [first, ...below] = block.lines;
  const field = first ? readKeyLine(first.words) : null;
  if (!first || !field) return block.lines.flatMap((line) => findLineFault(line, null));
  const long = findLongFault(block, field);
  if (long) return [long];
  const own = findFieldFault(field);
  // A quote or bracket that is open takes in the lines below it.
  if (own?.kind === 'open') return [own];
  return [...(own ? [own] : []), ...below.flatMap((line) => findLineFault(line, field))];
}

function findFieldFault({ key, colon, value }: KeyLine): YamlFault | null {
  const from = key.length + colon.length;
  const written = value.trimEnd();
  const fault = written === '' || isReadable(`x: ${written}`) ? null : findValueFault(written);
  const own = fault && moveFault(fault, from);
  if (/^[ \t]*:(?:[ \t]+|$)$/.test(colon) && (written === '' || /[ \t]$/.test(colon))) return own;
  const span = { start: key.length, end: from };
  const edits = [{ span, newText: written === '' ? ':' : ': ' }, ...(own?.edits ?? [])];
  const odd = /[^ \t:：]/.exec(colon)?.[0];
  const isColon = colon.includes('：') || odd === undefined;
  const place = { start: key.length, end: key.length + Math.max(1, colon.trimEnd().length) };
  const words = isColon ? makeFault('colon', place) : makeFault('space', span, [nameOf(odd)]);
  return { ...words, edits, certain: own?.certain ?? true };
}
