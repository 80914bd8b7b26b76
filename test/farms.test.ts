import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, temporaryFolder, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { linkvet } from './linkvet.js';
import { serveHosts } from './serve-hosts.js';

type Row = Record<string, string>;

/** Audits pages of several hosts together, and returns the tables that speak of hosts. */
async function auditPages(hosts: readonly string[], urls: readonly string[]) {
  await using folder = await temporaryFolder();
  const [db, csv, list] = [join(folder.path, 'audit.db'), join(folder.path, 'csv'), join(folder.path, 'urls.txt')];
  await writeFile(list, urls.join('\n'));
  const { port, stop } = await serveHosts(hosts);
  try {
    const maps = hosts.flatMap((host) => ['--origin-map', `https://${host}=http://127.0.0.1:${port}`]);
    const manners = ['--rate', '0', '--concurrency', '8', '--format', 'json'];
    const audit = await linkvet('audit', '--list', list, ...maps, ...manners, '--db', db);
    expect(audit, audit.stderr).toMatchObject({ exitCode: 0 });
    const names = 'link_farms,farm_signals,operators,operator_ids,money_paths,affiliate_links,findings';
    expect(await linkvet('export', csv, '--db', db, '--tables', names)).toMatchObject({ exitCode: 0 });
    const table = (name: string): Promise<Row[]> => readCsv(join(csv, `${name}.csv`));
    return {
      summary: JSON.parse(audit.stdout),
      farms: await table('link_farms'),
      signals: await table('farm_signals'),
      operators: await table('operators'),
      ids: await table('operator_ids'),
      money: await table('money_paths'),
      affiliateLinks: await table('affiliate_links'),
      findings: await table('findings'),
    };
  } finally {
    stop();
  }
}

/** The first pages of a host by their address, and the files that hold them. */
async function pagesOf(host: string, most: number): Promise<{ url: string; file: string }[]> {
  const root = await unpackSharedSite(host);
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  return files.slice(0, most).map((file) => {
    return { url: `https://${host}/${file.slice(0, -'index.html'.length)}`, file: join(root, file) };
  });
}

/** The pages of the hub that these pages link to. */
async function hubPagesOf(pages: readonly { file: string }[]): Promise<string[]> {
  const texts = await Promise.all(pages.map(({ file }) => readFile(file, 'utf8')));
  const links = texts.flatMap((text) => text.match(/https:\/\/tools\.techidaily\.com\/[\w/-]*/g) ?? []);
  return [...new Set(links)].sort();
}

const hub = 'tools.techidaily.com';
const doorways = ['win-alternatives.techidaily.com', 'win-net.techidaily.com'];

testWithShared('two doorway hosts and their hub are one operator and a link farm that pays over the hub', async () => {
  const pages = (await Promise.all(doorways.map((host) => pagesOf(host, 45)))).flat();
  const urls = [...(await hubPagesOf(pages)), ...pages.map(({ url }) => url)];
  const { summary, farms, signals, operators, ids, money, affiliateLinks, findings } = await auditPages(
    [hub, ...doorways],
    urls,
  );

  expect(operators.map(({ operator_id, host }) => `${operator_id} ${host}`)).toEqual(
    [hub, ...doorways].map((host) => `1 ${host}`),
  );
  const own = ids.filter(({ standing }) => standing === 'joins' || standing === 'own');
  expect(own.map(({ system, id }) => `${system} ${id}`)).toEqual(
    expect.arrayContaining(['adsense ca-pub-7571918770474297', 'impact 5597632', 'avangate 108875']),
  );

  expect(farms.map(({ host, verdict }) => `${host} ${verdict}`)).toEqual(
    [hub, ...doorways].map((host) => `${host} strong`),
  );
  const points = signals.reduce((sum, signal) => sum + Number(signal.points), 0);
  expect(Math.floor(points)).toBe(Number(farms[0]?.score));
  expect(findings.filter(({ rule }) => rule === 'link-farm')).toHaveLength(1);
  expect(summary).toMatchObject({ operators: 1, linkFarms: { strong: 1, suspicious: 0 } });

  // What the hub earns in all stands in another table, too.
  const stores = new Set(money.filter((row) => row.network === 'avangate').map((row) => row.merchant_host));
  expect(stores).toContain('secure.2checkout.com');
  for (const source_host of doorways) {
    const over = money.filter((row) => row.source_host === source_host && row.hub_host === hub);
    const paid = over.filter((row) => row.network === 'avangate' && row.publisher_id === '108875');
    expect(new Set(paid.map((row) => row.merchant_host))).toEqual(stores);
    expect(paid.some((row) => Number(row.links) > 0 && Number(row.pages) > 0)).toBe(true);
    const links = affiliateLinks.filter(
      (row) => row.network === 'avangate' && row.page_url?.startsWith(`https://${hub}/`) && isPaid(row),
    );
    expect(paid.reduce((sum, row) => sum + Number(row.hub_paid_links), 0)).toBe(links.length);
  }
});

/** A link that somebody is paid for: as the description of money_paths.csv says. */
function isPaid({ role = '', tier, publisher_id }: Row): boolean {
  if (tier === 'weak') return false;
  return role === 'click' || (['shortlink', 'checkout', 'cloak'].includes(role) && publisher_id !== '');
}

testWithShared('sites that have nothing in common are no farm, and nobody runs two of them', async () => {
  const hosts = ['jekyllrb.com', 'vuejs.org', 'kidsgoodslab.com'];
  const pages = (await Promise.all(hosts.map((host) => pagesOf(host, 30)))).flat();
  const { summary, farms, operators, findings } = await auditPages(
    hosts,
    pages.map(({ url }) => url),
  );
  expect(farms).toEqual([]);
  expect(operators).toEqual([]);
  expect(findings.filter(({ rule }) => /farm|sibling|operator/.test(rule ?? ''))).toEqual([]);
  expect(summary).toMatchObject({ operators: 0, linkFarms: { strong: 0, suspicious: 0 } });
});
