/**
 * The types that travel along the line, in the order in which they come into being, and the ports through which a
 * source remembers. Plain data everywhere: no DOM, no class, no verdict before its stage.
 *
 *     source ─▶ FetchedPage ─▶ PageFacts ─▶ JudgedPage ─▶ Finding ─▶ rows
 */

// What the pages of a run say in common: copies, doorways, thin pages.
export type * from './model/copies.js';
// What is wrong.
export type * from './model/finding.js';
// Which hosts link to which, who runs them, and where the money goes.
export type * from './model/hosts.js';
// What the catalogue and the content stage make of a page.
export type * from './model/judged-page.js';
// What stands on a page.
export type * from './model/page-facts.js';
// What a source got.
export type * from './model/page-record.js';
// One run being written.
export type * from './model/run-store.js';
// The whole run, for site rules.
export type * from './model/site-facts.js';
// What a source yields, and the ports through which it remembers.
export type * from './model/source-event.js';
