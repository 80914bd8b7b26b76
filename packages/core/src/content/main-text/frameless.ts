import type { Block, PageFacts } from '../../model.js';

/** Elements of running text, and what stands within lines of it. A frame is made of others: `div`, `section`, tables. */
const TEXT_TAGS: ReadonlySet<string> = new Set(
  `article body main p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption hr a abbr b code em font i small span
  strong u`.split(/\s+/),
);
/** Most of the words stand in no other element: banners and boxes within the text are HTML also in Markdown. */
const MOST = 0.5;

/**
 * The blocks that nothing frames, of a page on which most words stand so: what became of a Markdown file, or HTML by hand.
 * All of them are its text.
 * @returns null for a page with a frame
 */
export function unframedBlocks({ blocks, containers }: PageFacts, at: Int32Array): Uint8Array | null {
  const isBare = new Uint8Array(containers.length);
  for (const [index, { parent, tag, name }] of containers.entries())
    isBare[index] =
      TEXT_TAGS.has(tag) && (parent < 0 || isBare[parent] === 1) && (tag === 'body' || name === '') ? 1 : 0;
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
