import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError, UsageError } from '@linkvet/core';

/** Makes a folder for files that are written. Throws a UsageError when that is not possible there. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EEXIST' || error.code === 'ENOTDIR' ? 'it is not a folder' : error.code;
    throw new UsageError(`cannot write to ${path}: ${why}`, 'Name another folder.');
  });
}

/**
 * Writes a file in one step: a reader sees the old one or the whole new one, also when we are killed. `name` is one of
 * ours and has no path in it.
 */
export async function writeFile(folder: string, name: string, pieces: Iterable<string>): Promise<void> {
  const temporary = join(folder, `.${name}.${randomUUID()}`);
  try {
    await using file = await open(temporary, 'wx');
    for (const piece of pieces) await file.writeFile(piece);
    await file.sync();
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    throw new StorageError(`${join(folder, name)} cannot be written (${code})`, { cause: error });
  }
}
