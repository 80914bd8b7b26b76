import type { Place } from './page-facts.js';

// ── What a page says of its host ────────────────────────────────────────────────────────────────────────────────────

/** An id by which a page takes part in a service that its operator has an account with: analytics, a tag manager, a pixel. */
export interface TagFact {
  /** `ads`: an ad account that a tag names; `site-token`: names a single site and joins nothing. */
  kind: 'ads' | 'analytics' | 'tag-manager' | 'site-token';
  /** Id of the service, e.g. `google-analytics`, `google-tag-manager`, `meta-pixel`. */
  system: string;
  /** The account or property as written, e.g. `UA-1234567-1`, `GTM-ABC123`. */
  id: string;
  at: Place;
}

/**
 * Links that stand together in the content of a page: a list, or neighbouring blocks that are mostly links. Kept where at
 * least five of its links lead to at least four other hosts; menus and what lists languages, regions or versions are none.
 */
export interface LinkBox {
  /** The words right before it, or its heading: at most 100 characters; '' for none. */
  label: string;
  /** 47 bits of a hash over the label and how its links stand: equal for boxes that one template makes. */
  frame: number;
  /** Line of its first link. */
  line: number;
  /** Whether no reader sees it. */
  isHidden: boolean;
  /** Positions among the links of the page of its `a` links, in document order. */
  links: number[];
  /** Words of the anchors, and those of them that the main text or the title has, too. */
  anchorWords: number;
  anchorWordsOnPage: number;
}

// ── What the close reads ────────────────────────────────────────────────────────────────────────────────────────────

/** A host with pages of the run that have content. */
export interface RunHost {
  hostId: number;
  /** Name and, where it is not the default, port. */
  host: string;
  /** Pages with content. */
  pages: number;
  /** URLs of the host that the run knows and has not read, for whatever reason. */
  unreadPages: number;
  /** Pages with click links at strong or medium, and those of them that disclose it. */
  paidPages: number;
  disclosedPages: number;
  /** Words of the core of its pages, and those of them that stand on no other page. */
  wordsCore: number;
  wordsOwn: number;
}

/** The `a` and `area` links of a page with content, in document order; by column. */
export interface PageLinks {
  pageId: number;
  hostId: number;
  /** Targets without their fragment. */
  urlIds: ArrayLike<number>;
  /** Hosts of the targets. */
  hostIds: ArrayLike<number>;
  /** The pages of the run with content that they lead to, redirects followed; 0 for any other target. */
  pageIds: ArrayLike<number>;
  /** 1 where the link is template of its host. */
  template: ArrayLike<number>;
}

/** A box of links as it is stored. */
export interface StoredBox extends Omit<LinkBox, 'links'> {
  pageId: number;
  hostId: number;
  /** Of its links, in document order: the target without its fragment, and its host. */
  urlIds: ArrayLike<number>;
  hostIds: ArrayLike<number>;
}

/** An id that pages of a host carry. */
export interface CarriedId {
  hostId: number;
  /** `affiliate`: a publisher id; `ads.txt`: a DIRECT line of its ads.txt, or the owner that this names; the others as in `TagFact`, ad units included. */
  kind: TagFact['kind'] | 'affiliate' | 'ads.txt';
  /** Network, ad system, service, or domain of the ad system; of an owner `OWNERDOMAIN`. */
  system: string;
  id: string;
  /** Pages of the host that carry it; those of the host for an ads.txt. */
  pages: number;
  /** Whether it is the site's own; null when that is unknown. */
  isOwn: boolean | null;
}

/** From where the pages of a host load scripts and styles, as far as its template tells. */
export interface AssetHost {
  hostId: number;
  asset: string;
  /** Those that hold one such place at least. */
  pages: number;
}

/** How the template of a host is built: its places, by the path of tags and classes; sorted, each once. */
export interface HostTemplate {
  hostId: number;
  /** Ids of link contexts. */
  contextIds: number[];
}

/** Pages of one host in a cluster of copies; copies with an excuse are not counted. */
export interface ClusterHost {
  cluster: number;
  kind: 'exact' | 'near' | 'full-page';
  /** Whether the cluster is told as one body under many titles, or as a template. */
  doorway: 'spun-titles' | 'template' | null;
  hostId: number;
  pages: number;
  /** The first of them by URL, and its title. */
  pageUrl: string;
  title: string;
}

/** Paid links of a page: click links at strong or medium, and links to the checkout of an advertiser with a publisher id. */
export interface PaidLinks {
  pageId: number;
  hostId: number;
  network: string;
  /** '' when the URL does not hold it. */
  publisher: string;
  /** Host where they lead in the end, as far as the URL tells; else their own. */
  merchant: string;
  links: number;
}

// ── What the graph stage makes of it ────────────────────────────────────────────────────────────────────────────────

/** Links from one host to another. */
export interface HostEdge {
  sourceId: number;
  targetId: number;
  /** `a` and `area` links, and the pages that hold them. */
  links: number;
  pages: number;
  /** Those of the links that are no template. */
  contentLinks: number;
  /** Those of them that stand in boxes that list sibling hosts. */
  boxLinks: number;
}

/** Where a page stands in the link graph of the run. */
export interface PageStanding {
  pageId: number;
  hostId: number;
  /** Other pages of the run that link to it. */
  inLinks: number;
  /** PageRank, damping .85: shares of 1 over all pages of the run with content. */
  rank: number;
}

/** How a host of the run stands among hosts. */
export interface HostStanding {
  hostId: number;
  /** Hosts that it links to; those of them that are siblings: of its group, or of a domain of its group. */
  outHosts: number;
  siblings: number;
  /** Hosts of the run that link to it, and those of them that it links to, too. */
  inHosts: number;
  reciprocal: number;
  /** Share of the other hosts of the run in its group that it links to, 0 to 1; null alone in its group. */
  density: number | null;
  /**
   * Median Jaccard similarity of the siblings that it links to from its content with those of the other hosts of its group
   * that do; of at most 300 of them; null for none.
   */
  overlap: number | null;
  /** Pages with a box of links to siblings; and those where frame and label are those of other pages but the links are not. */
  boxPages: number;
  variedBoxPages: number;
  /** Median of the sibling hosts in a box; null without one. */
  boxSiblings: number | null;
  /** Distinct targets of links in boxes. */
  boxTargets: number;
  /** Share of the words of the anchors in boxes that the page itself has, 0 to 1; null without one. */
  anchorRelevance: number | null;
  /** Sum over its pages. */
  rank: number;
  /** Number of its community in the graph of hosts, from 1, the largest first. */
  community: number;
}

/** Hosts that are run with the same ids. */
export interface Operator {
  /** From 1, the most hosts first. */
  id: number;
  /** By name. */
  hosts: OperatorHost[];
  /** What joins them and what else is their own, the most hosts first; then what is somebody else's: at most 500. */
  ids: OperatorId[];
}

export interface OperatorHost {
  hostId: number;
  host: string;
  pages: number;
  /** Ids by which it is joined to others, and their names: system and id. */
  sharedIds: number;
  idNames: string[];
  /** Jaccard similarity of its template with that of the most alike host of the operator, 0 to 1; null when it has hardly any. */
  templateLikeness: number | null;
  /** Hosts under the domain of the operator from which it loads scripts and styles, that others of the operator use, too. */
  assetHosts: string[];
}

export interface OperatorId extends Pick<CarriedId, 'kind' | 'system' | 'id'> {
  /** `joins`: on several hosts, and by it they were joined; `own`: the site's own on its weight or by declaration; `foreign`: somebody else's; `unknown`. */
  standing: 'joins' | 'own' | 'foreign' | 'unknown';
  /** Hosts of the operator that carry it; where no page does, those whose ads.txt has it. */
  hosts: number;
  /** Pages of these hosts that carry it: by host those of the alias that most of them carry. */
  pages: number;
  /** Further ids of the same account, e.g. `google.com pub-123` in an ads.txt: at most 50. */
  aliases: string[];
}

export type FarmVerdict = 'strong' | 'suspicious' | 'related' | 'none';

/** Hosts that are judged together. */
export interface HostGroup {
  /** From 1: the gravest verdict first, then the highest score, then by first host. */
  id: number;
  verdict: FarmVerdict;
  /** 0 to 100: the sum of the points of its signals, rounded down. */
  score: number;
  /** Why they are judged together. */
  joinedBy: ('domain' | 'ids' | 'links')[];
  /** Hosts of the run, by name. */
  hosts: { hostId: number; host: string; pages: number; boxPages: number }[];
  /** Further hosts of their domains that their boxes link to, of which the run has read no page. */
  unreadHosts: number;
  /** Number of the operator that has most of the hosts; null for none. */
  operator: number | null;
  /** Every signal, also those without points. */
  signals: FarmSignal[];
}

export type FarmSignalId =
  | 'link-boxes'
  | 'overlapping-lists'
  | 'dense-links'
  | 'varying-boxes'
  | 'copies-across-hosts'
  | 'spun-titles'
  | 'little-of-their-own'
  | 'shared-ids'
  | 'shared-template'
  | 'undisclosed-paid-links';

export interface FarmSignal {
  id: FarmSignalId;
  part: 'links' | 'content' | 'operator';
  /** 0 to `most`. */
  points: number;
  most: number;
  /** What was measured, e.g. a share; null when it could not be. */
  value: number | null;
  /** What was seen, in a sentence that accuses nobody. */
  seen: string;
  /** At most five. */
  examples: FarmExample[];
}

export interface FarmExample {
  url: string;
  /** Null where there is none. */
  line: number | null;
  /** Words of the page, at most 200 characters; may be empty. */
  quote: string;
}

/** What stands between readers and those who pay. Without a hub the figures of links and of the hub are 0. */
interface MoneyCounts {
  /** Links from pages of the source to pages of the hub that hold such paid links; pages that have one. */
  links: number;
  contentLinks: number;
  pages: number;
  /** Paid links, and the pages that hold them: of the hub, those that the source leads to; without a hub its own. */
  paidLinks: number;
  paidPages: number;
  /** Links from the source to whatever page of the hub, and pages of the source that have one. */
  hubLinks: number;
  hubPages: number;
  /** Such paid links on whatever page of the hub, and the pages that hold them: readers may go on from page to page. */
  hubPaidLinks: number;
  hubPaidPages: number;
}

/**
 * How readers of a host get to those who pay: over a hub, or straight. Only one hub is followed. A host leads to a hub where it
 * links to a page with paid links of the publisher; then every merchant of that publisher on the hub is a path.
 */
export interface MoneyPath extends MoneyCounts {
  sourceId: number;
  /** The host of the run that holds the paid links; null when they stand on the source itself. */
  hubId: number | null;
  network: string;
  publisher: string;
  merchant: string;
  /** Hubs of the source, and paths from the source over this hub, in all: those with the most links are kept. */
  hubs: number;
  paths: number;
}

/** Who is paid where: what all hosts that send readers to a hub come to, or all that hold paid links of one publisher themselves. Of all sources and merchants together: no link, page or paid link counts twice. */
export interface MoneyFlow extends MoneyCounts {
  /** Hosts where readers are, those with the most links first, at most twenty; and how many there are. */
  sources: string[];
  sourceHosts: number;
  /** The host that holds the paid links; null when they stand on the sources themselves. */
  hub: string | null;
  network: string;
  /** '' when the URLs do not hold it. */
  publisher: string;
  /** Distinct hosts to which paid links of the publisher lead: those on the hub, or on the sources. */
  merchants: number;
}

// ── The port ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What the graph stage reads of a run, and what it leaves there. A `save` is one transaction unless it says otherwise, and replaces what an earlier close left. */
export interface HostStore {
  /** Hosts with content, by name. */
  runHosts(): RunHost[];
  /** By page. */
  pageLinks(): Iterable<PageLinks>;
  /** By page. */
  linkBoxes(): Iterable<StoredBox>;
  /** In no order that counts. */
  carriedIds(): Iterable<CarriedId>;
  /** By host and asset. */
  assetHosts(): AssetHost[];
  /** By host. */
  templates(): HostTemplate[];
  /** By cluster and host. */
  clusterHosts(): Iterable<ClusterHost>;
  /** By page; of a page one for each network, publisher and merchant. */
  paidLinks(): Iterable<PaidLinks>;
  /** Names of hosts, in the order of `hostIds`. */
  hostNames(hostIds: readonly number[]): string[];
  /** URLs of pages, in the order of `pageIds`. */
  pageUrls(pageIds: readonly number[]): string[];

  /** In several transactions. */
  saveHostEdges(edges: Iterable<HostEdge>): Iterable<'write'>;
  /** In the order of pages; in several transactions. */
  savePageStandings(standings: Iterable<PageStanding>): Iterable<'write'>;
  saveHostStandings(standings: readonly HostStanding[]): void;
  saveOperators(operators: readonly Operator[]): void;
  saveHostGroups(groups: readonly HostGroup[]): void;
  /** In several transactions. */
  saveMoneyPaths(paths: readonly MoneyPath[], flows: readonly MoneyFlow[]): Iterable<'write'>;
}
