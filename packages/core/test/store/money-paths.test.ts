import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { moneySummary, tableRows, tables } from '../../src/report/index.js';
import type { Table } from '../../src/report/table.js';
import { openReader } from '../../src/store/index.js';
import { closeRun } from '../content/closed-run.js';
import { type Answer, answer, databaseIn, record } from './pages.js';

const ONE = 'https://one.example';
const TWO = 'https://two.example';
const HUB = 'https://hub.example';
const LAMPS = 'https://secure.2checkout.com/order/checkout.php?PRODS=1&AFFILIATE=4711';
const DESKS = 'https://store.desks.example/order/checkout.php?PRODS=2&AFFILIATE=4711';
const CHAIRS_WITHOUT_PUBLISHER = 'https://store.chairs.example/order/checkout.php?PRODS=3';
const BRAND = 'https://brand.sjv.io/c/1234567/1725213/17190';
const SHOP = `${BRAND}?u=https%3A%2F%2Fwww.shop.example%2Flamp`;

/** A page with links in its text and, where it has one, in its menu. */
function page(url: string, hrefs: readonly string[], menu?: string): Answer {
  const words = url.replace(/\W+/g, ' ');
  const nav = menu === undefined ? '' : `<nav><a href="${menu}">More</a></nav>`;
  const links = hrefs.map((href, place) => `<p>${words} says ${place}: <a href="${href}">see ${place}</a>.</p>`);
  return answer(url, `<title>${words}</title>${nav}<article><h1>${words}</h1>${links.join('')}</article>`);
}

/** What moved to another address. */
function redirect(url: string, redirectTo: string): Answer {
  const from = answer(url, '');
  const moved = record({ url, redirectTo, status: 301, contentType: '' });
  return { ...from, event: { ...from.event, page: moved, facts: null } };
}

/** The rows of money_paths.csv, and the lines for people, of an audit of these pages. */
async function audited(pages: readonly Answer[]): Promise<{ rows: string[]; lines: string[] }> {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const run = await closeRun(file, pages);
  using reader = openReader(file);
  const table = tables.find(({ name }) => name === 'money_paths') as Table;
  const rows = [...tableRows(table, reader, run)].map((row) => {
    expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
    const { source_host, hub_host, network, publisher_id, merchant_host, ...counts } = row;
    const { links, content_links, pages, paid_links, paid_pages } = counts;
    const { hub_links, hub_pages, hub_paid_links, hub_paid_pages } = counts;
    const way = [source_host, hub_host ?? '-', network, publisher_id, merchant_host].join(' ');
    const led = `${links} (${content_links}) on ${pages} to ${paid_links} on ${paid_pages}`;
    const onHub = `; ${hub_links} on ${hub_pages} to ${hub_paid_links} on ${hub_paid_pages}`;
    return `${way}: ${led}${hub_host === null ? '' : onHub}`;
  });
  return { rows, lines: moneySummary(reader, run).map(({ sentence }) => sentence) };
}

test('doorways lead to a hub, and the hub to checkouts: every edge with its links and pages', async () => {
  const hub = [
    page(`${HUB}/lamps`, [LAMPS, `${LAMPS}&QTY=2`, DESKS, CHAIRS_WITHOUT_PUBLISHER]),
    page(`${HUB}/desks`, [DESKS, SHOP]),
    page(`${HUB}/about`, [`${HUB}/lamps`]),
  ];
  const doorways = [
    page(`${ONE}/a`, [`${HUB}/lamps`, `${HUB}/lamps#buy`, `${HUB}/desks`]),
    page(`${ONE}/b`, [`${HUB}/desks`, `${HUB}/about`]),
    page(`${ONE}/c`, [`${HUB}/about`]),
    page(`${TWO}/a`, [`${HUB}/desks`]),
  ];
  const { rows, lines } = await audited([...doorways, ...hub]);
  expect(rows).toEqual([
    'hub.example - avangate 4711 secure.2checkout.com: 0 (0) on 0 to 2 on 1',
    'hub.example - avangate 4711 store.desks.example: 0 (0) on 0 to 2 on 2',
    'hub.example - impact 1234567 www.shop.example: 0 (0) on 0 to 1 on 1',
    'one.example hub.example avangate 4711 secure.2checkout.com: 2 (2) on 1 to 2 on 1; 6 on 3 to 2 on 1',
    'one.example hub.example avangate 4711 store.desks.example: 4 (4) on 2 to 2 on 2; 6 on 3 to 2 on 2',
    'one.example hub.example impact 1234567 www.shop.example: 2 (2) on 2 to 1 on 1; 6 on 3 to 1 on 1',
    'two.example hub.example avangate 4711 secure.2checkout.com: 0 (0) on 0 to 0 on 0; 1 on 1 to 2 on 1',
    'two.example hub.example avangate 4711 store.desks.example: 1 (1) on 1 to 1 on 1; 1 on 1 to 2 on 2',
    'two.example hub.example impact 1234567 www.shop.example: 1 (1) on 1 to 1 on 1; 1 on 1 to 1 on 1',
  ]);
  expect(lines).toEqual([
    'one.example, two.example → hub.example → 2 merchants of avangate (publisher 4711): 7 links on 4 pages; 5 of them (5 in content) on 3 pages lead to 2 pages with 4 of 4 paid links',
    'one.example, two.example → hub.example → 1 merchant of impact (publisher 1234567): 7 links on 4 pages; 3 of them (3 in content) on 3 pages lead to 1 page with 1 of 1 paid link',
    'hub.example → 2 merchants of avangate (publisher 4711): 4 paid links on 2 pages',
    'hub.example → 1 merchant of impact (publisher 1234567): 1 paid link on 1 page',
  ]);
});

test('a page without paid links is no way to those who pay, whatever else stands on its host', async () => {
  const { rows } = await audited([
    page(`${ONE}/a`, [`${HUB}/lamps`, `${TWO}/a`]),
    page(`${TWO}/a`, ['https://www.shop.example/lamp', CHAIRS_WITHOUT_PUBLISHER]),
    page(`${HUB}/lamps`, ['https://www.shop.example/lamp', CHAIRS_WITHOUT_PUBLISHER]),
    page(`${HUB}/desks`, [DESKS]),
  ]);
  expect(rows).toEqual(['hub.example - avangate 4711 store.desks.example: 0 (0) on 0 to 1 on 1']);
});

test('where nobody is paid there is nothing to tell', async () => {
  const { rows, lines } = await audited([page(`${ONE}/a`, [`${HUB}/lamps`]), page(`${HUB}/lamps`, [])]);
  expect({ rows, lines }).toEqual({ rows: [], lines: [] });
});

test('links of a menu are counted apart from those in the content', async () => {
  const doorways = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => page(`${ONE}/${name}`, [], `${HUB}/lamps`));
  const { rows } = await audited([...doorways, page(`${ONE}/g`, [`${HUB}/lamps`]), page(`${HUB}/lamps`, [LAMPS])]);
  expect(rows).toEqual([
    'hub.example - avangate 4711 secure.2checkout.com: 0 (0) on 0 to 1 on 1',
    'one.example hub.example avangate 4711 secure.2checkout.com: 7 (1) on 7 to 1 on 1; 7 on 7 to 1 on 1',
  ]);
});

test('redirects are followed: of the source to a page of the hub, of the hub to another of its pages, and to a network', async () => {
  const { rows } = await audited([
    page(`${ONE}/a`, [`${ONE}/out`, `${HUB}/old`]),
    redirect(`${ONE}/out`, `${HUB}/lamps`),
    redirect(`${HUB}/old`, `${HUB}/lamps`),
    page(`${HUB}/lamps`, [`${HUB}/go/brand`]),
    redirect(`${HUB}/go/brand`, BRAND),
  ]);
  expect(rows).toEqual([
    'hub.example - impact 1234567 brand.sjv.io: 0 (0) on 0 to 1 on 1',
    'one.example hub.example impact 1234567 brand.sjv.io: 2 (2) on 1 to 1 on 1; 2 on 1 to 1 on 1',
  ]);
});

test('only one hub is followed: who links to a host that links to a hub has no path there', async () => {
  const { rows } = await audited([
    page(`${ONE}/a`, [`${TWO}/a`]),
    page(`${TWO}/a`, [`${HUB}/lamps`]),
    page(`${HUB}/lamps`, [LAMPS]),
  ]);
  expect(rows.map((row) => row.split(' ', 2).join(' '))).toEqual(['hub.example -', 'two.example hub.example']);
});

test('the order in which pages were read changes nothing', async () => {
  const pages = [
    page(`${ONE}/a`, [`${HUB}/lamps`, BRAND]),
    page(`${TWO}/a`, [`${HUB}/lamps`, `${ONE}/a`]),
    page(`${HUB}/lamps`, [LAMPS, DESKS]),
  ];
  expect(await audited(pages)).toEqual(await audited(pages.toReversed()));
});

test('a close that is repeated replaces what the one before left', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const run = await closeRun(file, [page(`${ONE}/a`, [LAMPS])]);
  await closeRun(file, [page(`${ONE}/b`, [LAMPS])], { resume: run });
  using reader = openReader(file);
  expect(moneySummary(reader, run).map(({ sentence }) => sentence)).toEqual([
    'one.example → 1 merchant of avangate (publisher 4711): 2 paid links on 2 pages',
  ]);
});

test('where every link to the hub leads to paid links, they are told once', async () => {
  const { lines } = await audited([
    page(`${ONE}/a`, [`${HUB}/lamps`, `${HUB}/lamps`]),
    page(`${HUB}/lamps`, [LAMPS]),
    page(`${HUB}/more`, [LAMPS, LAMPS]),
  ]);
  expect(lines[0]).toBe(
    'one.example → hub.example → 1 merchant of avangate (publisher 4711): 2 links (2 in content) on 1 page lead to 1 page with 1 of 3 paid links',
  );
});

test('a single link leads there, where others lead', async () => {
  const alone = await audited([page(`${ONE}/a`, [`${HUB}/lamps`]), page(`${HUB}/lamps`, [LAMPS])]);
  expect(alone.lines[0]).toContain(': 1 link (1 in content) on 1 page leads to 1 page with 1 of 1 paid link');
  const among = await audited([
    page(`${ONE}/a`, [`${HUB}/lamps`, `${HUB}/`]),
    page(`${HUB}/lamps`, [LAMPS]),
    page(`${HUB}/`, []),
  ]);
  expect(among.lines[0]).toContain(': 2 links on 1 page; 1 of them (1 in content) on 1 page leads to 1 page with ');
});
