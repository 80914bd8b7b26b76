import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath, temporaryFolder, testWithShared } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { PageFacts } from '../../src/model.js';
import { findings, openReader, openStore, readFacts, storageByTable } from '../../src/store/index.js';
import { tableAffiliateLinks } from '../../src/store/queries/table-affiliate-links.js';
import { tablePages } from '../../src/store/queries/table-pages.js';
import { type Answer, answer, ask, audit, commit, databaseIn, finding, newRun, origin } from './pages.js';

/** Writes pages in a run and reads the facts of each back. */
function roundTrip(file: string, pages: readonly Answer[]): (PageFacts | null)[] {
  audit(file, pages);
  using reader = openReader(file);
  return pages.map((_, index) => readFacts(reader, index + 1));
}

const rich = (index: number) => `<!doctype html><html lang="en"><head><title>Lamps ${index}</title>
  <meta name="description" content="All about lamps"><meta property="og:image" content="/og.png">
  <link rel="canonical" href="/lamps/${index}"><meta http-equiv="refresh" content="30; url=/next">
  <script type="application/ld+json">{"@type":"Article","a":[1,2]}</script></head><body class="blog">
  <nav><ul><li><a href="/">Home of every lamp</a></li><li><a href="/#top" rel="nofollow  sponsored">Top</a></li></ul></nav>
  <main><h1>Lamp ${index}</h1><p>We earn a commission when you buy through our links, at no cost to you.</p>
  <p>A <a href="https://brand.sjv.io/c/1234567/1725213/17190?u=https%3A%2F%2Fshop.example%2Fx">lamp</a> for ${index} readers,
  and <a href="javascript:window.open('https://brand.pxf.io/c/1/2/3')">another one</a>.</p>
  <img srcset="/a.png 1x, /b.png 2x" src="/a.png" alt="a lamp" width="300" height="250">
  <p hidden>Nobody reads this sentence about lamps and shades.</p></main>
  <ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1"></ins>
  <footer><p>The same words about the same shop, on every page that it has.</p></footer></body></html>`;

test('the facts of a page come back as they went in, also where pages share their texts', async () => {
  await using folder = await temporaryFolder();
  const pages = Array.from({ length: 6 }, (_, index) => answer(`/lamps/${index}`, rich(index)));
  expect(roundTrip(databaseIn(folder), pages)).toEqual(pages.map((page) => page.facts));
});

test('hostile text is stored as text, and what SQLite cannot hold becomes U+FFFD', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const texts = [
    'a\u0000b',
    'lone \ud800 surrogate',
    '__proto__',
    "'; drop table page; --",
    '\u202eright to left',
    '=1+1',
  ];
  const long = 'x'.repeat(1_000_000);
  const page = answer('/', texts.map((_, index) => `<a href="/${index}">${index}</a>`).join('') + rich(1));
  const { content } = page.page;
  texts.forEach((text, index) => {
    Object.assign(content.links[index] ?? {}, {
      anchor: text,
      rel: [text.replaceAll(' ', '-')],
      skeleton: `${text}\n>a`,
    });
  });
  content.title = `${texts.join('|')}${long}`;
  content.blocks = texts.map((text) => ({ ...content.blocks[0], text: `${text} ${text} ${text}` }) as never);
  content.roles = texts.map(() => 'prose');
  content.selected = JSON.parse('{"__proto__":["x"],"constructor":["y"]}');
  content.meta.push({ name: '__proto__', content: texts.join('\n') });
  page.event.facts = content;
  using store = openStore(file);
  using run = store.beginRun(newRun({ options: JSON.stringify(texts) }));
  commit(run, page, [
    finding('f'.repeat(16), { rule: '__proto__', evidence: JSON.parse('{"__proto__":1,"a":"\\u0000"}') }),
  ]);
  run.finish('complete', '2026-01-01T00:01:00Z');

  using reader = openReader(file);
  const facts = readFacts(reader, 1);
  // What was judged is kept elsewhere.
  const kept = Object.keys(facts ?? {}).map((name) => [name, content[name as keyof typeof content]]);
  const links = content.links.map(({ network: _n, hops: _h, ...link }) => link);
  expect(wellFormed(facts)).toEqual(wellFormed({ ...Object.fromEntries(kept), links }));
  expect(kept.map(([name]) => name).sort()).toEqual(Object.keys(page.facts).sort());
  expect(Object.hasOwn(facts?.selected ?? {}, '__proto__')).toBe(true);
  expect(reader.all(tablePages, { run: 1 })[0]?.title).toBe(wellFormed(content.title));
  const all = { run: 1, rule: '__proto__', severity: null, page: `${origin}/`, state: null, limit: -1, offset: 0 };
  expect(reader.all(findings, all)).toMatchObject([{ evidence: '{"__proto__":1,"a":"\\u0000"}' }]);
});

test('a URL as long as they come, and ids of any text, are kept', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const sub = encodeURIComponent('a\nb|"c"');
  const href = `https://brand.sjv.io/c/1234567/1725213/17190?subId1=${sub}&x=${'y'.repeat(8000)}#${'z'.repeat(500)}`;
  const page = answer('/', `<a href="${href}">x</a>`);
  expect(roundTrip(file, [page])).toEqual([page.facts]);
  expect(ask(file, tableAffiliateLinks, { run: 1 })).toMatchObject([{ link_url: href, sub_id: 'a\nb|"c"' }]);
});

test('a page of 100 links takes less than 2 kB for links, URLs and their indexes', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const pages = 300;
  const item = (target: number) =>
    `<li><a href="/post/${target}-about-lamps-and-shades/">About lamp ${target}</a></li>\n`;
  const html = (index: number) =>
    `<ul>${Array.from({ length: 30 }, (_, link) => item(link)).join('')}</ul>
     <main>${Array.from({ length: 70 }, (_, link) => item((index * 7919 + link * 104729) % pages)).join('')}</main>`;
  audit(
    file,
    Array.from({ length: pages }, (_, index) => answer(`/post/${index}-about-lamps-and-shades/`, html(index))),
  );
  const tables = new Set(['page_links', 'inlink', 'template_place', 'url', 'text', 'link_context', 'host']);
  const bytes = ask(file, storageByTable).reduce((sum, row) => sum + (tables.has(row.table) ? row.bytes : 0), 0);
  expect(bytes / pages).toBeLessThan(2000);
  expect(bytes / pages).toBeGreaterThan(1000);
});

testWithShared('the facts of real pages come back as they went in', async () => {
  await using folder = await temporaryFolder();
  const seeds = sharedPath('seed-pages');
  const pages = readdirSync(seeds)
    .filter((name) => name.endsWith('.md'))
    .map((name, index) => answer(`/${index}`, readFileSync(join(seeds, name), 'utf8')));
  expect(pages.length).toBeGreaterThan(3);
  expect(roundTrip(databaseIn(folder), pages)).toEqual(pages.map((page) => page.facts));
});

/** What JSON can hold, with every lone surrogate replaced as UTF-8 does. */
function wellFormed<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(/\\ud[89a-f][0-9a-f]{2}/g, '\ufffd'));
}
