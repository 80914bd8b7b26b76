import type { BlockPrints, Fingerprint, PagePurpose, PageType, WordSums } from './judged-page.js';

/** Pages that say the same: `near`, their cores are alike; `exact`, they are equal; `full-page`, so is all that a reader sees. */
export interface Cluster {
  /** Stable number within the run, from 1, the largest cluster first. */
  id: number;
  /** The weakest tie in it. */
  kind: 'exact' | 'near' | 'full-page';
  /**
   * Why the first member is the one that the others are compared with: they name it as their canonical, it is the earliest,
   * most links lead to it, or it comes first by URL. Copies without an excuse of their own go before those that have one.
   */
  chosenBy: 'canonical' | 'date' | 'in-links' | 'url';
  /** The representative first, the others by URL. */
  members: ClusterMember[];
}

/** A cluster as it is found: its pages by their ids alone, so that those of a million pages fit. */
export interface FoundCluster extends Omit<Cluster, 'members'> {
  /** In the order of the members. */
  members: FoundMember[];
}

export type FoundMember = Pick<ClusterMember, 'pageId' | 'similarity' | 'excuse'>;

export interface ClusterMember {
  pageId: number;
  url: string;
  host: string;
  title: string;
  /** As the page declares; '' when it does not. */
  published: string;
  wordsCore: number;
  /** Jaccard similarity of core shingles with the representative, 0 to 1. */
  similarity: number;
  /** Why the copy is no offence: it points to another member, nobody finds it, or it has a reason to exist; '' otherwise. */
  excuse: '' | 'canonical' | 'redirect' | 'noindex' | 'version' | 'translation';
}

/** A page whose article stands as a whole, or nearly so, within another one that is no near-duplicate of it. */
export interface ContainedPage {
  innerPageId: number;
  outerPageId: number;
  /** Words of the paragraphs that both hold. */
  words: number;
  /** Their share of the inner page's core, 0 to 1. */
  share: number;
}

/** The same, with what a reader needs to judge it. */
export interface Containment {
  inner: ContainmentSide;
  outer: ContainmentSide;
  words: number;
  share: number;
}

export interface ContainmentSide {
  pageId: number;
  url: string;
  host: string;
  type: PageType;
  wordsCore: number;
  /** No canonical elsewhere, no noindex. */
  isIndexable: boolean;
}

/** A family of copies made to rank and funnel: one body under many titles, or one template with a few changing words. */
export interface Doorway {
  /** The cluster. */
  cluster: number;
  kind: 'spun-titles' | 'template';
  /** Pages of the family that have no excuse, the representative first, then by URL. */
  pages: ClusterMember[];
  /** Of how many of them the text was compared and the rest of the card counted: all, or a sample at even distances. */
  compared: number;
  /** Distinct titles and hosts among them. */
  titles: number;
  hosts: number;
  /** Words of the representative's core that stand, in runs of five and more, on every one of the pages. */
  sharedWords: number;
  /** The beginning of what they share, at most 500 characters. */
  sharedText: string;
  /** Of a template: words that stand in the same place, one page each, at most five; empty otherwise. */
  slots: string[];
  /** The earliest and the latest date of publication; '' when none is known. */
  published: [first: string, last: string];
  /** Who earns on the pages: ids of click links and ad slots, the most frequent first. */
  publishers: { network: string; publisher: string; pages: number }[];
  /** The fewest and the most on a page: ads and creatives; hosts that its lists of links lead to. */
  adUnits: [least: number, most: number];
  listedHosts: [least: number, most: number];
}

/** What the card of a doorway counts on its pages. */
export interface DoorwayFacts {
  pageId: number;
  type: PageType;
  purpose: PagePurpose;
  /** Ids of click links at strong or medium, accounts of ad slots; each once. */
  publishers: { network: string; publisher: string }[];
  /** Ad slots and creatives. */
  adUnits: number;
  /** Other hosts that the lists of links in its content lead to. */
  listedHosts: number;
}

/** What a page has of its own, and what stands against it: counts, each a sum over blocks, links or slots. */
export interface PageValue extends WordSums {
  pageId: number;
  url: string;
  host: string;
  type: PageType;
  /** Words of main blocks that stand on no other page that counts; null when the page was not compared. */
  unique: number | null;
  /** Those of them that are core. */
  own: number | null;
  /** Words of the full text in blocks that much of the host repeats. */
  template: number;
  /** Ad slots and creatives, and the ad slots among them. */
  adUnits: number;
  adSlots: number;
  /** Click links at strong or medium, and all links, that a person can follow. */
  affiliateLinks: number;
  followable: number;
  isIndexable: boolean;
  purpose: PagePurpose;
  /** The cluster of copies it belongs to; null for none. */
  cluster: number | null;
  /** Whether it leads that cluster. */
  isRepresentative: boolean;
  /** Why a copy is no offence; '' when nothing excuses it, and for a page that is none. */
  excuse: ClusterMember['excuse'];
  /** Whether it is told as a page of a family of doorways. */
  isDoorway: boolean;
  /** What pages of its type have on its host; null where there are too few to tell. */
  norm: WordNorm | null;
}

/** What is told of a page with too little of its own, the gravest first; each is a rule of that name. */
export type ThinVerdict = 'empty-page' | 'thin-affiliate-page' | 'not-unique-page' | 'template-only-page' | 'thin-page';

/** The pages of a host of which one thing is told. */
export interface ThinPages {
  host: string;
  verdict: ThinVerdict;
  pages: number;
  /** Pages of the host with content. */
  ofPages: number;
  /** The page with the highest score, the first by URL of several. */
  worst: ThinPage;
  /** URLs of the first of them, at most five. */
  examples: string[];
}

export interface ThinPage
  extends WordSums,
    Pick<
      PageValue,
      'url' | 'type' | 'unique' | 'own' | 'template' | 'adUnits' | 'adSlots' | 'affiliateLinks' | 'cluster'
    > {
  score: number;
}

/** Words of their own that the indexable pages of one type have on one host. */
export interface WordNorm {
  pages: number;
  median: number;
  /** From the lower to the upper quartile. */
  spread: number;
}

/** What the close compares pages by. */
export interface PageSignature extends Omit<Fingerprint, 'blocks'> {
  pageId: number;
  wordsCore: number;
  wordsFull: number;
}

/** What decides which of several copies the others are compared with, and which of them are excused. */
export interface CopyFacts {
  pageId: number;
  url: string;
  host: string;
  title: string;
  published: string;
  wordsCore: number;
  /** Declared canonical URL, without fragment; null for none. */
  canonical: string | null;
  /** Where a meta refresh leads; null when it does not. */
  refresh: string | null;
  robots: 'index' | 'noindex';
  /** Declared language. */
  lang: string;
  /**
   * Other pages of the run that name its URL in a link of any kind. Not `in_links` of a page, which is known later: links that
   * a reader can follow, also over redirects.
   */
  inLinks: number;
  /** Pages of the run that it names as its versions in other languages (rel=alternate), by URL. */
  alternates: string[];
}

/** The prints of a page as it was read, and the words of its texts as far as they are known. */
export interface PagePrints {
  pageId: number;
  hostId: number;
  words: Pick<WordSums, 'main' | 'core'>;
  blocks: BlockPrints;
}

/** A block of text that much of a host repeats: its frame. */
export interface TemplateBlock {
  hostId: number;
  /** As in `BlockPrints.hashes`. */
  print: number;
  /** On how many pages of the host it stands. */
  pages: number;
}

/** What a page says without the template of its host. */
export interface PageCore {
  pageId: number;
  words: Pick<WordSums, 'main' | 'core'>;
  /** What copies of it are found by; null where that is what it was as the page was read. */
  fingerprint: Pick<Fingerprint, 'exact' | 'minhash'> | null;
}
