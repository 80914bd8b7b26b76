import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type {
  Block,
  BlockRole,
  Container,
  Hidden,
  JudgedLink,
  LinkFact,
  LinkKind,
  PageContent,
  PageFacts,
  Region,
  TagFact,
  Via,
} from '../model.js';
import { listOf, RunList, type Runs } from './runs-of-values.js';

/*
 * What `page_facts.facts` holds, compressed: a line of JSON about the blocks, a line of JSON with everything else of
 * PageFacts that no other row holds, and the texts of the blocks, one directly after the other. Blocks and links are kept
 * by column: a tenth of the JSON to write. The blocks come first because the close reads them alone, page after page.
 */

interface PackedFacts extends Omit<PageFacts, 'links' | 'blocks' | 'containers'> {
  links: PackedLinks;
  containers: PackedContainers;
}

/** By column, one entry a container. */
interface PackedContainers {
  /** How far before it the container around it stands; 0 for none. */
  up: number[];
  /** Position of tag and name in `kinds`. */
  kind: number[];
  /** Each tag with a name, once: separated by a line break, which neither holds. */
  kinds: string[];
}

/** By column, one entry a block. */
interface PackedBlocks {
  tag: Runs<string>;
  region: Runs<Region>;
  hidden: Runs<Hidden>;
  list: Runs<number>;
  linkWords: Runs<number>;
  role: Runs<BlockRole>;
  main: Runs<boolean>;
  /** How far behind the container of the block before it its container stands; that of the first, from 0 on. */
  container: number[];
  words: number[];
  line: number[];
  /** Length of the text in UTF-16 units; negative, the text is row -n of `text`. */
  text: number[];
}

/** What `page_links` does not hold: nobody asks the database about it. */
interface PackedLinks {
  size: Runs<string>;
  offset: Runs<number>;
  block: number[];
  /** How many characters each selector has in common with the one before it: neighbours stand in the same list. */
  selectorPrefix: number[];
  /** The rest of each, one a line: a selector holds no line break. */
  selectors: string;
}

/** A link with its dictionaries, as `linksOfPage` reads it. */
export interface StoredLink {
  href: string;
  kind: LinkKind;
  via: Via;
  rel: string;
  anchor: string;
  line: number;
  column: number | null;
  skeleton: string;
  hidden: Hidden;
  region: Region;
}

/** The blocks of a page and what they are. */
export interface StoredBlocks {
  blocks: Block[];
  roles: BlockRole[];
  main: boolean[];
}

/** Fast above all: at this quality it takes half the time of deflate, for a tenth more bytes. */
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };

/** @param sharedTextId the row of `text` that holds a block's text, or null to keep the text in the blob */
export function packFacts(content: PageContent, sharedTextId: (text: string) => number | null): Buffer {
  const { base, title, titleAt, lang, description, canonical, robots, headings, meta, jsonLd, elements } = content;
  const { tags, limits, selected } = content;
  const { blocks, text } = packBlocks(content, sharedTextId);
  const packed: PackedFacts = {
    ...{ base, title, titleAt, lang, description, canonical, robots, headings, meta, jsonLd, elements },
    ...{ tags, limits, selected, links: packLinks(content.links), containers: packContainers(content.containers) },
  };
  return brotliCompressSync(`${JSON.stringify(blocks)}\n${JSON.stringify(packed)}\n${text}`, compression);
}

/**
 * The facts of a page as they were extracted.
 * @param links its rows in the order of `seq`
 * @param textOf reads a row of `text`
 */
export function unpackFacts(blob: Buffer, links: readonly StoredLink[], textOf: (id: number) => string): PageFacts {
  return unpackPage(blob, links, textOf).facts;
}

/** The same, and what the blocks are. */
export function unpackPage(
  blob: Buffer,
  links: readonly StoredLink[],
  textOf: (id: number) => string,
): Pick<StoredBlocks, 'roles' | 'main'> & { facts: PageFacts } {
  const { blocks, facts, text } = split(blob);
  const { links: columns, containers, ...others } = JSON.parse(facts) as PackedFacts;
  const blockColumns = JSON.parse(blocks) as PackedBlocks;
  return {
    facts: {
      ...others,
      links: unpackLinks(columns, links),
      blocks: unpackBlocks(blockColumns, text, textOf),
      containers: unpackContainers(containers),
    },
    roles: listOf(blockColumns.role),
    main: listOf(blockColumns.main),
  };
}

/** The blocks alone, for comparing the text of pages. */
export function blocksOf(blob: Buffer, textOf: (id: number) => string): StoredBlocks {
  const { blocks, text } = split(blob);
  const columns = JSON.parse(blocks) as PackedBlocks;
  return { blocks: unpackBlocks(columns, text, textOf), roles: listOf(columns.role), main: listOf(columns.main) };
}

/** The selector of each link, in document order. */
export function selectorsOf(blob: Buffer): string[] {
  const { links } = JSON.parse(split(blob).facts) as PackedFacts;
  return unpackSelectors(links);
}

/** What the block is in which each link stands, in document order; absent for one behind the last block. */
export function linkRolesOf(blob: Buffer): (BlockRole | undefined)[] {
  const { blocks, facts } = split(blob);
  const roles = listOf((JSON.parse(blocks) as PackedBlocks).role);
  return (JSON.parse(facts) as PackedFacts).links.block.map((block) => roles[block]);
}

/** The ids by which the page takes part in services. */
export function tagsOf(blob: Buffer): TagFact[] {
  return (JSON.parse(split(blob).facts) as PackedFacts).tags;
}

function unpackSelectors({ selectorPrefix, selectors }: PackedLinks): string[] {
  let selector = '';
  return selectors.split('\n').map((rest, index) => {
    selector = selector.slice(0, selectorPrefix[index]) + rest;
    return selector;
  });
}

function split(blob: Buffer): { blocks: string; facts: string; text: string } {
  const content = brotliDecompressSync(blob).toString('utf8');
  const blocksEnd = content.indexOf('\n');
  const factsEnd = content.indexOf('\n', blocksEnd + 1);
  return {
    blocks: content.slice(0, blocksEnd),
    facts: content.slice(blocksEnd + 1, factsEnd),
    text: content.slice(factsEnd + 1),
  };
}

function packBlocks(
  { blocks, roles, main: isMain }: PageContent,
  sharedTextId: (text: string) => number | null,
): { blocks: PackedBlocks; text: string } {
  const [tag, region, hidden] = [new RunList<string>(), new RunList<Region>(), new RunList<Hidden>()];
  const [list, linkWords, role] = [new RunList<number>(), new RunList<number>(), new RunList<BlockRole>()];
  const main = new RunList<boolean>();
  const columns = {
    tag,
    region,
    hidden,
    list,
    linkWords,
    role,
    main,
    container: [],
    words: [],
    line: [],
    text: [],
  } as PackedBlocks;
  let text = '';
  let last = 0;
  for (const block of blocks) {
    tag.push(block.tag);
    region.push(block.region);
    hidden.push(block.hidden);
    list.push(block.list);
    linkWords.push(block.linkWords);
    columns.container.push(block.container - last);
    last = block.container;
    columns.words.push(block.words);
    columns.line.push(block.line);
    const shared = sharedTextId(block.text);
    columns.text.push(shared === null ? block.text.length : -shared);
    if (shared === null) text += block.text;
  }
  for (const each of roles) role.push(each);
  for (const each of isMain) main.push(each);
  return { blocks: columns, text };
}

function unpackBlocks(columns: PackedBlocks, text: string, textOf: (id: number) => string): Block[] {
  const [tag, region, hidden] = [listOf(columns.tag), listOf(columns.region), listOf(columns.hidden)];
  const [list, linkWords] = [listOf(columns.list), listOf(columns.linkWords)];
  let from = 0;
  let container = 0;
  return columns.text.map((length, index) => {
    const inline = text.slice(from, from + length);
    if (length >= 0) from += length;
    container += columns.container[index] as number;
    return {
      tag: tag[index] as string,
      text: length < 0 ? textOf(-length) : inline,
      words: columns.words[index] as number,
      linkWords: linkWords[index] as number,
      region: region[index] as Region,
      hidden: hidden[index] as Hidden,
      list: list[index] as number,
      line: columns.line[index] as number,
      container,
    };
  });
}

function packContainers(containers: readonly Container[]): PackedContainers {
  const packed: PackedContainers = { up: [], kind: [], kinds: [] };
  const known = new Map<string, number>();
  for (const [index, { parent, tag, name }] of containers.entries()) {
    const text = `${tag}\n${name}`;
    let kind = known.get(text);
    if (kind === undefined) {
      kind = packed.kinds.push(text) - 1;
      known.set(text, kind);
    }
    packed.up.push(parent === -1 ? 0 : index - parent);
    packed.kind.push(kind);
  }
  return packed;
}

function unpackContainers({ up, kind, kinds }: PackedContainers): Container[] {
  const pairs = kinds.map((text) => text.split('\n') as [string, string]);
  return up.map((step, index) => {
    const [tag, name] = pairs[kind[index] as number] as [string, string];
    return { parent: step === 0 ? -1 : index - step, tag, name };
  });
}

function packLinks(links: readonly JudgedLink[]): PackedLinks {
  const [size, offset] = [new RunList<string>(), new RunList<number>()];
  const block: number[] = [];
  const selectorPrefix: number[] = [];
  let selectors = '';
  let last = '';
  for (const link of links) {
    const { selector } = link.at;
    const shared = sharedStart(last, selector);
    size.push(link.size);
    offset.push(link.offset);
    block.push(link.block);
    selectors += selectorPrefix.push(shared) > 1 ? `\n${selector.slice(shared)}` : selector;
    last = selector;
  }
  return { size, offset, block, selectorPrefix, selectors };
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

function unpackLinks(columns: PackedLinks, rows: readonly StoredLink[]): LinkFact[] {
  const [size, offset, selectors] = [listOf(columns.size), listOf(columns.offset), unpackSelectors(columns)];
  // Field by field: to spread a row takes five times as long, and a page has hundreds of them.
  return rows.map((row, index) => ({
    href: row.href,
    kind: row.kind,
    via: row.via,
    rel: tokensOf(row.kind, row.rel),
    anchor: row.anchor,
    at: { line: row.line, column: row.column, selector: selectors[index] ?? '' },
    skeleton: row.skeleton,
    hidden: row.hidden,
    region: row.region,
    size: size[index] as string,
    block: columns.block[index] as number,
    offset: offset[index] as number,
  }));
}

/** Of a meta element, rel is its one property, whatever is in it. */
function tokensOf(kind: LinkKind, rel: string): string[] {
  if (rel === '') return [];
  return kind === 'meta' ? [rel] : rel.split(' ');
}
