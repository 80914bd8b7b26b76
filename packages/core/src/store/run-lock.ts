import { closeSync, existsSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { UsageError } from '../errors.js';
import { isBusy, storageFault } from './storage-fault.js';

/** Longer than another process takes to see whether a lock is stale; who writes the run keeps it for longer. */
const patienceMs = 100;

/**
 * Holds a run for this process, until it is disposed or the process dies in whatever way: the system drops the lock.
 * SQLite is used for the lock alone, because Node has no portable one; the file stays empty.
 * @throws UsageError when another process holds the run
 */
export function lockRun(file: string, run: number): Disposable {
  const path = lockPath(file, run);
  for (;;) {
    makeFile(path);
    const lock = new Database(path, { timeout: patienceMs });
    const opened = identityOf(path);
    try {
      lock.pragma('journal_mode = memory');
      lock.pragma('locking_mode = exclusive');
      lock.exec('begin exclusive');
    } catch (cause) {
      lock.close();
      if (isBusy(cause)) {
        throw new UsageError(`Another process holds run ${run} of ${file}`, 'Wait for it to end, or start with --new.');
      }
      throw storageFault(cause, path);
    }
    // The holder before us may have removed the file between our opening and our lock: then nobody else would see it.
    if (opened !== '' && identityOf(path) === opened) return { [Symbol.dispose]: () => release(lock, path) };
    lock.close();
  }
}

/** Whether a process writes the run. Looks only. */
export function isRunHeld(file: string, run: number): boolean {
  const path = lockPath(file, run);
  if (!existsSync(path)) return false;
  let lock: Database.Database | undefined;
  try {
    lock = new Database(path, { readonly: true, timeout: 0 });
    lock.pragma('schema_version');
    return false;
  } catch {
    // Held, or another user's; unless it was just released.
    return existsSync(path);
  } finally {
    lock?.close();
  }
}

/** Removes the locks of processes that were killed; what is held stays. */
export function removeStaleLocks(file: string): void {
  const path = resolve(file);
  for (const name of readdirSync(dirname(path))) {
    const run = name.startsWith(`${basename(path)}.run`) && /\.run(\d+)\.lock$/.exec(name)?.[1];
    if (!run) continue;
    try {
      lockRun(file, Number(run))[Symbol.dispose]();
    } catch {
      // Held, or not ours to touch.
    }
  }
}

function lockPath(file: string, run: number): string {
  return `${resolve(file)}.run${run}.lock`;
}

/**
 * Readable by its owner only. A file that is there is not opened: closing it would take away the lock if it is this process
 * that holds it (fcntl, POSIX.1).
 */
function makeFile(path: string): void {
  if (existsSync(path)) return;
  closeSync(openSync(path, 'a', 0o600));
}

function release(lock: Database.Database, path: string): void {
  if (!lock.open) return;
  // Removed while it is still held: the other way round, a process that takes it in between would lose its file.
  rmSync(path, { force: true });
  lock.close();
}

function identityOf(path: string): string {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.dev}:${stats.ino}`;
}
