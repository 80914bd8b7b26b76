import type { Block, Container, PageFacts } from '../../model.js';

/** Elements of running text, and what stands within lines of it. A frame is made of others: `div`, `section`, tables. */
const TEXT_TAGS: ReadonlySet<string> = new Set(
  `article body main p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption details summary hr a abbr b code em
  font i small span strong u`.split(/\s+/),
);
/** Parts of a table, which is text where its columns have headings, and a frame where it lays out the page. */
const TABLE_TAGS: ReadonlySet<string> = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td']);
/** Most of the words stand in no other element: banners and boxes within the text are HTML also in Markdown. */
const MOST = 0.5;

/**
 * The blocks that nothing frames, of a page on which most words stand so: what became of a Markdown file, or HTML by hand.
 * All of them are its text.
 * @returns null for a page with a frame
 */
export function unframedBlocks({ blocks, containers }: PageFacts, at: Int32Array): Uint8Array | null {
  const isBare = new Uint8Array(containers.length);
  const inTexts = tablesOfText(containers);
  for (const [index, { parent, tag, name }] of containers.entries()) {
    const isText = TEXT_TAGS.has(tag) || inTexts[index] === 1;
    isBare[index] = isText && (parent < 0 || isBare[parent] === 1) && (tag === 'body' || name === '') ? 1 : 0;
  }
  const unframed = new Uint8Array(at.length);
  let all = 0;
  let bare = 0;
  for (const [order, index] of at.entries()) {
    const { container, words, region } = blocks[index] as Block;
    unframed[order] = (region === '' || region === 'main') && (container < 0 || isBare[container] === 1) ? 1 : 0;
    all += words;
    if (unframed[order] === 1) bare += words;
  }
  return bare > all * MOST ? unframed : null;
}

/** Tables that have a heading cell, and their parts. */
function tablesOfText(containers: Container[]): Uint8Array {
  const tableOf = new Int32Array(containers.length).fill(-1);
  const isText = new Uint8Array(containers.length);
  for (const [index, { parent, tag }] of containers.entries()) {
    if (!TABLE_TAGS.has(tag)) continue;
    const table = tag === 'table' ? index : parent < 0 ? -1 : (tableOf[parent] as number);
    tableOf[index] = table;
    if (tag === 'th' && table !== -1) isText[table] = 1;
  }
  for (const [index, table] of tableOf.entries()) if (table !== -1) isText[index] = isText[table] as number;
  return isText;
}
