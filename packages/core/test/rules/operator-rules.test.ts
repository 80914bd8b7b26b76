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

test('hosts that only the tag of a platform joins are told with less confidence', async () => {
  const [finding] = await operatorsOf('platform', hosts({ 'anna.press.test': TAG, 'bert.press.test': TAG }));
  expect(finding).toMatchObject({ confidence: 'possible', pageUrl: null, at: null });
  expect(finding?.evidence).toMatchObject({ id: 'google-analytics G-1A2B3C4D5E' });
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
