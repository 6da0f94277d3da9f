import type { Span } from '../text/span';
import { toPlain, type YamlError, type YamlNode } from '../yaml/yamlNode';
import { readYaml } from '../yaml/readYaml';
import { findFence } from './findFence';
import type { Fence } from './fence';
import type { Field, FrontMatter, FrontMatterError } from './issue';
import { readToml } from './toml';
import { reopenYaml } from './yamlFence';

/**
 * Reads the fields at the top of a text; runs nothing of it.
 * Never throws; takes time linear in the length of the text.
 * @param text a whole Markdown file
 * @returns spans from the start of `text`
 */
export function readFrontMatter(text: string): FrontMatter {
  const fence = findFence(text);
  if (fence === null) {
    const nowhere = { start: 0, end: 0 };
    return { format: 'yaml', span: nowhere, yaml: nowhere, present: false, fields: [], errors: [] };
  }
  if (fence.format === 'toml') return describe(fence, readToml(text, fence.yaml));
  if (fence.problem?.code === 'too-large' || fence.problem?.code === 'json') return describe(fence, []);
  return readFields(text, fence);
}

function readFields(text: string, fence: Fence): FrontMatter {
  const { yaml } = fence;
  const { root, errors } = readYaml(text.slice(yaml.start, yaml.end));
  if (errors.length > 0 && fence.problem === null) {
    const open = reopenYaml(text, fence);
    if (open) return readFields(text, open);
  }
  return describe(fence, listFields(root, yaml.start), listErrors(yaml, root, errors));
}

function describe({ problem, ...fence }: Fence, fields: Field[], errors: FrontMatterError[] = []): FrontMatter {
  // Where the fences are not certain, what is between them may be no fields.
  return { ...fence, present: true, fields, errors: problem ? [problem] : errors };
}

function listErrors(yaml: Span, root: YamlNode | null, errors: readonly YamlError[]): FrontMatterError[] {
  const listed = errors.map(({ code, span }) => ({ code, span: move(span, yaml.start) }));
  if (listed.length > 0 || root === null || root.kind === 'map' || isNothing(root)) return listed;
  return [{ code: 'not-a-map', span: move(root.span, yaml.start) }];
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

/** The words of a front matter field that is one value; null where it is absent, empty or a list or map. */
export function readField({ fields }: FrontMatter, key: string): string | null {
  const value = fields.find((field) => field.key === key)?.value ?? null;
  if (value === null || typeof value === 'object') return null;
  return String(value) === '' ? null : String(value);
}
