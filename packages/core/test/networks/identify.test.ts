import { createCatalogue, defaultCatalogue } from '@linkvet/core/catalogue';
import { expect, test } from 'vitest';
import { linkTo } from './link-to.js';

const { identify, judgeLinks } = defaultCatalogue();

test('an ordinary link is of no network', () => {
  for (const url of [
    'https://example.com/',
    'https://vuejobs.com/?ref=vuejs',
    'https://blog.example.com/?tag=news&utm_source=feed&utm_medium=rss',
    'https://example.com/c/300/200/50',
    'http://[::1]/order/',
  ]) {
    expect(
      identify(url).filter(({ tier }) => tier !== 'weak'),
      url,
    ).toEqual([]);
  }
});

test('what is no web address is of no network, whatever it holds', () => {
  const hostile = [
    '',
    ' ',
    'not a url',
    'javascript:void(0)',
    'mailto:a@pxf.io',
    'https://',
    'https://%zz/',
    'https://pxf.io:99999/c/11/22/33',
    '//',
    '/c/1234567/1725213/17190',
    `https://${'a.'.repeat(50_000)}pxf.io/c/11/22/33`,
    '\u0000https://x',
  ];
  for (const url of hostile) expect(identify(url), JSON.stringify(url.slice(0, 60))).toEqual([]);
});

test('broken escapes and huge addresses are read as far as they can be', () => {
  const click = 'https://brand.pxf.io/c/1234567/1725213/17190';
  const ids = { publisher: '1234567', creative: '1725213', campaign: '17190' };
  expect(identify(`${click}?subId1=%E0%A4%A&%=%&u=%zz`)).toMatchObject([
    { network: 'impact', ids: { ...ids, sub: '%E0%A4%A' } },
  ]);
  expect(identify(`${click}?u=${'%25'.repeat(30_000)}`)).toEqual([
    { network: 'impact', role: 'click', tier: 'strong', ids },
  ]);
  expect(identify(`${click}?${'&'.repeat(100_000)}=`)).toHaveLength(1);
  expect(identify(`https://example.com/${'a/'.repeat(50_000)}`)).toEqual([]);
  const longTarget = `https://shop.example/${'x'.repeat(100_000)}`;
  expect(identify(`${click}?u=${encodeURIComponent(longTarget)}`)[0]?.target).toBe(longTarget);
});

// No clock: work that grows faster than the address would not end before the runner gives up.
test('a hostile address costs no more time than its length', () => {
  const hostile = [
    `https://www.awin1.com/cread.php?awinaffid=1&ued=${'%E0a'.repeat(500)}`,
    `https://example.com/${'%E0a'.repeat(500)}/?${'a_aid=&'.repeat(200)}`,
    `https://example.com/?${'oid=x&'.repeat(199)}affid=1`,
  ];
  const found = new Set<string>();
  for (let i = 0; i < 6_000; i++) {
    for (const url of hostile)
      found.add(
        identify(`${url}#${i}`)
          .map(({ network }) => network)
          .join(),
      );
  }
  expect([...found]).toEqual(['awin', '', 'saasref']);
});

test('an address is recognised however it is written', () => {
  const [plain] = identify('https://brand.pxf.io/c/1234567/1725213/17190');
  for (const url of [
    'HTTP://BRAND.PXF.IO/c/1234567/1725213/17190/',
    '//brand.pxf.io/c/1234567/1725213/17190',
    'https://brand.pxf.io:443/c/1234567/1725213/17190#top',
    'https://brand.pxf.io./c/1234567/1725213/17190',
    'https://user:secret@brand.pxf.io/x/../c/1234567/1725213/17190?',
  ]) {
    expect(identify(url), url).toEqual([plain]);
  }
});

test('a chain is followed through every hop that can be read without a request', () => {
  const shop = 'https://www.amazon.de/dp/B000000000?tag=example-21';
  const inner = `https://goto.walmart.com/c/1234567/568844/9383?u=${encodeURIComponent(shop)}`;
  const outer = `https://brand.sjv.io/c/7654321/1725213/17190?u=${encodeURIComponent(encodeURIComponent(inner))}`;
  expect(identify(outer)).toEqual([
    {
      network: 'impact',
      role: 'click',
      tier: 'strong',
      target: inner,
      ids: { publisher: '7654321', creative: '1725213', campaign: '17190' },
    },
    {
      network: 'impact',
      role: 'click',
      tier: 'strong',
      target: shop,
      ids: { publisher: '1234567', creative: '568844', campaign: '9383' },
    },
    { network: 'amazon', role: 'click', tier: 'strong', ids: { publisher: 'example-21' } },
  ]);
});

test('a chain that is endless is cut', () => {
  let url = 'https://example.com/';
  for (let i = 0; i < 20; i++) url = `https://brand${i}.pxf.io/c/11/22/33?u=${encodeURIComponent(url)}`;
  expect(identify(url).length).toBeLessThanOrEqual(8);
});

test('parameter names are read through percent-encoding and double escaping', () => {
  const url =
    'https://goto.walmart.com/c/1234567/568844/9383?veh=aff&amp;s%75bId1=guide&amp;%75=https://www.walmart.com/';
  expect(identify(url)).toMatchObject([{ ids: { sub: 'guide' }, target: 'https://www.walmart.com/' }]);
});

test('a redirect of the site itself counts only where a paid link stands behind it', () => {
  const paid = 'https://www.amazon.com/dp/B000000000?tag=example-20';
  const cloaked = `https://blog.example/go?url=${encodeURIComponent(paid)}`;
  expect(judgeLinks([linkTo(cloaked)])).toMatchObject([
    { network: { network: 'amazon', role: 'click' }, hops: [{ role: 'cloak', target: paid }, { network: 'amazon' }] },
  ]);
  expect(identify('https://blog.example/go?url=https%3A%2F%2Fexample.com%2F')).toEqual([]);
  expect(judgeLinks([linkTo('https://blog.example/go/lampmaker')])).toMatchObject([
    { network: null, hops: [{ role: 'cloak', tier: 'weak' }] },
  ]);
});

test('a short link of nobody knows whom is told, and blamed on no network', () => {
  expect(judgeLinks([linkTo('https://bit.ly/3AbCdEf')])).toMatchObject([{ network: null, hops: [{ role: 'opaque' }] }]);
});

test('the form that says more wins', () => {
  const tierOf = (url: string) => identify(url).map(({ network, role, tier }) => `${network} ${role} ${tier}`);
  const order = 'order/checkout.php?PRODS=1&AFFILIATE=123456';
  expect(tierOf(`https://secure.2checkout.com/${order}`)).toEqual(['avangate click strong']);
  expect(tierOf(`https://store.vendor.example/${order}`)).toEqual(['avangate click medium']);
  expect(tierOf('https://store.vendor.example/order/checkout.php?PRODS=1')).toEqual(['avangate checkout medium']);
  expect(tierOf('https://www.amazon.com/?tag=example-20&affid=7')).toEqual(['amazon click strong']);
  expect(tierOf('https://shop.example/?affid=7')).toEqual(['saasref click weak']);
});

test('the version changes with the definitions and with nothing else', () => {
  const { version, networks, adSystems } = defaultCatalogue();
  expect(version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{16}$/);
  expect(createCatalogue({ networks, adSystems }).version).toBe(version);
  expect(createCatalogue({ networks: networks.slice(1), adSystems }).version).not.toBe(version);
});

test('more distinct URLs than are remembered are judged as rightly as the first', () => {
  const links = Array.from({ length: 20_001 }, (_, i) => linkTo(`https://brand.pxf.io/c/1234567/${i}/17190`));
  const judged = judgeLinks([...links, ...links.slice(0, 10)]);
  expect(judged.every(({ href, network }) => href.endsWith(`/${network?.ids.creative}/17190`))).toBe(true);
});

test('links are judged by the outermost hop that is a network, equal URLs alike', () => {
  const url = 'https://www.amazon.com/dp/B000000000?tag=example-20';
  const judged = judgeLinks([linkTo(url), linkTo('https://example.com/'), linkTo(url)]);
  expect(judged.map(({ network }) => network?.ids.publisher ?? null)).toEqual(['example-20', null, 'example-20']);
  expect(judged[1]).toEqual({ ...linkTo('https://example.com/'), network: null, hops: [] });
});
