import type { MoneyPath, PageLinks, PaidLinks } from '../model.js';

/** Follows readers from host to host to those who pay. */
export class MoneyTrails {
  constructor(_paid: Iterable<PaidLinks>) {}

  add(_page: PageLinks): void {}

  /** The most links first, then by ids; at most so many hubs and merchants a source as docs/link-farms.md says. */
  paths(): MoneyPath[] {
    return [];
  }
}
