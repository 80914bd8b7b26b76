import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { tableRows, tables } from '../../src/report/index.js';
import { rules, type SiteExample } from '../../src/rules/index.js';
import { openReader } from '../../src/store/index.js';
import { auditSite } from './audit-site.js';

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

const sharedOperator = rules.filter(({ id }) => id === 'shared-operator');

const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1"></ins>';
const TAG = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D5E"></script>';
const META = '<meta name="google-adsense-account" content="ca-pub-1234567890123456">';
const SCRIPT =
  '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456"></script>';
const CDN = '<script src="https://cdn.widgets.test/jquery.js"></script>';
const TOKEN = `<script src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "0123456789abcdef0123456789abcdef"}'></script>`;
const THEME =
  '<nav class="menu"><a class="item" href="/">Home</a></nav><footer class="site"><a href="https://theme.test/">Theme</a></footer>';
const paid = (publisher: string) => `<a href="https://x.pxf.io/c/${publisher}/2/3">A lamp</a>`;

/** Six pages of each host, with this on each. */
function hosts(contents: Record<string, string | ((page: number) => string)>): SiteExample {
  const pages = Object.entries(contents).flatMap(([host, content]) =>
    Array.from({ length: 6 }, (_, page) => [
      `https://${host}/${page}`,
      `<title>${host} ${page}</title>${typeof content === 'string' ? content : content(page)}`,
    ]),
  );
  return Object.fromEntries(pages);
}

async function operatorsOf(name: string, site: SiteExample): Promise<Finding[]> {
  return auditSite(site, sharedOperator, join(files.path, `${name}.db`));
}

function rowsOf(name: string, table: string) {
  using reader = openReader(join(files.path, `${name}.db`));
  const found = tables.find((one) => one.name === table);
  return found ? [...tableRows(found, reader, 1)] : [];
}

test('hosts that are run with the same ids are one finding, a row each, and a row for each id', async () => {
  const site = hosts({
    'lamps.test': `${AD}${TAG}${paid('1111')}`,
    'chairs.test': (page) => `${AD}${paid(page === 0 ? '9999' : '1111')}${THEME}`,
    'desks.test': `${AD}${paid('1111')}${THEME}`,
    'beds.test': paid('2222'),
  });
  const [finding, ...others] = await operatorsOf('shared', site);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'notice', confidence: 'likely', places: 3 });
  expect(finding?.evidence).toEqual({
    id: 'adsense ca-pub-1234567890123456',
    ids: 'adsense ca-pub-1234567890123456, impact 1111',
    ...{ hosts: 3, names: 'chairs.test, desks.test, lamps.test' },
  });
  expect(finding).toMatchObject({ pageUrl: 'https://chairs.test/0', at: { selector: 'body > ins:nth-child(1)' } });
  const both = 'adsense ca-pub-1234567890123456; impact 1111';
  expect(rowsOf('shared', 'operators').map((row) => [row.operator_id, row.hosts, row.host, row.shared_ids])).toEqual([
    [1, 3, 'chairs.test', both],
    [1, 3, 'desks.test', both],
    [1, 3, 'lamps.test', both],
  ]);
  expect(
    rowsOf('shared', 'operator_ids').map((row) => [row.kind, row.system, row.id, row.standing, row.hosts, row.pages]),
  ).toEqual([
    ['ads', 'adsense', 'ca-pub-1234567890123456', 'joins', 3, 18],
    ['affiliate', 'impact', '1111', 'joins', 3, 17],
    ['analytics', 'google-analytics', 'G-1A2B3C4D5E', 'unknown', 1, 6],
    ['affiliate', 'impact', '9999', 'unknown', 1, 1],
  ]);
});

test('hosts that only the tag of a platform joins are told with less confidence, where the first has it', async () => {
  const late = (page: number) => (page === 0 ? '' : `\n\n${TAG}`);
  const site = hosts({ 'anna.press.test': late, 'bert.press.test': TAG });
  const [finding] = await operatorsOf('platform', site);
  expect(finding).toMatchObject({ confidence: 'possible', pageUrl: 'https://anna.press.test/1', at: { line: 3 } });
  expect(finding?.evidence).toMatchObject({ id: 'google-analytics G-1A2B3C4D5E' });
});

test('the place of a finding is one of the id that it names, on a host that this id joins', async () => {
  const guest = (page: number) => `${TAG}${page === 0 ? AD : ''}`;
  const site = hosts({ 'anna.test': guest, 'bert.test': `${AD}${TAG}`, 'carl.test': AD });
  const [finding] = await operatorsOf('named', site);
  expect(finding?.evidence).toMatchObject({ id: 'adsense ca-pub-1234567890123456', hosts: 3 });
  expect(finding?.pageUrl).toBe('https://bert.test/0');
});

test('each id of an operator is a row for each host that carries it, with the first place there', async () => {
  const direct = 'google.com, pub-1234567890123456, DIRECT';
  const [finding] = await operatorsOf('places', {
    ...hosts({
      'lamps.test': (page) => (page === 0 ? '' : `\n<p>${AD}</p>\n${AD}${paid('9999')}`),
      'chairs.test': (page) => `${SCRIPT}\n${page === 4 ? META : ''}${TAG}\n\n${AD}`,
    }),
    '/': `<title>Desks</title>\n${META}<script>gtag('config', 'UA-12345-1');</script>`,
    '/b': `<title>More desks</title>\n${AD}${TAG}<script>gtag('config', 'UA-12345-2');</script>`,
    '/ads.txt': `# Who sells\n\n${direct}\n${direct}`,
  });
  expect(finding).toMatchObject({ pageUrl: 'https://chairs.test/0', at: { line: 4 } });
  const rows = rowsOf('places', 'operator_places');
  expect(rows.map((row) => Object.values(row).join(' '))).toEqual([
    '1 ads adsense ca-pub-1234567890123456 chairs.test 6 joins https://chairs.test/0 4 1',
    '1 ads adsense ca-pub-1234567890123456 lamps.test 5 joins https://lamps.test/1 2 4',
    '1 ads adsense ca-pub-1234567890123456 site.example 1 joins https://site.example/ 2 1',
    '1 ads adsense_auto ca-pub-1234567890123456 chairs.test 6 joins https://chairs.test/0 1 29',
    '1 ads.txt google.com pub-1234567890123456 site.example 2 joins https://site.example/ads.txt 3 ',
    '1 affiliate impact 9999 lamps.test 5 own https://lamps.test/1 3 90',
    '1 analytics google-analytics G-1A2B3C4D5E chairs.test 6 joins https://chairs.test/0 2 1',
    '1 analytics google-analytics G-1A2B3C4D5E site.example 1 joins https://site.example/b 2 90',
    '1 analytics google-analytics UA-12345-1 site.example 1 unknown https://site.example/ 2 71',
    '1 analytics google-analytics UA-12345-2 site.example 1 unknown https://site.example/b 2 176',
  ]);
});

test('an ads.txt speaks for the hosts below it that have none of their own, on every port', async () => {
  const site = (host: string) => ({ [`https://${host}/`]: `<title>${host}</title>${TAG}` });
  const owner = 'OWNERDOMAIN=owner.test';
  await operatorsOf('owners', {
    ...{ ...site('site.example'), ...site('www.site.example:8443'), ...site('a.b.site.example'), ...site('else.test') },
    '/ads.txt': `\n${owner}\nMANAGERDOMAIN=manager.test`,
  });
  const rows = rowsOf('owners', 'operator_places').filter((row) => row.kind === 'analytics');
  expect(rows.map((row) => row.host)).toEqual([
    ...['a.b.site.example', 'else.test', 'site.example', 'www.site.example:8443'],
  ]);
  const files = rowsOf('owners', 'operator_places').filter((row) => row.kind === 'ads.txt');
  expect(files.map((row) => [row.system, row.id, row.host, row.page_url, row.line])).toEqual(
    ['a.b.site.example', 'site.example', 'www.site.example:8443'].map((host) => [
      ...['OWNERDOMAIN', 'owner.test', host, 'https://site.example/ads.txt', 2],
    ]),
  );
});

test('numbers that each shop gives its publishers anew join no hosts', async () => {
  const numbered = '<a href="https://shop.example/lamp/?wpam_id=12">A lamp</a>';
  expect(await operatorsOf('numbered', hosts({ 'lamps.test': numbered, 'chairs.test': numbered }))).toEqual([]);
});

test('a public CDN, a theme, the token of a widget and the link of a guest join no hosts', async () => {
  const site = hosts({
    'lamps.test': (page) => `${CDN}${TOKEN}${THEME}${page === 3 ? paid('7777') : paid('1111')}`,
    'chairs.test': `${CDN}${TOKEN}${THEME}${paid('7777')}`,
  });
  expect(await operatorsOf('innocent', site)).toEqual([]);
  expect([...rowsOf('innocent', 'operators'), ...rowsOf('innocent', 'operator_ids')]).toEqual([]);
});
