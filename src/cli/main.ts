import { message, say } from '../core/messages/message';
import { readArguments } from './args';
import { reasonOf } from './readFile';
import { run } from './run';

const argv = process.argv.slice(2);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  if (error.code === 'EPIPE') return;
  process.exitCode = 2;
  const parsed = readArguments(argv);
  const { language } = parsed.kind === 'run' ? parsed.arguments : parsed;
  process.stderr.write(`${say(message('cli-cannot-print', reasonOf(error)), language)}\n`);
});
// Where messages cannot be shown, the exit code is all that is left.
process.stderr.on('error', () => undefined);

const exitCode = run(argv, {
  cwd: process.cwd(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode ??= exitCode;
