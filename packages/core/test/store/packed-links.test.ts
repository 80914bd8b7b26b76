import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { packLinks, registerLinkOf, unpackLinks } from '../../src/store/packed-links.js';

const links = [
  { urlId: 1, contextId: 1, anchorId: 1, line: 1, column: 1 },
  { urlId: 300, contextId: 127, anchorId: 128, line: 700, column: null },
  { urlId: 2 ** 31 + 5, contextId: 2 ** 21, anchorId: 9, line: 3, column: 2_000_000 },
];

test('links come back as they were packed, also where a line goes back', () => {
  expect(unpackLinks(packLinks(links))).toEqual(links);
  expect(unpackLinks(packLinks([]))).toEqual([]);
});

test('a link of a menu takes some bytes', () => {
  const menu = Array.from({ length: 100 }, (_, i) => ({
    urlId: 90 + i,
    contextId: 7,
    anchorId: 20 + i,
    line: i,
    column: 9,
  }));
  expect(packLinks(menu).length).toBeLessThan(700);
});

test('SQL reads them as rows, in document order', () => {
  const database = new Database(':memory:');
  registerLinkOf(database);
  database.exec('create table page_links (page_id integer primary key, links blob not null) strict');
  database.prepare('insert into page_links values (1, ?), (2, ?)').run(packLinks(links), packLinks(links.slice(1)));
  const rows = database
    .prepare(
      'select page_id, seq, url_id, line, column from page_links join link_of(page_links.links) as link where url_id = 300',
    )
    .all();
  expect(rows).toEqual([
    { page_id: 1, seq: 1, url_id: 300, line: 700, column: null },
    { page_id: 2, seq: 0, url_id: 300, line: 700, column: null },
  ]);
});
