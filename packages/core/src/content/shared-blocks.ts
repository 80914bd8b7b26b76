import type { ContainedPage, FoundCluster, PagePrints } from '../model.js';
import { findContainedPages } from './contained-pages.js';
import type { ReadBlocks } from './echoes.js';
import { findNearBlocks } from './near-blocks.js';
import { type SamePage, SamePages } from './same-pages.js';
import type { Template } from './template.js';
import { findOwnWords } from './unique-words.js';

/** What the pages of a run have of their own, and which of them stand within others. */
export interface Shares {
  /** By column, in the order of the pages. */
  pageIds: number[];
  /** Words of main blocks that stand on no other page, for an article on none but pages that gather articles. */
  unique: number[];
  /** Those of them that are core. */
  own: number[];
  /** Words of the full text in blocks that are template. */
  template: number[];
  containments: ContainedPage[];
}

/** What the comparison asks of the store. */
export interface SharedBlocksOptions {
  /** Can be asked for again. */
  pages: () => Iterable<PagePrints>;
  template: Template;
  /** Can be gone through again. */
  clusters: Iterable<FoundCluster>;
  /** Pages that are one and do not count against each other, in an order that does not depend on the crawl. */
  samePages: Iterable<SamePage>;
  /** Pages that gather what others say. */
  gathering: ReadonlySet<number>;
  blocksOf: (pageId: number) => ReadBlocks;
}

/** Compares the blocks of all pages, in short steps. The result does not depend on the order of the pages. */
export function* compareBlocks(options: SharedBlocksOptions): Generator<undefined, Shares> {
  const { pages, template, clusters, blocksOf } = options;
  const samePages = new SamePages(options.samePages, options.gathering);
  const copies = new Map<number, boolean>();
  for (const { members } of clusters) {
    for (const [seq, { pageId }] of members.entries()) copies.set(pageId, seq > 0);
  }
  const { blocks, ...shares } = yield* findOwnWords(pages, template, samePages, copies);
  const near = yield* findNearBlocks(clusters, blocks, samePages, blocksOf);
  for (const [order, pageId] of shares.pageIds.entries()) {
    const { words, core } = near.get(pageId) ?? { words: 0, core: 0 };
    shares.unique[order] = (shares.unique[order] as number) - words;
    shares.own[order] = (shares.own[order] as number) - core;
  }
  const leads = (pageId: number) => !(copies.get(pageId) ?? samePages.leadingOf(pageId) !== pageId);
  const containments = yield* findContainedPages(pages, template, leads);
  return { ...shares, containments };
}
