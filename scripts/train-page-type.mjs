// Weighs the signs of what kind a page is, by multinomial logistic regression, and writes them to
// packages/core/src/content/page-type-weights.ts. Needs a build, and a folder of labelled pages:
//
//     node scripts/train-page-type.mjs <folder>
//
// The folder holds truth.json, by id { url, type }, and html/<id>.html, as WCXB has them (Web Content Extraction Benchmark,
// dev pages; labels CC-BY-4.0). Nothing is random: the same pages give the same table. What it prints is measured on hosts
// that the table it is measured with has not seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '@linkvet/core/extract';
import { signalsOf } from '../packages/core/dist/content/page-type-signals.js';

const root = resolve(import.meta.dirname, '..');
const TYPES = ['article', 'listing', 'product', 'forum', 'documentation', 'other'];
/** What the labels call otherwise. */
const LABELS = new Map([
  ['collection', 'listing'],
  ['service', 'other'],
]);
/** Pulls weights towards 0, so that a rare sign is not believed too much. */
const RIDGE = 2;
const STEPS = 400;
const RATE = 1.5;
const MOMENTUM = 0.9;
/** Half the pages are articles: 0 takes them as they come, 1 gives every type the same weight. */
const BALANCE = 0.35;
/** A sign on fewer pages says nothing. */
const LEAST_PAGES = 4;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of labelled pages.');
const pages = readPages(folder);
const [one, other] = [0, 1].map((half) => pages.filter(({ host }) => hash(host) % 2 === half));
measure(fit(one), other);
measure(fit(other), one);
writeFileSync(join(root, 'packages/core/src/content/page-type-weights.ts'), render(fit(pages)));

function readPages(folder) {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  return Object.entries(truth).flatMap(([id, { url, type }]) => {
    // The front page of a host is known by its address.
    if (!url || new URL(url).pathname === '/') return [];
    const body = readFileSync(join(folder, 'html', `${id}.html`), 'utf8');
    const signals = signalsOf(new URL(url), extract({ url, body, robotsHeader: '' }));
    signals.set('', 1);
    const host = new URL(url).hostname.split('.').slice(-2).join('.');
    return [{ host, type: TYPES.indexOf(LABELS.get(type) ?? type), signals }];
  });
}

function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 16777619);
  return value >>> 8;
}

/** @returns by sign, its weight for each type */
function fit(pages) {
  const counts = new Map();
  for (const { signals } of pages) for (const sign of signals.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const signs = [...counts.keys()].filter((sign) => counts.get(sign) >= LEAST_PAGES).sort();
  const rows = pages.map(({ signals }) =>
    [...signals].flatMap(([sign, value]) => (counts.get(sign) >= LEAST_PAGES ? [[signs.indexOf(sign), value]] : [])),
  );
  const shares = TYPES.map((_, type) => pages.filter((page) => page.type === type).length / pages.length);
  const balance = shares.map((share) => (share * TYPES.length) ** -BALANCE);
  const weights = TYPES.map(() => new Float64Array(signs.length));
  const speed = TYPES.map(() => new Float64Array(signs.length));
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((row) => row.map((weight, sign) => (signs[sign] === '' ? 0 : RIDGE * weight)));
    for (const [index, row] of rows.entries()) {
      const { type } = pages[index];
      for (const [guess, chance] of chances(weights, row).entries()) {
        const error = (chance - (guess === type ? 1 : 0)) * balance[type];
        for (const [sign, value] of row) slopes[guess][sign] += error * value;
      }
    }
    for (const [type, row] of weights.entries()) {
      for (let sign = 0; sign < signs.length; sign++) {
        speed[type][sign] = MOMENTUM * speed[type][sign] - (RATE * slopes[type][sign]) / pages.length;
        row[sign] += speed[type][sign];
      }
    }
  }
  return new Map(signs.map((sign, index) => [sign, weights.map((row) => Math.round(row[index] * 100) / 100 + 0)]));
}

function chances(weights, row) {
  const points = weights.map((weight) => row.reduce((sum, [sign, value]) => sum + value * weight[sign], 0));
  const most = Math.max(...points);
  const powers = points.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / all);
}

function measure(table, pages) {
  const confusion = TYPES.map(() => TYPES.map(() => 0));
  for (const { type, signals } of pages) {
    const points = TYPES.map((_, guess) =>
      [...signals].reduce((sum, [sign, value]) => sum + value * (table.get(sign)?.[guess] ?? 0), 0),
    );
    confusion[type][points.indexOf(Math.max(...points))]++;
  }
  const right = confusion.reduce((sum, row, type) => sum + row[type], 0);
  console.log(`${right} of ${pages.length} right: ${((100 * right) / pages.length).toFixed(1)} %`);
  console.table(
    Object.fromEntries(
      TYPES.map((type, index) => [type, Object.fromEntries(TYPES.map((guess, at) => [guess, confusion[index][at]]))]),
    ),
  );
}

function render(table) {
  const lines = [...table].map(([sign, weights]) => `  ['${sign}', [${weights.join(', ')}]],`);
  return `// Made by scripts/train-page-type.mjs from the dev pages of WCXB, the Web Content Extraction Benchmark (labels CC-BY-4.0).
import type { PageType } from '../model.js';

/** The types that the columns of the table stand for. */
export const typesOfWeights: readonly PageType[] = [${TYPES.map((type) => `'${type}'`).join(', ')}];

/** What each sign counts for each type, by its name; '' is what every page has. */
export const weights: ReadonlyMap<string, readonly number[]> = new Map([
${lines.join('\n')}
]);
`;
}
