import { expect, test } from 'vitest';
import { findDoorways } from '../../src/content/doorways/index.js';
import type { Cluster, ClusterMember, Doorway, DoorwayFacts } from '../../src/model.js';
import { countWords } from '../../src/words.js';
import { workThrough } from '../work-through.js';

const LAMP =
  'A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is wide, and a switch that you can reach without getting up from the chair in which you read.';
const NOTE = 'Whoever reads at night will thank you for a shade that is closed at the top.';
const UNLIKE = ['Lamps for readers', 'Where good light comes from', 'Your guide to bright evenings'];
const CITIES = ['Ashford', 'Brinmouth', 'Carrow', 'New Dunhaven', 'Elmsgate'];

interface Page extends Partial<ClusterMember>, Partial<DoorwayFacts> {
  text?: string;
}

/** The doorways in a cluster of these pages, the representative first. */
function find(pages: Page[], onStep: () => void = () => {}): Doorway[] {
  const members = pages.map(({ text: _, ...page }, pageId) => ({
    ...{ url: `https://site.example/${pageId}`, host: 'site.example', title: '', published: '', wordsCore: 0 },
    ...{ similarity: 1, excuse: '' as const, ...page, pageId },
  }));
  const cluster: Cluster = { id: 7, kind: 'near', chosenBy: 'url', members };
  const steps = findDoorways([cluster], {
    coreOf: (pageId) => (pages[pageId]?.text ?? LAMP).split('\n'),
    doorwayFacts: (pageIds) =>
      pageIds.map((pageId) => {
        const { type = 'article', purpose = '', publishers = [], adUnits = 0, listedHosts = 0 } = pages[pageId] as Page;
        return { pageId, type, purpose, publishers, adUnits, listedHosts };
      }),
  });
  return workThrough(
    (function* () {
      for (;;) {
        const { done, value } = steps.next();
        if (done) return value;
        onStep();
        yield;
      }
    })(),
  );
}

const under = (titles: string[], differences: Page = {}): Page[] => titles.map((title) => ({ title, ...differences }));
const inCity = (city: string): Page => ({
  title: `Lamp repair in ${city}`,
  similarity: 0.8,
  text: `Our fitters in ${city} come to your door on the day you call. ${LAMP}\n${NOTE} Call us, and read in ${city} tonight.`,
});

test('one text under three unlike titles is a doorway: its card says what the pages share, when they came, and who earns', () => {
  const [impact, adsense] = [
    { network: 'impact', publisher: '5' },
    { network: 'adsense', publisher: 'pub-1' },
  ];
  const [first, second, third] = under(UNLIKE) as [Page, Page, Page];
  const found = find([
    { ...first, published: '2024-08-09T10:00:00Z', publishers: [impact, adsense], adUnits: 4, listedHosts: 17 },
    { ...second, published: '2024-08-07', host: 'other.example', publishers: [impact], adUnits: 7 },
    { ...third, text: `${LAMP}\n${NOTE}`, similarity: 0.93 },
  ]);
  expect(found).toMatchObject([
    { cluster: 7, kind: 'spun-titles', compared: 3, titles: 3, hosts: 2, sharedWords: countWords(LAMP), slots: [] },
  ]);
  expect(found[0]).toMatchObject({
    sharedText: LAMP,
    published: ['2024-08-07', '2024-08-09'],
    publishers: [
      { ...impact, pages: 2 },
      { ...adsense, pages: 1 },
    ],
    ...{ adUnits: [0, 7], listedHosts: [0, 17] },
  });
});

test('words are shared where all pages have five in a row of them; the text shows where it was cut', () => {
  const changed = LAMP.replace('warm bulb of about eight hundred lumens', 'warm one with seven hundred or so');
  const [first, second, third] = under(UNLIKE) as [Page, Page, Page];
  const [doorway] = find([first, second, { ...third, text: changed, similarity: 0.9 }]);
  expect(doorway?.sharedText).toContain('Choose a warm … with a shade');
  expect(doorway?.sharedWords).toBe(countWords(LAMP) - countWords('bulb of about eight hundred lumens'));
  const [long] = find(under(UNLIKE, { text: `${LAMP}\n`.repeat(9) }));
  expect(long?.sharedText.length).toBeLessThanOrEqual(500);
  expect(long?.sharedText).toMatch(/ \S+…$/);
});

test('a text with a few changing words is a template: its slots hold a value a page', () => {
  const [doorway, ...others] = find(CITIES.map(inCity));
  expect(others).toEqual([]);
  expect(doorway).toMatchObject({ kind: 'template', titles: 5, slots: CITIES });
});

test('titles in scripts without spaces are compared by their characters', () => {
  const japanese = ['失われた動画を元に戻す方法', 'Windowsで使える無料の道具五選', '写真を安全に保存するには'];
  expect(find(under(japanese))).toMatchObject([{ kind: 'spun-titles' }]);
  expect(find(under(japanese.map((_, index) => `失われた動画を元に戻す方法${index + 1}`)))).toEqual([]);
});

test.each<[string, Page[]]>([
  ['captions', under(UNLIKE, { text: NOTE })],
  ['two copies', under(UNLIKE.slice(0, 2))],
  [
    'news that several sites print under one title',
    under(['Lamp prices fall', 'Lamp prices fall', 'Lamp prices fall']),
  ],
  [
    'an imprint on many hosts, under the names of the sites',
    ['lamp-house.example', 'chairs.example', 'shelves.example', 'desks.example'].map((host) => ({
      title: `Imprint | ${host.replace(/\..*/, '').replace('-', ' ')}`,
      ...{ host, similarity: 0.95, text: `${LAMP} We are ${host} and live here.`, url: `https://${host}/imprint` },
    })),
  ],
  ['terms of use', under(UNLIKE, { purpose: 'notice' })],
  ['versions of a manual', [{ title: 'Lamps 1' }, ...under(['Lamps, second', 'The third'], { excuse: 'version' })]],
  ['translations', [{ title: 'Lamps' }, ...under(['Lampen', 'Lampes'], { excuse: 'translation' })]],
  ['copies that name their source as canonical', [{ title: 'Lamps' }, ...under(UNLIKE, { excuse: 'canonical' })]],
  ['copies that nobody finds', [{ title: 'Lamps' }, ...under(UNLIKE, { excuse: 'noindex' })]],
  ['variants of a product with one canonical address', [inCity('Red'), { ...inCity('Blue'), excuse: 'canonical' }]],
  [
    'pages of a listing',
    under(UNLIKE).map((page, index) => ({ ...page, url: `https://site.example/blog/page/${index + 2}/` })),
  ],
  [
    'listings of one post by label, by author and by month',
    [
      { title: 'Lamps for readers' },
      { title: 'All about light', url: 'https://site.example/tag/light/' },
      { title: 'Posts by Ann', url: 'https://site.example/author/ann/' },
      { title: 'August', url: 'https://site.example/2024/08/' },
    ],
  ],
  ['listings that nothing but their content tells', under(UNLIKE, { type: 'listing' })],
  [
    'one page at several addresses',
    UNLIKE.map((title, index) => ({ title, url: `https://site.example/lamp?utm_source=${index}` })),
  ],
  [
    'texts that differ in more than a few places',
    CITIES.map((city, index) => ({
      ...inCity(city),
      text: `${LAMP} ${[...city.repeat(4)].map((letter) => `${letter}${index}`).join(' ')}`,
    })),
  ],
  [
    'texts in which a quarter of the words differ, two at a time',
    CITIES.map((city, index) => ({
      ...inCity(city),
      text: [...Array(30).keys()].map((at) => `these ${at} are here for all x${index}${at} y${index}`).join(' '),
    })),
  ],
  ['one text under titles that differ in a word', under(CITIES.map((city) => `Lamp repair by our fitters in ${city}`))],
])('%s are no doorways', (_, pages) => {
  expect(find(pages)).toEqual([]);
});

test('of a large family the texts of 300 pages are compared, and the card says so; the rest of the process has its turn', () => {
  const words = ['lamp', 'chair', 'shelf', 'desk', 'shade', 'bulb', 'light', 'wall', 'floor', 'door'];
  const titles = Array.from({ length: 1_000 }, (_, page) =>
    [...String(page)].map((digit, place) => (words[(Number(digit) + place * 3) % 10] as string) + page).join(' '),
  );
  let steps = 0;
  const [doorway] = find(under(titles), () => steps++);
  expect(doorway).toMatchObject({ kind: 'spun-titles', compared: 300, titles: 1_000 });
  expect(doorway?.pages).toHaveLength(1_000);
  expect(steps).toBeGreaterThan(300);
});
