import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/node';
import { readYaml } from '../yaml/readYaml';

/** Something on the disk that a `.digest.yml` names, relative to its folder. */
export interface ConfigPlace {
  readonly kind: 'glob' | 'file' | 'folder';
  readonly text: string;
  /** UTF-16 units from the start of the file. */
  readonly span: Span;
}

/** Lists what a `.digest.yml` names that whoever knows the disk can look for. Never throws. */
export function listConfigPlaces(text: string): ConfigPlace[] {
  const { root } = readYaml(text);
  const place = (kind: ConfigPlace['kind'], node: YamlNode | undefined): ConfigPlace[] => {
    if (node?.kind === 'list') return node.items.flatMap((item) => place(kind, item));
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
    return [{ kind, text: node.value, span: node.span }];
  };
  return [
    ...place('glob', valueOf(root, 'issues')),
    ...place('folder', valueOf(valueOf(root, 'site'), 'static')),
    ...place('file', valueOf(root, 'template')),
    ...place('file', valueOf(root, 'stylesheet')),
  ];
}

function valueOf(node: YamlNode | null | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}
