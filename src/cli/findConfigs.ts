import { dirname, join, relative, resolve } from 'node:path';
import type { Config, DialectName } from '../core/config/config';
import { mergeConfig } from '../core/config/mergeConfig';
import { readConfig } from '../core/config/readConfig';
import { ruleIds } from '../core/rules/index';
import { decodeText, findEncodingErrors } from './encoding';
import type { FileError } from './fileReport';
import { cannotRead, readFile, reasonOf, type Fail } from './readFile';
import { isInside, slashes } from './walk';

/** The configuration that holds for a folder, and the file that it comes from. */
interface FoundConfig {
  readonly config: Config;
  readonly file: ConfigSource | null;
}

export interface ConfigSource {
  /** As the user would write it. */
  readonly shown: string;
  /** Absolute; what `issues:` counts from. */
  readonly folder: string;
  readonly text: string;
  readonly errors: readonly FileError[];
}

/** Finds the configuration of files, reading each `.digest.yml` once. */
export interface Configs {
  /** @param folder absolute */
  of(folder: string): FoundConfig;
  /** Every file that was read, in the order of first use. */
  readonly read: readonly ConfigSource[];
}

export interface ConfigChoice {
  readonly cwd: string;
  /** A configuration that holds for all files instead of the nearest ones. */
  readonly only: string | null;
  /** Wins over every configuration. */
  readonly dialect: DialectName | null;
  /** Takes the message about a configuration that is there but cannot be read. */
  readonly fail: Fail;
}

/** Prepares the search for configurations. */
export function findConfigs({ cwd, only, dialect, fail }: ConfigChoice): Configs {
  const read: ConfigSource[] = [];
  const known = new Map<string, FoundConfig>();
  const layers = dialect === null ? [] : [{ dialect }];
  const bare: FoundConfig = { config: mergeConfig(...layers), file: null };

  function load(path: string, shown: string, mustExist: boolean): FoundConfig | null {
    try {
      const decoded = decodeText(readFile(path));
      const { text } = decoded;
      const { data, errors } = readConfig(text, ruleIds);
      const file = { shown, folder: dirname(path), text, errors: [...findEncodingErrors(decoded), ...errors] };
      read.push(file);
      return { config: mergeConfig(...layers, data), file };
    } catch (error) {
      if (mustExist || !/^(ENOENT|ENOTDIR)$/.test(reasonOf(error))) fail(cannotRead(shown, error));
      return null;
    }
  }

  function find(folder: string): FoundConfig {
    const before = known.get(folder);
    if (before) return before;
    const path = join(folder, '.digest.yml');
    const up = dirname(folder);
    const found = load(path, show(path, cwd), false) ?? (up === folder ? bare : find(up));
    known.set(folder, found);
    return found;
  }

  if (only === null) return { of: find, read };
  const single = load(resolve(cwd, only), slashes(only), true) ?? bare;
  return { of: () => single, read };
}

function show(path: string, cwd: string): string {
  return slashes(isInside(cwd, path) ? relative(cwd, path) : path);
}
