import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/store/define-query.js';
import { registerLinkOf } from '../../src/store/packed-links.js';
import { migrations } from '../../src/store/schema/index.js';

const folder = new URL('../../src/store/queries/', import.meta.url);
const modules = await Promise.all(
  readdirSync(folder).map(async (file) => ({ file, exports: await import(new URL(file, folder).href) })),
);

/** Tables that grow with the pages of every run: no question is answered by reading one from end to end. */
const large = [
  ...['page', 'page_facts', 'page_links', 'inlink', 'affiliate_link', 'affiliate_hop', 'finding', 'url', 'text'],
  ...['sitemap_url', 'external_link', 'link_check', 'ad_slot', 'loader', 'creative', 'disclosure'],
];

const isQuery = (value: unknown): value is Query<never[], unknown> =>
  typeof value === 'object' && value !== null && 'sql' in value;

const queries = modules.flatMap(({ file, exports }) =>
  Object.entries(exports).flatMap(([name, value]) =>
    isQuery(value) ? [{ name: `${file}: ${name}`, query: value }] : [],
  ),
);

const database = new Database(':memory:');
registerLinkOf(database);
for (const step of migrations) database.exec(step);

describe('every query fits the schema, and reads no large table from end to end', () => {
  test.each(queries)('$name', ({ query }) => {
    expect(scannedTables(query.sql)).toEqual([]);
  });
});

describe('the pages of a run are read one after the other only where all of them are asked for', () => {
  test.each(queries)('$name', ({ query: { sql, scansRun } }) => {
    expect(runScans(sql)).toEqual({ once: scansRun ? expect.anything() : 0, forEachStep: 0 });
  });
});

test('a misspelt column is noticed', () => {
  expect(() => scannedTables('select titel from page')).toThrow('titel');
});

test('a scan is noticed, whatever the table is called in the query and whichever index serves it', () => {
  expect(scannedTables('select title from page')).toEqual(['page']);
  expect(scannedTables('select p.url_id from page as p')).toEqual(['page']);
  expect(scannedTables('select count(*) from run join finding using (id)')).toContain('finding');
  expect(scannedTables('select title from page where run_id = 1')).toEqual([]);
});

test('reading all pages of a run is noticed, most of all where it is done again and again', () => {
  expect(runScans('select title from page where run_id = ?')).toEqual({ once: 1, forEachStep: 0 });
  const steps = `with recursive step (id) as (
    select 1 union select page.id from page join step on page.redirect_url_id = step.id where page.run_id = ?
  ) select * from step`;
  expect(runScans(steps)).toEqual({ once: 0, forEachStep: 1 });
});

interface PlanStep {
  id: number;
  parent: number;
  detail: string;
}

/** How often a statement goes through the pages of a run, and how often it does so in each step of a recursion. */
function runScans(sql: string): { once: number; forEachStep: number } {
  const plan = database.prepare<unknown[], PlanStep>(`explain query plan ${sql}`).all(...parametersOf(sql));
  const recursive = new Set(plan.filter(({ detail }) => detail === 'RECURSIVE STEP').map(({ id }) => id));
  const scans = plan.filter(({ detail }) => /page_by_url \(run_id=\?\)/.test(detail));
  const forEachStep = scans.filter(({ parent }) => recursive.has(parent)).length;
  return { once: scans.length - forEachStep, forEachStep };
}

/** Large tables that the program of a statement reads from their first or last entry on, itself or by an index. */
function scannedTables(sql: string): string[] {
  const program = database.prepare<unknown[], Instruction>(`explain ${sql}`).all(...parametersOf(sql));
  const tableOf = new Map<number, string>();
  const scanned = new Set<string>();
  for (const { opcode, p1, p2 } of program) {
    if (opcode === 'OpenRead') tableOf.set(p1, tableAt(p2));
  }
  for (const { opcode, p1 } of program) {
    if (opcode === 'Rewind' || opcode === 'Last') scanned.add(tableOf.get(p1) ?? '');
  }
  return [...scanned].filter((table) => large.includes(table));
}

interface Instruction {
  opcode: string;
  p1: number;
  p2: number;
}

function tableAt(rootPage: number): string {
  const select = 'select tbl_name as name from sqlite_schema where rootpage = ?';
  return database.prepare<[number], { name: string }>(select).get(rootPage)?.name ?? '';
}

function parametersOf(sql: string): unknown[] {
  const names = [...sql.matchAll(/[@:$](\w+)/g)].map((match) => match[1] as string);
  if (names.length > 0) return [Object.fromEntries(names.map((name) => [name, null]))];
  return [...sql].filter((character) => character === '?').map(() => null);
}
