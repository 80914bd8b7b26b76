import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, sharedPath, temporaryFolder, testWithShared } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { csvText, type Profile } from '../../src/report/csv.js';
import { guardCell, recoverCell } from '../../src/report/spreadsheet-guard.js';
import type { Column } from '../../src/report/table.js';

const text: Column = { name: 'text', type: 'string', description: '' };
const number: Column = { name: 'number', type: 'number', description: '' };
const truth: Column = { name: 'truth', type: 'boolean', description: '' };

function csv(columns: Column[], rows: Record<string, unknown>[], profile: Profile = 'raw'): string {
  return [...csvText(columns, rows, profile)].join('');
}

/** What a CSV reader sees in a column of one text each. */
async function readBack(texts: string[], profile: Profile): Promise<(string | undefined)[]> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'cells.csv');
  const rows = texts.map((value, i) => ({ number: i, text: value }));
  await writeFile(file, csv([number, text], rows, profile));
  return (await readCsv(file)).map((row) => row.text);
}

test('a table is a header and rows that end in CRLF', () => {
  expect(csv([text, number], [{ text: 'a', number: 1.5 }])).toBe('text,number\r\na,1.5\r\n');
});

test('a table without rows is its header', () => {
  expect(csv([text, number], [])).toBe('text,number\r\n');
});

test('unknown is an empty cell and truth a word, whether it comes from SQLite or from JavaScript', () => {
  const rows = [{ truth: 1 }, { truth: 0 }, { truth: true }, { truth: null, text: null }];
  expect(csv([truth, text], rows)).toBe('truth,text\r\ntrue,\r\nfalse,\r\ntrue,\r\n,\r\n');
});

test('quotes, commas and every kind of line break are quoted', () => {
  const rows = [{ text: 'a "b", c' }, { text: 'a\nb' }, { text: 'a\rb' }];
  expect(csv([text], rows)).toBe('text\r\n"a ""b"", c"\r\n"a\nb"\r\n"a\rb"\r\n');
});

test('the only cell of a row is no empty line when it is empty', () => {
  expect(csv([text], [{ text: '' }])).toBe('text\r\n""\r\n');
});

test('more rows than fit a batch come out once each and in order', () => {
  const rows = Array.from({ length: 1234 }, (_, i) => ({ number: i }));
  expect(csv([number], rows).split('\r\n').slice(1, -1)).toEqual(rows.map((row) => String(row.number)));
});

test('raw cells hold formulas as they are', async () => {
  const texts = ['=1+1', '-5', "'x", ' @a', '0012'];
  expect(await readBack(texts, 'raw')).toEqual(texts);
});

test('an excel file begins with a byte-order mark and guards text only', () => {
  const written = csv([text, number], [{ text: '-5', number: -5 }], 'excel');
  expect(written).toBe("\ufefftext,number\r\n'-5,-5\r\n");
});

const RUN_AS_FORMULA = [
  '=1+1',
  '+1',
  '-A1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
];
const CONVERTED = ['0012', '1234567890123456', '123456789012', '3-4', '1/2', '1.10', '12E4', 'Mar 5', '5-Jan', 'TRUE'];
const LEFT_ALONE = [
  '',
  'plain',
  '1234567',
  '0',
  "'twas",
  'a=b',
  'https://example.com/?a=-1',
  'May',
  '5 lamps',
  'ca-pub-12',
];

test.each(RUN_AS_FORMULA)('%j would be run as a formula and is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each(CONVERTED)('%j would be turned into something else and is guarded', (cell) => {
  expect(guardCell(cell)).toBe(`'${cell}`);
});

test.each(LEFT_ALONE)('%j is left alone', (cell) => {
  expect(guardCell(cell)).toBe(cell);
});

test('every guarded text comes back, also one that looks guarded already', async () => {
  const texts = [...RUN_AS_FORMULA, ...CONVERTED, ...LEFT_ALONE].flatMap((cell) => [cell, `'${cell}`, `''${cell}`]);
  const cells = await readBack(texts, 'excel');
  expect(cells.map((cell) => recoverCell(cell ?? ''))).toEqual(texts);
});

test('a long cell costs no more than its length', () => {
  const cell = `${'1'.repeat(1_000_000)}x`;
  expect(guardCell(cell)).toBe(cell);
});

async function readCases(file: string): Promise<{ input: { text: string; s: string } }[]> {
  const lines = (await readFile(sharedPath('conformance', file), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

testWithShared('no known formula stands first in a cell, and each comes back', async () => {
  const texts = (await readCases('csv_injection.jsonl')).map(({ input }) => input.text);
  const cells = await readBack(texts, 'excel');
  expect(cells.filter((cell) => /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(cell ?? ''))).toEqual([]);
  expect(cells.map((cell) => recoverCell(cell ?? ''))).toEqual(texts);
});

testWithShared('naughty strings pass through a raw file unchanged', async () => {
  const texts = (await readCases('blns.jsonl')).map(({ input }) => input.s.toWellFormed());
  expect(await readBack(texts, 'raw')).toEqual(texts);
});
