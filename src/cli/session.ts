import type { Message } from '../core/messages/message';
import { indexLines } from '../core/text/lines';
import type { Arguments, Io } from './args';
import { reportErrors, type FileReport } from './fileReport';
import type { Configs } from './findConfigs';
import { findMissingPaths } from './missingPaths';
import type { Fail } from './readFile';
import type { Input } from './walk';

/** One run of a command. */
export interface Session {
  readonly asked: Arguments;
  readonly io: Io;
  readonly inputs: readonly Input[];
  /** The folders among the paths that the user gave, absolute. */
  readonly searched: readonly string[];
  readonly configs: Configs;
  /** Prints a message. */
  readonly tell: (text: Message) => void;
  /** Prints a message, and sets the exit code to 2. */
  readonly fail: Fail;
}

/** What is wrong in the configurations that were used so far; those in which nothing is are left out. */
export function reportConfigs({ configs, inputs, searched, asked: { language } }: Session): FileReport[] {
  return configs.read
    .map((source) => {
      const errors = [...source.errors, ...findMissingPaths(source, inputs, searched)];
      return { file: source.shown, findings: reportErrors('config', errors, indexLines(source.text), language) };
    })
    .filter(({ findings }) => findings.length > 0);
}
