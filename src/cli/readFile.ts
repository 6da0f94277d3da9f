import * as fs from 'node:fs';
import { message, type Message } from '../core/messages/message';

/** What is no regular file, such as a pipe or a device, may never end. */
export class NoRegularFile extends Error {}

/**
 * Reads a file as a whole.
 * @throws if it cannot be read; a `NoRegularFile` if that was not even tried
 */
export function readFile(path: string): Buffer {
  if (!fs.statSync(path).isFile()) throw new NoRegularFile();
  return fs.readFileSync(path);
}

/** Why a file could not be read or written, as an error code where there is one. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Takes the message about a path that cannot be read or written. */
export type Fail = (problem: Message) => void;

/** The message about a path, as the user would write it, that cannot be read. */
export function cannotRead(path: string, error: unknown): Message {
  if (error instanceof NoRegularFile) return message('cli-no-regular-file', path);
  return message('cli-cannot-read', path, reasonOf(error));
}

/** The message about a path, as the user would write it, that cannot be written. */
export function cannotWrite(path: string, error: unknown): Message {
  if (error instanceof NoRegularFile) return message('cli-no-regular-file', path);
  return message('cli-cannot-write', path, reasonOf(error));
}
