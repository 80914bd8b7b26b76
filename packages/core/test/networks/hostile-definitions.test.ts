import {
  type AdSystemDefinition,
  adSystemProblems,
  createCatalogue,
  defaultCatalogue,
  type NetworkDefinition,
  networkProblems,
  networks,
} from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';
import type { LinkFact } from '../../src/model.js';
import { type Captures, compilePattern, matchPattern } from '../../src/networks/pattern.js';
import { decodePercent } from '../../src/percent.js';
import { elementOf } from './element-of.js';
import { linkTo } from './link-to.js';

const described = { id: 'own', name: 'Own', description: 'Our own.', source: 'invented here', nearMisses: [] };
const network = {
  ...described,
  urls: [{ role: 'click', hosts: ['own.example'] }],
  examples: [{ url: 'https://own.example/', role: 'click' }],
};
const system = {
  ...described,
  counts: 'unit',
  slots: [{ className: 'own-ad' }],
  examples: [{ html: '<div class="own-ad"></div>' }],
};

/** As it may come out of somebody's file. */
const rule = (more: object) =>
  ({ ...network, urls: [{ ...network.urls[0], ...more }] }) as unknown as NetworkDefinition;
const slot = (more: object) =>
  ({ ...system, slots: [{ className: 'own-ad', ...more }] }) as unknown as AdSystemDefinition;

describe('a definition that would do harm is refused', () => {
  test.each([
    ['a network without forms', { ...network, urls: undefined }],
    ['a text where a list must be', rule({ hosts: 'own.example' })],
    ['a number for a host', rule({ hosts: [7] })],
    ['a form that is none', { ...network, urls: [null] }],
    ['a role that is none', rule({ role: 'buy' })],
    ['a tier that is none', rule({ tier: 'certain' })],
    ['a side that is none', rule({ side: 'both' })],
    ['a syntax that is none', rule({ syntax: 'commas' })],
    ['a number for a path', rule({ path: 7 })],
    ['a pattern that is none', rule({ query: { a: [7] } })],
    ['a meaning that is none', rule({ query: { a: null } })],
    ['a requirement that is none', rule({ requires: [''] })],
    ['a requirement with nothing beside it', rule({ requires: ['a|'] })],
    ['a picture that rewrites links', rule({ rewritesLinks: true })],
    ['a name of the catalogue’s own machinery', { ...network, id: '__proto__ ' }],
    ['a regular expression', rule({ path: '/go\\/(\\d+)' })],
    ['a host of one label', rule({ hosts: ['*.example'] })],
    ['a host that is a path', rule({ hosts: ['own.example/x'] })],
    ['captures that touch', rule({ path: '/:publisher:sub' })],
    ['a very long pattern', rule({ path: `/${'*-'.repeat(400)}` })],
    ['thousands of hosts', rule({ hosts: Array.from({ length: 2_000 }, (_, i) => `own${i}.example`) })],
    ['thousands of paths', rule({ path: Array.from({ length: 2_000 }, (_, i) => `/p${i}`) })],
    [
      'thousands of parameters',
      rule({ query: Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [i, 'sub'])) }),
    ],
    [
      'many paths in many forms',
      {
        ...network,
        urls: Array.from({ length: 100 }, () => ({ ...network.urls[0], path: Array(99).fill('/go/:sub') })),
      },
    ],
    [
      'many hosts in many forms',
      {
        ...network,
        urls: Array.from({ length: 100 }, (_, i) => ({
          ...network.urls[0],
          hosts: Array.from({ length: 99 }, (_, j) => `own${i}-${j}.example`),
        })),
      },
    ],
    ['thousands of forms', { ...network, urls: Array.from({ length: 2_000 }, () => network.urls[0]) }],
  ])('%s', (_, definition) => {
    expect(networkProblems(definition as NetworkDefinition)).not.toEqual([]);
  });

  test.each([
    ['an ad system without slots', { ...system, slots: undefined }],
    ['a number for a class', slot({ className: 7 })],
    ['code that is everywhere', slot({ code: { contains: '' } })],
    ['a value without a name', slot({ code: { contains: 'own_ads', values: { '': 'slot' } } })],
    ['an argument that is none', slot({ code: { contains: 'own.ads', arguments: ['place'] } })],
    ['thousands of values', slot({ code: { contains: 'own_ads', values: { ...Array(2_000).fill('slot') } } })],
    ['a text where a list must be', slot({ tags: 'div' })],
  ])('%s', (_, definition) => {
    expect(adSystemProblems(definition as AdSystemDefinition)).not.toEqual([]);
  });

  test('also where nobody asked for its problems before', () => {
    expect(() => createCatalogue({ networks: [], adSystems: [slot({ code: { contains: '' } })] })).toThrow('not empty');
    expect(() => createCatalogue({ networks: [rule({ path: '/:publisher:sub' })], adSystems: [] })).toThrow('captures');
  });
});

/** Microseconds of processor time that the work takes, at best. */
function cost(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

/** How much longer a text takes for each of its characters than one of a sixteenth of its length. */
function growth(work: (text: string) => unknown, textOf: (length: number) => string, length: number): number {
  const [short, long] = [textOf(length / 16), textOf(length)];
  for (let i = 0; i < 100; i++) work(short);
  const ofShort = cost(() => {
    for (let i = 0; i < 16 * 20; i++) work(short);
  });
  const ofLong = cost(() => {
    for (let i = 0; i < 20; i++) work(long);
  });
  return ofLong / Math.max(ofShort, 500);
}

// It would be sixteen if the time grew with the square of the length.
const MOST_GROWTH = 6;

describe('the time to match grows with the text', () => {
  const names = new Set(['a', 'b']);
  test.each([
    ['*a*a*a*a*a*a*b', 'a'],
    [':a(alnum)-:b(digits)', 'x'],
    [':a-*-*-*-*-*-!', '-'],
    ['*b(a|aa|aaa)*b(a|aa|aaa)*!', 'ba'],
    [':a("aaaa" word)-:b', 'a'],
  ])('of %s', (source, text) => {
    const pattern = compilePattern(source, names);
    const match = (subject: string) => matchPattern(pattern, subject, {} as Captures);
    expect(growth(match, (length) => text.repeat(length), 100_000)).toBeLessThan(MOST_GROWTH);
  });

  const { identify } = defaultCatalogue();
  test.each([
    ['a path', 'https://example.com/', 'go/'],
    ['a query', 'https://example.com/?', 'a_aid=&'],
    ['parentheses', 'https://clk.tradedoubler.com/click?', 'p('],
    ['pairs in the path', 'https://prf.hn/click/', 'camref:1/'],
    ['encoded characters', 'https://prf.hn/click/camref:', '%25'],
  ])('of an address with much of %s', (_, start, more) => {
    expect(growth(identify, (length) => start + more.repeat(length), 8_000)).toBeLessThan(MOST_GROWTH);
  });
});

/** Numbers that look random and are the same each time (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('of any address', () => {
  const next = numbers(20_261_120);
  const known = networks.flatMap(({ examples, nearMisses }) => [...examples.map(({ url }) => url), ...nearMisses]);
  const pieces = ['%', '%2', '%25', '%E0%A4', '&', '=', '?', '#', '/', '//', ':', ';', '(', ')', '+', '@', '.', '..'];
  const more = ['\u0000', 'ü', '漢', '\ud800', '|', '[[', ']]', '{x}', 'https://', 'http%3A%2F%2F', 'a'.repeat(300)];
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;

  /** A URL that the catalogue knows, with parts of others and of nothing in it. */
  function mutated(): string {
    let url = pick(known);
    for (let changes = 1 + next(2); changes > 0; changes--) {
      const at = next(url.length + 1);
      const to = at + next(8);
      const other = pick(known);
      url = url.slice(0, at) + pick([...pieces, ...more, other, encodeURIComponent(other)]) + url.slice(to);
    }
    return url;
  }

  /** The address as it is, and in every state of decoding. */
  function readings(url: string): string {
    const texts = [URL.canParse(url) ? new URL(url).href : url];
    for (let i = 0; i < 4; i++) texts.push(decodePercent((texts.at(-1) as string).replaceAll('+', ' ')));
    return texts.flatMap((text) => [text, decodePercent(text)]).join('\n');
  }

  test('the hops are few, the same again, and no id is invented', () => {
    const { identify } = defaultCatalogue();
    let hopsWithIds = 0;
    for (let i = 0; i < 2_000; i++) {
      const url = mutated();
      const hops = identify(url);
      expect(hops.length).toBeLessThanOrEqual(8);
      expect(identify(url)).toEqual(hops);
      let from = url.startsWith('//') ? `https:${url}` : url;
      for (const { ids, target } of hops) {
        const text = readings(from);
        for (const id of Object.values(ids)) expect(text, url).toContain(id);
        if (Object.keys(ids).length > 0) hopsWithIds++;
        from = target ?? '';
      }
    }
    expect(hopsWithIds).toBeGreaterThan(200);
  });

  test('judging it on a page never throws', () => {
    const { judgeLinks, slotsOf, loadersOf } = defaultCatalogue();
    for (let i = 0; i < 300; i++) {
      const [url, other] = [mutated(), mutated()];
      const script: LinkFact = { ...linkTo(other), kind: 'script', via: 'src', rel: ['loads'] };
      const links = [linkTo(url), script];
      const elements = [
        elementOf('<a class="thirstylink"></a>'),
        { ...elementOf('<script src="x"></script>'), text: url },
      ];
      const redirects = new Map([
        [url, other],
        [other, url],
      ]);
      expect(judgeLinks(links, elements, redirects, other)).toHaveLength(2);
      expect(slotsOf(elements, links).length + loadersOf(elements, links).length).toBeLessThan(10);
    }
  });
});
