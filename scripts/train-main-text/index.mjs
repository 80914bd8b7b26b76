#!/usr/bin/env node
// Trains the model that finds the main text, and writes it as packages/core/src/content/main-text/learned.ts.
//   node scripts/train-main-text/index.mjs train <folder of WCXB dev> <folder of trafilatura>
//   node scripts/train-main-text/index.mjs check <folder> …
// Each folder holds html/<id>.html and truth.json. Build the core first: inputs and cut are the product's own. `check`
// prints how such models do on hosts that they were not trained on. The same data give the same bytes.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chooseCut, reaches } from '../../packages/core/dist/content/main-text/cut.js';
import { betaOf } from '../../packages/core/dist/content/main-text/index.js';
import { inputNames, namesHash } from '../../packages/core/dist/content/main-text/inputs.js';
import { LEAF_STEP } from '../../packages/core/dist/content/main-text/trees.js';
import { boost, leafOf } from './boost.mjs';
import { FOLDS, readCorpus } from './corpus.mjs';
import { moduleText } from './pack.mjs';
import { mean, snippetCounts, snippetF1, wordScore } from './score.mjs';

const SEED = 7;
const SETTINGS = {
  ...{ trees: 110, leaves: 28, depth: 7, rate: 0.12, ridge: 10 },
  ...{ leastCurvature: 6, leastGain: 1e-3, fewestRows: 400, rowShare: 0.5, inputShare: 0.3 },
  ...{ step: LEAF_STEP, mostSteps: 32 },
};
const MODEL = fileURLToPath(new URL('../../packages/core/src/content/main-text/learned.ts', import.meta.url));

const [verb, ...folders] = process.argv.slice(2);
if (!['train', 'check'].includes(verb) || folders.length === 0) {
  console.error('train-main-text train|check <folder of a prepared data set> …');
  process.exit(2);
}

const pages = folders.flatMap((folder) => readCorpus(folder));
const table = tableOf(pages);
if (verb === 'check') validate();
else writeFileSync(MODEL, moduleText(train(allRows()), { namesHash: namesHash(), settings: SETTINGS, seed: SEED }));

/** The rows of all pages, a column an input. */
function tableOf(pages) {
  const length = pages.reduce((sum, { words }) => sum + words.length, 0);
  const table = {
    columns: inputNames.map(() => new Uint8Array(length)),
    ...{ labels: new Float32Array(length), weights: new Float32Array(length), folds: new Uint8Array(length) },
  };
  let start = 0;
  for (const page of pages) {
    const count = page.words.length;
    for (const [input, column] of table.columns.entries())
      for (let row = 0; row < count; row++) column[start + row] = page.rows[row * inputNames.length + input];
    table.labels.set(page.labels, start);
    table.weights.set(page.weights, start);
    table.folds.fill(page.fold, start, start + count);
    page.start = start;
    start += count;
  }
  return table;
}

function allRows() {
  return Int32Array.from(table.labels.keys()).filter((row) => table.weights[row] > 0);
}

function train(rows) {
  let state = SEED;
  const noise = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return boost(table.columns, { labels: table.labels, weights: table.weights, rows, noise, settings: SETTINGS });
}

/** Prints the scores of the pages of each fold under a model that was trained on the other folds. */
function validate() {
  const scores = new Map();
  const snippets = { found: 0, missed: 0, wrong: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(allRows().filter((row) => table.folds[row] !== fold));
    for (const page of pages) {
      if (page.fold !== fold) continue;
      const text = mainTextOf(page, model);
      if (page.text === null) {
        const counts = snippetCounts(text, page);
        for (const name of Object.keys(snippets)) snippets[name] += counts[name];
      } else {
        for (const name of [page.type, 'all'])
          scores.set(name, [...(scores.get(name) ?? []), wordScore(text, page.text)]);
      }
    }
  }
  for (const [name, values] of [...scores].sort())
    console.log(`${name}: ${values.length} pages, word F1 ${mean(values).toFixed(4)}`);
  console.log(`snippets: F1 ${snippetF1(snippets).toFixed(4)}`);
}

function mainTextOf({ start, words, texts, isArticle }, { base, trees }) {
  const likelihood = Float64Array.from(words, (_, index) => {
    const steps = trees.reduce((sum, tree) => sum + leafOf(tree, table.columns, start + index), base);
    return 1 / (1 + Math.exp(-steps * LEAF_STEP));
  });
  const cut = chooseCut(likelihood, words, betaOf({ isArticle }));
  return texts.filter((_, index) => reaches(likelihood[index], cut) && words[index] > 0).join('\n');
}
