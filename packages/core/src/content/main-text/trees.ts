/**
 * Boosted trees over rows of bytes, packed as bytes. A tree stands in preorder: an input below `FIRST_LEAF` and a threshold
 * make a split, with the rows up to the threshold first and the others behind them; a byte from `FIRST_LEAF` on is a leaf.
 */

/** Bytes below are inputs, the others leaves: 64 values around `LEAF_ZERO`. */
export const FIRST_LEAF = 192;
const LEAF_ZERO = 224;
/** Log-odds of a step of a leaf. */
export const LEAF_STEP = 1 / 80;

const LEAF = 255;

/**
 * Trees ready to be asked, a node a value: the input in the lowest byte, the threshold in the next one, and in the upper
 * half the node where larger values go on. A leaf has 255 for its input and its steps in the upper half.
 */
export interface Trees {
  nodes: Int32Array;
  roots: Int32Array;
  /** What a block is given before the first tree, in steps. */
  base: number;
}

/** @param base log-odds before the first tree, in steps of a leaf */
export function unpackTrees(packed: Uint8Array, base: number): Trees {
  const nodes: number[] = [];
  const roots: number[] = [];
  let at = 0;
  const unpackNode = (): void => {
    const byte = packed[at++] as number;
    if (byte >= FIRST_LEAF) {
      nodes.push(LEAF | ((byte - LEAF_ZERO) << 16));
      return;
    }
    const threshold = packed[at++] as number;
    const node = nodes.push(0) - 1;
    unpackNode();
    nodes[node] = byte | (threshold << 8) | (nodes.length << 16);
    unpackNode();
  };
  while (at < packed.length) {
    roots.push(nodes.length);
    unpackNode();
  }
  return { nodes: Int32Array.from(nodes), roots: Int32Array.from(roots), base };
}

/** Log-odds of the row that begins at `start`. */
export function scoreRow({ nodes, roots, base }: Trees, rows: Uint8Array, start = 0): number {
  let steps = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = nodes[roots[tree] as number] as number;
    let at = roots[tree] as number;
    while ((node & 0xff) !== LEAF) {
      at = (rows[start + (node & 0xff)] as number) <= ((node >> 8) & 0xff) ? at + 1 : node >> 16;
      node = nodes[at] as number;
    }
    steps += node >> 16;
  }
  return steps * LEAF_STEP;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Tells what each input changed on the way of a row through the trees, in steps: from the mean of a node to its child's. */
export function inputWeigher({ nodes, roots }: Trees): (row: Uint8Array) => Float64Array {
  const means = meansOf(nodes);
  return (row) => {
    const weights = new Float64Array(FIRST_LEAF);
    for (const root of roots) {
      let at = root;
      let node = nodes[at] as number;
      while ((node & 0xff) !== LEAF) {
        const input = node & 0xff;
        const next = (row[input] as number) <= ((node >> 8) & 0xff) ? at + 1 : node >> 16;
        (weights[input] as number) += (means[next] as number) - (means[at] as number);
        at = next;
        node = nodes[at] as number;
      }
    }
    return weights;
  };
}

/** The mean of the leaves below each node; children count the same. A child stands behind its parent. */
function meansOf(nodes: Int32Array): Float64Array {
  const means = new Float64Array(nodes.length);
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at] as number;
    means[at] = (node & 0xff) === LEAF ? node >> 16 : ((means[at + 1] as number) + (means[node >> 16] as number)) / 2;
  }
  return means;
}
