import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Block, BlockRole, Hidden, LinkFact, LinkKind, PageContent, PageFacts, Region, Via } from '../model.js';

/**
 * What `page_facts.facts` holds, compressed: this object as JSON, a line break, and the texts of the blocks, one directly
 * after the other. It is everything of PageFacts that no other row holds, and the roles of the blocks. Lists of equal
 * objects are kept by column, which is half as much JSON to write and to read.
 */
interface PackedFacts extends Omit<PageFacts, 'links' | 'blocks'> {
  blocks: Columns<Omit<Block, 'text'>>;
  /** For each block, the length of its text in UTF-16 units; negative, the text is row -n of `text`. */
  texts: number[];
  roles: BlockRole[];
  links: Columns<UnqueriedLink>;
  /** The selector of each link, one a line: a selector holds no line break. */
  selectors: string;
}

/** The part of a link that nobody asks the database about, but for its selector. */
type UnqueriedLink = Pick<LinkFact, 'size' | 'block' | 'offset'>;

type Columns<Row> = { [Name in keyof Row]: Row[Name][] };

/** A row of `link` with its dictionaries, as `linksOfPage` reads it. */
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
}

/** Fast above all: at this quality it takes half the time of deflate, for a tenth more bytes. */
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } };

/** @param sharedTextId the row of `text` that holds a block's text, or null to keep the text in the blob */
export function packFacts(content: PageContent, sharedTextId: (text: string) => number | null): Buffer {
  const { base, title, titleAt, lang, description, canonical, robots, headings, meta, jsonLd, elements } = content;
  const { limits, selected, blocks, links, roles } = content;
  let text = '';
  const texts = blocks.map((block) => {
    const shared = sharedTextId(block.text);
    if (shared !== null) return -shared;
    text += block.text;
    return block.text.length;
  });
  const packed: PackedFacts = {
    ...{ base, title, titleAt, lang, description, canonical, robots, headings, meta, jsonLd, elements },
    ...{ limits, selected, texts, roles },
    blocks: columnsOf(blocks, ['tag', 'words', 'linkWords', 'region', 'hidden', 'list', 'line']),
    links: columnsOf(links, ['size', 'block', 'offset']),
    selectors: links.map((link) => link.at.selector).join('\n'),
  };
  return brotliCompressSync(`${JSON.stringify(packed)}\n${text}`, compression);
}

/**
 * The facts of a page as they were extracted.
 * @param links its rows in the order of `seq`
 * @param textOf reads a row of `text`
 */
export function unpackFacts(blob: Buffer, links: readonly StoredLink[], textOf: (id: number) => string): PageFacts {
  const { packed, text } = parse(blob);
  const { blocks: _blocks, texts: _texts, roles: _roles, links: unqueried, selectors: lines, ...facts } = packed;
  const selectors = lines.split('\n');
  return {
    ...facts,
    blocks: blocksOf(packed, text, textOf),
    links: rowsOf(unqueried).map(({ size, block, offset }, index) => {
      const { href, kind, via, rel, anchor, line, column, skeleton, hidden, region } = links[index] as StoredLink;
      const at = { line, column, selector: selectors[index] ?? '' };
      return { href, kind, via, rel: tokensOf(kind, rel), anchor, at, skeleton, hidden, region, size, block, offset };
    }),
  };
}

/** The blocks alone, for comparing the text of pages. */
export function unpackBlocks(blob: Buffer, textOf: (id: number) => string): StoredBlocks {
  const { packed, text } = parse(blob);
  return { blocks: blocksOf(packed, text, textOf), roles: packed.roles };
}

/** The selector of each link, in document order. */
export function selectorsOf(blob: Buffer): string[] {
  return parse(blob).packed.selectors.split('\n');
}

function parse(blob: Buffer): { packed: PackedFacts; text: string } {
  const content = brotliDecompressSync(blob).toString('utf8');
  const end = content.indexOf('\n');
  return { packed: JSON.parse(content.slice(0, end)), text: content.slice(end + 1) };
}

function blocksOf({ blocks, texts }: PackedFacts, text: string, textOf: (id: number) => string): Block[] {
  let from = 0;
  return rowsOf(blocks).map((block, index) => {
    const length = texts[index] as number;
    if (length < 0) return { ...block, text: textOf(-length) };
    from += length;
    return { ...block, text: text.slice(from - length, from) };
  });
}

/** Of a meta element, rel is its one property, whatever is in it. */
function tokensOf(kind: LinkKind, rel: string): string[] {
  if (rel === '') return [];
  return kind === 'meta' ? [rel] : rel.split(' ');
}

function columnsOf<Row, Name extends keyof Row>(
  rows: readonly Row[],
  names: readonly Name[],
): Columns<Pick<Row, Name>> {
  const columns: Partial<Columns<Pick<Row, Name>>> = {};
  for (const name of names) columns[name] = rows.map((row) => row[name]);
  return columns as Columns<Pick<Row, Name>>;
}

function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
  const names = Object.keys(columns) as (keyof Row)[];
  const [first] = names;
  if (first === undefined) return [];
  return columns[first].map((_, index) => {
    const row: Partial<Row> = {};
    for (const name of names) row[name] = columns[name][index] as Row[keyof Row];
    return row as Row;
  });
}
