import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { UsageError } from '../errors.js';
import { applicationId, migrations } from './schema/index.js';

/**
 * Brings a database to the newest schema, in one transaction. A database that already holds something is copied first,
 * to `FILE.vN.bak` beside it.
 * @throws UsageError when the database comes from a newer version; nothing is written then
 */
export function migrate(database: Database.Database, file: string, steps: readonly string[] = migrations): void {
  const version = versionOf(database);
  if (version > steps.length) {
    throw new UsageError(`${file} was written by a newer linkvet`, 'Update linkvet, or name another file with --db.');
  }
  if (version === steps.length) return;
  if (version > 0) copyTo(`${resolve(file)}.v${version}.bak`, database);
  const lift = database.transaction(() => {
    // Another process may have done it while this one waited for the lock.
    const from = versionOf(database);
    if (from >= steps.length) return;
    if (from === 0) database.pragma(`application_id = ${applicationId}`);
    for (const step of steps.slice(from)) database.exec(step);
    database.pragma(`user_version = ${steps.length}`);
  });
  lift.immediate();
}

/** Under its name only when it is whole, and readable by its owner only. */
function copyTo(path: string, database: Database.Database): void {
  const part = `${path}.${process.pid}`;
  // SQLite writes into an empty file, and makes a missing one readable by all.
  closeSync(openSync(part, 'w', 0o600));
  try {
    database.prepare('vacuum into ?').run(part);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    throw cause;
  }
}

function versionOf(database: Database.Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
