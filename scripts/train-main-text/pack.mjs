// The model as a module of the core.
import { FIRST_LEAF } from '../../packages/core/dist/content/main-text/trees.js';

const LEAF_ZERO = 224;
const LINE = 110;

/** The bytes of a tree in preorder: see trees.ts of the core. */
function bytesOf(node) {
  if (node.leaf !== undefined) return [LEAF_ZERO + node.leaf];
  if (node.input >= FIRST_LEAF) throw new Error(`Input ${node.input} does not fit into a byte beside the leaves.`);
  return [node.input, node.threshold, ...bytesOf(node.left), ...bytesOf(node.right)];
}

/** @returns {string} the source of learned.ts */
export function moduleText({ base, trees }, { namesHash, settings, seed }) {
  const packed = Buffer.from(trees.flatMap(bytesOf)).toString('base64');
  const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g')).map((line) => `  '${line}'`);
  return `// Made by scripts/train-main-text; do not edit. Seed ${seed}, ${trees.length} trees of at most ${settings.leaves} leaves.
// Learned from the development pages of the Web Content Extraction Benchmark (WCXB) by Murrough Foley, labels under
// CC-BY-4.0, https://github.com/Murrough-Foley/web-content-extraction-benchmark, and from the evaluation snippets of
// trafilatura by Adrien Barbaresi, Apache-2.0, https://github.com/adbar/trafilatura. No text of a page is in it.

/** Hash of the names of the inputs that the trees were trained on. */
export const INPUTS = '${namesHash}';

/** Where every block begins, in steps of a leaf. */
export const BASE = ${base};

/** See trees.ts for the bytes. */
export const TREES = [
${lines.join(',\n')},
].join('');
`;
}
