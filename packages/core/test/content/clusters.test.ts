import { expect, test } from 'vitest';
import { identify, shinglesOf } from '../../src/content/fingerprint.js';
import { findClusters, jaccard } from '../../src/content/index.js';
import { tokenHashes } from '../../src/content/tokens.js';
import type { Cluster, ClusterMember, CopyFacts, FoundMember, PageSignature } from '../../src/model.js';
import { workThrough } from '../work-through.js';

const origin = 'https://site.example';

/** A run's pages: their core texts by URL. */
class Pages {
  readonly signatures: PageSignature[] = [];
  readonly pages: CopyFacts[] = [];
  readonly read: number[] = [];
  private readonly texts: string[] = [];

  add(url: string, text: string): void {
    const tokens = tokenHashes([text]);
    const pageId = this.texts.push(text) - 1;
    this.signatures.push({
      pageId,
      wordsCore: tokens.length,
      wordsFull: tokens.length,
      full: String(pageId),
      ...identify(tokens),
    });
    this.pages.push({
      ...{ pageId, url: new URL(url, origin).href, host: 'site.example', title: url, published: '', lang: 'en' },
      ...{ wordsCore: tokens.length, canonical: null, refresh: null, robots: 'index', inLinks: 0, alternates: [] },
    });
  }

  copyFacts = (pageIds: readonly number[]): CopyFacts[] => pageIds.map((id) => this.pages[id] as CopyFacts);

  shinglesOf = (pageId: number): Uint32Array => {
    this.read.push(pageId);
    return shinglesOf(tokenHashes([this.texts[pageId] as string]));
  };

  clusters(order = (signatures: PageSignature[]) => signatures): Cluster[] {
    const found = workThrough(findClusters(order(this.signatures), this.shinglesOf, this.copyFacts));
    return Array.from(found, (cluster) => ({
      ...cluster,
      members: cluster.members.map((member) => this.describe(member)),
    }));
  }

  private describe({ pageId, ...found }: FoundMember): ClusterMember {
    const { url, host, title, published, wordsCore } = this.pages[pageId] as CopyFacts;
    return { pageId, url, host, title, published, wordsCore, ...found };
  }
}

/** Words from `from` up to, not including, `to`: two ranges share the words in both. */
function range(from: number, to: number, name = 'word'): string {
  return Array.from({ length: to - from }, (_, index) => `${name}${from + index}`).join(' ');
}

function urls(cluster: Cluster | undefined): string[] {
  return cluster?.members.map(({ url }) => url.replace(origin, '')) ?? [];
}

/** The same shuffle every time: a multiplicative walk through the pages. */
function shuffled<T>(items: T[]): T[] {
  return items.map((_, index) => items[(index * 7919 + 13) % items.length] as T);
}

test('equal texts are one exact cluster, the first by URL representing it', () => {
  const pages = new Pages();
  pages.add('https://b.example/', range(0, 100));
  pages.add('https://a.example/', range(0, 100));
  pages.add('https://c.example/', range(500, 600));
  const same = { host: 'site.example', published: '', wordsCore: 100, similarity: 1, excuse: '' };
  expect(pages.clusters()).toEqual([
    {
      id: 1,
      kind: 'exact',
      chosenBy: 'url',
      members: [
        { pageId: 1, url: 'https://a.example/', title: 'https://a.example/', ...same },
        { pageId: 0, url: 'https://b.example/', title: 'https://b.example/', ...same },
      ],
    },
  ]);
});

test('short texts that are nearly equal are one near cluster, with an exact similarity', () => {
  const pages = new Pages();
  pages.add('/one', range(0, 200));
  pages.add('/two', range(50, 200));
  const [cluster] = pages.clusters();
  expect(cluster).toMatchObject({ kind: 'near' });
  expect(urls(cluster)).toEqual(['/one', '/two']);
  const expected = jaccard(pages.shinglesOf(0), pages.shinglesOf(1));
  expect(cluster?.members[1]?.similarity).toBe(expected);
});

test('a text with one word more is alike, and not the same', () => {
  const pages = new Pages();
  pages.add('/one', range(0, 4000));
  pages.add('/two', `${range(0, 4000)} end`);
  const [cluster] = pages.clusters();
  expect(cluster?.members[1]?.similarity).toBeCloseTo(3996 / 3997, 10);
});

test('texts are read until there are a thousand of them; then what is clear is estimated', () => {
  const pages = new Pages();
  for (let family = 0; family < 1200; family++) {
    pages.add(`/${family}/a`, range(0, 200, `of${family}at`));
    pages.add(`/${family}/b`, `${range(0, 200, `of${family}at`)} end`);
  }
  const clusters = pages.clusters();
  expect(clusters).toHaveLength(1200);
  expect(pages.read).toHaveLength(1000);
  const exact = 196 / 197;
  const similarities = clusters.map(({ members }) => members[1]?.similarity ?? 0);
  expect(similarities.filter((similarity) => Math.abs(similarity - exact) < 1e-9)).toHaveLength(500);
  expect(Math.min(...similarities)).toBeGreaterThan(0.85);
  expect(Math.max(...similarities)).toBeLessThan(1);
});

test('in a large family no text is read where the estimate is clear, and what is reported is close', () => {
  const pages = new Pages();
  for (let copy = 0; copy < 250; copy++) pages.add(`/${copy}`, `${range(0, 400)} ${range(0, 20, `own${copy}at`)}`);
  const [cluster] = pages.clusters();
  expect(cluster?.members).toHaveLength(250);
  expect(pages.read).toEqual([]);
  const exact = jaccard(pages.shinglesOf(0), pages.shinglesOf(1));
  for (const { similarity } of cluster?.members.slice(1) ?? []) expect(Math.abs(similarity - exact)).toBeLessThan(0.12);
});

test('a page that the others name represents a large family by estimates, too', () => {
  const pages = new Pages();
  for (let copy = 0; copy < 250; copy++) pages.add(`/${copy}`, `${range(0, 400)} ${range(0, 20, `own${copy}at`)}`);
  for (const page of pages.pages) page.canonical = `${origin}/77`;
  const [cluster] = pages.clusters();
  expect(cluster).toMatchObject({ chosenBy: 'canonical' });
  expect(cluster?.members[0]).toMatchObject({ pageId: 77, similarity: 1 });
  expect(cluster?.members[1]?.similarity).toBeLessThan(1);
});

test('a text of which every page has an excuse does not lead, however many pages carry it', () => {
  const pages = new Pages();
  for (let copy = 0; copy < 3; copy++) pages.add(`/hidden/${copy}`, range(0, 200));
  pages.add('/shown', `${range(0, 200)} end`);
  for (const page of pages.pages.slice(0, 3)) page.robots = 'noindex';
  expect(urls(pages.clusters()[0])).toEqual(['/shown', '/hidden/0', '/hidden/1', '/hidden/2']);
});

test('what was found can be gone through more than once', () => {
  const pages = new Pages();
  for (const path of ['/a', '/b', '/c']) pages.add(path, range(0, 100));
  for (const path of ['/d', '/e']) pages.add(path, range(500, 600));
  const found = workThrough(findClusters(pages.signatures, pages.shinglesOf, pages.copyFacts));
  expect(found).toHaveLength(2);
  expect([...found]).toEqual([...found]);
  expect(Array.from(found, ({ members }) => members.length)).toEqual([3, 2]);
});

test('the text that most pages carry represents the cluster, however long another one is', () => {
  const pages = new Pages();
  pages.add('/a-longer', range(0, 440));
  pages.add('/copy-1', range(0, 400));
  pages.add('/copy-2', range(0, 400));
  expect(urls(pages.clusters()[0])).toEqual(['/copy-1', '/a-longer', '/copy-2']);
});

test('a chain is cut: every member is as like the representative as the threshold asks', () => {
  const pages = new Pages();
  // Neighbours share four fifths of a text, and thus 0.66 of what they have together; every second one only 0.42.
  for (let i = 0; i < 6; i++) pages.add(`/link-${i}`, range(i * 50, i * 50 + 250));
  const clusters = pages.clusters();
  expect(clusters.length).toBeGreaterThan(1);
  for (const { members } of clusters) expect(members.length).toBeLessThanOrEqual(3);
  for (const { similarity } of clusters.flatMap(({ members }) => members))
    expect(similarity).toBeGreaterThanOrEqual(0.65);
});

test('short texts are copies only where they are the same, and a few words never are', () => {
  const pages = new Pages();
  for (const path of ['/a', '/b']) pages.add(path, range(0, 40));
  pages.add('/longer', range(0, 41));
  for (const path of ['/c', '/d']) pages.add(path, range(0, 4));
  const clusters = pages.clusters();
  expect(clusters.map((cluster) => [cluster.kind, urls(cluster)])).toEqual([['exact', ['/a', '/b']]]);
  for (const signature of pages.signatures) signature.full = 'f'.repeat(16);
  expect(pages.clusters()[0]).toMatchObject({ kind: 'full-page' });
  expect(pages.clusters((signatures) => signatures.toReversed())).toEqual(pages.clusters());
});

test('other texts are no cluster', () => {
  const pages = new Pages();
  for (let i = 0; i < 50; i++) pages.add(`/${i}`, range(i * 1000, i * 1000 + 300));
  expect(pages.clusters()).toEqual([]);
});

test('the order of the pages makes no difference', () => {
  const pages = new Pages();
  for (let family = 0; family < 12; family++) {
    for (let copy = 0; copy <= family % 5; copy++) {
      const start = family * 10_000;
      pages.add(`/${family}/${copy}`, `${range(start, start + 300)} ${range(0, copy * 12, `own${family}${copy}`)}`);
    }
  }
  for (let i = 0; i < 6; i++) pages.add(`/link-${i}`, range(i * 100, i * 100 + 500, 'chain'));
  const clusters = pages.clusters();
  expect(clusters.length).toBeGreaterThan(8);
  expect(pages.clusters(shuffled)).toEqual(clusters);
  expect(pages.clusters((signatures) => signatures.toReversed())).toEqual(clusters);
  expect(clusters.map(({ id }) => id)).toEqual(clusters.map((_, index) => index + 1));
  expect(clusters.map(({ members }) => members.length)).toEqual(
    clusters.map(({ members }) => members.length).toSorted((a, b) => b - a),
  );
});

test('thousands of equal pages are read once, not compared with each other', () => {
  const pages = new Pages();
  for (let i = 0; i < 5000; i++) pages.add(`/copy/${i}`, range(0, 200));
  pages.add('/near', range(5, 200));
  const [cluster] = pages.clusters();
  expect(cluster).toMatchObject({ kind: 'near' });
  expect(cluster?.members).toHaveLength(5001);
  expect(pages.read.length).toBeLessThanOrEqual(2);
});

test('of two that are both like a third but not each other, one is told with it, whatever the order', () => {
  const pages = new Pages();
  pages.add('/a', range(0, 400));
  pages.add('/b', range(50, 450));
  pages.add('/c', range(100, 500));
  const found = pages.clusters();
  expect(found).toHaveLength(1);
  expect(pages.clusters((signatures) => signatures.toReversed())).toEqual(found);
  for (const { similarity } of found[0]?.members ?? []) expect(similarity).toBeGreaterThanOrEqual(0.65);
  // A copy of the second makes its text the one that most pages carry: all are like it.
  pages.add('/b-again', range(50, 450));
  const clusters = pages.clusters();
  expect(clusters.map(urls)).toEqual([['/b', '/a', '/b-again', '/c']]);
  expect(pages.clusters((signatures) => signatures.toReversed())).toEqual(clusters);
  for (const { similarity } of clusters[0]?.members ?? []) expect(similarity).toBeGreaterThanOrEqual(0.65);
});

test('a page that is not like all the others does not represent them, though they name it', () => {
  const pages = new Pages();
  pages.add('/a', range(0, 400));
  pages.add('/b', range(50, 450));
  pages.add('/b-again', range(50, 450));
  pages.add('/c', range(100, 500));
  for (const index of [1, 2, 3]) (pages.pages[index] as CopyFacts).canonical = `${origin}/a`;
  const [cluster] = pages.clusters();
  expect(urls(cluster)).toEqual(['/b', '/a', '/b-again', '/c']);
  (pages.pages[0] as CopyFacts).canonical = `${origin}/b`;
  expect(pages.clusters()[0]).toMatchObject({ chosenBy: 'canonical', members: [{ excuse: 'canonical' }, {}, {}, {}] });
});

test('pages without an article are copies where all that a reader sees is the same, and nearly empty ones are not', () => {
  const pages = new Pages();
  for (const path of ['/shell-1', '/shell-2']) pages.add(path, range(0, 20));
  for (const path of ['/empty-1', '/empty-2']) pages.add(path, range(0, 5));
  for (const signature of pages.signatures) signature.full = signature.wordsFull.toString(16).padStart(16, '0');
  expect(pages.clusters().map((cluster) => [cluster.kind, urls(cluster)])).toEqual([
    ['full-page', ['/shell-1', '/shell-2']],
  ]);
});

test('pages are told as equal from top to bottom only where all of them are', () => {
  const pages = new Pages();
  for (const path of ['/a', '/b', '/c']) pages.add(path, range(0, 100));
  for (const signature of pages.signatures) signature.full = 'f'.repeat(16);
  expect(pages.clusters()[0]).toMatchObject({ kind: 'full-page' });
  (pages.signatures[2] as PageSignature).full = 'e'.repeat(16);
  expect(pages.clusters()[0]).toMatchObject({ kind: 'exact' });
  pages.add('/d', range(0, 101));
  expect(pages.clusters()[0]).toMatchObject({ kind: 'near' });
});
