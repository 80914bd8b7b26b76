import type { LinkFact } from '@linkvet/core';
import { createCatalogue, defaultCatalogue } from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';
import { elementOf } from './element-of.js';
import { linkTo } from './link-to.js';

const { judgeLinks } = defaultCatalogue();

const page = 'https://www.blog.example/guide/';
const amazon = 'https://www.amazon.com/dp/B000000000?tag=example-20';

describe('the markup of a link', () => {
  const thirsty = elementOf('<a class="thirstylink" data-linkid="7"></a>');
  const judge = (link: LinkFact, element = thirsty) => judgeLinks([link], [element], undefined, page)[0];

  test('tells a redirect of the site, whatever its path', () => {
    for (const path of ['recommends/lamp/', 'lamp', 'lamp?from=guide']) {
      const judged = judge(linkTo(`https://blog.example/${path}`));
      expect(judged, path).toMatchObject({
        network: { role: 'cloak' },
        hops: [{ network: 'thirstyaffiliates', tier: 'strong' }],
      });
    }
  });

  test('says more than a general word in the path, and less than a network', () => {
    expect(judge(linkTo('https://blog.example/go/lamp'))?.hops).toEqual([
      { network: 'thirstyaffiliates', role: 'cloak', tier: 'strong', ids: {} },
    ]);
    expect(judge(linkTo(amazon))).toMatchObject({ network: { network: 'amazon' }, hops: [{ network: 'amazon' }] });
  });

  test('keeps what the path says of the target', () => {
    const hops = judge(linkTo(`https://blog.example/go?url=${encodeURIComponent(amazon)}`))?.hops;
    expect(hops).toMatchObject([{ network: 'thirstyaffiliates', target: amazon }, { network: 'amazon' }]);
  });

  test('comes before a weak match on the site itself, and only there', () => {
    const weak = 'affid=7';
    expect(judge(linkTo(`https://blog.example/?${weak}`))?.hops).toMatchObject([
      { network: 'thirstyaffiliates' },
      { network: 'saasref', tier: 'weak' },
    ]);
    expect(judge(linkTo(`https://shop.example/?${weak}`))?.hops).toMatchObject([{ network: 'saasref' }]);
    const order = 'https://blog.example/order/checkout.php?PRODS=1&AFFILIATE=123456';
    const boxed = elementOf('<a class="aawp-button"></a>');
    expect(judge(linkTo(order), boxed)?.hops).toMatchObject([{ network: 'avangate', tier: 'medium' }]);
  });

  test('belongs to the link at its place, and to links that are followed', () => {
    const elsewhere = { ...linkTo('https://blog.example/lamp'), at: { line: 1, column: 2, selector: 'a' } };
    expect(judge(elsewhere)?.hops).toEqual([]);
    expect(judge({ ...linkTo('https://blog.example/lamp.png'), kind: 'img' })?.hops).toEqual([]);
    expect(judge(linkTo('https://blog.example/lamp'), { ...thirsty, tag: 'div' })?.hops).toEqual([]);
  });

  test('is more than a class that looks alike', () => {
    for (const html of [
      '<a class="pretty-link"></a>',
      '<a class="pretty-link-keywords"></a>',
      '<a class="my-thirstylink"></a>',
      '<a class="lasso"></a>',
      '<a data-linkid="7"></a>',
      '<a constructor="x"></a>',
    ]) {
      expect(judge(linkTo('https://blog.example/lamp'), elementOf(html))?.hops, html).toEqual([]);
    }
  });
});

describe('a redirect of the site that was asked for', () => {
  const lamp = 'https://blog.example/lamp';
  const led = (href: string, redirects: Record<string, string>, element = elementOf('<p></p>')) =>
    judgeLinks([linkTo(href)], [element], new Map(Object.entries(redirects)), page)[0];

  test('stands before the network to which it leads', () => {
    expect(led(`${lamp}#top`, { [lamp]: amazon })).toMatchObject({
      network: { network: 'amazon', ids: { publisher: 'example-20' } },
      hops: [
        { network: 'own_redirect', role: 'cloak', tier: 'strong', target: amazon, ids: {} },
        { network: 'amazon', role: 'click', tier: 'strong', ids: { publisher: 'example-20' } },
      ],
    });
  });

  test('goes by the name under which it is known', () => {
    const go = 'https://blog.example/go/lamp';
    expect(led(go, { [go]: amazon })?.hops).toMatchObject([
      { network: 'wpcloak', tier: 'strong', target: amazon },
      { network: 'amazon' },
    ]);
    const marked = elementOf('<a class="thirstylink"></a>');
    expect(led(lamp, { [lamp]: amazon }, marked)?.hops).toMatchObject([
      { network: 'thirstyaffiliates', tier: 'strong', target: amazon },
      { network: 'amazon' },
    ]);
  });

  test('may lead to another one', () => {
    const go = 'https://blog.example/go/lamp';
    expect(led(lamp, { [lamp]: go, [go]: amazon })?.hops).toMatchObject([
      { network: 'own_redirect', target: go },
      { network: 'wpcloak', target: amazon },
      { network: 'amazon' },
    ]);
  });

  test('hides nothing where an ordinary page, or nothing, is behind it', () => {
    expect(led(lamp, { [lamp]: 'https://blog.example/lamps/' })).toMatchObject({ network: null, hops: [] });
    expect(led(lamp, { [lamp]: 'https://shop.example/?affid=7' })?.hops).toEqual([]);
    expect(led(lamp, { [lamp]: `${lamp}s`, [`${lamp}s`]: lamp })?.hops).toEqual([]);
    expect(led(lamp, { [lamp]: 'mailto:a@b.example' })?.hops).toEqual([]);
  });

  test('does not change what a link of a network is', () => {
    expect(led(amazon, { [amazon]: 'https://www.awin1.com/cread.php?awinaffid=1&awinmid=2' })?.hops).toHaveLength(1);
  });

  test('is followed eight times at most', () => {
    const urls = Array.from({ length: 12 }, (_, i) => `https://blog.example/${i}`);
    const chain = (length: number) =>
      Object.fromEntries(urls.slice(-length).map((url, i, all) => [url, all[i + 1] ?? amazon]));
    const [first = ''] = urls.slice(-7);
    expect(led(first, chain(7))?.hops).toHaveLength(8);
    expect(led(first, chain(7))?.network?.network).toBe('amazon');
    expect(led(urls[0] as string, chain(12))?.hops).toEqual([]);
  });
});

describe('a general word in the path', () => {
  const go = 'https://blog.example/go/lamp';
  const judge = (rel: string[], href = go, at: string | undefined = page) =>
    judgeLinks([{ ...linkTo(href), rel }], [], undefined, at)[0]?.hops.map(({ tier }) => tier);

  test('counts on the site itself where the link is marked as paid or not vouched for', () => {
    expect(judge(['sponsored'])).toEqual(['medium']);
    expect(judge(['noopener', 'nofollow'])).toEqual(['medium']);
    expect(judge(['noopener'])).toEqual(['weak']);
    expect(judge([])).toEqual(['weak']);
  });

  test('counts on no other site, and on none where the page is unknown', () => {
    expect(judge(['sponsored'], 'https://shop.example/go/lamp')).toEqual(['weak']);
    expect(judge(['sponsored'], go, '')).toEqual(['weak']);
    expect(judge(['sponsored'], 'https://blog.example/?affid=7')).toEqual(['weak']);
  });

  test('is no redirect where a forum quotes a post', () => {
    expect(judge(['nofollow'], 'https://blog.example/goto/post?id=17')).toEqual([]);
  });

  test('is judged anew for each link: what is remembered of the URL stays as it is', () => {
    const [marked, plain] = judgeLinks([{ ...linkTo(go), rel: ['nofollow'] }, linkTo(go)], [], undefined, page);
    expect(marked?.hops[0]?.tier).toBe('medium');
    expect(plain?.hops[0]?.tier).toBe('weak');
  });
});

test('the side of the one who earns comes before the side of the one who pays', () => {
  const definition = (id: string, host: string, side: 'advertiser' | 'publisher') => ({
    id,
    name: id,
    description: 'A side.',
    source: 'invented here',
    urls: [{ role: 'click', side, hosts: [host], query: { u: 'target' } } as const],
    examples: [],
    nearMisses: [],
  });
  const both = createCatalogue({
    networks: [definition('shop', 'shop.example', 'advertiser'), definition('blog', 'blog.example', 'publisher')],
    adSystems: [],
  });
  const networkOf = (url: string) => both.judgeLinks([linkTo(url)])[0]?.network;
  expect(networkOf('https://shop.example/?u=https://blog.example/')).toMatchObject({ network: 'blog' });
  expect(networkOf('https://shop.example/')).toMatchObject({ network: 'shop', side: 'advertiser' });
});
