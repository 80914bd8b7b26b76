import Database from 'better-sqlite3';
import { migrations } from './schema/index.js';

interface ColumnDoc {
  name: string;
  /** As declared: `integer not null`. */
  type: string;
  /** What stands behind it in the DDL. */
  comment: string;
}

export interface TableDoc {
  name: string;
  /** What one row is. */
  comment: string;
  columns: ColumnDoc[];
  /** `primary key (page_id, seq)`, and the indexes. */
  keys: string[];
}

/** The tables, read back from a database that has just been made, so what is documented is what is there. */
export function describeTables(): TableDoc[] {
  const database = new Database(':memory:');
  try {
    for (const step of migrations) database.exec(step);
    const rows = database.prepare<[], SchemaRow>(selectSchema).all();
    const indexes = rows.filter(({ type }) => type === 'index');
    return rows
      .filter(({ type }) => type === 'table')
      .map(({ name, sql }) =>
        readTable(
          name,
          sql,
          indexes.filter((index) => index.table === name),
        ),
      );
  } finally {
    database.close();
  }
}

/** docs/schema.md. */
export function renderSchema(): string {
  const version = migrations.length;
  return `# Database\n\nMade from \`packages/core/src/store/schema\` by \`pnpm generate\`. Schema version ${version}.\n
${introduction}\n\n${describeTables().map(renderTable).join('\n\n')}\n`;
}

const introduction = `
One file holds any number of runs. It is SQLite: the tables can be read with any SQLite client, also while an audit
runs. Columns named \`…_id\` hold the id of a row of that table. Booleans are 0 and 1, times are ISO 8601 in UTC. Null is
unknown, an empty text is known to be empty. \`PRAGMA user_version\` is the schema version, \`PRAGMA application_id\` is
"lvet". The comments below are in the file, too: \`.schema\` shows them.

## By hand

Rows of \`page\` and of what stands on pages are those of a run; \`host\`, \`url\`, \`text\` and \`link_context\` are shared by all
runs. How a URL is linked, and on how many pages:

\`\`\`sql
select kind, region, links, pages
from inlink join link_context on link_context.id = inlink.context_id
where run_id = 1 and url_id = (select id from url where url = 'https://example.com/gone')
order by links;
\`\`\`

The links themselves are packed, because a row each would take three times the room and a tenth of an audit's time:
\`links.csv\` has them, and whatever this database says of money, slots and findings has rows of its own.`.trim();

interface SchemaRow {
  type: 'table' | 'index';
  name: string;
  table: string;
  sql: string;
}

const selectSchema = `
  select type, name, tbl_name as "table", sql from sqlite_schema
  where sql is not null and name not like 'sqlite_%'
  order by rowid`;

/** One line is one column, as the tables in schema/ are written. */
function readTable(name: string, sql: string, indexes: readonly SchemaRow[]): TableDoc {
  const lines = sql.split('\n').map((line) => line.trim());
  const columns = lines.flatMap((line) => {
    const column = /^(\w+) ((?:integer|text|real|blob)\b[^,]*?),? -- (.+)$/.exec(line);
    return column ? [{ name: column[1] ?? '', type: column[2] ?? '', comment: column[3] ?? '' }] : [];
  });
  return {
    name,
    comment: lines.find((line) => line.startsWith('-- '))?.slice(3) ?? '',
    columns,
    keys: [...lines.filter((line) => line.startsWith('primary key')), ...indexes.map(describeIndex)],
  };
}

function describeIndex({ sql }: SchemaRow): string {
  const [, unique = '', columns = ''] = /^create (unique )?index \w+ on \w+ (.+)$/i.exec(sql) ?? [];
  return `${unique}index ${columns}`;
}

function renderTable({ name, comment, columns, keys }: TableDoc): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.comment} |`);
  const notes = keys.map((key) => `- ${key}`).join('\n');
  return [`## ${name}`, comment, ['| column | type | meaning |', '| --- | --- | --- |', ...rows].join('\n'), notes]
    .filter((part) => part !== '')
    .join('\n\n');
}
