import type { Issue } from '../../issue/issue';
import { applyEdits } from '../../text/edits';
import { findBlockFaults } from './blockFaults';
import { findControls, isReadable } from './strictYaml';
import { splitYaml, type YamlBlock } from './yamlBlocks';
import { moveFault, type YamlFault } from './yamlFault';

/**
 * Finds what Hugo cannot read in YAML front matter, field by field, also where the parser used here can.
 * @returns places in the file; the edits of a field make all of it readable, or there are none
 */
export function findYamlFaults(issue: Issue): YamlFault[] {
  return splitYaml(issue).flatMap((block, _, { length }) => checkBlock(block, length > 1));
}

/** @param hasMore whether there are other fields: this one must not be indented */
function checkBlock(block: YamlBlock, hasMore: boolean): YamlFault[] {
  const { start, text } = block;
  const isIndented = hasMore && /^\s*\S/.test(text) && /^[ \t]+[\w-]+[ \t]*:/m.test(text) && !/^\S/m.test(text);
  if (!isIndented && isReadable(text)) return [];
  const controls = findControls(text);
  const faults = controls.length > 0 ? controls : findBlockFaults(block);
  const isRepaired = isReadable(
    applyEdits(
      text,
      faults.flatMap(({ edits }) => edits),
    ),
  );
  return faults.map((fault) => moveFault(isRepaired ? fault : { ...fault, edits: [], certain: false }, start));
}
