import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SourceEvent } from '../src/model.js';
import { tableRows, tables } from '../src/report/index.js';
import { openReader } from '../src/store/index.js';
import { networkCounts, publisherCounts, ruleCounts, runById } from '../src/store/queries/index.js';
import { auditAndCopy, goOn } from './audit-and-copy.js';
import { answer, databaseIn, origin, record } from './store/pages.js';

const PAGES = 12;
const paid = (publisher: string) => `https://x.pxf.io/c/${publisher}/2/3`;

/** A site whose template holds a banner and a cloaked link, with a guest's id on one page. */
async function* site(): AsyncGenerator<SourceEvent> {
  const menu = `<nav><a href="/go/lamp">The lamp</a></nav><p><a href="${paid('1111')}"><img src="b.gif"></a></p>`;
  for (let page = 0; page < PAGES; page++) {
    const guest = page === 3 ? `<a href="${paid('2222')}">Guest</a>` : '';
    yield answer(`/${page}`, `<title>Page ${page}</title>${menu}<p>Words of page ${page}. ${guest}</p>`).event;
  }
  const cloak = record({ url: `${origin}/go/lamp`, status: 302, redirectTo: paid('1111') });
  yield { type: 'page', page: cloak, depth: 1, facts: null, discovered: [] };
}

/** The rows of every table, and the counts beside them. */
function contentOf(file: string): Record<string, unknown[]> {
  using reader = openReader(file);
  const counts = {
    ...{ ruleCounts: reader.all(ruleCounts, 1), networkCounts: reader.all(networkCounts, 1) },
    ...{ publisherCounts: reader.all(publisherCounts, 1), totals: reader.all(runById, 1) },
  };
  return { ...counts, ...Object.fromEntries(tables.map((table) => [table.name, [...tableRows(table, reader, 1)]])) };
}

test('a close that judges again, finds own ids and rolls up is the same after a kill at any step', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder, 'killed.db');
  const { summary, copies } = await auditAndCopy(file, site());
  const expected = contentOf(file);
  const figures = expected.ruleCounts as { findings: number; severity: 'error' | 'warning' | 'notice' }[];
  const listed = (expected.findings ?? []) as { severity: string }[];
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const rows = listed.filter((row) => row.severity === severity).length;
    expect(summary.findings[severity]).toBe(rows);
    expect(figures.reduce((sum, row) => sum + (row.severity === severity ? row.findings : 0), 0)).toBe(rows);
  }
  expect(summary.affiliateLinks).toBe(2 * PAGES + 1);
  expect(expected.publishers).toMatchObject([
    { publisher_id: '1111', pages: PAGES, links: 2 * PAGES, own: 1 },
    { publisher_id: '2222', pages: 1, links: 1, own: 0 },
  ]);
  expect(expected.finding_places).not.toEqual([]);
  expect(copies.length).toBeGreaterThan(PAGES + 10);
  for (const name of copies) {
    expect(await goOn(name), name).toEqual(summary);
    expect(contentOf(name), name).toEqual(expected);
  }
});
