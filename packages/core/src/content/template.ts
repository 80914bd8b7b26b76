import type { PagePrints } from '../model.js';

/** The blocks of text that much of a host repeats. */
export interface Template {
  /** Whether a block with this print is template on the host. */
  has(hostId: number, hash: number): boolean;
}

/** Finds what much of each host repeats, in short steps. */
export function* findTemplate(pages: Iterable<PagePrints>): Generator<undefined, Template> {
  for (const _ of pages) yield;
  return { has: () => false };
}
