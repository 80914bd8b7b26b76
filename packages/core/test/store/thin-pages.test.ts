import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { PageValue, ThinVerdict } from '../../src/model.js';
import { tableRows, tables } from '../../src/report/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { answer, commit, databaseIn, newRun, origin } from './pages.js';

const PROSE = 'A lamp should stand a little behind your shoulder and throw its light on the page. ';

/** Pages `/00`, `/01` … of one run, which is handed over open. */
function write(run: RunWriter, count: number): PageValue[] {
  for (let page = 0; page < count; page++) {
    const html = `<title>Lamp ${page}</title><article><p>${PROSE.repeat(5)}</p></article>`;
    commit(run, answer(`/${String(page).padStart(2, '0')}`, html));
  }
  return [...run.site.pageValues()];
}

test('the norm of a host is the median and the spread of what its indexable pages of a type have of their own', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const values = write(run, 21);
  expect(values.map(({ unique, norm }) => [unique, norm])).toEqual(values.map(() => [null, null]));
  run.saveShares(values.map(({ pageId }, place) => ({ pageId, unique: 300, own: 10 * place, template: 0 })));
  for (const { norm } of run.site.pageValues()) expect(norm).toEqual({ pages: 21, median: 100, spread: 100 });
});

test('nineteen pages are no norm, and a page that nobody finds counts in none', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const head = '<title>Lamp</title><meta name="robots" content="noindex">';
  const hidden = `${head}<article><p>${PROSE.repeat(5)}</p></article>`;
  commit(run, answer('/hidden', hidden));
  const values = write(run, 19);
  run.saveShares(values.map(({ pageId }) => ({ pageId, unique: 10, own: 10, template: 0 })));
  for (const { norm } of run.site.pageValues()) expect(norm).toBeNull();
});

test('what is told of thin pages is gathered by host and verdict, the page with the highest score as its example', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const values = write(run, 9);
  run.saveShares(values.map(({ pageId }, place) => ({ pageId, unique: place, own: place, template: 3 })));
  const verdicts: (ThinVerdict | null)[] = [
    'thin-page',
    'empty-page',
    'thin-page',
    null,
    ...Array(5).fill('thin-page'),
  ];
  const scores = [60, 100, 90, 55, 90, 40, null, 70, 80];
  run.saveThinness(
    values.map(({ pageId }, place) => ({
      pageId,
      score: scores[place] as number | null,
      verdict: verdicts[place] as ThinVerdict | null,
    })),
  );
  const [empty, thin, ...others] = run.site.thinPages();
  expect(others).toEqual([]);
  expect(empty).toMatchObject({ verdict: 'empty-page', pages: 1, ofPages: 9, worst: { url: `${origin}/01` } });
  expect(thin).toMatchObject({ verdict: 'thin-page', pages: 7, worst: { url: `${origin}/02`, score: 90, unique: 2 } });
  expect(thin?.examples).toEqual(['00', '02', '04', '05', '06'].map((path) => `${origin}/${path}`));

  using reader = openReader(file);
  const table = tables.find(({ name }) => name === 'thin_pages') as (typeof tables)[number];
  const rows = [...tableRows(table, reader, 1)];
  expect(rows.map(({ url }) => url)).toEqual(values.map(({ url }) => url));
  expect(rows.map(({ score, rule }) => [score, rule])).toEqual(scores.map((score, place) => [score, verdicts[place]]));
  for (const row of rows) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
});
