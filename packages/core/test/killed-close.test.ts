import { copyFileSync, existsSync } from 'node:fs';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { audit } from '../src/audit.js';
import type { RunSummary, SourceEvent } from '../src/model.js';
import { defaultCatalogue } from '../src/networks/index.js';
import { tableRows, tables } from '../src/report/index.js';
import { rules } from '../src/rules/index.js';
import { openReader, openStore } from '../src/store/index.js';
import { networkCounts, publisherCounts, ruleCounts, runById } from '../src/store/queries/index.js';
import type { RunWriter } from '../src/store/run-writer.js';
import { answer, databaseIn, newRun, origin, record } from './store/pages.js';

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

async function* nothing(): AsyncGenerator<SourceEvent> {}

function auditInto(store: RunWriter, events: AsyncIterable<SourceEvent>): Promise<RunSummary> {
  const now = () => new Date('2026-01-01T00:01:00Z');
  return audit({ events, catalogue: defaultCatalogue(), rules, store, now });
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
  const copies: string[] = [];
  using store = openStore(file);
  using run = store.beginRun(newRun());
  let isClosing = false;
  const ready = run.ready.bind(run);
  run.ready = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    if (isClosing) {
      const name = `${file}.${copies.length}`;
      copyFileSync(file, name);
      if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${name}-wal`);
      copies.push(name);
    }
    await ready();
  };
  const summary = await auditInto(
    run,
    (async function* () {
      yield* site();
      isClosing = true;
    })(),
  );
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
    using resumed = openStore(name);
    using again = resumed.resumeRun(1);
    expect(await auditInto(again, nothing()), name).toEqual(summary);
    expect(contentOf(name), name).toEqual(expected);
  }
});
