import { query } from '../define-query.js';

export interface TableStorage {
  table: string;
  /** The table itself, or one of its indexes. */
  name: string;
  /** Bytes in the file, whole pages. */
  bytes: number;
  /** Bytes that rows use; the rest is room in pages. */
  used: number;
}

/** Where the bytes of a database are, the largest first. */
export const storageByTable = query<[], TableStorage>(`
  select coalesce(sqlite_schema.tbl_name, dbstat.name) as "table", dbstat.name, sum(pgsize) as bytes, sum(payload) as used
  from dbstat left join sqlite_schema on sqlite_schema.name = dbstat.name
  where dbstat.aggregate = false
  group by dbstat.name
  order by bytes desc, dbstat.name
`);
