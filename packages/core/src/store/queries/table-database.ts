import { query } from '../define-query.js';

export interface DatabaseFacts {
  /** Version of SQLite itself. */
  sqlite: string;
  /** Version of the schema. */
  schema: number;
  /** `delete` at rest; `wal` while an audit writes, or after one was cut short. */
  journal: string;
  runs: number;
}

/** What the file says of itself. */
export const databaseFacts = query<[], DatabaseFacts>(`
  select
    sqlite_version() as sqlite,
    (select user_version from pragma_user_version) as schema,
    (select journal_mode from pragma_journal_mode) as journal,
    (select count(*) from run) as runs
`);
