import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { applicationId } from './schema/index.js';

/** What the first bytes of a file say, read without SQLite: asking it could already leave a journal beside the file. */
export type FileKind = 'missing' | 'empty' | 'ours';

const headerBytes = 100;
const magic = 'SQLite format 3\0';
const applicationIdOffset = 68;

/**
 * Says what a path is, and touches nothing.
 * @throws UsageError when it is no file, cannot be read, or holds something that is not ours
 */
export function inspectFile(file: string): FileKind {
  // An absolute path also keeps SQLite from reading `file:` and `:memory:` as something else.
  const path = resolve(file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'missing';
  // A pipe would never be opened, and beside a device SQLite would make a journal.
  if (!stats.isFile()) throw new UsageError(`${file} is not a file`, 'Name another file with --db.');
  const header = readHeader(path);
  if (header.length === 0) return 'empty';
  const isSqlite = header.length === headerBytes && header.toString('latin1', 0, magic.length) === magic;
  if (!isSqlite) throw new UsageError(`${file} is not a linkvet database`, 'Name another file with --db.');
  if (header.readUInt32BE(applicationIdOffset) !== applicationId) {
    throw new UsageError(`${file} is a SQLite database of another program`, 'Name another file with --db.');
  }
  return 'ours';
}

function readHeader(path: string): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const header = Buffer.alloc(headerBytes);
    return header.subarray(0, readSync(descriptor, header, 0, headerBytes, 0));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EISDIR') {
      throw new UsageError(`${path} is a folder`, 'Name a file in it with --db.');
    }
    throw new UsageError(`${path} cannot be read: ${(cause as Error).message}`, 'Name another file with --db.');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
