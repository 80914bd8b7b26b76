import { readFileSync } from 'node:fs';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { judgeFacts } from '../../src/audit.js';
import { coreShingles, findClusters, jaccard } from '../../src/content/index.js';
import { extractMarkdown } from '../../src/extract/index.js';
import type { CopyFacts, JudgedPage } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { workThrough } from '../work-through.js';

interface Truth {
  pages: Record<string, { disclosure: boolean }>;
}

function seedPages(): { name: string; disclosure: boolean; content: JudgedPage['content'] }[] {
  const truth: Truth = JSON.parse(readFileSync(sharedPath('seed-pages', 'truth.json'), 'utf8'));
  return Object.entries(truth.pages).map(([name, { disclosure }]) => {
    const body = readFileSync(sharedPath('seed-pages', name), 'utf8');
    const page = {
      url: `https://folder.invalid/${name}`,
      body,
      status: null,
      contentType: 'text/markdown',
      charset: 'utf-8',
      robotsHeader: '',
      redirectTo: null,
      bytes: body.length,
      bodySha256: '',
      fetchedAt: '2026-01-01T00:00:00Z',
      elapsedMs: null,
    };
    return { name, disclosure, content: judgeFacts(page.url, extractMarkdown(page), defaultCatalogue()) };
  });
}

testWithShared('five real posts under five titles are one cluster, alike to 0.93 and more', () => {
  const pages = seedPages();
  const shingles = pages.map(({ content }) => coreShingles(content.blocks, content.roles, content.main));
  const similarities = shingles.flatMap((a, index) => shingles.slice(index + 1).map((b) => jaccard(a, b)));
  expect(similarities).toHaveLength(10);
  expect(Math.min(...similarities)).toBeGreaterThanOrEqual(0.93);

  const signatures = pages.map(({ content }, pageId) => ({
    pageId,
    wordsCore: content.words.core,
    wordsFull: content.words.full,
    ...content.fingerprint,
  }));
  const copyFacts = (pageIds: readonly number[]): CopyFacts[] =>
    pageIds.map((pageId) => ({
      ...{ pageId, url: `https://site.example/${pages[pageId]?.name}`, host: 'site.example', title: '', published: '' },
      ...{ wordsCore: 0, canonical: null, refresh: null, robots: 'index', lang: 'en', inLinks: 0, alternates: [] },
    }));
  const clusters = workThrough(findClusters(signatures, (pageId) => shingles[pageId] as Uint32Array, copyFacts));
  expect(Array.from(clusters, ({ members }) => members.length)).toEqual([5]);
});

testWithShared('one of the five discloses, and says that money is earned', () => {
  for (const { name, disclosure, content } of seedPages()) {
    expect([name, content.disclosures.map(({ strength }) => strength)]).toEqual([name, disclosure ? ['explains'] : []]);
  }
});
