import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError, UsageError } from '@linkvet/core';

/** Codes of the system for what the operator may not do there. */
const MAY_NOT = new Set(['EACCES', 'EPERM', 'EROFS', 'EISDIR']);

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
    await writePieces(temporary, pieces);
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    const message = `${join(folder, name)} cannot be written (${code})`;
    if (MAY_NOT.has(code ?? '')) throw new UsageError(message, 'Name another folder.');
    throw new StorageError(message, { cause: error });
  }
}

/** On the disk when it returns. */
async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  await using file = await open(path, 'wx');
  for (const piece of pieces) await file.writeFile(piece);
  await file.sync();
}
