import { expect, test } from 'vitest';
import { coreShingles, coreText, mainText, readContent } from '../../src/content/index.js';
import type { Block, PageFacts } from '../../src/model.js';
import { block, click, link } from './facts.js';

const URL_OF_PAGE = 'https://site.example/lamps';

function facts(blocks: Block[], title = 'Lamps'): PageFacts {
  return {
    base: 'https://site.example/',
    title,
    titleAt: null,
    lang: 'en',
    description: '',
    canonical: null,
    robots: [],
    headings: [],
    meta: [],
    jsonLd: [],
    links: [],
    elements: [],
    blocks,
    containers: [],
    tags: [],
    limits: [],
    selected: {},
  };
}

const page = [
  block('Home', { region: 'nav', linkWords: 1 }),
  block('Lamps', { tag: 'h1' }),
  block('A lamp stands behind the chair.'),
  block('Never seen.', { hidden: 'display' }),
  block('Buy Lamp Pro', { linkWords: 3 }),
  block('Chairs Sofas', { linkWords: 2 }),
  block('All rights reserved.', { region: 'footer' }),
];
const links = [link({ block: 4, network: click, anchor: 'Buy Lamp Pro' }), link({ block: 5, anchor: 'Chairs' })];

test('a page has three texts: what is visible, the article, and what no other page has', () => {
  const { roles, main, words } = readContent(URL_OF_PAGE, facts(page), links, []);
  expect(roles).toEqual(['boilerplate', 'boilerplate', 'prose', 'hidden', 'ad', 'link-list', 'boilerplate']);
  expect(mainText(page, main)).toBe('Lamps\nA lamp stands behind the chair.\nChairs Sofas');
  expect(coreText(page, roles, main)).toBe('A lamp stands behind the chair.');
  expect(words).toEqual({ full: 16, main: 9, core: 6, link: 6 });
});

test('pages that differ in title, links, ads and frame only have one fingerprint', () => {
  const body = Array.from({ length: 12 }, (_, index) => block(`Sentence ${index} speaks of a lamp and its light.`));
  const plain = readContent(URL_OF_PAGE, facts(body), [], []);
  const title = 'Chairs of today';
  const dressed = [block(title, { tag: 'h1' }), ...body.slice(0, 6), ...page.slice(3), ...body.slice(6)];
  const other = readContent(
    URL_OF_PAGE,
    facts(dressed, title),
    [link({ block: 8, network: click, anchor: 'Buy Lamp Pro' }), link({ block: 9, anchor: 'Chairs' })],
    [],
  );
  expect(plain.fingerprint.exact).toMatch(/^[0-9a-f]{16}$/);
  expect(other.fingerprint.exact).toBe(plain.fingerprint.exact);
  expect(other.fingerprint.minhash).toEqual(plain.fingerprint.minhash);
  expect(other.fingerprint.full).not.toBe(plain.fingerprint.full);
  expect(coreShingles(dressed, other.roles, other.main)).toEqual(coreShingles(body, plain.roles, plain.main));
});

test('an empty page has content, and none of it', () => {
  expect(readContent(URL_OF_PAGE, facts([]), [], [])).toMatchObject({
    roles: [],
    main: [],
    words: { full: 0, main: 0, core: 0, link: 0 },
    disclosures: [],
    fingerprint: { exact: '', full: '', minhash: null },
  });
});

test('of an article that is little more than links, headings and sentences are main text wherever they stand', () => {
  const items = Array.from({ length: 20 }, (_, index) => `Read how lamp number ${index} was made in our old workshop`);
  const body = [
    ...items.map((text) => block(text, { tag: 'li', list: 0, linkWords: 10, container: 1 })),
    block('Share this page', { tag: 'h4', container: 2 }),
    block('Leave a comment', { tag: 'h4', container: 2 }),
    block('All rights reserved.', { region: 'footer' }),
  ];
  const declared = {
    meta: [
      { name: 'og:type', content: 'article' },
      { name: 'article:published_time', content: '2024-05-01' },
    ],
    jsonLd: [{ types: ['BlogPosting'], json: '{}', valid: true }],
    containers: [
      { parent: -1, tag: 'body', name: '' },
      { parent: 0, tag: 'ul', name: 'entry-content' },
      { parent: 0, tag: 'div', name: 'share comment footer' },
    ],
  };
  const page = { ...facts(body, 'A title'), ...declared };
  const { type, main, roles } = readContent('https://site.example/2024/05/01/lamps.html', page, [], []);
  expect(type).toBe('article');
  expect(coreText(body, roles, main)).toBe('Share this page\nLeave a comment');
  expect(main.at(-1)).toBe(false);
});
