import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, sharedPath, temporaryFolder, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { linkvet } from './linkvet.js';
import { serveHosts } from './serve-hosts.js';

type Row = Record<string, string>;

/** Real pages, and what an independent script counted on them. */
async function truthOf(host: string) {
  const read = async (kind: string) =>
    JSON.parse(await readFile(sharedPath('sites', 'truth', `${host}.${kind}.json`), 'utf8'));
  return { totals: await read('truth'), pages: await read('pages') };
}

/** Runs an audit and an export as a user would; returns the tables that the truth speaks of. */
async function auditAndExport(...target: string[]) {
  await using folder = await temporaryFolder();
  const db = join(folder.path, 'audit.db');
  const csv = join(folder.path, 'csv');
  const audit = await linkvet('audit', ...target, '--db', db, '--rate', '0', '--format', 'json');
  expect(audit, audit.stderr).toMatchObject({ exitCode: 0 });
  const names = 'pages,affiliate_links,ad_slots,findings,duplicate_clusters';
  const exported = await linkvet('export', csv, '--db', db, '--tables', names);
  expect(exported, exported.stderr).toMatchObject({ exitCode: 0 });
  const table = (name: string) => readCsv(join(csv, `${name}.csv`));
  return {
    summary: JSON.parse(audit.stdout),
    pages: await table('pages'),
    affiliateLinks: await table('affiliate_links'),
    adSlots: await table('ad_slots'),
    findings: await table('findings'),
    clusters: await table('duplicate_clusters'),
  };
}

function countBy(rows: Row[], ...columns: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const clicksOf = (rows: Row[]) => rows.filter((row) => row.role === 'click' && row.tier !== 'weak');
const pixelsOf = (rows: Row[]) =>
  rows.filter((row) => row.role === 'impression' && (row.via === 'src' || row.via === 'data'));

testWithShared('the five seed pages give their truth, and one duplicate cluster', async () => {
  const truth = JSON.parse(await readFile(sharedPath('seed-pages', 'truth.json'), 'utf8'));
  const { affiliateLinks, adSlots, findings, clusters, pages, summary } = await auditAndExport(
    sharedPath('seed-pages'),
    '--base-url',
    'https://example.com/',
  );
  const clicks = clicksOf(affiliateLinks);
  expect(summary.pages).toEqual({ discovered: 5, fetched: 5, unchanged: 0, failed: 0, skipped: 0, pending: 0 });
  expect(countBy(clicks, 'network')).toEqual({ impact: truth.totals.impact, avangate: truth.totals.avangate });
  expect(clicks.filter((row) => row.via === 'javascript')).toHaveLength(2);
  expect(countBy(pixelsOf(affiliateLinks), 'network')).toEqual({ impact: truth.totals.impressionPixels });
  expect(countBy(adSlots, 'system', 'account_id', 'slot_id')).toEqual({
    [`adsense ${truth.publisherIds.adsense[0]} ${truth.adsenseSlotIds[0]}`]: truth.totals.adsenseSlots,
  });
  for (const network of ['impact', 'avangate']) {
    const ids = new Set(clicks.filter((row) => row.network === network).map((row) => row.publisher_id));
    expect([...ids]).toEqual(truth.publisherIds[network]);
  }
  for (const [file, expected] of Object.entries<{ affiliateLinks: object; adsenseSlots: number }>(truth.pages)) {
    const url = `https://example.com/${file.replace(/\.md$/, '/')}`;
    const counted = countBy(
      clicks.filter((row) => row.page_url === url),
      'network',
    );
    expect({ impact: 0, avangate: 0, ...counted }, url).toEqual(expected.affiliateLinks);
  }
  const undisclosed = findings.filter((row) => row.rule === 'missing-disclosure');
  expect(undisclosed).toHaveLength(5 - truth.totals.pagesWithDisclosure);
  expect(new Set(clusters.map((row) => row.cluster_id)).size).toBe(1);
  expect(clusters).toHaveLength(5);
  expect(new Set(pages.map((row) => row.title)).size).toBe(5);
});

/** The file that a static host serves for a URL. */
function servedFile(folder: string, url: string): string | undefined {
  const path = decodeURIComponent(new URL(url).pathname).slice(1);
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return candidates.find((file) => existsSync(join(folder, file)));
}

/** One URL for each HTML file that the audit reached, with that file: a host may serve one file under two URLs. */
function filesOf(folder: string, pages: Row[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { url = '', status, content_type } of pages) {
    if (content_type !== 'text/html' || (status !== '' && status !== '200')) continue;
    const file = servedFile(folder, url);
    if (file !== undefined && !urls.has(file)) urls.set(file, url);
  }
  return new Map([...urls].map(([file, url]) => [url, file]));
}

const NAMES_IN_TRUTH: Record<string, string> = { '2checkout': 'avangate', 'rakuten-jp': 'rakuten_jp' };

/** Click links by file, network and via, as the truth has them for these files. */
function expectedClicks(pages: Record<string, Record<string, number>>, files: Iterable<string>) {
  const expected: Record<string, number> = {};
  for (const file of files) {
    for (const [key, count] of Object.entries(pages[file] ?? {})) {
      const [network = '', via] = key.startsWith('js:') ? [key.slice(3), 'javascript'] : [key, 'href'];
      if (network.startsWith('disclosure') || network === 'adsense') continue;
      expected[`${file} ${NAMES_IN_TRUTH[network] ?? network} ${via}`] = count;
    }
  }
  return expected;
}

/** Compares click links, page by page, with the truth. Networks the truth did not look for are left out. */
async function expectClicksOf(host: string, affiliateLinks: Row[], files: Map<string, string>) {
  const { totals, pages } = await truthOf(host);
  const clicks = clicksOf(affiliateLinks)
    .filter((row) => (row.network ?? '') in totals.affiliate_links && files.has(row.page_url ?? ''))
    .map((row) => ({ ...row, file: files.get(row.page_url ?? '') ?? '' }));
  expect(countBy(clicks, 'file', 'network', 'via')).toEqual(expectedClicks(pages, files.values()));
}

testWithShared.each(['win-net.techidaily.com', 'kidsgoodslab.com', 'jekyllrb.com'])(
  'a folder of %s gives the counts of its truth file',
  async (host) => {
    const folder = await unpackSharedSite(host);
    const { totals } = await truthOf(host);
    const { summary, pages, affiliateLinks, adSlots } = await auditAndExport(folder, '--base-url', `https://${host}/`);

    expect(summary.pages.fetched).toBe(totals.pages);
    expect(summary.pages.failed).toBe(totals.broken_internal.distinct_targets);
    await expectClicksOf(host, affiliateLinks, filesOf(folder, pages));
    if (host === 'jekyllrb.com') expect(clicksOf(affiliateLinks)).toEqual([]);
    for (const { network, id, occurrences } of totals.publisher_ids) {
      const rows = clicksOf(affiliateLinks).filter((row) => row.network === network);
      // An empty id in the truth is one that the script did not decode.
      expect(rows.filter((row) => id === '' || row.publisher_id === id)).toHaveLength(occurrences);
    }
    for (const { network, id, count } of totals.impression_pixels) {
      const rows = pixelsOf(affiliateLinks).filter((row) => row.network === network && row.publisher_id === id);
      expect(rows).toHaveLength(count);
    }
    type Slot = { system: string; client: string; slot: string; format: string; occurrences: number };
    expect(countBy(adSlots, 'system', 'account_id', 'slot_id', 'format')).toEqual(
      Object.fromEntries(
        totals.ad_slots.map((it: Slot) => [`${it.system} ${it.client} ${it.slot} ${it.format}`, it.occurrences]),
      ),
    );
  },
);

// How far a crawl of a large host comes, the crawler's own tests say; what stands on its pages, the folder above.
testWithShared.each(['kidsgoodslab.com', 'jekyllrb.com'])(
  'a crawl of %s over loopback gives the same for every page it reaches',
  async (host) => {
    const folder = await unpackSharedSite(host);
    const { port, stop } = await serveHosts([host]);
    try {
      const map = `https://${host}=http://127.0.0.1:${port}`;
      const { pages, affiliateLinks } = await auditAndExport(`https://${host}/`, '--origin-map', map);
      const files = filesOf(folder, pages);
      const { totals } = await truthOf(host);
      expect(files.size).toBe(totals.crawl_expectation.from_home_and_sitemap.distinct_html_files);
      await expectClicksOf(host, affiliateLinks, files);
    } finally {
      stop();
    }
  },
);
