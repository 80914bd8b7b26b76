import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, expect, test } from 'vitest';
import { tableRows, tables } from '../../src/report/index.js';
import { checkPage, rules } from '../../src/rules/index.js';
import { openReader } from '../../src/store/index.js';
import { auditSite } from './audit-site.js';
import { judge } from './judge.js';

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.';
const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';
const paid = (publisher: string) => `<p>Buy <a href="https://x.pxf.io/c/${publisher}/2/3">a lamp</a>.</p>`;
const page = (title: string, more = '') => `<title>${title}</title><main><p>${LAMP}</p>${more}</main>`;

const spun = {
  '/a': page('Lamps for readers', paid('1111') + AD),
  '/b': page('Where good light comes from', paid('1111').repeat(8)),
  '/c': page('Your guide to bright evenings', paid('9999')),
  ...Object.fromEntries(
    ['d', 'e', 'f', 'g', 'h'].map((name) => [`/${name}`, `<title>${name}</title>${paid('1111').repeat(9)}`]),
  ),
};

test('a family of doorways is one finding, and its pages are told as copies nowhere else; an id of somebody else is marked', async () => {
  const findings = await auditSite(spun, rules, join(files.path, 'spun.db'));
  expect(findings.filter(({ rule }) => rule.includes('duplicate-content'))).toEqual([]);
  const [finding, ...others] = findings.filter(({ rule }) => rule === 'spun-titles');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', confidence: 'likely', places: 3 });
  expect(finding?.evidence).toMatchObject({
    representative: 'https://site.example/a',
    ...{ pages: 3, titles: 3, hosts: 1, similarity: 100, compared: 3, adUnits: '0 to 1' },
    publishers:
      'impact 1111 (2 pages), adsense ca-pub-1234567890123456 (1 page), impact 9999 (1 page, not the site’s own)',
  });
});

test('a family, and each of its pages, is a row for a spreadsheet', async () => {
  const file = join(files.path, 'rows.db');
  await auditSite(spun, [], file);
  using reader = openReader(file);
  const rowsOf = (name: string) => {
    const table = tables.find((one) => one.name === name);
    return table ? [...tableRows(table, reader, 1)] : [];
  };
  expect(rowsOf('doorways')).toMatchObject([
    {
      ...{ kind: 'spun-titles', representative_url: 'https://site.example/a', pages: 3, titles: 3 },
      ...{ similarity: 1, first_published: null, ad_units_least: 0, ad_units_most: 1, slots: '' },
      publishers: 'impact 1111; adsense ca-pub-1234567890123456; impact 9999',
    },
  ]);
  expect(rowsOf('doorway_pages').map(({ url, representative, title }) => [url, representative, title])).toEqual([
    ['https://site.example/a', 1, 'Lamps for readers'],
    ['https://site.example/b', 0, 'Where good light comes from'],
    ['https://site.example/c', 0, 'Your guide to bright evenings'],
  ]);
});

test('texts that differ in a word are not called the same, however long they are', async () => {
  const words = Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' ');
  const file = join(files.path, 'long.db');
  await auditSite({ '/a': `<p>${words} here</p>`, '/b': `<p>${words} there</p>` }, [], file);
  using reader = openReader(file);
  const table = tables.find(({ name }) => name === 'duplicate_clusters');
  const rows = table ? [...tableRows(table, reader, 1)] : [];
  expect(rows.map(({ kind, similarity }) => [kind, similarity])).toEqual([
    ['near', 1],
    ['near', 0.99],
  ]);
});

test('a short text in which a name stands again and again is a template, though its pages are no copies of each other', async () => {
  const cities = ['Ashford', 'Brinmouth', 'Carrow', 'Dunhaven', 'Elmsgate', 'Farleigh', 'Gorsley', 'Haverton'];
  const lampsIn = (city: string) =>
    `<title>Lamps in ${city}</title><p>Looking for a lamp in ${city}? Our shop in ${city} has lamps for homes and offices all over ${city} and its neighbours. From small ones for the desk to tall ones for the hall, our fitters choose what suits you at once. We tell the price before we come, we come on the same day, and we stand by our work. Call us today for a lamp in ${city}, and see why so many people in ${city} read at night.</p>`;
  const site = Object.fromEntries(cities.map((city) => [`/${city}`, lampsIn(city)]));
  const file = join(files.path, 'cities.db');
  const findings = (await auditSite(site, rules, file)).filter(({ rule }) => /doorway|duplicate/.test(rule));
  expect(findings).toMatchObject([{ rule: 'templated-doorway', confidence: 'likely', places: 8 }]);
  expect(findings[0]?.evidence.similarity).toBeLessThan(65);
  expect(findings[0]?.evidence.slots).toMatch(/^[A-Z][a-z]+( \| [A-Z][a-z]+){4}$/);
});

const PROSE = 'Words about a lamp that stands behind a chair and lights the page of whoever reads there. '.repeat(6);
const SOURCE = 'https://www.lampsmonthly.example';
const link = (name: string) => `<a href="${SOURCE}/${name}">how to choose it</a>`;
const image = (name: string, host = 'static.lampsmonthly.example') => `<img src="https://${host}/${name}.jpg">`;
const article = (parts: string[], head = '') =>
  `${head}<main><h1>Lamps</h1>${parts.map((part) => `<h2>On this</h2><p>${PROSE} See ${part}</p><p>${PROSE}</p>`).join('')}</main>`;
const copied = (html: string) =>
  checkPage(rules, judge(html), ({ message }) => {
    throw new Error(message);
  }).filter(({ rule }) => rule === 'copied-source');

test('how much of the source is left in an article says how sure it is that it was copied', () => {
  const parts = ['a', 'b', 'c', 'd', 'e'].map((name) => link(name) + image(name));
  expect(copied(article(parts))).toMatchObject([
    { confidence: 'likely', evidence: { host: 'static.lampsmonthly.example', images: 5, articleImages: 5, links: 5 } },
  ]);
  expect(copied(article(parts.slice(0, 2)))).toMatchObject([{ confidence: 'possible' }]);
  const links = ['b', 'c', 'd', 'e'].map(link);
  expect(copied(article([link('a') + image('a'), ...links]))).toMatchObject([{ confidence: 'review', places: 1 }]);
  const own = ['f', 'g', 'h', 'i'].map((name) => image(name, 'site.example'));
  expect(copied(article([...parts.slice(0, 3), ...own]))).toMatchObject([{ confidence: 'review', places: 3 }]);
});

test.each<[string, string]>([
  ['one image and one link: a quotation', article([link('a') + image('a'), link('b')])],
  [
    'images that a site keeps under a name of its own',
    article([link('a') + image('a'), link('b') + image('b')], `<link rel="stylesheet" href="${SOURCE}/s.css">`),
  ],
  [
    'images of another host of the site',
    article(
      ['a', 'b', 'c'].map(
        (name) => `<a href="https://site.example/${name}">this</a>${image(name, 'img.site.example')}`,
      ),
    ),
  ],
  [
    'links around images, to the images in full size',
    article(
      ['a', 'b', 'c'].map(
        (name) => `<a href="https://static.lampsmonthly.example/${name}-full.jpg">${image(name)}</a>`,
      ),
    ),
  ],
  [
    'pictures of products beside links that pay',
    article(['a', 'b', 'c'].map((name) => `<a href="${SOURCE}/${name}" rel="sponsored">buy it</a>${image(name)}`)),
  ],
  [
    'a carrier of images, to which links lead too',
    article(['a', 'b', 'c'].map((name) => `<a href="https://imgur.com/${name}">this</a>${image(name, 'i.imgur.com')}`)),
  ],
  [
    'icons',
    article(['a', 'b', 'c'].map((name) => link(name) + image(name).replace('<img', '<img width="16" height="16"'))),
  ],
])('%s are no sign of a copied article', (_, html) => {
  expect(copied(html)).toEqual([]);
});
