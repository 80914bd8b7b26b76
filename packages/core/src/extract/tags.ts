import type { Heading, Hidden, LinkKind, Region } from '../model.js';

/** What the reader has to know of an element by its name. */
export interface TagTraits {
  readonly name: string;
  /** It makes blocks of text: what stands before, in and after it is not one piece. */
  readonly block: boolean;
  /** It parts words without ending the block. */
  readonly parts: boolean;
  /** Its content is no text of the page. */
  readonly textless: boolean;
  /** The tokeniser reads its content as plain text, so nothing can be nested in it. */
  readonly raw: boolean;
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
  /** SVG or MathML begins. */
  readonly foreign: boolean;
}

const BLOCKS =
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ' +
  'noframes ol optgroup p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp';
const PARTING = 'audio button canvas embed iframe input label meter object option progress select textarea video';
const TEXTLESS =
  'audio canvas datalist head iframe noembed noframes object option script select style svg template textarea title video';
const RAW = 'iframe noembed noframes plaintext script style textarea title xmp';
const HEAD = 'base basefont bgsound head link meta noscript script style template title';
const TELLING = 'base html link meta script style title';
const LISTS = 'dir menu ol ul';
const SECTIONING = 'article aside main nav section';
const LINKS: LinkKind[] = [
  'a',
  'area',
  'img',
  'iframe',
  'frame',
  'embed',
  'object',
  'script',
  'link',
  'form',
  'source',
  'video',
  'audio',
  'track',
  'meta',
];
const LANDMARKS: Region[] = ['main', 'header', 'nav', 'aside', 'footer'];

const traitsByTag = new Map<string, TagTraits>();

for (const name of new Set(
  `${BLOCKS} ${PARTING} ${TEXTLESS} ${RAW} ${HEAD} ${LINKS.join(' ')} math image`.split(' '),
)) {
  traitsByTag.set(name, describe(name));
}

function describe(name: string): TagTraits {
  const isOneOf = (names: string) => names.split(' ').includes(name);
  return {
    name,
    block: isOneOf(BLOCKS),
    // An element that a page defines itself may be anything.
    parts: isOneOf(PARTING) || name.includes('-'),
    textless: isOneOf(TEXTLESS) && name !== 'head',
    raw: isOneOf(RAW),
    head: isOneOf(HEAD),
    tells: isOneOf(TELLING),
    list: isOneOf(LISTS),
    heading: /^h[1-6]$/.test(name) ? (Number(name[1]) as Heading['level']) : 0,
    landmark: LANDMARKS.find((landmark) => landmark === name) ?? '',
    sections: isOneOf(SECTIONING),
    hidden: name === 'noscript' ? 'noscript' : name === 'template' ? 'display' : '',
    link: LINKS.find((kind) => kind === name) ?? null,
    foreign: name === 'svg' || name === 'math',
  };
}

/** How many names a page can teach us before we stop learning them: names are text from the web. */
const MOST_TAGS = 2_000;

export function traitsOf(tag: string): TagTraits {
  const known = traitsByTag.get(tag);
  if (known !== undefined) return known;
  const traits = describe(tag);
  if (traitsByTag.size < MOST_TAGS && tag.length < 40) traitsByTag.set(tag, traits);
  return traits;
}
