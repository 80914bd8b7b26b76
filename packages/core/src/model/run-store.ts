import type {
  ContainedPage,
  CopyFacts,
  Doorway,
  DoorwayFacts,
  FoundCluster,
  PageCore,
  PagePrints,
  PageSignature,
  TemplateBlock,
  ThinVerdict,
} from './copies.js';
import type { Finding, Severity } from './finding.js';
import type { HostStore } from './hosts.js';
import type { BlockRole, JudgedPage } from './judged-page.js';
import type { Block, PageFacts } from './page-facts.js';
import type { SiteFacts } from './site-facts.js';
import type { Frontier, PageCounts, SourceEvent } from './source-event.js';

export type RunState = 'running' | 'complete' | 'partial' | 'interrupted';

/** One host in a summary. */
export interface HostSummary {
  host: string;
  /** Pages that were read, or had not changed. */
  pages: number;
  /** Findings on its pages, and those about the site whose first place is on one. */
  findings: Record<Severity, number>;
  affiliateLinks: number;
  adSlots: number;
}

/** What `audit --format json` prints: INTERFACE, linkvet/audit-summary@1. */
export interface RunSummary {
  schema: 'linkvet/audit-summary@1';
  run: number;
  state: RunState;
  targets: string[];
  pages: PageCounts;
  findings: Record<Severity, number>;
  newFindings: Record<Severity, number>;
  /** Click rows at strong or medium. */
  affiliateLinks: number;
  /** The same by network, the most frequent first. */
  networks: Record<string, number>;
  adSlots: number;
  duplicateClusters: number;
  /** Hosts of which pages were read, the most pages first, at most 300; empty until the run has ended. */
  hosts: HostSummary[];
  /** Operators: sets of hosts that are run with the same ids. */
  operators: number;
  /** Groups of hosts that list each other in bulk, by verdict. */
  linkFarms: Record<'strong' | 'suspicious', number>;
  startedAt: string;
  seconds: number;
}

export interface StoredPage {
  pageId: number;
  url: string;
  status: number | null;
  depth: number;
  facts: PageFacts;
}

/** What an id weighs on one host. */
export interface PublisherWeight {
  hostId: number;
  host: string;
  network: string;
  publisher: string;
  /** Click links at strong or medium, or ad slots; a page on which only a script names the id counts as one. */
  links: number;
  pages: number;
}

/** Whether an id on a host is the site's own; null when that is unknown. */
export interface OwnPublisher {
  hostId: number;
  network: string;
  publisher: string;
  isOwn: boolean | null;
}

/** A rule that threw: its findings on that page are missing, and the run says so. */
export interface Fault {
  rule: string;
  /** Null for a site rule. */
  pageUrl: string | null;
  message: string;
}

/**
 * What a close does next; between two steps the caller may rest, or stop. `write`: it writes, for which the store should be
 * ready; otherwise it reads and reckons.
 */
export type CloseStep = 'write' | undefined;

/** One run being written. The only thing `audit` knows of the database. */
export interface RunStore {
  readonly frontier: Frontier;
  /** Waits, without holding up the process, until nobody else is writing the file. */
  ready(): Promise<void>;
  /** One transaction: the page, its links, slots and findings, the roll-ups, the new queue rows; or none of them. */
  commit(event: SourceEvent, page: JudgedPage | null, findings: Finding[]): void;
  recordFault(fault: Fault): void;

  // The close. Each step replaces what an earlier, killed close left, so it can be repeated.
  /** Inverse link table, final URLs of redirects. */
  closeLinks(): Generator<CloseStep, void>;
  /** What is template and what is content. */
  placeLinks(): Generator<CloseStep, void>;
  /** The prints of every page with content, by page. */
  blockPrints(): Iterable<PagePrints>;
  /** Every page that can be compared, by URL. */
  signatures(): Iterable<PageSignature>;
  /** What much of each host repeats. What was known of pages without an older template is forgotten. */
  saveTemplate(blocks: readonly TemplateBlock[]): Generator<CloseStep, void>;
  /** What pages say without the template: their words, and fingerprints that `signatures` then has. One transaction. */
  saveCores(cores: readonly PageCore[]): void;
  /**
   * The blocks of a page and what they are, for exact comparison. What is template of its host, once that is saved, is
   * boilerplate and no main text.
   */
  blocksOf(pageId: number): { blocks: Block[]; roles: BlockRole[]; main: boolean[] };
  /** Of pages of this run, in the order of `pageIds`. */
  copyFacts(pageIds: readonly number[]): CopyFacts[];
  saveClusters(clusters: Iterable<FoundCluster>): void;
  /**
   * Pairs of pages that are one: at two addresses, by a canonical, or as a version or translation among copies. The leading
   * page first; in an order that does not depend on the crawl.
   */
  samePages(): Iterable<readonly [leading: number, other: number]>;
  /** Pages that gather what others say: front pages, listings, and what has the address of one. */
  gatheringPages(): Iterable<number>;
  saveContainments(containments: readonly ContainedPage[]): void;
  /** Of pages of this run with content, in the order of `pageIds`. */
  doorwayFacts(pageIds: readonly number[]): DoorwayFacts[];
  saveDoorways(doorways: Doorway[]): void;
  /** Words of main blocks of each page that stand on no other, those of them that are core, and what much of its host repeats. One transaction. */
  saveShares(shares: { pageId: number; unique: number | null; own: number | null; template: number }[]): void;
  /** How thin pages are, 0 to 100, null when that is unknown; and what is told of them. One transaction. */
  saveThinness(pages: { pageId: number; score: number | null; verdict: ThinVerdict | null }[]): void;
  readonly site: SiteFacts;
  readonly hosts: HostStore;
  saveSiteFindings(findings: Finding[]): void;
  /** What the findings are against the baseline: new, unchanged or changed. */
  compareFindings(): Generator<CloseStep, void>;
  /** Every redirect of the run, by page; the URLs without fragment. */
  redirects(): Iterable<{ url: string; target: string }>;
  /** The pages that hold links to these URLs, with what it takes to judge them again; by page. */
  pagesLinkingTo(urls: readonly string[]): Iterable<StoredPage>;
  /** Puts a new judgement of a page in the place of the one that is stored. One transaction. */
  rejudge(pageId: number, page: JudgedPage, findings: Finding[]): void;
  /** Publisher ids and ad accounts, with the pages and links of each host that carry them; by network, id and host. */
  publisherWeights(): PublisherWeight[];
  saveOwnPublishers(own: readonly OwnPublisher[]): void;
  /** Makes one finding of those that say the same on much of a host. */
  rollUpFindings(): Generator<CloseStep, void>;
  /**
   * Ends the run and leaves the file readable on a read-only medium. A complete run becomes partial when a note says that
   * something is missing.
   */
  finish(state: RunState, finishedAt: string): RunSummary;
}
