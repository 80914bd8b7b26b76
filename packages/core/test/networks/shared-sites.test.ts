import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultCatalogue } from '@linkvet/core/catalogue';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { linkTo } from './link-to.js';

const { judgeLinks } = defaultCatalogue();

/** The web addresses of every `href` in the folder's pages, as the extractor would hand them on. */
function hrefsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|md)$/.test(name));
  return files.flatMap((file) => addressesIn(readFileSync(join(folder, file), 'utf8'), 'href'));
}

function addressesIn(text: string, attribute: string): string[] {
  const found: string[] = [];
  for (const [, value = ''] of text.matchAll(new RegExp(`\\s${attribute}=["']([^"]*)["']`, 'g'))) {
    const encoded = /^javascript:.*decodeURIComponent\('([^']*)'/.exec(value)?.[1];
    const url = encoded ? decodeURIComponent(encoded) : value.replaceAll('&amp;', '&').replace(/^\/\//, 'https://');
    if (URL.canParse(url)) found.push(new URL(url).href);
  }
  return found;
}

/** Number of URLs by network, role and publisher, the weak ones left out. */
function tally(urls: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { network } of judgeLinks(urls.map(linkTo))) {
    if (!network || network.tier === 'weak') continue;
    const key = [network.network, network.role, network.ids.publisher ?? '-'].join(' ');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

testWithShared('the seed posts: every affiliate link and pixel, with its publisher', () => {
  const folder = sharedPath('seed-pages');
  const posts = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(tally(posts.flatMap((post) => addressesIn(post, 'href')))).toEqual({
    'impact click 5597632': 13,
    'avangate click 108875': 10,
  });
  const pixels = tally(posts.flatMap((post) => addressesIn(post, 'src')));
  expect(pixels['impact impression 5597632']).toBe(13);
});

testWithShared('a Japanese shop guide: two programmes, each with its one publisher', async () => {
  const folder = await unpackSharedSite('kidsgoodslab.com');
  expect(tally(hrefsOf(folder))).toEqual({
    'amazon click kidsgoodslab-22': 568,
    'rakuten_jp click 525ce562.e179174b.525ce563.a29a3c52': 312,
  });
});

testWithShared('documentation sites: nothing that counts', async () => {
  for (const host of ['jekyllrb.com', 'vuejs.org']) {
    expect(tally(hrefsOf(await unpackSharedSite(host))), host).toEqual({});
  }
});
