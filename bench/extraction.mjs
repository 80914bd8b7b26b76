// What it costs to take a page apart: its links, elements and blocks, main text and fingerprints. No network, no database.
//
//     node bench/extraction.mjs                 pages of the generated site of the benchmark
//     node bench/extraction.mjs path/to/pages   every HTML file of a folder, read as UTF-8
//
// Needs a build. All pages are read in rounds; the first two warm up, and of each step the quickest round counts, because
// whatever else runs on the machine only makes it slower.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, cpuUsage, env, exit } from 'node:process';
import { defaultCatalogue } from '@linkvet/core/catalogue';
import { extract } from '@linkvet/core/extract';
import { judgeFacts } from '@linkvet/core/stages';

const GENERATED_PAGES = 500;
const WARM_UP = 2;
/** CPU seconds, and rounds at least. */
const MOST_SECONDS = 20;
const LEAST_ROUNDS = WARM_UP + 3;

const [folder] = argv.slice(2);
const pages = folder === undefined ? await generatedPages() : pagesOf(resolve(folder));
const catalogue = defaultCatalogue();
const rounds = [];
for (const start = cpuUsage(); rounds.length < LEAST_ROUNDS || secondsSince(start) < MOST_SECONDS; )
  rounds.push(readAll());

const length = pages.reduce((sum, { body }) => sum + body.length, 0) / pages.length;
console.log(`${pages.length} pages of ${(length / 1000).toFixed(1)} thousand characters, ${rounds.length} rounds\n`);
console.log('step                                           ms a page  pages a CPU-second');
report('extract: links, elements, blocks', ({ extraction }) => extraction);
report('judge: main text, type, language, fingerprint', ({ judging, networks }) => judging - networks);
report('both', ({ extraction, judging, networks }) => extraction + judging - networks);
report('the same, and networks and ad systems', ({ extraction, judging }) => extraction + judging);

/** CPU seconds of each step for all pages. */
function readAll() {
  const seconds = { extraction: 0, judging: 0, networks: 0 };
  for (const page of pages) {
    let start = cpuUsage();
    const facts = extract(page);
    seconds.extraction += secondsSince(start);
    start = cpuUsage();
    judgeFacts(page.url, facts, catalogue);
    seconds.judging += secondsSince(start);
    start = cpuUsage();
    recognise(page.url, facts);
    seconds.networks += secondsSince(start);
  }
  return seconds;
}

/** What judging does, too, and what is no part of taking a page apart. */
function recognise(url, { links, elements }) {
  catalogue.creativesOf(catalogue.judgeLinks(links, elements, undefined, url));
  catalogue.slotsOf(elements, links);
  catalogue.loadersOf(elements, links);
}

function report(step, secondsOf) {
  const perPage = Math.min(...rounds.slice(WARM_UP).map(secondsOf)) / pages.length;
  console.log(`${step.padEnd(45)}${(perPage * 1000).toFixed(3).padStart(11)}${(1 / perPage).toFixed(0).padStart(20)}`);
}

function secondsSince(start) {
  const { user, system } = cpuUsage(start);
  return (user + system) / 1e6;
}

async function generatedPages() {
  const source = join(env.LINKVET_BENCH ?? join(import.meta.dirname, '../../shared/bench/perf'), 'site.mjs');
  if (!existsSync(source)) {
    console.error(`The generated site is not at ${source}. Name a folder of pages, or see docs/performance.md.`);
    exit(2);
  }
  const { makeSite } = await import(source);
  const site = makeSite({ pages: GENERATED_PAGES, host: 'http://127.0.0.1' });
  return Array.from({ length: GENERATED_PAGES }, (_, index) => pageOf(`p${index}`, Buffer.from(site.html(index))));
}

function pagesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.html?$/i.test(file));
  return files.sort().map((file) => pageOf(file, readFileSync(join(folder, file))));
}

/** The text of a page is flat, as it is when it has been decoded from an answer. */
function pageOf(path, bytes) {
  const body = bytes.toString('utf8');
  const url = new URL(encodeURI(path), 'https://pages.example/').href;
  const answer = { status: 200, contentType: 'text/html', charset: 'utf-8', robotsHeader: '', redirectTo: null };
  return { url, ...answer, bytes: bytes.length, bodySha256: '', fetchedAt: '', elapsedMs: 1, body };
}
