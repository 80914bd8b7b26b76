/**
 * The types that travel along the line, in the order in which they come into being, and the ports through which a
 * source remembers. Plain data everywhere: no DOM, no class, no verdict before its stage.
 *
 *     source ─▶ FetchedPage ─▶ PageFacts ─▶ JudgedPage ─▶ Finding ─▶ rows
 */

// ── 1. What a source got ────────────────────────────────────────────────────────────────────────────────────────────

/** One answer, decoded. `body` is dropped as soon as the facts are taken from it. */
export interface FetchedPage extends PageRecord {
  body: string;
}

/** What is remembered of an answer. */
export interface PageRecord {
  /** The URL that was asked for, without fragment, as the URL standard serialises it: the page's identity. */
  url: string;
  /** HTTP status; null where nothing was asked over HTTP (a folder's page). */
  status: number | null;
  /** Media type in lower case without parameters; '' when unknown. */
  contentType: string;
  /** WHATWG name of the encoding that decoded the body, e.g. `utf-8`; '' when there was no text. */
  charset: string;
  /** The value of every `X-Robots-Tag` header, a line each, because a crawler's name speaks for its own line; '' when none. */
  robotsHeader: string;
  /** Where a 3xx answer points, absolute; null otherwise. The target is a URL of its own. */
  redirectTo: string | null;
  /** Size of the decoded body in bytes. */
  bytes: number;
  /** Of a folder's page: its path in the folder, with `/`. */
  file?: string;
  /** SHA-256 of the body as received after content decoding, lower-case hex; '' when there was no body. */
  bodySha256: string;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
  /** Milliseconds from the request to the end of the body; null for a folder's page. */
  elapsedMs: number | null;
  /** `ETag` as sent, at most 300 characters; absent when there was none. With `lastModified`, what a later run asks by. */
  etag?: string;
  /** `Last-Modified` as sent, at most 300 characters. */
  lastModified?: string;
  /** Of a redirect: its headers, `name: value` a line, at most 2,000 characters, without `Set-Cookie`. */
  headers?: string;
}

// ── 2. What stands on the page ──────────────────────────────────────────────────────────────────────────────────────

/** A place in the source text. Lines and columns count from 1; a column is null where only the line is known. */
export interface Place {
  line: number;
  column: number | null;
  /** A CSS selector that leads to the element, at most six steps; '' when there is no element. */
  selector: string;
}

export type LinkKind =
  | 'a'
  | 'area'
  | 'img'
  | 'iframe'
  | 'frame'
  | 'embed'
  | 'object'
  | 'script'
  | 'link'
  | 'form'
  | 'source'
  | 'video'
  | 'audio'
  | 'track'
  | 'meta'
  | 'style';

/** How the URL stands in the element: INTERFACE `via`. */
export type Via = 'href' | 'javascript' | 'src' | 'srcset' | 'poster' | 'action' | 'meta' | 'style' | 'data';

/** The landmark that encloses a place; '' when none does. */
export type Region = '' | 'main' | 'header' | 'nav' | 'aside' | 'footer';

/** Why a reader does not see an element; '' when nothing in the markup hides it. */
export type Hidden = '' | 'attribute' | 'display' | 'visibility' | 'opacity' | 'size' | 'off-screen' | 'noscript';

/**
 * What inline code does with a URL when the page loads, not when somebody clicks: goes there, opens it in a window, loads
 * it as a picture, frame or script; `decodes`: the URL stood in the code in a form that hides it (base64, character codes,
 * percent-encoding).
 */
export type CodeUse = 'navigates' | 'opens' | 'loads' | 'decodes';

/** One URL in one attribute. A srcset gives one fact for each candidate. Only http and https URLs. */
export interface LinkFact {
  /** Absolute, with its fragment, as the URL standard serialises it. */
  href: string;
  kind: LinkKind;
  via: Via;
  /**
   * Lower-case rel tokens, split at white space and commas. For `meta`: the property or `refresh`. For a URL in the code of
   * a `script`: what the code does with it, see `CodeUse`.
   */
  rel: string[];
  /** Text of the link with white space folded, at most 200 characters; the alt text where only an image stands. */
  anchor: string;
  at: Place;
  /** Path of tags and classes from the body, without positions: equal for the same place on many pages. */
  skeleton: string;
  hidden: Hidden;
  region: Region;
  /** Declared size as `WxH`, e.g. `300x250`; '' when unknown. */
  size: string;
  /** Index of the block in which the link stands, or of the next one to come. */
  block: number;
  /** Offset in that block's text at which the link stands, in UTF-16 units. */
  offset: number;
}

/**
 * An element that could be filled by an ad system: `ins`, `amp-ad`, frames, scripts with data, and what its id, class or
 * data names so; and a link whose markup tells more than its URL: marked by a plug-in, laid over the page, or with a
 * referrer policy. Such a link stands at the same place as its LinkFact.
 */
export interface ElementFact {
  tag: string;
  /** Every attribute as written, names in lower case; at most 40 of them, values cut at 500 characters. */
  attributes: Record<string, string>;
  /** Inline code of a script that speaks of ads, at most 2,000 characters, 8,000 where it defines slots; '' otherwise. */
  text: string;
  at: Place;
  region: Region;
  hidden: Hidden;
  /** Set where the inline style lays it over all of what encloses it: positioned, and as wide and as high. */
  covers?: true;
}

/** An element that holds text, itself or inside. */
export interface Container {
  /** Index of the container around it; -1 for the outermost ones. A container stands behind the one around it. */
  parent: number;
  tag: string;
  /** Its id and classes as written, separated by a space, at most 100 characters. */
  name: string;
}

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a cell. */
export interface Block {
  /** The element that made it: `p`, `li`, `h2`, `td`, `div` … */
  tag: string;
  /** Visible text, white space folded. */
  text: string;
  /**
   * Runs of letters, digits and marks. In scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) what
   * dictionaries take for words; estimated by the number of characters where the page reached the limit `words`.
   */
  words: number;
  /** Words inside `a[href]`. */
  linkWords: number;
  region: Region;
  /** Why a reader does not see it; hidden blocks are kept, marked, and count in no figure. */
  hidden: Hidden;
  /** Index, on this page, of the outermost list that holds the block; -1 outside lists. */
  list: number;
  line: number;
  /** Index of the element that made it in the containers of the page. */
  container: number;
}

export interface Heading {
  level: 1 | 2 | 3 | 4 | 5 | 6;
  text: string;
  line: number;
}

/** A cap of ours that the page reached: what was left out is said, never silently dropped. */
export interface LimitHit {
  limit: 'bytes' | 'depth' | 'nodes' | 'attributes' | 'links' | 'text' | 'words' | 'elements' | 'tree';
  /** The cap. */
  most: number;
}

export interface PageFacts {
  /** The base URL of the document. */
  base: string;
  /** The first non-empty title, folded; '' when none. */
  title: string;
  /** Where the title stands; null when there is none. */
  titleAt: Place | null;
  /** Declared language in lower case; '' when none. */
  lang: string;
  description: string;
  /** Absolute; null when none is declared. */
  canonical: string | null;
  /** Directives of `meta robots` and the header in lower case, without duplicates, e.g. `noindex`. */
  robots: string[];
  headings: Heading[];
  /** `name`, `property` or `http-equiv` in lower case, and the content, in document order. */
  meta: { name: string; content: string }[];
  /** Each JSON-LD script: its text up to 20,000 characters and the `@type`s in it; `valid` is false when it is no JSON. */
  jsonLd: { types: string[]; json: string; valid: boolean }[];
  links: LinkFact[];
  elements: ElementFact[];
  blocks: Block[];
  /** The elements around the blocks, a tree; in the order in which their first text stands. */
  containers: Container[];
  limits: LimitHit[];
  /** What people's own CSS selectors chose: by name, the texts in document order. */
  selected: Record<string, string[]>;
}

// ── 3. What the catalogue and the content stage make of it ──────────────────────────────────────────────────────────

export type Role =
  | 'click'
  | 'impression'
  | 'creative'
  | 'script'
  | 'widget'
  | 'shortlink'
  | 'checkout'
  | 'cloak'
  | 'landing'
  | 'opaque'
  | 'postback';

/** strong: only this network; medium: a path grammar or distinctive parameter on any host; weak: a generic word. */
export type Tier = 'strong' | 'medium' | 'weak';

export type IdName = 'publisher' | 'advertiser' | 'campaign' | 'creative' | 'sub';

/** Ids that the URL holds; an id it does not hold is absent, never invented. */
export type Ids = { [name in IdName]?: string };

/**
 * Whose side of a programme a URL shows: `publisher`, who sends readers and earns; `advertiser`, who runs the programme and
 * pays ("this site runs a programme"): a tag of the tracking platform on the shop's own pages.
 */
export type Side = 'publisher' | 'advertiser';

/** One hop of a monetised URL. The hop's own URL is the `target` of the hop before it. */
export interface Match {
  network: string;
  role: Role;
  tier: Tier;
  /** Only where it is the advertiser's; absent on the publisher's side. */
  side?: 'advertiser';
  /** The decoded URL to which the hop leads; absent when the URL does not tell. */
  target?: string;
  ids: Ids;
}

export interface JudgedLink extends LinkFact {
  /**
   * The outermost hop that is an affiliate on the publisher's side, else one on the advertiser's, else a redirect of the
   * site's own that is sure to be one; null for an ordinary link.
   */
  network: Match | null;
  /** Every hop that can be decoded without a request, outermost first. */
  hops: Match[];
}

export interface AdSlot {
  system: string;
  /** The account id as written, e.g. `ca-pub-1234567890123456`; '' when the markup does not hold it. */
  account: string;
  slot: string;
  format: string;
  size: string;
  at: Place;
  region: Region;
}

/** A script that places ads on the page, or turns its links into paid ones, by itself: what is counted there is a lower bound. */
export interface Loader {
  kind: 'ads' | 'links';
  /** Id of the ad system or network. */
  system: string;
  /** As written; '' when the markup does not hold it. */
  account: string;
  at: Place;
  region: Region;
}

/** One banner, product box or video of a programme: its parts, joined by network, publisher and creative. */
export interface Creative {
  network: string;
  ids: Ids;
  /** Positions among the links of the page of its click link, its impression pixel and its image; null without one. */
  click: number | null;
  pixel: number | null;
  image: number | null;
  /** How many impression pixels it has. */
  pixels: number;
  /** Declared size of the image as `WxH`; '' when unknown. */
  size: string;
  /** Place of the click link, else of the image, else of the pixel. */
  at: Place;
  /**
   * `mismatch`: the pixel names another publisher, creative or campaign than the link beside it; `no-creative`: a pixel
   * with nothing that a reader could see; `repeated`: more than one pixel. '' when nothing is wrong.
   */
  problem: '' | 'mismatch' | 'no-creative' | 'repeated';
  /** What disagrees, e.g. `publisher 123 in the link, 456 in the pixel`; '' otherwise. */
  detail: string;
}

/** Words that tell a reader about the money. */
export interface Disclosure {
  /** The words, as they stand on the page. */
  quote: string;
  /** `explains`: says that money is earned; `names`: names the link only; `label`: one word such as "Ad". */
  strength: 'explains' | 'names' | 'label';
  /** Id of the network whose required statement it is, e.g. `amazon`; '' for any other disclosure. */
  programme: string;
  block: number;
  /** Offset in the block's text, in UTF-16 units. */
  offset: number;
  line: number;
  /** The landmark that encloses it. */
  region: Region;
  /** Why a reader does not see it; '' when they do. */
  hidden: Hidden;
}

/** What kind of page it is; `home`: the front page of a host. What a page needs in order not to be thin depends on it. */
export type PageType = 'article' | 'listing' | 'product' | 'forum' | 'documentation' | 'home' | 'other';

/** Languages as their ISO 639-1 codes, or 639-3 where there is none; '' when unknown. */
export interface PageLanguage {
  /** What the page says of itself. */
  declared: string;
  /** What its main text is in; '' when that is too short to tell. */
  detected: string;
  /** What its title is in; '' when that is too short to tell, which it mostly is. */
  title: string;
}

/**
 * Why a page has no need of text: `notice`, it is a contact, legal, about or error page; `form`, it is there to be filled in;
 * `embedded`, a script, frame, player or picture makes what a reader sees; `fragment`, a part of pages, without title or link;
 * `redirect`, it leads elsewhere; `listing`, it is where a site gathers pages: a tag, an author; `continuation`, it is a further page of a listing. '' when nothing tells so.
 */
export type PagePurpose = '' | 'notice' | 'form' | 'embedded' | 'fragment' | 'redirect' | 'listing' | 'continuation';

/** What content says of one page. Sums over blocks. */
export interface PageContent extends Omit<PageFacts, 'links'> {
  links: JudgedLink[];
  slots: AdSlot[];
  loaders: Loader[];
  creatives: Creative[];
  disclosures: Disclosure[];
  /** For each block: what it is. Same order and length as `blocks`. */
  roles: BlockRole[];
  /** For each block: whether it is part of the main text, what a reader calls the article. Same order and length. */
  main: boolean[];
  words: WordSums;
  type: PageType;
  purpose: PagePurpose;
  language: PageLanguage;
  /** When it was published, as it declares: ISO 8601, a date or a time; '' when it does not say. */
  published: string;
  fingerprint: Fingerprint;
}

/** What the content stage reads in the blocks of a page. */
export type PageReading = Pick<
  PageContent,
  'roles' | 'main' | 'words' | 'type' | 'purpose' | 'language' | 'published' | 'disclosures' | 'fingerprint'
>;

/** The same as a run keeps it: as the page was first read, before the close knew the site. */
export type EarlierReading = Omit<PageReading, 'language'> & { language: Omit<PageLanguage, 'declared'> };

/** Words of a page by the text that they belong to: sums over blocks. */
export interface WordSums {
  /** What a reader sees. */
  full: number;
  main: number;
  /** Main text without blocks that are mostly links, ads, the title, and what much of the site repeats. */
  core: number;
  /** Words of the full text inside links. */
  link: number;
}

export type BlockRole = 'prose' | 'heading' | 'link-list' | 'ad' | 'boilerplate' | 'hidden';

/** What the close needs to find copies of a page without its text. */
export interface Fingerprint {
  /** 64-bit hash of the core words, hex; '' when the core has fewer than five. */
  exact: string;
  /** 64-bit hash of the words of the full text, hex; '' when it has none. */
  full: string;
  /** One-permutation MinHash of the core's 5-word shingles, 128 values of 16 bits; null when too short. */
  minhash: Uint16Array | null;
  blocks: BlockPrints;
}

/** What is kept of the visible blocks of a page that hold words: by these it is known which stand elsewhere too. By column. */
export interface BlockPrints {
  /** 48 bits of a hash of the words, as an integer. */
  hashes: Float64Array;
  words: Uint32Array;
  /** Bits: 1 for main text, 2 for core text. */
  parts: Uint8Array;
}

/** What a page rule sees: a page that has content (HTML, 2xx or a file). */
export interface JudgedPage {
  url: string;
  host: string;
  status: number | null;
  depth: number;
  content: PageContent;
}

// ── 4. What is wrong ────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warning' | 'notice';
export type Confidence = 'certain' | 'likely' | 'possible' | 'review';
export type EvidenceValue = string | number | boolean;

export interface Finding {
  /** 16 hex digits over rule, page and identity of the evidence: the same finding keeps it from run to run. */
  id: string;
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** The page; null for a finding about the whole site. */
  pageUrl: string | null;
  at: Place | null;
  evidence: Record<string, EvidenceValue>;
  /** How many places this finding stands for; `at` is the first. */
  places: number;
}

// ── 5. The whole run, for site rules ────────────────────────────────────────────────────────────────────────────────

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

// ── 6. Events and ports ─────────────────────────────────────────────────────────────────────────────────────────────

/** Why a URL in scope was not asked for. */
export type SkipReason =
  | 'robots'
  | 'excluded'
  | 'depth-limit'
  | 'page-limit'
  | 'monetised'
  | 'acts'
  | 'unmapped-host'
  | 'host-gave-up'
  | 'too-long'
  | 'trap'
  | 'private-address'
  | 'port';

/** A URL in scope: it enters the queue, or the list of skipped URLs when `skip` says why. */
export interface DiscoveredUrl {
  url: string;
  /** Links from the nearest start URL; 0 for a start URL and for a URL that only a sitemap names. */
  depth: number;
  skip?: { reason: SkipReason; detail: string };
}

export interface QueuedUrl {
  url: string;
  host: string;
  depth: number;
}

/** What a source yields. Each event is one transaction. */
export type SourceEvent =
  /**
   * An answer. `facts` is null when it holds no HTML; `discovered` are the URLs it adds to the queue. `isUnchanged`: the
   * host says, or the hash of the body shows, that the page is what an earlier run read, so record and facts are that
   * run's, with the time of this one; so is `reading`, where that run read blocks as this one does. `external` are URLs out of scope that want a verdict.
   */
  | {
      type: 'page';
      page: PageRecord;
      depth: number;
      facts: PageFacts | null;
      discovered: DiscoveredUrl[];
      isUnchanged?: boolean;
      reading?: EarlierReading | null;
      external?: string[];
    }
  /** No answer. `reason` is one word (`timeout`, `refused`, `too-large`, `missing-file` …), `detail` a sentence. */
  | { type: 'failed'; url: string; depth: number; reason: string; detail: string; failedAt: string }
  | { type: 'skipped'; url: string; depth: number; reason: SkipReason; detail: string }
  /** A sitemap, or a part of one: the entries of several events of the same URL add up. */
  | { type: 'sitemap'; sitemap: SitemapRecord; entries: SitemapEntry[]; discovered: DiscoveredUrl[] }
  /** A URL out of scope was asked for, because the operator wants to know which external links are broken. */
  | { type: 'checked'; check: LinkCheck }
  /** An ads.txt or app-ads.txt was asked for, or stands in a folder. */
  | { type: 'ads-txt'; file: AdsTxtFile }
  /** The sellers.json of an ad system was asked for, because the operator wanted it. */
  | { type: 'sellers'; system: string; sellers: Seller[] }
  /** Something that makes the run incomplete or that a person should know; it belongs to no page. */
  | { type: 'note'; code: NoteCode; subject: string; detail: string; incomplete: boolean };

export type NoteCode =
  | 'target-failed'
  | 'target-redirects-away'
  | 'robots-forbids-all'
  | 'robots-unreachable'
  | 'host-gave-up'
  | 'default-limit'
  | 'limit-reached'
  | 'crawl-delay-capped'
  | 'credentials-stripped'
  | 'slowed-down'
  | 'outage'
  | 'trap-cut'
  | 'siblings-cut'
  | 'sitemap-damaged'
  | 'archive-damaged'
  | 'ads-txt-unknown';

/** Specification: IAB Tech Lab, ads.txt 1.1 and app-ads.txt 1.0. */
export interface AdsTxtFile {
  /** The host whose pages it speaks of: a root domain (public suffix and one label), or a subdomain that the root's file names. */
  domain: string;
  kind: 'ads.txt' | 'app-ads.txt';
  /** Where it was found at last. */
  url: string;
  /** HTTP status of the last answer; null without one, and for a folder's. */
  status: number | null;
  /** `absent`: nobody is excluded (404, or a page in its place); `unknown`: any other failure, so nothing can be said. */
  state: 'found' | 'absent' | 'unknown';
  /** Why it is unknown or absent, in a sentence; '' when found. */
  detail: string;
  /** Every line that says something, in order. */
  lines: AdsTxtLine[];
}

export interface AdsTxtLine {
  /** From 1. */
  line: number;
  /** `record`: a seller; `variable`: NAME=VALUE; `malformed`: neither. */
  type: 'record' | 'variable' | 'malformed';
  /** Domain of the ad system in lower case, or the variable's name in upper case; '' when malformed. */
  name: string;
  /** The account id, or the variable's value; of a malformed line its text, at most 200 characters. */
  value: string;
  relation: '' | 'DIRECT' | 'RESELLER';
  /** Id that a certification authority gave; '' for none. */
  authority: string;
  /** What is wrong with the line, in a sentence; '' when nothing is. */
  problem: string;
}

/** An account as the sellers.json of its ad system has it. Specification: IAB Tech Lab, sellers.json 1.0. */
export interface Seller {
  /** Domain of the ad system. */
  system: string;
  account: string;
  /** `absent`: the file has no such seller; `unknown`: the file could not be had. */
  type: 'PUBLISHER' | 'INTERMEDIARY' | 'BOTH' | 'absent' | 'unknown';
  name: string;
  domain: string;
  isConfidential: boolean;
  /** Why it is unknown, in a sentence; '' otherwise. */
  detail: string;
}

export interface SitemapRecord {
  url: string;
  /** The sitemap index, or the robots.txt, that names it; '' when the operator did, or when it was guessed. */
  namedBy: string;
  /** HTTP status of the answer; null when there was none. */
  status: number | null;
  format: 'urlset' | 'index' | 'text' | 'rss' | 'atom' | '';
  /** What is wrong with it, in one sentence; '' when nothing is. */
  problem: string;
}

export interface SitemapEntry {
  /** Absolute, without fragment. */
  url: string;
  /** As written, at most 40 characters; '' when it says none. */
  lastmod: string;
}

/** What a request for a URL out of scope came to. */
export interface LinkCheck {
  url: string;
  /** `inconclusive`: a bot wall, a limit, or our own rules kept us from knowing (401, 403, 407, 429, 451, 503, 999 …). */
  verdict: 'ok' | 'redirect' | 'broken' | 'inconclusive';
  /** Of the last hop; null when there was no answer. */
  status: number | null;
  /** Where redirects ended; null without a redirect. */
  finalUrl: string | null;
  /** Why there is no answer, or no verdict, in one sentence; '' otherwise. */
  detail: string;
  /** ISO 8601 in UTC. */
  checkedAt: string;
}

/** The queue, kept in the database. Nothing enters it but through `add` and through committed events. */
export interface Frontier {
  /** Adds URLs that the run does not know yet; known ones are left as they are. */
  add(urls: DiscoveredUrl[]): void;
  /** Hosts with URLs that are neither done nor claimed, in the order of their first URL. */
  hosts(): string[];
  /** The oldest URL of the host that is neither done nor claimed; null when none is left. URLs come in depth order. */
  claim(host: string): QueuedUrl | null;
  /** How many URLs are in each state now. */
  counts(): PageCounts;
  /** Every URL that the run knows, in the order in which it was discovered: what a run that goes on must remember. */
  known(): Iterable<string>;
  /** At most so many of the external URLs that wait for a verdict, in the order in which they were found. */
  unchecked(most: number): string[];
}

/** What an earlier run knows of pages, so that what has not changed need not be read again. */
export interface PreviousRun {
  /** Null for a URL that it did not read, or read in another way than this run would. */
  page(url: string): PreviousPage | null;
}

export interface PreviousPage {
  record: PageRecord;
  /** Unpacks the facts; null when the page holds no HTML. */
  facts(): PageFacts | null;
  /** What was read in its blocks; null when the page holds no HTML, or this run would read them in another way. */
  reading(): EarlierReading | null;
}

/** `discovered = fetched + unchanged + failed + skipped + pending`, always. */
export interface PageCounts {
  discovered: number;
  fetched: number;
  unchanged: number;
  failed: number;
  skipped: number;
  pending: number;
}

export type RunState = 'running' | 'complete' | 'partial' | 'interrupted';

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
  startedAt: string;
  seconds: number;
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
  /** Pages of the run that link to it. */
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

export interface StoredPage {
  pageId: number;
  url: string;
  status: number | null;
  depth: number;
  facts: PageFacts;
}

export interface PublisherWeight {
  network: string;
  publisher: string;
  /** Click links at strong or medium, or ad slots; a page on which only a script names the id counts as one. */
  links: number;
  pages: number;
}

/** Whether an id is the site's own; null when that is unknown. */
export interface OwnPublisher {
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
  saveSiteFindings(findings: Finding[]): void;
  /** What the findings are against the baseline: new, unchanged or changed. */
  compareFindings(): Generator<CloseStep, void>;
  /** Every redirect of the run, by page; the URLs without fragment. */
  redirects(): Iterable<{ url: string; target: string }>;
  /** The pages that hold links to these URLs, with what it takes to judge them again; by page. */
  pagesLinkingTo(urls: readonly string[]): Iterable<StoredPage>;
  /** Puts a new judgement of a page in the place of the one that is stored. One transaction. */
  rejudge(pageId: number, page: JudgedPage, findings: Finding[]): void;
  /** Publisher ids and ad accounts, with the pages and links that carry them; by network and id. */
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
