import { defaultCatalogue } from '@linkvet/core/catalogue';
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

test('links are judged by the outermost hop that is a network, equal URLs alike', () => {
  const url = 'https://www.amazon.com/dp/B000000000?tag=example-20';
  const judged = judgeLinks([linkTo(url), linkTo('https://example.com/'), linkTo(url)]);
  expect(judged.map(({ network }) => network?.ids.publisher ?? null)).toEqual(['example-20', null, 'example-20']);
  expect(judged[1]).toEqual({ ...linkTo('https://example.com/'), network: null, hops: [] });
});
