import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { NoRegularFile } from './readFile';

/**
 * Writes a file as a whole: whatever goes wrong, the file has its old text or the new one. A file that is there keeps its mode and owner.
 * @param file not a symbolic link, which would be replaced itself
 * @throws if the file could not be written; it is unchanged then
 */
export function replaceFile(file: string, text: string): void {
  const old = fs.statSync(file, { throwIfNoEntry: false });
  if (old) {
    if (!old.isFile()) throw new NoRegularFile();
    // A file can be renamed over one that is read-only, which is not what its owner wants.
    fs.accessSync(file, fs.constants.W_OK);
  }
  // Not made from the name of the file, which may be as long as names can be.
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    fs.writeFileSync(temporary, text, { flag: 'wx', mode: old ? 0o600 : 0o666 });
    if (old) keepOwner(temporary, old);
    if (old) fs.chmodSync(temporary, old.mode);
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** @throws if the owner cannot be kept: then the file is not replaced */
function keepOwner(file: string, { uid, gid }: fs.Stats): void {
  const made = fs.statSync(file);
  if (made.uid !== uid || made.gid !== gid) fs.chownSync(file, uid, gid);
}
