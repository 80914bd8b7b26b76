import { constants } from 'node:fs';
import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from './io.js';
import { bindingHint } from './sqlite-binding.js';

export interface Check {
  result: 'ok' | 'warn' | 'fail';
  subject: string;
  detail: string;
  /** What a call would end in because of it; 0 unless it failed. */
  exitCode: 0 | 2 | 4;
}

/** The oldest Node that our libraries take. */
const OLDEST_NODE = [20, 19] as const;

const ok = (subject: string, detail: string): Check => ({ result: 'ok', subject, detail, exitCode: 0 });
const warn = (subject: string, detail: string): Check => ({ result: 'warn', subject, detail, exitCode: 0 });
const fail = (subject: string, detail: string, exitCode: 2 | 4): Check => ({
  result: 'fail',
  subject,
  detail,
  exitCode,
});

/** Everything that linkvet needs, in the order in which it needs it. `name` is the database as the person named it. */
export async function examine(io: Io, db: string, name: string): Promise<Check[]> {
  const sqlite = await examineSqlite();
  const database = sqlite.exitCode === 0 ? await examineDatabase(db, name) : [];
  return [examineNode(io.versions.node ?? ''), sqlite, ...database, examineTerminal(io)];
}

function examineNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return ok('Node', version);
  return fail('Node', `${version || 'unknown'}; linkvet needs ${OLDEST_NODE.join('.')} or later`, 2);
}

/** Makes a database in a folder of its own and reads it back: only that loads the binding. */
async function examineSqlite(): Promise<Check> {
  const folder = await mkdtemp(join(tmpdir(), 'linkvet-doctor-'));
  try {
    const [{ openReader, openStore }, { databaseFacts }] = await loadStore();
    const file = join(folder, 'linkvet.db');
    openStore(file)[Symbol.dispose]();
    using reader = openReader(file);
    return ok('SQLite', `${reader.get(databaseFacts)?.sqlite}`);
  } catch (error) {
    return fail('SQLite', bindingHint(error) || messageOf(error), 4);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function examineDatabase(db: string, name: string): Promise<Check[]> {
  const file = await stat(db).catch(() => null);
  if (!file) return [await examineFolder(dirname(db), name)];
  try {
    const [{ openReader }, { databaseFacts }] = await loadStore();
    using reader = openReader(db);
    const facts = reader.get(databaseFacts);
    const { schema, journal, runs } = facts ?? { schema: 0, journal: '', runs: 0 };
    const found = [ok('database', `${name}: ours, schema ${schema}, runs ${runs}, journal ${journal}`)];
    if (journal === 'wal') {
      found.push(warn('journal', 'an audit is writing, or was cut short; the next audit folds its log into the file'));
    }
    if (!(await isWritable(db)))
      found.push(warn('database', `${name} can be read but not written: no audit can be stored in it`));
    return found;
  } catch (error) {
    const isUsage = error instanceof Error && error.name === 'UsageError';
    return [fail('database', messageOf(error), isUsage ? 2 : 4)];
  }
}

/** Where a database is to be made. */
async function examineFolder(folder: string, name: string): Promise<Check> {
  const entry = await stat(folder).catch(() => null);
  if (!entry?.isDirectory()) return fail('database', `${name} cannot be made: there is no folder for it`, 2);
  if (!(await isWritable(folder)))
    return fail('database', `${name} cannot be made: its folder cannot be written to`, 2);
  return ok('database', `${name} does not exist yet; "linkvet audit" makes it`);
}

function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function examineTerminal({ isTerminal, columns, env }: Io): Check {
  if (!isTerminal.stdout) return ok('terminal', 'none; the dashboard prints a summary instead');
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const size = `${columns} columns`;
  if (columns < 60) return warn('terminal', `${size}; the dashboard wants 60 or more`);
  if (!/utf-?8/i.test(locale)) return warn('terminal', `${size}, locale ${locale || 'unset'} is not UTF-8`);
  return ok('terminal', `${size}, UTF-8`);
}

function loadStore() {
  return Promise.all([import('@linkvet/core/store'), import('@linkvet/core/report')]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
