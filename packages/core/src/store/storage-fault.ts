import Database from 'better-sqlite3';
import { StorageError } from '../errors.js';

/** How long a write waits for another process that is writing, and a read for one that ends its journal. */
export const busyTimeoutMs = 5000;

const ourFaults = ['SQLITE_ERROR', 'SQLITE_MISUSE', 'SQLITE_CONSTRAINT', 'SQLITE_MISMATCH', 'SQLITE_RANGE'];

/** What SQLite threw, as a StorageError when the disk, the file or another process is to blame; otherwise as it is. */
export function storageFault(cause: unknown, file: string): unknown {
  if (!(cause instanceof Database.SqliteError)) return cause;
  if (ourFaults.some((code) => cause.code.startsWith(code))) return cause;
  return new StorageError(describe(cause, file), { cause });
}

/** Whether another process was in the way. */
export function isBusy(cause: unknown): boolean {
  return cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY');
}

/** Asks SQLite something; what it throws is told as `storageFault` tells it. */
export function orStorageFault<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw storageFault(cause, file);
  }
}

function describe({ code, message }: { code: string; message: string }, file: string): string {
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') {
    return `${file} is locked: another process has been writing to it for too long`;
  }
  if (code === 'SQLITE_FULL') return `The disk that holds ${file} is full`;
  if (code.startsWith('SQLITE_READONLY')) return `${file} cannot be written: ${message}`;
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return `${file} is damaged: ${message}`;
  return `${file} cannot be used: ${message} (${code}).`;
}
