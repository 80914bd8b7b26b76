import type { ContainedPage, PagePrints } from '../model.js';
import { CORE_PART } from '../printed-blocks.js';
import { MIN_TOKENS } from './fingerprint.js';
import { IntegerIndex } from './integer-index.js';
import { type Template, withoutTemplate } from './template.js';

/** A block with fewer words is no paragraph: headings and captions stand on many pages. */
const PARAGRAPH_WORDS = 12;
/** A paragraph on more texts than this is a notice that is put on pages, and no part of an article. */
const MOST_TEXTS = 20;
/** Measured on five copies of one article: their paragraphs were at least 0.83 of the shorter page. */
const SHARE = 0.8;
/** How much more the longer page says, as a multiple of the shorter one. */
const LONGER = 1.2;

/** A page that may stand within another, with what decides it. */
interface Inner {
  pageId: number;
  core: number;
  /** Its paragraphs that other pages may hold, by number. */
  paragraphs: number[];
}

/** Pages by the paragraphs that may be shared. */
interface Paragraphs {
  index: IntegerIndex;
  words: number[];
  /** The pages that hold each, at most one more than `MOST_TEXTS`. */
  pages: number[][];
}

/**
 * Pages whose core stands, to at least 80 %, in the paragraphs of another page, which says at least 20 % more. Paragraphs are
 * compared by their prints. By page; in short steps.
 *
 * Memory: some hundred bytes for each paragraph of a page of which most paragraphs may stand elsewhere.
 * @param pages asked for twice
 * @param leads whether a page stands for itself, and not another one for it: as the representative of its copies does
 */
export function* findContainedPages(
  pages: () => Iterable<PagePrints>,
  template: Template,
  leads: (pageId: number) => boolean,
): Generator<undefined, ContainedPage[]> {
  const paragraphs: Paragraphs = { index: new IntegerIndex(), words: [], pages: [] };
  const inners: Inner[] = [];
  for (const page of pages()) {
    yield;
    const inner = leads(page.pageId) ? innerOf(page, template, paragraphs) : null;
    if (inner !== null) inners.push(inner);
  }
  if (inners.length === 0) return [];
  const cores = new Map<number, number>();
  for (const page of pages()) {
    yield;
    if (leads(page.pageId)) post(page, template, paragraphs, cores);
  }
  const found: ContainedPage[] = [];
  for (const inner of inners) {
    yield;
    found.push(...outersOf(inner, paragraphs, cores));
  }
  return found;
}

/** Null where too few of its words can stand elsewhere. */
function innerOf(
  page: PagePrints,
  template: Template,
  { index: known, words: counts, pages }: Paragraphs,
): Inner | null {
  const { core } = withoutTemplate(page, template).words;
  if (core < MIN_TOKENS) return null;
  const { hashes, words } = page.blocks;
  const shared: number[] = [];
  let repeated = 0;
  for (const index of paragraphsOf(page, template)) {
    if (!template.repeats.mayReach(hashes[index] as number, 2)) continue;
    repeated += words[index] as number;
    shared.push(index);
  }
  if (repeated < core * SHARE) return null;
  const paragraphs = shared.map((index) => {
    const number = known.add(hashes[index] as number);
    if (number === counts.length) {
      counts.push(words[index] as number);
      pages.push([]);
    }
    return number;
  });
  return { pageId: page.pageId, core, paragraphs: [...new Set(paragraphs)] };
}

/** Notes the page at its paragraphs. */
function post(
  page: PagePrints,
  template: Template,
  { index: known, pages }: Paragraphs,
  cores: Map<number, number>,
): void {
  const { pageId, blocks } = page;
  for (const index of paragraphsOf(page, template)) {
    const number = known.find(blocks.hashes[index] as number);
    const holders = pages[number];
    if (holders === undefined || holders.length > MOST_TEXTS || holders.at(-1) === pageId) continue;
    holders.push(pageId);
    if (!cores.has(pageId)) cores.set(pageId, withoutTemplate(page, template).words.core);
  }
}

/** Where the core blocks stand that are paragraphs and no template, among the prints of the page. */
function* paragraphsOf({ hostId, blocks }: PagePrints, template: Template): Generator<number> {
  const { hashes, words, parts } = blocks;
  for (let index = 0; index < hashes.length; index++) {
    const isParagraph = ((parts[index] as number) & CORE_PART) !== 0 && (words[index] as number) >= PARAGRAPH_WORDS;
    if (isParagraph && !template.has(hostId, hashes[index] as number)) yield index;
  }
}

function outersOf(inner: Inner, { words, pages }: Paragraphs, cores: ReadonlyMap<number, number>): ContainedPage[] {
  const shared = new Map<number, number>();
  for (const number of inner.paragraphs) {
    const holders = pages[number] as number[];
    if (holders.length > MOST_TEXTS) continue;
    for (const page of holders) shared.set(page, (shared.get(page) ?? 0) + (words[number] as number));
  }
  const found: ContainedPage[] = [];
  for (const [page, count] of shared) {
    const isLonger = (cores.get(page) as number) >= inner.core * LONGER;
    if (!isLonger || count < inner.core * SHARE) continue;
    found.push({ innerPageId: inner.pageId, outerPageId: page, words: count, share: count / inner.core });
  }
  return found;
}
