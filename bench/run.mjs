// linkvet among its peers: the same generated site, crawled by each in turn, compared by CPU time.
//
//     pnpm bench [--pages 2000] [--runs 1] [--conc 10] [--only crawlee,linkinator,fetch-floor]
//
// Everything runs in a network namespace with loopback only, so that no peer can reach anyone. Pages are counted by the
// server. CPU time is steady on a busy machine; pages per second are not, and are left out of what this prints.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preparePeers } from './prepare-peers.mjs';
import { printRatios, printStorage } from './report.mjs';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    runs: { type: 'string', default: '1' },
    conc: { type: 'string', default: '10' },
    only: { type: 'string', default: 'crawlee,linkinator,fetch-floor' },
    limit: { type: 'string', default: '240' },
  },
});

for (const tool of ['time', 'taskset', 'unshare', 'ip']) requireTool(tool);
const peers = preparePeers(options.only.split(','));
const work = mkdtempSync(join(tmpdir(), 'linkvet-bench-'));
try {
  const database = join(work, 'linkvet.db');
  const results = join(work, 'results.json');
  compare(writeWrapper(database), results);
  const rows = JSON.parse(readFileSync(results, 'utf8'));
  printRatios(rows);
  printStorage(database);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A command that audits with everything on into a fresh database: `sh FILE URL CONCURRENCY`. */
function writeWrapper(database) {
  const file = join(work, 'linkvet.sh');
  const bin = resolve(import.meta.dirname, '../packages/cli/bin/linkvet.js');
  writeFileSync(
    file,
    `rm -f '${database}' '${database}'-*
exec '${process.execPath}' '${bin}' audit "$1" --rate 0 --concurrency "$2" --new --quiet --db '${database}'
`,
  );
  return file;
}

function compare(wrapper, results) {
  const { pages, runs, conc, only, limit } = options;
  const flags = { pages, runs, conc, only, limit, json: results, cmd: `linkvet=sh ${wrapper} {url} {conc}` };
  const [program, ...args] = [
    ...['unshare', '--map-root-user', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'],
    ...[process.execPath, join(peers, 'compare.mjs')],
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
  ];
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status === 0) return;
  console.error('The comparison did not run. It needs a network namespace of its own: run it as root, or allow');
  console.error('user namespaces (sysctl kernel.unprivileged_userns_clone=1).');
  process.exit(2);
}

function requireTool(name) {
  const { error } = spawnSync(name, ['--version'], { stdio: 'ignore' });
  if (error === undefined) return;
  console.error(`The benchmark needs "${name}": apt-get install time util-linux iproute2`);
  process.exit(2);
}
