import type { Cluster, Containment, PageFacts, PagePrints, PageValue } from '../model.js';
import type { StoredBlocks } from './page-facts.js';
import { type PageInRunRow, pageInRun } from './queries/page-in-run.js';
import { templateOfHost } from './queries/template-blocks.js';
import { readFacts } from './read-facts.js';
import type { Reader } from './reader.js';
import { RunFacts } from './run-facts.js';
import { readGatheringPages, readSamePages } from './same-pages.js';
import { textKey } from './text-key.js';

/** A page with content as a run has it. */
export interface PageInRun extends PageInRunRow {
  facts: PageFacts;
  /** Null until the run has compared its pages. */
  value: PageValue | null;
  cluster: Cluster | null;
  /** Pages within which it stands. */
  within: Containment[];
  prints: PagePrints | null;
}

/** What the pages of a run are compared by. */
export interface RunTexts {
  pages(): Iterable<PagePrints>;
  samePages(): Iterable<readonly [leading: number, other: number]>;
  gatheringPages(): Iterable<number>;
  /** The blocks of a page as the run judged them, without the template of its host. */
  blocksOf(pageId: number): StoredBlocks;
  /** Prints of blocks that much of a host repeats. */
  templateOf(hostId: number): ReadonlySet<number>;
}

/**
 * A page with content as a run has it; null when the run has no such page. Looks through the pages of the run.
 * @param url without fragment, as the URL standard serialises it
 */
export function readPageInRun(reader: Reader, run: number, url: string): PageInRun | null {
  const row = reader.get(pageInRun, { run, key: textKey(url), url });
  const facts = row === undefined ? null : readFacts(reader, row.pageId);
  if (row === undefined || facts === null) return null;
  const { pageId } = row;
  const inRun = new RunFacts(reader, run);
  return {
    ...row,
    facts,
    value: first(inRun.pageValues(), (value) => value.pageId === pageId),
    cluster: first(inRun.clusters(), ({ members }) => members.some((member) => member.pageId === pageId)),
    within: [...inRun.containments()].filter(({ inner }) => inner.pageId === pageId),
    prints: first(inRun.blockPrints(), (page) => page.pageId === pageId),
  };
}

export function readRunTexts(reader: Reader, run: number): RunTexts {
  const inRun = new RunFacts(reader, run);
  return {
    pages: () => inRun.blockPrints(),
    samePages: () => readSamePages(reader, run),
    gatheringPages: () => readGatheringPages(reader, run),
    blocksOf: (pageId) => inRun.blocksOf(pageId),
    templateOf: (hostId) => new Set(reader.all(templateOfHost, run, hostId).map(({ print }) => print)),
  };
}

function first<T>(values: Iterable<T>, isWanted: (value: T) => boolean): T | null {
  for (const value of values) if (isWanted(value)) return value;
  return null;
}
