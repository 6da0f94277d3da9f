import { findListFault } from './listFault';
import { isReadable } from './strictYaml';
import { applyEdits } from '../../text/edits';
import type { KeyLine, YamlBlock } from './yamlBlocks';
import { makeFault, moveFault, type YamlFault } from './yamlFault';

/**
 * Finds what is wrong with a value in quotes or brackets that goes on in the lines below: they are not indented, which Hugo
 * allows, or the list has a mistake.
 * @returns null if the value ends in its own line, or if something else is wrong
 */
export function findLongFault(block: YamlBlock, { key, colon, value }: KeyLine): YamlFault | null {
  const { text, lines } = block;
  if (lines.length < 2 || !/^["'[]/.test(value)) return null;
  const lone = findLoneQuote(block, value);
  if (lone) return lone;
  const flush = lines.slice(1).filter(({ words }) => /^[^\s#]/.test(words));
  const edits = flush.map(({ start }) => ({ span: { start, end: start }, newText: '  ' }));
  const [first] = flush;
  if (first && isReadable(applyEdits(text, edits)))
    return { ...makeFault('unindented', { start: first.start, end: first.end }), edits, certain: true };
  if (!value.startsWith('[') || !/[\]】］]\s*$/.test(text)) return null;
  const from = key.length + colon.length;
  const fault = findListFault(text.slice(from).trimEnd());
  return fault && moveFault(fault, from);
}

/** A closing quotation mark on a line of its own. */
function findLoneQuote({ text, lines: [first, second] }: YamlBlock, value: string): YamlFault | null {
  const quote = value.charAt(0);
  if (!first || !second || second.words.trim() !== quote || value.slice(1).includes(quote)) return null;
  const start = second.start + second.words.indexOf(quote);
  const edits = [{ span: { start: text.slice(0, first.end).trimEnd().length, end: start }, newText: '' }];
  return { ...makeFault('lone-quote', { start, end: start + 1 }), edits, certain: true };
}
