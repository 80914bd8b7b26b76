import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { extractMarkdown } from '../../src/extract/index.js';
import type { PageFacts } from '../../src/model.js';
import { pageOf } from './page.js';
import { hrefsByStandard, hrefsOf } from './standard.js';

interface SeedTruth {
  pages: Record<
    string,
    {
      affiliateLinks: { impact: number; avangate: number };
      javascriptLinks: number;
      impressionPixels: number;
      adsenseSlots: number;
    }
  >;
  totals: { affiliateLinks: number; impressionPixels: number; adsenseSlots: number };
}

function count({ links, elements }: PageFacts) {
  const clicks = links.filter(({ kind }) => kind === 'a');
  return {
    affiliateLinks: {
      impact: clicks.filter(({ href }) => /\/c\/\d+\/\d+\/\d+/.test(href)).length,
      avangate: clicks.filter(({ href }) => href.includes('AFFILIATE=')).length,
    },
    javascriptLinks: clicks.filter(({ via }) => via === 'javascript').length,
    impressionPixels: links.filter(({ kind, href }) => kind === 'img' && /\/i\/\d+\/\d+\/\d+/.test(href)).length,
    adsenseSlots: elements.filter(({ tag, attributes }) => tag === 'ins' && attributes.class === 'adsbygoogle').length,
  };
}

testWithShared('the real posts of a blog network hold the links, pixels and slots that were counted by eye', () => {
  const truth: SeedTruth = JSON.parse(readFileSync(sharedPath('seed-pages/truth.json'), 'utf8'));
  expect(Object.keys(truth.pages)).toHaveLength(5);
  for (const [file, expected] of Object.entries(truth.pages)) {
    const body = readFileSync(sharedPath('seed-pages', file), 'utf8');
    const facts = extractMarkdown(pageOf(body));
    expect(count(facts), file).toEqual({
      affiliateLinks: expected.affiliateLinks,
      javascriptLinks: expected.javascriptLinks,
      impressionPixels: expected.impressionPixels,
      adsenseSlots: expected.adsenseSlots,
    });
    const lines = body.split('\n');
    for (const { href, kind, at } of facts.links) {
      // An attribute may stand on a line below its tag.
      const around = lines.slice(at.line - 1, at.line + 3).join('\n');
      expect(decode(around), `${file}:${at.line} ${kind}`).toContain(new URL(href).host);
    }
  }
});

function decode(text: string): string {
  return text.replaceAll('%2F', '/').replaceAll('%3A', ':');
}

testWithShared('real sites hold the links that a parser of the whole standard finds', async () => {
  for (const host of ['vuejs.org', 'kidsgoodslab.com', 'tools.techidaily.com']) {
    const folder = await unpackSharedSite(host);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(10);
    const every = Math.ceil(files.length / 8);
    for (const file of files.sort().filter((_, index) => index % every === 0)) {
      const page = pageOf(readFileSync(join(folder, file), 'utf8'), { url: `https://${host}/${encodeURI(file)}` });
      expect(hrefsOf(page).sort(), file).toEqual(hrefsByStandard(page).sort());
    }
  }
});
