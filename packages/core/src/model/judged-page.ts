import type { LinkBox } from './hosts.js';
import type { Hidden, LinkFact, PageFacts, Place, Region } from './page-facts.js';

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
  boxes: LinkBox[];
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
