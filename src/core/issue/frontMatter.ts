import type { Span } from '../text/span';
import { toPlain, type YamlError, type YamlNode } from '../yaml/yamlNode';
import { readYaml } from '../yaml/readYaml';
import { findFence, type Fence } from './fence';
import type { Field, FrontMatter, FrontMatterError } from './issue';

/**
 * Reads the YAML block at the top of a text; runs nothing of it.
 * Never throws; takes time linear in the length of the text.
 * @param text a whole Markdown file
 * @returns spans from the start of `text`. Without a closing fence the front matter lasts to the first blank line.
 */
export function readFrontMatter(text: string): FrontMatter {
  const fence = findFence(text);
  if (fence === null) {
    const nowhere = { start: 0, end: 0 };
    return { span: nowhere, yaml: nowhere, present: false, fields: [], errors: [] };
  }
  const { span, yaml, problem } = fence;
  if (problem === 'language' || problem === 'too-large') {
    return { span, yaml, present: true, fields: [], errors: [{ code: problem, span: fence.opening }] };
  }
  const { root, errors } = readYaml(text.slice(yaml.start, yaml.end));
  return { span, yaml, present: true, fields: listFields(root, yaml.start), errors: listErrors(fence, root, errors) };
}

function listErrors(fence: Fence, root: YamlNode | null, errors: readonly YamlError[]): FrontMatterError[] {
  // Without its end the YAML runs into the body: what a reader says of it there means nothing.
  if (fence.problem === 'unclosed') return [{ code: 'unclosed', span: fence.opening }];
  const listed: FrontMatterError[] = errors.map((error) => ({ ...error, span: move(error.span, fence.yaml.start) }));
  if (listed.length > 0 || root === null || root.kind === 'map' || isNothing(root)) return listed;
  return [{ code: 'not-a-map', span: move(root.span, fence.yaml.start) }];
}

function listFields(root: YamlNode | null, offset: number): Field[] {
  if (root?.kind !== 'map') return [];
  return root.pairs.map(({ key, keySpan, value }) => ({
    key,
    keySpan: move(keySpan, offset),
    value: toPlain(value),
    valueSpan: move(value.span, offset),
  }));
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.span.start === node.span.end;
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
