import { expect, test } from 'vitest';
import { declaredExcuses, excuseKin } from '../../src/content/clusters/excuses.js';
import { chooseRepresentative } from '../../src/content/clusters/representative.js';
import type { CopyFacts } from '../../src/model.js';

const origin = 'https://site.example';

/** What is known of a page that says nothing of itself. */
function page(path: string, differences: Partial<CopyFacts> = {}): CopyFacts {
  const url = new URL(path, origin).href;
  return {
    ...{ pageId: 1, url, host: new URL(url).host, title: '', published: '', wordsCore: 100, canonical: null },
    ...{ refresh: null, robots: 'index', lang: 'en', inLinks: 0, alternates: [], ...differences },
  };
}

function chosen(...pages: CopyFacts[]): [string, string] {
  const { page, chosenBy } = chooseRepresentative(pages);
  return [page.url.slice(origin.length), chosenBy];
}

/** The excuses of copies, the first being the representative. */
function excuses(...pages: CopyFacts[]): string[] {
  return excuseKin(pages, declaredExcuses(pages));
}

test('the page leads that others name as their canonical, however young and lonely it is', () => {
  const named = page('/z', { published: '2026-02-01' });
  const naming = page('/a', { published: '2020-01-01', inLinks: 50, canonical: named.url });
  expect(chosen(naming, page('/b', { published: '2021-01-01', inLinks: 9 }), named)).toEqual(['/z', 'canonical']);
});

test('the one page that all the others name leads by that, and the one that is left for another reason does not', () => {
  expect(chosen(page('/a', { canonical: `${origin}/z` }), page('/z'))).toEqual(['/z', 'canonical']);
  expect(chosen(page('/a', { robots: 'noindex', published: '2020-01-01' }), page('/z'))).toEqual(['/z', 'url']);
});

test('without a canonical the earliest leads, if most copies tell their date', () => {
  const [old, young] = [page('/z', { published: '2024-03-01' }), page('/a', { published: '2024-03-01T08:00:00Z' })];
  expect(chosen(young, page('/b'), old)).toEqual(['/z', 'date']);
  expect(chosen(young, page('/b'), page('/c'), old)).toEqual(['/a', 'url']);
});

test('without dates the page leads that clearly most pages link to', () => {
  expect(chosen(page('/a', { inLinks: 4 }), page('/b', { inLinks: 8 }))).toEqual(['/b', 'in-links']);
  expect(chosen(page('/a', { inLinks: 5 }), page('/b', { inLinks: 8 }))).toEqual(['/a', 'url']);
  expect(chosen(page('/a'), page('/b', { inLinks: 2 }))).toEqual(['/a', 'url']);
});

test('what singles out two addresses of one page singles out the page', () => {
  const dated = { published: '2024-01-01' };
  expect(chosen(page('/b', { published: '2025-01-01' }), page('/x', dated), page('/x/', dated))).toEqual([
    '/x',
    'date',
  ]);
});

test('a copy with an excuse of its own does not lead while there is another', () => {
  expect(chosen(page('/a', { robots: 'noindex' }), page('/b'))).toEqual(['/b', 'url']);
  expect(chosen(page('/a', { robots: 'noindex' }), page('/b', { robots: 'noindex' }))).toEqual(['/a', 'url']);
});

test('a copy is excused that names another page, leads to a copy, or is not to be found', () => {
  const lamp = page('/lamp');
  expect(
    excuses(
      lamp,
      page('/a', { canonical: lamp.url }),
      page('/b', { canonical: 'https://elsewhere.example/' }),
      page('/c', { refresh: lamp.url }),
      page('/d', { robots: 'noindex' }),
      page('/e', { canonical: `${origin}/e/` }),
      page('/f', { refresh: 'https://elsewhere.example/' }),
    ),
  ).toEqual(['', 'canonical', 'canonical', 'redirect', 'noindex', '', '']);
});

test.each([
  ['/docs/1.2/lamp', '/docs/1.3/lamp'],
  ['/docs/lamp', '/docs/v3/lamp'],
  ['/docs/latest/lamp', '/docs/4.x/lamp'],
  ['/help/R2023b/lamp.html', '/help/R2024a/lamp.html'],
  ['/docs/12/lamp', '/docs/current/lamp'],
  ['https://v2.site.example/lamp', 'https://site.example/lamp'],
])('%s and %s are releases of one page', (one, other) => {
  expect(excuses(page(one), page(other))).toEqual(['', 'version']);
});

test.each([
  ['/en/lamp', '/de/lamp'],
  ['/lamp', '/pt-br/lamp'],
  ['https://fr.site.example/lamp', 'https://en.site.example/lamp'],
  ['/lamp.html', '/lamp.de.html'],
  ['/lamp?lang=de', '/lamp?lang=en'],
])('%s and %s are languages of one page', (one, other) => {
  expect(excuses(page(one), page(other))).toEqual(['', 'translation']);
});

test.each([
  ['/lamp/1', '/lamp/2'],
  ['/2023/lamp', '/2024/lamp'],
  ['/lamp', '/light'],
  ['/1.2/lamp', '/1.3/light'],
  ['/best-lamp-v2', '/best-lamp-v3'],
  ['/en/lamp', '/de/licht'],
  ['https://shop.site.example/lamp', 'https://site.example/lamp'],
])('%s and %s are neither', (one, other) => {
  expect(excuses(page(one), page(other))).toEqual(['', '']);
});

test('pages that name each other as alternates are translations, and one that only names another is none', () => {
  const [lamp, licht] = [page('/lamp'), page('/licht')];
  lamp.alternates = [licht.url];
  expect(excuses(lamp, licht)).toEqual(['', '']);
  licht.alternates = [lamp.url];
  expect(excuses(lamp, licht)).toEqual(['', 'translation']);
});

test('what is excused by itself excuses no other release', () => {
  const old = page('/docs/1.2/lamp', { robots: 'noindex' });
  expect(excuses(page('/blog/lamp'), old, page('/docs/1.3/lamp'))).toEqual(['', 'noindex', '']);
});
