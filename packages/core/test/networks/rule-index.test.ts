import { defineNetwork, networks } from '@linkvet/core/catalogue';
import { expect, test } from 'vitest';
import { Address } from '../../src/networks/address.js';
import { candidates, indexRules } from '../../src/networks/rule-index.js';

const synthetic = Array.from({ length: 500 }, (_, i) =>
  defineNetwork({
    id: `synthetic_${i}`,
    name: `Synthetic ${i}`,
    description: 'One of many.',
    source: 'invented here',
    urls: [
      { role: 'click', hosts: [`*.network${i}.example`, `network${i}.test`], path: '/track/:publisher' },
      { role: 'click', tier: 'medium', hosts: ['*'], path: `/path${i}/:publisher` },
      { role: 'click', tier: 'medium', hosts: ['*'], query: { [`own${i}`]: 'publisher' }, requires: [`own${i}`] },
    ],
    examples: [{ url: `https://network${i}.test/track/1`, role: 'click', ids: { publisher: '1' } }],
    nearMisses: [],
  }),
);

const urls = [
  'https://example.com/',
  'https://example.com/blog/post?utm_source=feed&page=2#top',
  'https://www.amazon.com/dp/B000000000?tag=example-20',
  'https://brand.pxf.io/c/1234567/1725213/17190?u=https%3A%2F%2Fshop.example%2F',
  'https://store.vendor.example/order/checkout.php?PRODS=1&AFFILIATE=2',
];

function tried(index: ReturnType<typeof indexRules>, url: string): number {
  const address = Address.of(url);
  return address ? candidates(index, address).flat().length : 0;
}

test('500 more networks do not make one more rule be tried for a URL', () => {
  const small = indexRules(networks);
  const large = indexRules([...networks, ...synthetic]);
  for (const url of urls) expect(tried(large, url), url).toBe(tried(small, url));
  expect(tried(large, 'https://a.network7.example/track/1')).toBe(1);
  expect(tried(large, 'https://example.com/path8/1?own9=1')).toBe(2);
});

test('a parameter that is repeated makes no rule be tried twice', () => {
  const index = indexRules(networks);
  const once = tried(index, 'https://example.com/?affid=1');
  expect(once).toBeGreaterThan(0);
  expect(tried(index, `https://example.com/?${'affid=1&AFFID=2&'.repeat(50)}`)).toBe(once);
});

test('most links are compared with no rule at all', () => {
  const index = indexRules(networks);
  expect(tried(index, 'https://example.com/blog/post?page=2')).toBe(0);
});

test('a form for any host that nothing tells cannot be filed', () => {
  const [first] = synthetic;
  if (!first) throw new Error('no synthetic network');
  expect(() => indexRules([{ ...first, urls: [{ role: 'click', tier: 'weak', hosts: ['*'] }] }])).toThrow('any host');
});
