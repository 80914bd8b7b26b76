// Copies among a million pages: CPU time, memory, and how much of what was planted is found.
//
//     pnpm build && node bench/clusters.mjs [--pages 1000000] [--seed 1]
//
// Signatures come one at a time, as they come from the store, and texts are made again when they are asked for: nothing is
// kept of a page but its place in a family. Two fifths of the pages are copies, in families of 2 to 1,000, each pair alike
// by 1 to 0.69; a tenth share two fifths of their words with hundreds of others, as pages of one template do; the rest are
// alone.
import { parseArgs } from 'node:util';
import { identify, shinglesOf } from '../packages/core/dist/content/fingerprint.js';
import { findClusters } from '../packages/core/dist/content/index.js';
import { mix, stir } from '../packages/core/dist/content/tokens.js';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const pages = Number(values.pages);
const seed = Number(values.seed);

/** Families by turns: how many pages, which share of the words is each page's own, how many of such families make a turn. */
const KINDS = [
  { name: 'alone', size: 1, own: 1, times: 250 },
  { name: 'equal', size: 2, own: 0, times: 10 },
  { name: 'equal', size: 20, own: 0, times: 2 },
  { name: 'alike', size: 2, own: 0.01, times: 10 },
  { name: 'alike', size: 5, own: 0.04, times: 6 },
  { name: 'alike', size: 2, own: 0.06, times: 10 },
  { name: 'alike', size: 20, own: 0.08, times: 2 },
  { name: 'alike', size: 10, own: 0.06, times: 2 },
];
/** Some turns end with a large family, one of copies and one of a template. */
const LARGE_EVERY = 40;
const LARGE = [
  { name: 'equal', size: 1000, own: 0, times: 1 },
  { name: 'alike', size: 1000, own: 0.05, times: 1 },
  { name: 'template', size: 2000, own: 0.42, times: 1 },
];

const scratch = new Uint32Array(1000);
const { familyOf, kindOf } = plant();
const started = process.cpuUsage();
let textsRead = 0;
let longest = 0;
const work = findClusters(
  signatures(),
  (page) => {
    textsRead++;
    return shinglesOf(tokensOf(page));
  },
  (ids) => Array.from(ids, describe),
);
let clusters;
for (let at = process.hrtime.bigint(); clusters === undefined; ) {
  const { done, value } = work.next();
  const now = process.hrtime.bigint();
  longest = Math.max(longest, Number(now - at) / 1e6);
  at = now;
  if (done) clusters = value;
}
const all = seconds(process.cpuUsage(started));
const peak = process.resourceUsage().maxRSS / 1024;

const before = process.cpuUsage();
let made = 0;
for (const { wordsCore } of signatures()) made += wordsCore;
const making = seconds(process.cpuUsage(before));

console.log(`${pages} pages of ${Math.round(made / pages)} words, ${kindOf.length} families, seed ${seed}`);
console.log(`CPU ${all.toFixed(1)} s, of which making the signatures ${making.toFixed(1)} s`);
console.log(`peak RSS ${peak.toFixed(0)} MiB, ${textsRead} texts read, longest step ${longest.toFixed(0)} ms`);
let paged = 0;
for (const { members } of clusters) paged += members.length;
console.log(`${clusters.length} clusters of ${paged} pages`);
compare(clusters);

/** The family of each page, and the kind of each family. */
function plant() {
  const familyOf = new Uint32Array(pages);
  const kindOf = [];
  let page = 0;
  for (let turn = 1; page < pages; turn++) {
    for (const kind of turn % LARGE_EVERY === 0 ? [...KINDS, ...LARGE] : KINDS) {
      for (let time = 0; time < kind.times && page < pages; time++) {
        const end = Math.min(pages, page + kind.size);
        while (page < end) familyOf[placeOf(page++)] = kindOf.length;
        kindOf.push(kind);
      }
    }
  }
  return { familyOf, kindOf };
}

/** Scatters the pages of a family over the run: another page for each. */
function placeOf(page) {
  return (page * 7919 + seed) % pages;
}

/** The words of a page as hashes: those of the family, but for a run of its own. Overwritten by the next call. */
function tokensOf(page) {
  const family = familyOf[page];
  const { own } = kindOf[family];
  const family32 = stir(stir(seed, family), 1);
  const words = 150 + (mix(family32) % 500);
  const tokens = scratch.subarray(0, words);
  for (let i = 0; i < words; i++) tokens[i] = mix(stir(family32, i));
  const length = Math.round(words * own);
  const page32 = stir(stir(seed, page), 2);
  const first = length === 0 ? 0 : mix(page32) % (words - length + 1);
  for (let i = first; i < first + length; i++) tokens[i] = mix(stir(page32, i));
  return tokens;
}

function* signatures() {
  for (let pageId = 0; pageId < pages; pageId++) {
    const tokens = tokensOf(pageId);
    const full = mix(stir(seed, pageId)).toString(16).padStart(16, '0');
    yield { pageId, wordsCore: tokens.length, wordsFull: tokens.length + 100, full, ...identify(tokens) };
  }
}

function describe(pageId) {
  const url = `https://host-${pageId % 97}.example/guides/${pageId}-how-to-choose-a-lamp/`;
  const { host } = new URL(url);
  const known = { title: `How to choose lamp ${pageId}`, published: '', wordsCore: 300, lang: 'en' };
  return { pageId, url, host, ...known, canonical: null, refresh: null, robots: 'index', inLinks: 1, alternates: [] };
}

/** Precision and recall of pairs of copies, in all and by kind of family. */
function compare(found) {
  const sizes = new Uint32Array(kindOf.length);
  for (const family of familyOf) sizes[family]++;
  const planted = new Map();
  for (const [family, { name, own }] of kindOf.entries()) {
    add(planted, labelOf(name, own), name === 'template' ? 0 : pairs(sizes[family]));
  }
  const hits = new Map();
  let claimed = 0;
  for (const { members } of found) {
    claimed += pairs(members.length);
    const families = new Map();
    for (const { pageId } of members) add(families, familyOf[pageId], 1);
    for (const [family, count] of families) {
      const { name, own } = kindOf[family];
      if (name !== 'template') add(hits, labelOf(name, own), pairs(count));
    }
  }
  const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `pairs: precision ${(total(hits) / claimed).toFixed(5)}, recall ${(total(hits) / total(planted)).toFixed(5)}`,
  );
  for (const [label, count] of planted) {
    if (count > 0) console.log(`  ${label}: recall ${((hits.get(label) ?? 0) / count).toFixed(5)} of ${count} pairs`);
  }
}

function labelOf(name, own) {
  return `${name}, ${Math.round(own * 100)} % of the words its own`;
}

function pairs(pages) {
  return (pages * (pages - 1)) / 2;
}

function add(counts, key, count) {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function seconds({ user, system }) {
  return (user + system) / 1e6;
}
