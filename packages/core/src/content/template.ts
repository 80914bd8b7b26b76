import type { PagePrints, TemplateBlock, WordSums } from '../model.js';
import { CORE_PART, MAIN_PART } from '../printed-blocks.js';
import { countEchoes, type ReadBlocks, type Repeated } from './echoes.js';
import { IntegerIndex } from './integer-index.js';
import { RoughCounts } from './rough-counts.js';

/** A block is template when it stands on this share of the host's pages with content, and on so many: below that a share says nothing. As for ad slots. */
const SHARE = 0.3;
const LEAST_PAGES = 5;
/** Of the pages on which a block stands, this share must say something else, too. */
const CARRIERS = 1 / 3;
/** So much template in a core does not change what it is like: similarity moves by less than its standard error. */
const SMALL_PART = 0.05;

/** The blocks of text that much of a host repeats around what each page says. */
export interface Template {
  /** What is template on a host. */
  of(hostId: number): TemplatePrints;
  /** By host and print. */
  blocks: TemplateBlock[];
  /** How often each print stands in the run, as a rough count. */
  repeats: RoughCounts;
}

interface TemplatePrints {
  /** Whether a block with this print is template. */
  has(print: number): boolean;
}

/** Words of the main and core text of a page without template, and whether what copies are found by is other without it. */
export function withoutTemplate(
  { hostId, blocks: { hashes, words, parts } }: PagePrints,
  template: Template,
): { words: Pick<WordSums, 'main' | 'core'>; isOther: boolean } {
  const kept = { main: 0, core: 0 };
  const frame = template.of(hostId);
  let dropped = 0;
  for (let index = 0; index < hashes.length; index++) {
    const [part, count] = [parts[index] as number, words[index] as number];
    if ((part & MAIN_PART) === 0) continue;
    const isCore = (part & CORE_PART) !== 0;
    if (frame.has(hashes[index] as number)) {
      if (isCore) dropped += count;
      continue;
    }
    kept.main += count;
    if (isCore) kept.core += count;
  }
  return { words: kept, isOther: dropped > (kept.core + dropped) * SMALL_PART };
}

/**
 * Finds what much of each host repeats, in short steps.
 *
 * Template frames what a page says. A text that was put on much of a host as a whole is no frame: five copies of an article
 * are copies also where the host has no other page, word for word or with other words here and there. So a block that is
 * core is template only if at least a third of its pages say something beside what is repeated. Nor is what one article alone
 * says, in how many months, labels and indexes of a blog it may stand besides.
 *
 * Memory: some bytes a print, at most 64 MB, of rough counts over the run, and some tens of bytes for each print that may reach the
 * bounds. The result does not depend on the order of the pages.
 * @param pages asked for four times
 * @param blocksOf as they were read, whatever is template
 * @param gathering pages that show what others say
 */
export function* findTemplate(
  pages: () => Iterable<PagePrints>,
  blocksOf: (pageId: number) => ReadBlocks,
  gathering: ReadonlySet<number> = new Set(),
): Generator<undefined, Template> {
  const pagesOfHost = new Map<number, number>();
  let prints = 0;
  for (const { hostId, blocks } of pages()) {
    pagesOfHost.set(hostId, (pagesOfHost.get(hostId) ?? 0) + 1);
    prints += blocks.hashes.length;
    yield;
  }
  const repeats = new RoughCounts(prints);
  for (const { blocks } of pages()) {
    const { hashes } = blocks;
    for (let index = 0; index < hashes.length; index++) repeats.add(hashes[index] as number);
    yield;
  }
  const hosts = yield* findCandidates(pages(), { pagesOfHost, repeats, gathering });
  yield* countEchoes(pages(), hosts, blocksOf);
  const found = new Map<number, IntegerIndex>();
  const blocks: TemplateBlock[] = [];
  for (const [hostId, candidates] of [...hosts].sort(([one], [other]) => one - other)) {
    yield;
    found.set(hostId, keepFrame(hostId, candidates, blocks));
  }
  return { of: (hostId) => found.get(hostId) ?? nothing, blocks, repeats };
}

const nothing: TemplatePrints = { has: () => false };

/** What stands on enough pages of each host. */
function* findCandidates(
  pages: Iterable<PagePrints>,
  {
    pagesOfHost,
    repeats,
    gathering,
  }: { pagesOfHost: ReadonlyMap<number, number>; repeats: RoughCounts; gathering: ReadonlySet<number> },
): Generator<undefined, Map<number, Repeated>> {
  const hosts = new Map<number, Repeated>();
  for (const { pageId, hostId, blocks } of pages) {
    yield;
    const all = pagesOfHost.get(hostId) ?? 0;
    const bound = boundOf(all);
    if (bound > all) continue;
    const candidates = hosts.get(hostId) ?? noCandidates();
    hosts.set(hostId, candidates);
    const { prints, lastPage, pages: counts, articles } = candidates;
    const { hashes, parts } = blocks;
    const isArticle = !gathering.has(pageId);
    for (let index = 0; index < hashes.length; index++) {
      const hash = hashes[index] as number;
      if (!repeats.mayReach(hash, bound)) continue;
      const number = prints.add(hash);
      if (lastPage[number] === pageId) continue;
      lastPage[number] = pageId;
      counts[number] = (counts[number] ?? 0) + 1;
      const holders = articles[number] ?? 'none';
      const isCore = ((parts[index] as number) & CORE_PART) !== 0;
      articles[number] = !isArticle ? holders : holders === 'none' && isCore ? 'core of one' : 'more';
    }
  }
  const frequent = new Map<number, Repeated>();
  for (const [hostId, candidates] of hosts) {
    yield;
    const kept = keepFrequent(candidates, boundOf(pagesOfHost.get(hostId) ?? 0));
    if (kept.prints.size > 0) frequent.set(hostId, kept);
  }
  return frequent;
}

function boundOf(pages: number): number {
  return Math.max(LEAST_PAGES, SHARE * pages);
}

function noCandidates(): Repeated {
  return { prints: new IntegerIndex(), pages: [], articles: [], lastPage: [], echoes: [] };
}

function keepFrequent({ prints, pages, articles }: Repeated, bound: number): Repeated {
  const kept = noCandidates();
  for (const [number, count] of pages.entries()) {
    if (count < bound) continue;
    kept.prints.add(prints.at(number));
    kept.pages.push(count);
    kept.articles.push(articles[number] ?? 'none');
    kept.lastPage.push(-1);
    kept.echoes.push(0);
  }
  return kept;
}

/** The candidates that frame what pages say; they are added to the blocks found so far, by print. */
function keepFrame(
  hostId: number,
  { prints, pages, articles, echoes }: Repeated,
  blocks: TemplateBlock[],
): IntegerIndex {
  const frame: TemplateBlock[] = [];
  for (const [number, count] of pages.entries()) {
    if (articles[number] === 'core of one' || count - (echoes[number] as number) < count * CARRIERS) continue;
    frame.push({ hostId, print: prints.at(number), pages: count });
  }
  frame.sort((one, other) => one.print - other.print);
  const kept = new IntegerIndex();
  for (const block of frame) {
    kept.add(block.print);
    blocks.push(block);
  }
  return kept;
}
