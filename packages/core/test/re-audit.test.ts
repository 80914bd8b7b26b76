import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { audit } from '../src/audit.js';
import type { PreviousPage, PreviousRun, SourceEvent } from '../src/model.js';
import { defaultCatalogue } from '../src/networks/index.js';
import { tableRows, tables } from '../src/report/index.js';
import { rules } from '../src/rules/index.js';
import { openReader, openStore } from '../src/store/index.js';
import { askFor, sentence } from './content/closed-run.js';
import { answer, databaseIn, newRun, origin, record } from './store/pages.js';

const paid = 'https://x.pxf.io/c/1111/2/3';
const frame = '<nav><a href="/">Lamps</a></nav><div>Subscribe to our letter and read every Sunday what is new.</div>';

/** A list of pages on five other hosts. */
function listOf(wood: string): string {
  const hosts = ['ann', 'bob', 'cid', 'dora', 'eve'].map((name) => `https://${name}.wood.example/${wood}-of-${name}`);
  return `<p>More ${wood}:</p><ul>${hosts.map((url) => `<li><a href="${url}">${wood} table</a>`).join('')}</ul>`;
}

/** Pages in one frame, of which two are copies, one discloses, one holds a cloaked link, two list other hosts, and one says nothing. */
const site: Record<string, string> = {
  '/1': `<title>The reading lamp</title><meta property="article:published_time" content="2025-05-01"><p>${sentence('lamp', 60)}</p>`,
  '/2': `<title>A lamp for readers</title><p>${sentence('lamp', 60)}</p>`,
  '/3': `<title>Chairs</title><p>We earn a commission when you buy through our links.</p><p>${sentence('chair', 60)}</p><a href="${paid}">Buy</a>`,
  '/4': `<title>Beds</title><p>${sentence('bed', 60)}</p><p><a href="/go/bed">The bed that we would buy again today</a></p>`,
  '/5': '<title>Empty</title>',
  '/7': `<title>Tables</title><p>${sentence('table', 60)}</p>${listOf('oak')}<div style="display:none">${listOf('elm')}</div><div class="sidebar">${listOf('ash')}</div>`,
  '/8': `<title>Shelves</title><p>${sentence('shelf', 60)}</p><p><a href="/go/bed">The shelf beside the bed</a></p>${listOf('fir')}`,
  '/6': `<html lang="fr-CA"><title>Des lampes</title><p>${sentence('lampe', 60)}</p>`,
};

async function* firstEvents(): AsyncGenerator<SourceEvent> {
  for (const [path, html] of Object.entries(site)) yield answer(path, `${html}${frame}`).event;
  const cloak = record({ url: `${origin}/go/bed`, status: 302, redirectTo: paid });
  yield { type: 'page', page: cloak, depth: 1, facts: null, discovered: [] };
}

/** What a source yields of a site on which nothing has changed. */
async function* unchangedEvents(previous: PreviousRun): AsyncGenerator<SourceEvent> {
  for (const path of Object.keys(site)) {
    const { record: page, facts, reading } = previous.page(origin + path) as PreviousPage;
    yield { type: 'page', page, depth: 0, facts: facts(), discovered: [], isUnchanged: true, reading: reading() };
  }
  const cloak = record({ url: `${origin}/go/bed`, status: 302, redirectTo: paid });
  yield { type: 'page', page: cloak, depth: 1, facts: null, discovered: [] };
}

async function auditSite(
  file: string,
  { isAgain, ...differences }: { isAgain: boolean; catalogueVersion?: string; startedAt?: string },
): Promise<number> {
  using store = openStore(file);
  const previous = isAgain ? store.previousRun(newRun(differences)) : null;
  using run = store.beginRun(newRun(differences));
  const events = previous === null ? firstEvents() : unchangedEvents(previous);
  const now = () => new Date('2026-01-01T00:01:00Z');
  await audit({ events, catalogue: defaultCatalogue(), rules, store: run, now });
  return run.run;
}

/** The rows of every table but that of the runs, without what a second run says otherwise. */
function tablesOf(file: string, run: number): Record<string, unknown> {
  using reader = openReader(file);
  const listed = tables.filter(({ name }) => name !== 'runs');
  return Object.fromEntries(
    listed.map((table) => [
      table.name,
      Array.from(tableRows(table, reader, run), ({ state: _, first_seen: __, last_seen: ___, ...row }) => row),
    ]),
  );
}

test('a second audit of a site on which nothing has changed says the same in every table', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  await auditSite(file, { isAgain: false });
  await auditSite(file, { isAgain: true });
  await auditSite(file, { isAgain: true });
  const first = tablesOf(file, 1);
  expect(first.pages).toHaveLength(9);
  for (const name of ['duplicate_clusters', 'disclosures', 'findings', 'affiliate_links']) {
    expect(first[name], name).not.toEqual([]);
  }
  for (const run of [2, 3]) {
    const again = tablesOf(file, run);
    for (const [name, rows] of Object.entries(first)) expect(again[name], `${name} of run ${run}`).toEqual(rows);
  }
  const printsOf = (run: number) =>
    askFor(
      file,
      `select url, exact, hex(full_text) as full, hex(minhash) as minhash, hex(blocks) as blocks, language, type, published
       from page join url on url.id = url_id join fingerprint on fingerprint.page_id = page.id
         join block_print on block_print.page_id = page.id
       where run_id = ? order by url`,
      run,
    );
  expect(printsOf(1)).toHaveLength(8);
  expect(printsOf(2)).toEqual(printsOf(1));
  const boxesOf = (run: number) =>
    askFor(
      file,
      `select url, seq, label, frame, line, is_hidden as hidden, hex(links) as links, anchor_words as words,
         anchor_words_on_page as "on page"
       from page join url on url.id = url_id join link_box on link_box.page_id = page.id where run_id = ? order by url, seq`,
      run,
    );
  expect(boxesOf(1)).toMatchObject([
    { label: 'More oak:', hidden: 0, words: 2, 'on page': 1 },
    { label: 'More elm:', hidden: 1 },
    { label: 'More fir:' },
  ]);
  for (const run of [2, 3]) expect(boxesOf(run), `boxes of run ${run}`).toEqual(boxesOf(1));
});

/** Changes what the first run remembers of two pages, and says what the second run, of the same database, has of them. */
async function rememberedAfter(differences: { catalogueVersion?: string }): Promise<[string, string][]> {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  await auditSite(file, { isAgain: false });
  const database = new Database(file);
  const ids = database.prepare(
    "select page.id from page join url on url.id = url_id where url like '%/3' or url like '%/4'",
  );
  for (const id of ids.pluck().all()) {
    database.prepare("update fingerprint set exact = 'feedfeedfeedfeed' where page_id = ?").run(id);
    database.prepare("update page set published = '1999-12-31' where id = ?").run(id);
  }
  database.close();
  const run = await auditSite(file, { isAgain: true, ...differences });
  return askFor<{ exact: string; published: string }>(
    file,
    `select exact, published from page join url on url.id = url_id join fingerprint on page_id = page.id
     where run_id = ? and (url like '%/3' or url like '%/4') order by url`,
    run,
  ).map(({ exact, published }) => [exact, published]);
}

test('what was read of an unchanged page is taken from the store, but not what only the other run knew of its redirects', async () => {
  const [kept, judgedAgain] = await rememberedAfter({});
  expect(kept).toEqual(['feedfeedfeedfeed', '1999-12-31']);
  expect(judgedAgain?.[0]).not.toBe('feedfeedfeedfeed');
  expect(judgedAgain?.[1]).toBe('');
});

test('a run that knows other networks reads unchanged pages anew', async () => {
  const pages = await rememberedAfter({ catalogueVersion: '8' });
  for (const [exact, published] of pages) {
    expect(exact).toMatch(/^(?!feed)[0-9a-f]{16}$/);
    expect(published).toBe('');
  }
});
