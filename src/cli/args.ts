import { parseArgs } from 'node:util';
import type { DialectName, Severity } from '../core/config/config';
import { message, type Language, type Message } from '../core/messages/message';

const commands = ['inspect', 'check', 'render'] as const;
const formats = ['text', 'json', 'github', 'sarif'] as const;
export const severities = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];
const dialects = ['blackfriday', 'goldmark', 'commonmark'] as const satisfies readonly DialectName[];
const languages = ['en', 'zh-cn'] as const satisfies readonly Language[];

type Command = (typeof commands)[number];
type Format = (typeof formats)[number];

/** How a command reaches its caller, besides files. */
export interface Io {
  /** Absolute; relative paths count from here. */
  readonly cwd: string;
  /** Takes results. */
  out(text: string): void;
  /** Takes messages. */
  err(text: string): void;
}

/** What the user asked for. */
export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly language: Language;
  readonly config: string | null;
  readonly dialect: DialectName | null;
  readonly format: Format;
  readonly fix: boolean;
  readonly failOn: Severity;
  readonly out: string | null;
  readonly all: boolean;
  readonly page: boolean;
}

export type Parsed =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly message: Message };

const options = {
  'config': { type: 'string' },
  'dialect': { type: 'string' },
  'lang': { type: 'string' },
  'version': { type: 'boolean' },
  'help': { type: 'boolean', short: 'h' },
  'format': { type: 'string' },
  'fix': { type: 'boolean' },
  'fail-on': { type: 'string' },
  'out': { type: 'string' },
  'all': { type: 'boolean' },
  'page': { type: 'boolean' },
} as const;

/** The options that only some commands have. */
const owners: Readonly<Record<string, readonly Command[]>> = {
  'format': ['inspect', 'check'],
  'fix': ['check'],
  'fail-on': ['check'],
  'out': ['render'],
  'all': ['render'],
  'page': ['render'],
};

class WrongUse extends Error {
  constructor(readonly reason: Message) {
    super(reason.key);
  }
}

/** Reads the arguments after `digest-desk`. */
export function readArguments(argv: readonly string[]): Parsed {
  let language: Language = 'en';
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    language = pick('lang', languages, values.lang) ?? 'en';
    if (values.help) return { kind: 'help', language };
    if (values.version) return { kind: 'version', language };
    const [name, ...paths] = positionals;
    const command = commands.find((each) => each === name);
    if (name === undefined) throw new WrongUse(message('cli-no-command'));
    if (command === undefined) throw new WrongUse(message('cli-unknown-command', name));
    for (const option of Object.keys(values)) {
      if (!(owners[option] ?? commands).includes(command)) throw new WrongUse(message('cli-not-for', option, command));
    }
    if (paths.length === 0) throw new WrongUse(message('cli-no-path'));
    if (command === 'render' && values.out === undefined && (paths.length > 1 || values.all)) {
      throw new WrongUse(message('cli-one-file'));
    }
    const allowed = command === 'inspect' ? (['json'] as const) : formats;
    const parsed: Arguments = {
      command,
      paths,
      language,
      config: values.config ?? null,
      dialect: pick('dialect', dialects, values.dialect),
      format: pick('format', allowed, values.format) ?? (command === 'inspect' ? 'json' : 'text'),
      fix: values.fix ?? false,
      failOn: pick('fail-on', severities, values['fail-on']) ?? 'warning',
      out: values.out ?? null,
      all: values.all ?? false,
      page: values.page ?? false,
    };
    return { kind: 'run', arguments: parsed };
  } catch (error) {
    if (error instanceof WrongUse) return { kind: 'wrong', language, message: error.reason };
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'wrong', language, message: message('cli-bad-option', reason) };
  }
}

function pick<T extends string>(option: string, values: readonly T[], value: string | undefined): T | null {
  if (value === undefined) return null;
  const found = values.find((each) => each === value);
  if (found === undefined) throw new WrongUse(message('cli-bad-value', option, value, values.join(', ')));
  return found;
}
