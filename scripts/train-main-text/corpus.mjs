// Prepared data sets as rows of the model: what each block is told by, whether it belongs to the article, and its weight.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateBlocks } from '../../packages/core/dist/content/main-text/index.js';
import { inputNames, writeInputs, writePageInputs } from '../../packages/core/dist/content/main-text/inputs.js';
import { viewPage } from '../../packages/core/dist/content/main-text/page.js';
import { extract } from '../../packages/core/dist/extract/index.js';

export const FOLDS = 5;
const SHINGLE = 4;
/** What a block with a snippet weighs, where a page of 500 words has blocks of about 1 to 3. */
const SNIPPET_WEIGHT = 2;

/**
 * @param {string} folder with html/<id>.html in UTF-8, and truth.json: by id `{ url, type, text, with, without }`, where `text`
 *   is that of the article, or null where only snippets are known: those in it, and those that are not
 * @returns {{ id, type, fold, isArticle, texts, words, labels, weights, rows, text, wanted, unwanted }[]} a page each
 */
export function readCorpus(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  return Object.entries(truth).map(([id, page]) => readPage(folder, id, page));
}

function readPage(folder, id, { url, type, text, with: wanted, without: unwanted }) {
  const body = readFileSync(join(folder, 'html', `${id}.html`), 'utf8');
  const address = url || 'https://page.example/';
  const facts = extract({
    ...{ url: address, body, status: 200, contentType: 'text/html', charset: 'utf-8' },
    ...ANSWER,
  });
  const at = candidateBlocks(facts.blocks);
  const view = viewPage(facts, at);
  const rows = new Uint8Array(at.length * inputNames.length);
  const row = new Uint8Array(inputNames.length);
  writePageInputs(view, row);
  for (let index = 0; index < at.length; index++) {
    writeInputs(view, index, row);
    rows.set(row, index * inputNames.length);
  }
  const texts = Array.from(at, (index) => facts.blocks[index].text);
  const labelled = text === null ? labelBySnippets(texts, wanted, unwanted) : labelByText(texts, text);
  return {
    ...{ id, type, fold: foldOf(address), isArticle: view.isArticle, texts, rows, text, wanted, unwanted },
    ...{ words: view.columns.words.slice(), ...labelled },
  };
}

const ANSWER = {
  ...{ robotsHeader: '', redirectTo: null, bytes: 0, bodySha256: '', fetchedAt: '', elapsedMs: null },
};

/** Pages of one host are never in two folds. */
function foldOf(url) {
  const host = new URL(url).hostname.replace(/^www\./, '');
  let hash = 7;
  for (const character of host) hash = (Math.imul(hash, 31) + character.codePointAt(0)) >>> 0;
  return hash % FOLDS;
}

export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}

/** A block is main text as far as its runs of four words stand in the text of the article. */
function labelByText(texts, text) {
  const gold = wordsOf(text);
  const goldText = ` ${gold.join(' ')} `;
  const shingles = new Set();
  for (let i = 0; i + SHINGLE <= gold.length; i++) shingles.add(gold.slice(i, i + SHINGLE).join(' '));
  const used = new Map();
  const labels = new Float32Array(texts.length);
  const weights = new Float32Array(texts.length);
  const page = Math.sqrt(Math.max(50, gold.length));
  for (const [index, block] of texts.entries()) {
    const words = wordsOf(block);
    labels[index] = words.length < SHINGLE ? shortLabel(words, goldText, used) : shingleShare(words, shingles);
    weights[index] = words.length === 0 ? 0 : (Math.min(words.length, 120) + 1) / page;
  }
  return { labels, weights, goldWords: gold.length };
}

/** Short blocks are looked for as they are, as often as the article holds them. */
function shortLabel(words, goldText, used) {
  if (words.length === 0) return 0;
  const text = words.join(' ');
  const before = used.get(text) ?? 0;
  used.set(text, before + 1);
  return before < goldText.split(` ${text} `).length - 1 ? 1 : 0;
}

function shingleShare(words, shingles) {
  let hits = 0;
  const count = words.length - SHINGLE + 1;
  for (let i = 0; i < count; i++) if (shingles.has(words.slice(i, i + SHINGLE).join(' '))) hits++;
  return hits / count;
}

/** Only blocks with a snippet are known: the wanted ones belong to the article, the unwanted do not. */
function labelBySnippets(texts, wanted, unwanted) {
  const labels = new Float32Array(texts.length);
  const weights = new Float32Array(texts.length);
  const squashed = texts.map(squash);
  const mark = (snippets, label) => {
    for (const snippet of snippets.map(squash)) {
      const index = squashed.findIndex((text, at) => weights[at] === 0 && text.includes(snippet));
      if (index === -1) continue;
      labels[index] = label;
      weights[index] = SNIPPET_WEIGHT;
    }
  };
  mark(wanted, 1);
  mark(unwanted, 0);
  return { labels, weights, goldWords: 0 };
}

export function squash(text) {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
