import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../src/store/schema.js';
import { describeTables, renderSchema } from '../../src/store/schema-doc.js';

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

test('docs/schema.md is what the schema says', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../../docs/schema.md'), 'utf8')).toBe(renderSchema());
});
