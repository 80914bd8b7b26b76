// The scripts of the comparison and the crawlers it runs, in a folder of their own outside the checkout.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';

/** Which packages each entry of the comparison loads; what is not listed here needs the whole package.json. */
const PACKAGES = new Map([
  ['fetch-floor', { folder: '.', names: ['undici'] }],
  ['crawlee', { folder: 'peers', names: ['@crawlee/cheerio'] }],
  ['linkinator', { folder: 'peers', names: ['linkinator'] }],
  ['spider-rs', { folder: 'peers', names: ['@spider-rs/spider-rs', '@spider-rs/spider-rs-linux-x64-gnu'] }],
  ['simplecrawler', { folder: 'peers', names: ['simplecrawler'] }],
]);

/**
 * Copies the comparison and installs what the named entries need, once for each set of them.
 * @param {string[]} entries names as in compare.mjs
 * @returns {string} the folder with compare.mjs
 */
export function preparePeers(entries) {
  const source = resolve(env.LINKVET_BENCH ?? join(import.meta.dirname, '../../shared/bench/perf'));
  if (!existsSync(join(source, 'compare.mjs'))) {
    stop(`The comparison is not at ${source}. It comes with the project's shared data, in bench/perf.
Put that folder beside the checkout as shared/, or name it: LINKVET_BENCH=/path/to/bench/perf pnpm bench`);
  }
  const unknown = entries.filter((entry) => !PACKAGES.has(entry));
  if (unknown.length > 0) stop(`No such peer: ${unknown.join(', ')}. There are ${[...PACKAGES.keys()].join(', ')}.`);
  const folder = join(tmpdir(), `linkvet-bench-${process.getuid?.() ?? 0}-${[...entries].sort().join('+')}`);
  if (existsSync(join(folder, 'ready'))) return folder;

  console.error(`Installing ${entries.join(', ')} in ${folder} …`);
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  for (const part of ['.', 'peers']) install(join(folder, part), part, entries);
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}

/** Installs of the pinned versions those that are needed: others compile for a minute. */
function install(folder, part, entries) {
  const needs = entries.map((entry) => PACKAGES.get(entry)).filter((need) => need.folder === part);
  const file = join(folder, 'package.json');
  const { dependencies, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  const wanted = Object.fromEntries(needs.flatMap(({ names }) => names.map((name) => [name, dependencies[name]])));
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies: wanted }, null, 2));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) stop(`npm could not install in ${folder}.`);
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
