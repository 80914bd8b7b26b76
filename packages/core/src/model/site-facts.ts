import type { Cluster, Containment, Doorway, PageValue, ThinPages } from './copies.js';
import type { HostGroup, Operator, TagFact } from './hosts.js';
import type { Place } from './page-facts.js';
import type { AdsTxtFile, Seller } from './source-event.js';

/** Lazy aggregates of a run. Every iterable is sorted, so that findings do not depend on the order of the crawl. */
export interface SiteFacts {
  /**
   * Targets in scope that answered 4xx or 5xx, failed, or are missing from a folder, and external ones that were found
   * broken; by URL.
   */
  brokenTargets(): Iterable<BrokenTarget>;
  /** Publisher ids of click links at strong or medium, by host, network, id; only of networks whose ids are accounts. */
  publishers(): Iterable<HostPublisher>;
  /** Clusters of pages whose core text is the same or nearly so, the largest first. */
  clusters(): Iterable<Cluster>;
  /** Pages whose article stands within another page, which holds more; by URL. */
  containments(): Iterable<Containment>;
  /** Families of copies that were made to rank under many titles; the largest first. */
  doorways(): Iterable<Doorway>;
  /** Hosts that are run with the same ids, the most hosts first. */
  operators(): Iterable<Operator>;
  /** Hosts that were judged together, the gravest first. */
  hostGroups(): Iterable<HostGroup>;
  /** Every page with content, with what makes it thin; by URL. */
  pageValues(): Iterable<PageValue>;
  /** What is told of thin pages, by host and verdict. */
  thinPages(): Iterable<ThinPages>;
  /** Pages of one host (`www.` apart) that are one page at several addresses; by the address that comes first. */
  twins(): Iterable<TwinGroup>;
  /** Hosts with paid links that a person can follow, by host: how many of those pages disclose it. */
  hostDisclosures(): Iterable<HostDisclosures>;
  /** By host and network: its links, and the pages with the statement that it demands, where it demands one. */
  programmeStatements(): Iterable<ProgrammeStatements>;
  /** Ad accounts of slots and loaders, by host, system, account. */
  adAccounts(): Iterable<AdAccount>;
  /** Ids of analytics, tag managers and pixels, by host, system, id. */
  tags(): Iterable<HostTag>;
  /** Every ads.txt and app-ads.txt that was asked for, by domain and kind. */
  adsTxtFiles(): Iterable<AdsTxtFile>;
  /** Sellers that ad systems name, only where the operator wanted them asked for; by system and account. */
  sellers(): Iterable<Seller>;
}

export interface HostDisclosures {
  host: string;
  /** Pages with visible links at strong or medium that a person can follow. */
  paidPages: number;
  /** Those of them with a visible disclosure, other than a label, outside menus and footers. */
  disclosedPages: number;
  /** The first page without one, in URL order, and its first paid link; null when all have one. */
  firstSilent: { pageUrl: string; at: Place } | null;
  /** The first page with one, in URL order, and its words; null when none has. */
  firstDisclosed: { pageUrl: string; quote: string } | null;
}

export interface ProgrammeStatements {
  host: string;
  network: string;
  /** Click links and short links of the network, at strong or medium, and the pages that hold them. */
  links: number;
  pages: number;
  /** Pages of the host with the statement of the network, seen by a reader anywhere, menus and footers too. */
  statedPages: number;
  /** The first page with such a link, in URL order, and where. */
  pageUrl: string;
  at: Place;
}

export interface AdAccount {
  host: string;
  system: string;
  account: string;
  slots: number;
  pages: number;
  /** Whether the account is the site's own; null when that is unknown. */
  isOwn: boolean | null;
  /** The first page that carries it, in URL order, and where. */
  pageUrl: string;
  at: Place;
  /** What an ads.txt must say of it; null when the system has no line there, or it is unknown. */
  adsTxt: AdsTxtNeed | null;
}

export interface HostTag extends TagFact {
  host: string;
  pages: number;
  /** The first page that has it, in URL order; `at` is the first place there. */
  pageUrl: string;
}

/** What an ads.txt must say of an ad account. */
export interface AdsTxtNeed {
  /** Domains of the ad system, of which a line must name one. */
  domains: readonly string[];
  /** The account id that the line must hold; null where the markup's id is not that of the seller. */
  account: string | null;
}

/**
 * Pages with the same text (or body, where there is little text) whose addresses differ in nothing but scheme, `www.`, case,
 * slashes, `index.html` or `.html`, the order of parameters, or parameters that only track.
 */
export interface TwinGroup {
  /** What all the addresses fold to. */
  address: string;
  /** By URL; at least two. */
  pages: { pageId: number; url: string; canonical: string | null }[];
}

export interface BrokenTarget {
  href: string;
  /** Whether it is out of scope: it was asked for because the operator wanted external links checked. */
  isExternal: boolean;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Why there was no answer: a word, or a sentence for an external target; '' when there was one. */
  reason: string;
  /** Number of `a` and `area` links that lead there. */
  links: number;
  pages: number;
  /** The first page that links there, in URL order, and where. */
  pageUrl: string;
  at: Place;
}

export interface HostPublisher {
  host: string;
  network: string;
  publisher: string;
  links: number;
  pages: number;
  /** Whether the id is the site's own; null when nobody said so and its weight does not tell. */
  isOwn: boolean | null;
  /** The first page that carries the id, in URL order, and where. */
  pageUrl: string;
  at: Place;
}
