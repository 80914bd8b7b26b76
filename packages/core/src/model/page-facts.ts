import type { TagFact } from './hosts.js';

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
  /** Ids of analytics, tag managers and pixels in scripts, each once, in document order; at most 20. */
  tags: TagFact[];
  limits: LimitHit[];
  /** What people's own CSS selectors chose: by name, the texts in document order. */
  selected: Record<string, string[]>;
}
