import { message, type Message } from '../messages/message';
import { builtInProjects } from '../projects/builtIn';
import { createRegistry, findByName } from '../projects/registry';
import type { Span } from '../text/span';
import type { YamlError, YamlMap, YamlNode } from '../yaml/yamlNode';
import { readYaml } from '../yaml/readYaml';
import { configShape, type ConfigData, type Reporter } from './configShape';

/** Something wrong in a `.digest.yml`. */
export interface ConfigError {
  readonly span: Span;
  readonly message: Message;
  /** An error: whoever wrote the file cannot know what of it is in force. A warning: what it names is left out. */
  readonly severity: 'error' | 'warning';
}

export interface ConfigFile {
  /** What could be understood, also beside errors. */
  readonly data: ConfigData;
  readonly errors: readonly ConfigError[];
}

/**
 * Reads the text of a `.digest.yml`. Never throws.
 * @param ruleIds the rules that there are
 * @returns spans count UTF-16 units from the start of `text`
 */
export function readConfig(text: string, ruleIds: ReadonlySet<string>): ConfigFile {
  const { root, errors } = readYaml(text);
  const found: ConfigError[] = errors.map((error) => ({
    span: error.span,
    message: describe(error),
    severity: 'error',
  }));
  if (root === null || isNothing(root)) return { data: {}, errors: found };
  const report: Reporter = (span, message) => found.push({ span, message, severity: 'warning' });
  const data = configShape(root, report) ?? {};
  for (const node of listProjects(root)) checkProject(node, report);
  checkRules(root, ruleIds, report);
  checkHeadings(root, report);
  checkAddress(findKey(findKey(root, 'site') ?? root, 'base'), report);
  return { data, errors: found };
}

function describe({ code, detail }: YamlError): Message {
  if (code === 'too-deep') return message('yaml-too-deep');
  if (code === 'too-large') return message('yaml-too-large');
  return message('yaml-syntax', detail ?? '');
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function findKey(node: YamlNode | null | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

const placeholders: ReadonlySet<string> = new Set(['{number}', '{asker}', '{any}']);

function checkRules(root: YamlNode, ruleIds: ReadonlySet<string>, report: Reporter): void {
  const node = findKey(root, 'rules');
  if (node?.kind !== 'map') return;
  for (const { key, keySpan } of node.pairs) {
    if (!ruleIds.has(key)) report(keySpan, message('config-unknown-rule', key));
  }
}

function checkHeadings(root: YamlNode, report: Reporter): void {
  const headings = findKey(findKey(root, 'format'), 'heading');
  for (const node of headings?.kind === 'list' ? headings.items : []) {
    if (node.kind !== 'scalar') continue;
    for (const [placeholder] of String(node.value).matchAll(/\{[^{}]*\}/g))
      if (!placeholders.has(placeholder)) report(node.span, message('config-placeholder', placeholder));
  }
}

function checkAddress(node: YamlNode | undefined, report: Reporter): void {
  if (node?.kind === 'scalar' && typeof node.value === 'string' && !/^https?:\/\//i.test(node.value))
    report(node.span, message('config-scheme'));
}

function listProjects(root: YamlNode): YamlMap[] {
  const projects = findKey(root, 'projects');
  return projects?.kind === 'list' ? projects.items.filter((item) => item.kind === 'map') : [];
}

const builtIn = createRegistry(builtInProjects);

function checkProject(node: YamlMap, report: Reporter): void {
  const valueOf = (key: string) => {
    const value = findKey(node, key);
    return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null;
  };
  checkAddress(findKey(node, 'url'), report);
  const name = valueOf('name');
  if (name === null) report(node.span, message('config-project-name'));
  else if (valueOf('url') === null && findByName(builtIn, name) === undefined) {
    report(node.span, message('config-project-url', name));
  }
}

/** Something on the disk that a `.digest.yml` names, relative to its folder. */
export interface ConfigPath {
  readonly kind: 'glob' | 'file' | 'folder';
  readonly text: string;
  /** UTF-16 units from the start of the file. */
  readonly span: Span;
}

/** Lists what a `.digest.yml` names that whoever knows the disk can look for. Never throws. */
export function listConfigPaths(text: string): ConfigPath[] {
  const { root } = readYaml(text);
  const place = (kind: ConfigPath['kind'], node: YamlNode | undefined): ConfigPath[] => {
    if (node?.kind === 'list') return node.items.flatMap((item) => place(kind, item));
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') return [];
    return [{ kind, text: node.value, span: node.span }];
  };
  return [
    ...place('glob', findKey(root, 'issues')),
    ...place('folder', findKey(findKey(root, 'site'), 'static')),
    ...place('file', findKey(root, 'template')),
    ...place('file', findKey(root, 'stylesheet')),
  ];
}

/** What is wrong if something that a `.digest.yml` names is not there. */
export function describeMissing({ kind, text, span }: ConfigPath): ConfigError {
  const words = kind === 'glob' ? message('config-no-match') : message(`config-no-${kind}`, text);
  return { span, message: words, severity: 'warning' };
}
