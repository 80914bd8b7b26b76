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

/** Paragraphs that are looked for at once, in some 100 bytes each. */
const MOST_PARAGRAPHS = 1_000_000;

/** A page that may stand within another, with what decides it. */
interface Inner {
  pageId: number;
  core: number;
  /** Its paragraphs that other pages may hold, by number. */
  paragraphs: number[];
}

/** Pages that may stand within others, and who holds their paragraphs. */
class Batch {
  readonly inners: Inner[] = [];
  readonly paragraphs = new IntegerIndex();
  /** By number of the paragraph. */
  readonly #words: number[] = [];
  readonly #texts: number[] = [];
  readonly #lastHolder: number[] = [];
  /** A chain of pages from the last holder of each paragraph to the first; -1 ends it. */
  readonly #pages: number[] = [];
  readonly #before: number[] = [];
  readonly #cores = new Map<number, number>();

  add(inner: Inner, words: Uint32Array, hashes: Float64Array, positions: readonly number[]): void {
    for (const position of positions) {
      const number = this.paragraphs.add(hashes[position] as number);
      if (number === this.#words.length) {
        this.#words.push(words[position] as number);
        this.#texts.push(0);
        this.#lastHolder.push(-1);
      }
      if (!inner.paragraphs.includes(number)) inner.paragraphs.push(number);
    }
    this.inners.push(inner);
  }

  /** A page holds a paragraph. */
  hold(number: number, pageId: number, core: () => number): void {
    const last = this.#lastHolder[number] as number;
    if ((this.#texts[number] as number) > MOST_TEXTS || (last >= 0 && this.#pages[last] === pageId)) return;
    this.#texts[number] = (this.#texts[number] as number) + 1;
    this.#lastHolder[number] = this.#pages.push(pageId) - 1;
    this.#before.push(last);
    if (!this.#cores.has(pageId)) this.#cores.set(pageId, core());
  }

  outersOf({ pageId, core, paragraphs }: Inner): ContainedPage[] {
    const shared = new Map<number, number>();
    for (const number of paragraphs) {
      if ((this.#texts[number] as number) > MOST_TEXTS) continue;
      for (let at = this.#lastHolder[number] as number; at >= 0; at = this.#before[at] as number) {
        const page = this.#pages[at] as number;
        shared.set(page, (shared.get(page) ?? 0) + (this.#words[number] as number));
      }
    }
    const found: ContainedPage[] = [];
    for (const [outer, words] of shared) {
      const isLonger = (this.#cores.get(outer) as number) >= core * LONGER;
      if (!isLonger || words < core * SHARE) continue;
      found.push({ innerPageId: pageId, outerPageId: outer, words, share: words / core });
    }
    return found;
  }
}

/**
 * Pages whose core stands, to at least 80 %, in the paragraphs of another page, which says at least 20 % more. Paragraphs are
 * compared by their prints. By page; in short steps.
 * @param pages asked for once, and once more for every million paragraphs of pages most of which may stand elsewhere
 * @param leads whether a page stands for itself, and not another one for it: as the representative of its copies does
 */
export function* findContainedPages(
  pages: () => Iterable<PagePrints>,
  template: Template,
  leads: (pageId: number) => boolean,
  most = MOST_PARAGRAPHS,
): Generator<undefined, ContainedPage[]> {
  const found: ContainedPage[] = [];
  let batch = new Batch();
  for (const page of pages()) {
    yield;
    if (leads(page.pageId)) addInner(batch, page, template);
    if (batch.paragraphs.size < most) continue;
    found.push(...(yield* outersOf(batch, pages(), template, leads)));
    batch = new Batch();
  }
  if (batch.inners.length > 0) found.push(...(yield* outersOf(batch, pages(), template, leads)));
  return found;
}

/** Unless too few of its words can stand elsewhere. */
function addInner(batch: Batch, page: PagePrints, template: Template): void {
  const { hashes, words } = page.blocks;
  const positions = paragraphsOf(page, template).filter((at) => template.repeats.mayReach(hashes[at] as number, 2));
  const repeated = positions.reduce((sum, at) => sum + (words[at] as number), 0);
  if (repeated < MIN_TOKENS * SHARE) return;
  const { core } = withoutTemplate(page, template).words;
  if (core < MIN_TOKENS || repeated < core * SHARE) return;
  batch.add({ pageId: page.pageId, core, paragraphs: [] }, words, hashes, positions);
}

function* outersOf(
  batch: Batch,
  pages: Iterable<PagePrints>,
  template: Template,
  leads: (pageId: number) => boolean,
): Generator<undefined, ContainedPage[]> {
  for (const page of pages) {
    yield;
    if (!leads(page.pageId)) continue;
    const coreOf = () => withoutTemplate(page, template).words.core;
    for (const at of paragraphsOf(page, template)) {
      const number = batch.paragraphs.find(page.blocks.hashes[at] as number);
      if (number >= 0) batch.hold(number, page.pageId, coreOf);
    }
  }
  const found: ContainedPage[] = [];
  for (const inner of batch.inners) {
    yield;
    found.push(...batch.outersOf(inner));
  }
  return found;
}

/** Where the core blocks stand that are paragraphs and no template, among the prints of the page. */
function paragraphsOf({ hostId, blocks }: PagePrints, template: Template): number[] {
  const { hashes, words, parts } = blocks;
  const frame = template.of(hostId);
  const found: number[] = [];
  for (let index = 0; index < hashes.length; index++) {
    const isParagraph = ((parts[index] as number) & CORE_PART) !== 0 && (words[index] as number) >= PARAGRAPH_WORDS;
    if (isParagraph && !frame.has(hashes[index] as number)) found.push(index);
  }
  return found;
}
