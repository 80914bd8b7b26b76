// Gradient boosted trees for a logistic loss over columns of bytes. Plain sums in a fixed order: the same rows and seed
// give the same trees on every machine.

/** @typedef {{ input: number, threshold: number, left: Node, right: Node } | { leaf: number }} Node a leaf is in steps */

/**
 * @param {Uint8Array[]} columns a column an input, a byte a row
 * @param {{ labels: Float32Array, weights: Float32Array, rows: Int32Array, noise: () => number, settings: object }} task
 * @returns {{ base: number, trees: Node[] }} `base` in steps
 */
export function boost(columns, { labels, weights, rows, noise, settings }) {
  const { trees: count, rowShare, inputShare, step } = settings;
  const mean = meanOf(rows, labels, weights);
  const base = Math.round(Math.log(mean / (1 - mean)) / step);
  const scores = new Int32Array(labels.length).fill(base);
  const gradients = new Float64Array(labels.length);
  const curvatures = new Float64Array(labels.length);
  const trees = [];
  for (let round = 0; round < count; round++) {
    const sample = rows.filter(() => noise() < rowShare);
    for (const row of sample) {
      const likelihood = 1 / (1 + Math.exp(-scores[row] * step));
      gradients[row] = weights[row] * (likelihood - labels[row]);
      curvatures[row] = weights[row] * Math.max(1e-6, likelihood * (1 - likelihood));
    }
    const inputs = columns.map((_, input) => input).filter(() => noise() < inputShare);
    const tree = growTree(columns, inputs, sample, gradients, curvatures, settings);
    trees.push(tree);
    for (const row of rows) scores[row] += leafOf(tree, columns, row);
  }
  return { base, trees };
}

export function leafOf(tree, columns, row) {
  let node = tree;
  while (node.leaf === undefined) node = columns[node.input][row] <= node.threshold ? node.left : node.right;
  return node.leaf;
}

function meanOf(rows, labels, weights) {
  let positive = 0;
  let all = 0;
  for (const row of rows) {
    positive += weights[row] * labels[row];
    all += weights[row];
  }
  return positive / all;
}

/** Grows the leaf that gains most, until there are enough. */
function growTree(columns, inputs, sample, gradients, curvatures, settings) {
  const { leaves: most, depth: deepest } = settings;
  const root = openLeaf(columns, inputs, sample, 0, gradients, curvatures, null, null, settings);
  const open = [root];
  for (let leaves = 1; leaves < most; leaves++) {
    let best = null;
    for (const leaf of open)
      if (leaf.split !== null && (best === null || leaf.split.gain > best.split.gain)) best = leaf;
    if (best === null) break;
    open.splice(open.indexOf(best), 1);
    const { input, threshold } = best.split;
    const column = columns[input];
    const [left, right] = partition(best.rows, column, threshold);
    const isDeep = best.depth + 1 >= deepest || leaves + 1 >= most;
    const small = left.length <= right.length ? left : right;
    const histogram = isDeep ? null : histogramOf(columns, inputs, small, gradients, curvatures);
    const rest = isDeep ? null : subtract(best.histogram, histogram);
    const make = (rows) =>
      openLeaf(
        columns,
        inputs,
        rows,
        best.depth + 1,
        gradients,
        curvatures,
        rows === small ? histogram : rest,
        isDeep,
        settings,
      );
    best.children = [make(left), make(right)];
    best.histogram = null;
    best.rows = null;
    open.push(...best.children);
  }
  return finish(root, settings);
}

function openLeaf(columns, inputs, rows, depth, gradients, curvatures, histogram, isDeep, settings) {
  let gradient = 0;
  let curvature = 0;
  for (let i = 0; i < rows.length; i++) {
    gradient += gradients[rows[i]];
    curvature += curvatures[rows[i]];
  }
  const leaf = { rows, depth, gradient, curvature, histogram: null, split: null, children: null };
  if (isDeep || rows.length < settings.fewestRows) return leaf;
  leaf.histogram = histogram ?? histogramOf(columns, inputs, rows, gradients, curvatures);
  leaf.split = bestSplit(leaf, inputs, settings);
  return leaf;
}

function partition(rows, column, threshold) {
  let size = 0;
  for (let i = 0; i < rows.length; i++) if (column[rows[i]] <= threshold) size++;
  const left = new Int32Array(size);
  const right = new Int32Array(rows.length - size);
  let l = 0;
  let r = 0;
  for (let i = 0; i < rows.length; i++) {
    if (column[rows[i]] <= threshold) left[l++] = rows[i];
    else right[r++] = rows[i];
  }
  return [left, right];
}

/** Gradient and curvature by input and value, one behind the other. */
function histogramOf(columns, inputs, rows, gradients, curvatures) {
  const histogram = new Float64Array(inputs.length * 512);
  const g = new Float64Array(rows.length);
  const h = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    g[i] = gradients[rows[i]];
    h[i] = curvatures[rows[i]];
  }
  for (let order = 0; order < inputs.length; order++) {
    const column = columns[inputs[order]];
    const start = order * 512;
    for (let i = 0; i < rows.length; i++) {
      const bin = start + 2 * column[rows[i]];
      histogram[bin] += g[i];
      histogram[bin + 1] += h[i];
    }
  }
  return histogram;
}

function subtract(whole, part) {
  const rest = new Float64Array(whole.length);
  for (let i = 0; i < whole.length; i++) rest[i] = whole[i] - part[i];
  return rest;
}

function bestSplit({ histogram, gradient, curvature }, inputs, { ridge, leastCurvature, leastGain }) {
  const before = (gradient * gradient) / (curvature + ridge);
  let best = null;
  let highest = leastGain;
  for (let order = 0; order < inputs.length; order++) {
    const start = order * 512;
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < 255; bin++) {
      const curve = histogram[start + 2 * bin + 1];
      if (curve === 0) continue;
      g += histogram[start + 2 * bin];
      h += curve;
      if (h < leastCurvature) continue;
      if (curvature - h < leastCurvature) break;
      const gain = (g * g) / (h + ridge) + ((gradient - g) * (gradient - g)) / (curvature - h + ridge) - before;
      if (gain > highest) {
        highest = gain;
        best = { input: inputs[order], threshold: bin, gain };
      }
    }
  }
  return best;
}

function finish(leaf, settings) {
  if (leaf.children !== null) {
    const { input, threshold, gain } = leaf.split;
    return {
      input,
      threshold,
      gain,
      left: finish(leaf.children[0], settings),
      right: finish(leaf.children[1], settings),
    };
  }
  const { rate, ridge, step, mostSteps } = settings;
  const steps = Math.round((-rate * leaf.gradient) / (leaf.curvature + ridge) / step);
  return { leaf: Math.max(-mostSteps, Math.min(mostSteps - 1, steps)) };
}
