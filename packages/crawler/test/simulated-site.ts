import { createHash } from 'node:crypto';
import type { Block, LinkFact, PageFacts } from '@linkvet/core';
import { type Cut, Traps } from '../src/traps/traps.js';

export interface SimulatedPage {
  title?: string;
  /** Paragraphs. */
  texts?: string[];
  /** Blocks that are made of links. */
  menus?: string[];
  images?: string[];
  /** Relative to the page. */
  links?: string[];
}

export interface SimulatedCrawl {
  traps: Traps;
  /** Addresses of the pages that were read, in order. */
  read: string[];
  /** Addresses that were left out, when found or when their turn came. */
  cut: string[];
  /** Patterns of traps, in the order in which they were found. */
  patterns: string[];
}

export const ORIGIN = 'https://shop.test';

/** Reads a site that exists only as a function of the path, breadth first, until it ends or `most` pages are read. */
export function crawlSimulated(
  pageAt: (path: string) => SimulatedPage,
  { starts = ['/'], most = 5000, traps = new Traps({ now: new Date('2026-01-02') }) } = {},
): SimulatedCrawl {
  const queue = starts.map((path) => `${ORIGIN}${path}`);
  const known = new Set(queue);
  const crawl: SimulatedCrawl = { traps, read: [], cut: [], patterns: [] };
  const isLeftOut = (url: string, cut: Cut | null) => {
    if (cut === null) return false;
    crawl.cut.push(url);
    if (cut.isFirst) crawl.patterns.push(cut.pattern.slice(ORIGIN.length));
    return true;
  };
  for (let next = 0; next < queue.length && crawl.read.length < most; next++) {
    const url = queue[next] ?? '';
    if (isLeftOut(url, traps.findCut(url))) continue;
    crawl.read.push(url);
    const page = pageAt(url.slice(ORIGIN.length));
    const newUrls: string[] = [];
    for (const link of page.links ?? []) {
      const found = new URL(link, url).href;
      if (known.has(found)) continue;
      known.add(found);
      if (!isLeftOut(found, traps.admit(found))) newUrls.push(found);
    }
    queue.push(...newUrls);
    traps.sawPage({
      url,
      bodySha256: createHash('sha256').update(JSON.stringify(page)).digest('hex'),
      facts: factsOf(page),
      newUrls,
    });
  }
  return crawl;
}

function factsOf({ title = '', texts = [], menus = [], images = [] }: SimulatedPage): PageFacts {
  const block = (text: string, linkShare: number): Block => {
    const words = text.split(' ').length;
    return {
      tag: 'p',
      text,
      words,
      linkWords: words * linkShare,
      region: '',
      hidden: '',
      list: -1,
      line: 1,
      container: -1,
    };
  };
  const blocks = [...texts.map((text) => block(text, 0)), ...menus.map((text) => block(text, 1))];
  const links = images.map((href) => ({ href: `${ORIGIN}${href}`, kind: 'img', via: 'src' }) as LinkFact);
  return { title, headings: [], blocks, links } as unknown as PageFacts;
}

/** Words that make every number another text. */
export function proseOf(number: number): string {
  const words: string[] = [];
  for (let i = 0, seed = number + 1; i < 12; i++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    words.push(WORDS[(seed >>> 16) % WORDS.length] ?? '');
  }
  return words.join(' ');
}

const WORDS =
  'lamp chair table glass wood light warm small round silver reading garden window paper metal colour'.split(' ');
