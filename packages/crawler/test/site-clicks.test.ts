import type { ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SiteOptions } from '../src/index.js';
import { asked, crawl, link } from './crawl.js';

const SHOP = 'http://shop.example/';
const CLICK = 'https://click.network.example/c/1/2/3';
const AD = 'https://ads.network.example/script.js';
const PIXEL = 'http://pixel.network.example/i/1';
const PAID = [CLICK, AD, PIXEL, 'http://sub.shop.example/c/9'];

/** What a catalogue says: networks by host, a path of theirs on a host of the site's own, and the site's own redirects. */
const isCloaked = (url: string) => /^https?:\/\/[^/]*shop\.example\/go\//.test(url);
const isMonetised = (url: string) => /network\.example|\/c\/\d/.test(url) || isCloaked(url);

const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location, 'set-cookie': 'seen=1' }).end();
const serve = (type: string, body: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': type }).end(body);

/** A site that leads to networks in every way there is; the networks are served, too, and so is the world outside. */
async function serveTemptation() {
  const everything = [
    ...PAID.map((url) => `<a href="${url}">x</a><iframe src="${url}"></iframe><img src="${url}">`),
    `<link rel="next" href="${CLICK}"><meta http-equiv="refresh" content="0; url=${CLICK}">`,
    link(
      '/to-click',
      '/to-pixel',
      '/go/brand',
      '/go/chain',
      '/page',
      'http://out.example/short',
      'http://blog.shop.example/',
    ),
  ].join('');
  const loc = (url: string) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`;
  return serveSite({
    'shop.example/robots.txt': serve(
      'text/plain',
      `Sitemap: ${SHOP}map.xml\nSitemap: ${CLICK}\nSitemap: ${PIXEL}\nUser-agent: *\nDisallow:\n`,
    ),
    'shop.example/': everything,
    'shop.example/page': everything,
    'shop.example/to-click': redirect(CLICK),
    'shop.example/to-pixel': redirect(PIXEL),
    'shop.example/go/brand': redirect(CLICK),
    'shop.example/go/chain': redirect('/go/brand'),
    'shop.example/map.xml': serve(
      'application/xml',
      `<urlset>${[...PAID, `${SHOP}orphan`].map(loc).join('')}</urlset>`,
    ),
    'shop.example/orphan': everything,
    'blog.shop.example/robots.txt': redirect(CLICK),
    'blog.shop.example/': everything,
    'out.example/robots.txt': redirect(PIXEL),
    'out.example/short': redirect(CLICK),
    'www.shop.example/': everything,
  });
}

const MODES: Record<string, Partial<SiteOptions>> = {
  'a crawl': {},
  'a crawl that ignores robots.txt': { ignoreRobots: true },
  'a crawl of subdomains': { subdomains: true },
  'a sample of siblings': { siblings: 5 },
  'a check of external links': { external: 'check' },
  'a crawl that resolves its own redirects': { resolve: 'own', isCloaked },
  'everything at once': { siblings: 5, external: 'check', resolve: 'own', isCloaked, ignoreRobots: true },
  'a list of nothing else': { targets: [], listed: [...PAID, `${SHOP}to-click`, `${SHOP}go/brand`] },
  'a named sitemap': { targets: [], sitemaps: [`${SHOP}map.xml`, CLICK], external: 'check' },
  'a target that is one': { targets: [CLICK] },
};

test.each(Object.entries(MODES))('%s asks no network for anything', async (_, mode) => {
  await using site = await serveTemptation();
  const originMap = [`http://*=${site.origin}`, `https://*=${site.origin}`];
  const { targets = [SHOP], ...more } = mode;
  const { frontier } = await crawl([...targets], { isMonetised, originMap, ...more });
  expect(asked(site).filter((url) => /network\.example|\/c\/\d/.test(url))).toEqual([]);
  expect([...frontier.checks.keys()].filter(isMonetised)).toEqual([]);
  expect(frontier.counts().pending).toBe(0);
});

test('a redirect of the site itself is asked where it leads, as nobody in particular, and the network is not', async () => {
  await using site = await serveTemptation();
  const originMap = [`http://*=${site.origin}`, `https://*=${site.origin}`];
  const headers = { authorization: 'Basic canary' };
  const { events, skipped } = await crawl(SHOP, { isMonetised, isCloaked, resolve: 'own', originMap, headers });
  const leads = new Map(
    events.flatMap((event) => (event.type === 'page' ? [[event.page.url, event.page.redirectTo]] : [])),
  );
  expect(leads.get(`${SHOP}go/brand`)).toBe(CLICK);
  expect(leads.get(`${SHOP}go/chain`)).toBe(`${SHOP}go/brand`);
  expect(skipped).toEqual([]);
  const own = site.requests.filter(({ url }) => url.startsWith('/go/'));
  expect(own).toHaveLength(2);
  for (const { headers } of own) expect([headers.authorization, headers.cookie]).toEqual([undefined, undefined]);
  const off = await crawl(SHOP, { isMonetised, isCloaked, originMap });
  expect(off.skipped).toEqual([
    `${SHOP}go/brand monetised: A request could count as a click.`,
    `${SHOP}go/chain monetised: A request could count as a click.`,
  ]);
});

test('redirects of others, and of hosts that are only sampled, are never asked where they lead', async () => {
  await using site = await serveSite({
    'shop.example/': link('http://blog.shop.example/go/brand', 'http://blog.shop.example/a', '/go/blog'),
    'shop.example/go/blog': redirect('http://blog.shop.example/b'),
    'blog.shop.example/a': 'x',
    'blog.shop.example/b': 'x',
  });
  const { pages } = await crawl(SHOP, {
    originMap: [`http://*=${site.origin}`],
    isMonetised,
    isCloaked,
    resolve: 'own',
    siblings: 5,
    external: 'check',
  });
  expect(pages.toSorted()).toEqual(['http://blog.shop.example/a', SHOP, `${SHOP}go/blog`]);
  expect(asked(site).filter((url) => url.includes('/go/brand') || url.endsWith('/b'))).toEqual([]);
});
