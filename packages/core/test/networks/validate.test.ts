import {
  type AdSystemDefinition,
  adSystemProblems,
  createCatalogue,
  type MarkupRule,
  type NetworkDefinition,
  networkProblems,
  type SlotRule,
  type UrlRule,
} from '@linkvet/core/catalogue';
import { expect, test } from 'vitest';

const network: NetworkDefinition = {
  id: 'own',
  name: 'Own',
  description: 'A network of our own.',
  source: 'https://own.example/docs',
  urls: [{ role: 'click', hosts: ['*.own.example'], path: '/c/:publisher' }],
  examples: [{ url: 'https://x.own.example/c/1', role: 'click', ids: { publisher: '1' } }],
  nearMisses: [],
};

const system: AdSystemDefinition = {
  id: 'own_ads',
  name: 'Own ads',
  description: 'Ads of our own.',
  source: 'https://own.example/docs',
  counts: 'unit',
  slots: [{ className: 'own-ad', attributes: { 'data-slot': 'slot' } }],
  examples: [{ html: '<div class="own-ad" data-slot="1"></div>', slot: '1' }],
  nearMisses: [],
};

const withRule = (rule: Partial<UrlRule>) =>
  networkProblems({ ...network, urls: [{ ...network.urls[0], ...rule } as UrlRule] });

test('a good definition has no problems', () => {
  expect(networkProblems(network)).toEqual([]);
  expect(adSystemProblems(system)).toEqual([]);
});

test('what is missing is said', () => {
  expect(networkProblems({ ...network, id: 'Own Net', name: ' ', urls: [], examples: [] })).toEqual([
    '"Own Net" is no id: lower-case letters, digits and _',
    'name is empty',
    'has no form of URL or markup',
  ]);
  expect(networkProblems({ ...network, examples: [] })).toEqual(['has no example']);
  expect(adSystemProblems({ ...system, slots: [{ tags: ['div'] }] })).toEqual([
    'slots[0]: needs a class, an id, a required attribute, an address or code to be told by',
  ]);
});

test('a form for any host needs something that tells it, and is never strong', () => {
  expect(withRule({ hosts: ['*'], tier: 'medium', path: '/own/:publisher' })).toEqual([]);
  expect(withRule({ hosts: ['*'], path: '/own/:publisher' })).toEqual([
    'urls[0]: a form for any host is at most medium',
  ]);
  expect(withRule({ hosts: ['*'], tier: 'weak', path: '/:publisher' })).toHaveLength(1);
  expect(withRule({ hosts: ['*'], tier: 'weak', path: '/:publisher', requires: ['own'] })).toEqual([]);
  expect(withRule({ hosts: ['*'], tier: 'weak', path: '/**/own/:publisher' })).toEqual([]);
  expect(withRule({ hosts: ['record.*'], path: '/_:publisher' })).toEqual([
    'urls[0]: a form for any host is at most medium',
    'urls[0]: a form for any host needs a fixed path segment or a required parameter in the query or fragment',
  ]);
  expect(withRule({ hosts: ['*'], tier: 'weak', path: '/:publisher', requires: ['?1'] })).toHaveLength(1);
});

test('a form for hosts of a shape is never strong, and the shape says how it begins', () => {
  expect(withRule({ hosts: ['*.i*(digits 5-7).net'], tier: 'medium', path: '/:publisher' })).toEqual([]);
  expect(withRule({ hosts: ['*.i*(digits 5-7).net'], path: '/:publisher' })).toEqual([
    'urls[0]: a form for any host of a shape is at most medium',
  ]);
  for (const host of [
    '*.*.net',
    '*.I*(digits).net',
    '*.i*(letters).net',
    '*.i*j*.net',
    '*.*(digits).net',
    '*.:publisher(digits).net',
    'i*(digits).net',
    '*.i*(digits',
    '*.i*.',
  ]) {
    expect(withRule({ hosts: [host], tier: 'medium', path: '/own/:publisher' }), host).toHaveLength(1);
  }
});

test('markup and slots need something that ordinary elements do not have', () => {
  const withMarkup = (...markup: object[]) =>
    networkProblems({ ...network, markup: markup as MarkupRule[], markupExamples: [{ html: '<a></a>' }] });
  expect(withMarkup({ role: 'cloak', className: 'own-*' }, { role: 'cloak', attribute: 'data-own=1' })).toEqual([]);
  for (const rule of [
    { role: 'cloak' },
    { role: 'cloak', className: '*' },
    { role: 'cloak', className: 'a*' },
    { role: 'cloak', attribute: 'href' },
    { role: 'cloak', attribute: 'data-*' },
    { role: 'click', className: 'own-link' },
  ]) {
    expect(withMarkup(rule), JSON.stringify(rule)).toHaveLength(1);
  }
  const withSlot = (slot: object) => adSystemProblems({ ...system, slots: [slot as SlotRule] });
  expect(withSlot({ tags: ['amp-own'] })).toEqual([]);
  expect(withSlot({ attributes: { class: 'own-:slot' }, requires: ['class'] })).toEqual([]);
  for (const slot of [
    { tags: ['div'] },
    { className: '*' },
    { id: ':slot' },
    { requires: ['class'] },
    { attributes: { id: ':slot(digits)' }, requires: ['id'] },
    { code: { contains: '' } },
    { code: { contains: 'own_ads', values: { '': 'slot' } } },
    { src: { hosts: ['*'] } },
    { src: { hosts: ['*'], path: '/:slot' } },
    { src: { hosts: [':publisher.own.example'] } },
    { src: { hosts: [] } },
    { className: 'own-ad', tags: ['DIV'] },
    { className: 'own-ad', counts: 'each' },
  ]) {
    expect(withSlot(slot), JSON.stringify(slot)).not.toEqual([]);
  }
});

test('what an ads.txt must say is checked, too', () => {
  const withNeed = (adsTxt: object) => adSystemProblems({ ...system, adsTxt } as AdSystemDefinition);
  expect(withNeed({ domains: ['own.example'], account: ['own-:account', ':account'] })).toEqual([]);
  expect(withNeed({ domains: [] })).toEqual(['adsTxt: has no domain']);
  expect(withNeed({ domains: ['https://own.example/'] })).toEqual(['adsTxt: "https://own.example/" is no domain']);
  expect(withNeed({ domains: ['own.example'], account: 'own' })).toEqual(['adsTxt: "own" captures no account']);
  expect(withNeed({ domains: ['own.example'], account: ':slot' })).toHaveLength(2);
  expect(withNeed({})).toHaveLength(1);
});

test('an id stands for one definition', () => {
  expect(() => createCatalogue({ networks: [network, network], adSystems: [] })).toThrow('"own" is the id of two');
  expect(() => createCatalogue({ networks: [], adSystems: [system, system] })).toThrow('"own_ads" is the id of two');
});

test('a word, host or pattern that means nothing is named', () => {
  expect(withRule({ path: '/c/:offer' })[0]).toContain(':offer');
  expect(withRule({ hosts: ['https://own.example/'] })[0]).toContain('no pattern of a host');
  expect(withRule({ hosts: [] })).toEqual(['urls[0]: has no host']);
  expect(withRule({ query: { id: 'affiliate' } as never })[0]).toContain('id: "affiliate" is none of');
  expect(adSystemProblems({ ...system, slots: [{ id: 'ad-:place' }] })[0]).toContain(':place');
});
