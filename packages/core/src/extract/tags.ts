import { detach } from '../detach.js';
import type { Heading, Hidden, LinkKind, Region } from '../model.js';
import { isAdName } from './ad-names.js';
import { impliedEnds } from './implied-ends.js';

/** What the reader has to know of an element by its name. */
export interface TagTraits {
  readonly name: string;
  /** Whether this is the only description of the name there is. */
  readonly isKnown: boolean;
  /** The name in SVG, where that has capitals, as HTML may be written in any case; null where it is the same. */
  readonly svgName: string | null;
  /** The name in a selector. Names are text from the web: `*` for one that would have to be escaped. */
  readonly selector: string;
  /** The steps of selectors that lead to it, by position: filled as they are asked for. */
  readonly steps: string[];
  /** It makes blocks of text: what stands before, in and after it is not one piece. */
  readonly block: boolean;
  /** A block that holds running text. */
  readonly running: boolean;
  /** The page defines it itself, so it may be anything: a block where it stands between blocks, inline within a text. */
  readonly custom: boolean;
  /** It parts words without ending the block. */
  readonly parts: boolean;
  /** Its content is no text of the page. */
  readonly textless: boolean;
  /** Its content is no part of the page at all, until a script takes it from there. */
  readonly inert: boolean;
  /** The tokeniser reads its content as plain text, so nothing can be nested in it. */
  readonly raw: boolean;
  /** It has neither content nor end tag. */
  readonly void: boolean;
  /** The names of the elements that end where it begins; null when it ends none. */
  readonly ends: ReadonlySet<string> | null;
  /** HTML that ends the SVG or MathML in which it stands. */
  readonly endsForeign: boolean;
  /** What its content is: SVG, MathML, or HTML also inside one of those; null where it is what is around. */
  readonly content: 'svg' | 'math' | 'html' | null;
  /** It belongs in the head. */
  readonly head: boolean;
  /** It tells something about the whole page: in its attributes or, where it is raw, in its text. */
  readonly tells: boolean;
  readonly list: boolean;
  /** 1 to 6 for a heading, 0 for anything else. */
  readonly heading: Heading['level'] | 0;
  readonly landmark: Region;
  /** `header` and `footer` inside it are its own and no landmarks of the page. */
  readonly sections: boolean;
  /** Why browsers do not show it, whatever its attributes; '' when they do. */
  readonly hidden: Hidden;
  /** The kind of the links in its attributes; null when it has none. */
  readonly link: LinkKind | null;
  /** It is for ads, or holds another document, whatever it is called. */
  readonly advertises: boolean;
  /** `width` and `height` attributes are its size on the page. */
  readonly sized: boolean;
}

const BLOCKS = words(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav
  noframes ol optgroup p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp`,
);
/** Blocks that hold running text: what stands in them is no block unless HTML says so. */
const RUNNING = words('dd dt figcaption h1 h2 h3 h4 h5 h6 legend p pre summary');
const PARTING = words(
  'audio button canvas embed iframe input label meter object option progress select textarea video',
);
const TEXTLESS = words(
  `audio canvas datalist iframe noembed noframes object option script select style svg template textarea title video`,
);
const RAW = words('iframe noembed noframes plaintext script style textarea title xmp');
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const SVG_NAMES = new Map(
  [
    ...words(
      `altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
      feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
      feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
      fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient
      radialGradient textPath`,
    ),
  ].map((name) => [name.toLowerCase(), name]),
);
const HTML_IN_FOREIGN = words('annotation-xml desc foreignObject mi mn mo ms mtext title');
/** HTML Living Standard, "parsing main inforeigncontent"; `font`, which does so with some attributes only, is left out. */
const ENDING_FOREIGN = words(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol
  p pre ruby s small span strong strike sub sup table tt u ul var`,
);
const HEAD = words('base basefont bgsound head link meta noscript script style template title');
const TELLING = words('base html link meta script style title');
const LISTS = words('dir menu ol ul');
const ADVERTISING = words('amp-embed iframe ins');
/** What the tags of ad servers end in, apart from words for ads. */
const ZONE = /-zones?$/;
const SIZED = words('amp-iframe amp-img amp-pixel canvas embed iframe img input object video');
const SECTIONING = words('article aside main nav section');
const LINK_KINDS: LinkKind[] = [
  ...(['a', 'area', 'img', 'iframe', 'frame', 'embed', 'object', 'script', 'link', 'form'] as const),
  ...(['source', 'video', 'audio', 'track', 'meta'] as const),
];
// A button may be a picture.
const LINKS = new Map<string, LinkKind>([['input', 'img'], ...LINK_KINDS.map((kind) => [kind, kind] as const)]);
const LANDMARKS = new Map<string, Region>(
  (['main', 'header', 'nav', 'aside', 'footer'] as const).map((tag) => [tag, tag]),
);
const HEADINGS = new Map<string, Heading['level']>(([1, 2, 3, 4, 5, 6] as const).map((level) => [`h${level}`, level]));
const HIDDEN = new Map<string, Hidden>([
  ['noscript', 'noscript'],
  ['template', 'display'],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/**
 * The same text as V8 keeps the keys of objects and the texts of its code: those are compared by their addresses. A tag is
 * compared with a dozen names, which takes a twentieth of the time of a page otherwise.
 */
function asKey(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

function describe(name: string, isKnown: boolean): TagTraits {
  return {
    name,
    isKnown,
    svgName: SVG_NAMES.get(name) ?? null,
    selector: /^[a-z][\w-]{0,40}$/i.test(name) ? name : '*',
    steps: [],
    block: BLOCKS.has(name),
    running: RUNNING.has(name),
    custom: /^[a-z][\w-]{0,40}$/.test(name) && name.includes('-'),
    parts: PARTING.has(name) || name.includes('-'),
    textless: TEXTLESS.has(name),
    inert: name === 'template',
    raw: RAW.has(name),
    void: VOID.has(name),
    ends: impliedEnds(name),
    endsForeign: ENDING_FOREIGN.has(name),
    content: name === 'svg' || name === 'math' ? name : HTML_IN_FOREIGN.has(name) ? 'html' : null,
    head: HEAD.has(name),
    tells: TELLING.has(name),
    list: LISTS.has(name),
    heading: HEADINGS.get(name) ?? 0,
    landmark: LANDMARKS.get(name) ?? '',
    sections: SECTIONING.has(name),
    hidden: HIDDEN.get(name) ?? '',
    link: LINKS.get(name) ?? null,
    advertises: ADVERTISING.has(name) || (name.includes('-') && (isAdName(name) || ZONE.test(name))),
    sized: SIZED.has(name),
  };
}

/** What was described before. A page can make up names without end: at some number no more are learnt. */
const described = new Map<string, TagTraits>();
const MOST_DESCRIBED = 2_000;
// Those of HTML and SVG are known from the start, whatever pages make up.
for (const names of [BLOCKS, PARTING, TEXTLESS, VOID, HEAD, LINKS.keys(), SVG_NAMES.keys(), SVG_NAMES.values()]) {
  for (const name of names) traitsOf(name);
}

export function traitsOf(tag: string): TagTraits {
  const known = described.get(tag);
  if (known !== undefined) return known;
  const isKnown = described.size < MOST_DESCRIBED && tag.length < 40;
  const traits = describe(isKnown ? asKey(tag) : detach(tag), isKnown);
  if (isKnown) described.set(traits.name, traits);
  return traits;
}

/** A `template` whose content is part of the page. */
export const shownTemplate: TagTraits = { ...traitsOf('template'), textless: false, inert: false, hidden: '' };
