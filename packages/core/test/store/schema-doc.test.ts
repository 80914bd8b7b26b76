import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../src/store/schema/index.js';
import { describeTables, renderSchema } from '../../src/store/schema-doc.js';
import { answer, audit, databaseIn, origin } from './pages.js';

test('every table and every column says what it holds', () => {
  const database = new Database(':memory:');
  for (const step of migrations) database.exec(step);
  const tables = describeTables();
  expect(tables.filter((table) => table.comment === '').map((table) => table.name)).toEqual([]);
  for (const { name, columns } of tables) {
    const actual = database.prepare<[string], { name: string }>('select name from pragma_table_info(?)').all(name);
    expect(
      columns.map((column) => column.name),
      name,
    ).toEqual(actual.map((column) => column.name));
  }
});

test('the question that docs/schema.md shows can be asked of a database', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, [
    answer('/b', '<p><a href="/gone#part">one</a>\n<a href="/gone">two</a>'),
    answer('/a', '<a href="/gone">three</a><a href="/b">b</a>'),
  ]);
  const sql = /```sql\n([^`]+)/.exec(renderSchema())?.[1] ?? '';
  const database = new Database(file, { readonly: true });
  const rows = database.prepare(sql.replace('https://example.com/gone', `${origin}/gone`)).all();
  database.close();
  expect(rows).toEqual([
    { kind: 'a', region: '', links: 1, pages: 1 },
    { kind: 'a', region: '', links: 2, pages: 1 },
  ]);
});

test('docs/schema.md is what the schema says', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../../docs/schema.md'), 'utf8')).toBe(renderSchema());
});
