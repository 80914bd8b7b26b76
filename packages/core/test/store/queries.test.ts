import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/store/define-query.js';
import { migrations } from '../../src/store/schema.js';
import { textKey } from '../../src/store/text-key.js';

const modules = import.meta.glob<Record<string, unknown>>('../../src/store/queries/*.ts', { eager: true });

/** Tables that grow with the pages of a run: reading one from end to end must be asked for. */
const large = [
  'page',
  'page_facts',
  'fingerprint',
  'link',
  'inlink',
  'affiliate_link',
  'affiliate_hop',
  'finding',
  'url',
];

const isQuery = (value: unknown): value is Query<never[], unknown> =>
  typeof value === 'object' && value !== null && 'sql' in value;

const queries = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([, value]) => isQuery(value))
    .map(([name, value]) => ({ name: `${path.split('/').at(-1)} ${name}`, query: value as Query<never[], unknown> })),
);

describe('every query', () => {
  const database = new Database(':memory:');
  for (const migration of migrations) database.exec(migration);
  database.function('text_key', { deterministic: true }, (text) => textKey(String(text)));

  test.each(queries)('$name fits the schema and reads no large table from end to end', ({ query }) => {
    const plan = explain(database, query.sql);
    // `SCAN t USING …INDEX` walks an index; what is forbidden is walking all runs, with or without one.
    const scanned = plan
      .map((step) => /^SCAN (\S+)/.exec(step)?.[1] ?? '')
      .map((alias) => new RegExp(`\\b(\\w+) (?:as )?${alias}\\b`).exec(query.sql)?.[1] ?? alias)
      .filter((name) => large.includes(name));
    expect(query.scansRun ? [] : scanned, plan.join('\n')).toEqual([]);
  });
});

test('a misspelt column and a full scan are noticed', () => {
  const database = new Database(':memory:');
  for (const migration of migrations) database.exec(migration);
  expect(() => explain(database, 'select titel from page')).toThrow('titel');
  expect(explain(database, 'select title from page')).toEqual(['SCAN page']);
});

function explain(database: Database.Database, sql: string): string[] {
  const statement = database.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`);
  const names = [...sql.matchAll(/[@:$](\w+)/g)].map((match) => match[1] as string);
  const parameters = names.length > 0 ? [Object.fromEntries(names.map((name) => [name, null]))] : nulls(sql);
  return statement.all(...parameters).map((step) => step.detail);
}

function nulls(sql: string): null[] {
  return [...sql].filter((character) => character === '?').map(() => null);
}
