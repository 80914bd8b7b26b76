// What hosts have in common, over many of them: CPU time by question and in all, memory, and the longest step.
//
//     pnpm build && node bench/hosts.mjs [--hosts 300] [--pages 200000] [--database hosts.db]
//
// The database of a run is made as its close finds it; then the graph stage alone is done. Each page has thirty links in
// menus, thirty in its content and two scripts; on four pages of five, fourteen of the content stand in a box that lists
// eight other hosts. Two fifths of the pages are in clusters across ten hosts, all hosts carry the same ids, and a hub is
// paid for what the others send there. With --database the file is kept, and used again where it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, execPath, exit, hrtime, resourceUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { compareHosts } from '../packages/core/dist/compare-hosts.js';
import { openReader } from '../packages/core/dist/store/reader.js';
import { openStore } from '../packages/core/dist/store/store.js';

const { values } = parseArgs({
  options: {
    hosts: { type: 'string', default: '300' },
    pages: { type: 'string', default: '200000' },
    database: { type: 'string' },
  },
});
const folder = values.database === undefined ? mkdtempSync(join(tmpdir(), 'linkvet-hosts-')) : null;
const file = values.database ?? join(folder, 'hosts.db');
try {
  if (!existsSync(file)) {
    const script = join(import.meta.dirname, 'host-database.mjs');
    const { status } = spawnSync(execPath, [script, file, values.hosts, values.pages], { stdio: 'inherit' });
    if (status !== 0) exit(1);
  }
  console.log(`${values.hosts} hosts, ${values.pages} pages, database of ${mebibytes(statSync(file).size)} MiB`);
  measure();
  tell();
} finally {
  if (folder !== null) rmSync(folder, { recursive: true });
}

function measure() {
  const store = openStore(file);
  const run = store.resumeRun(1);
  const spent = new Map();
  const before = resourceUsage().maxRSS;
  const started = cpuUsage();
  const begun = hrtime.bigint();
  const work = compareHosts(
    timed(run.hosts, spent),
    (payer, id) => ({ payer, id }),
    () => true,
  );
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const at = cpuUsage();
    isDone = work.next().done;
    longest = Math.max(longest, 1000 * seconds(cpuUsage(at)));
  }
  const all = seconds(cpuUsage(started));
  const elapsed = Number(hrtime.bigint() - begun) / 1e9;
  const asked = [...spent.values()].reduce((sum, each) => sum + each, 0);
  for (const [name, each] of [...spent, ['graph', elapsed - asked]]) {
    console.log(`  ${name.padEnd(20)} ${((all * each) / elapsed).toFixed(1).padStart(6)} s`);
  }
  console.log(`CPU ${all.toFixed(1)} s, longest step ${longest.toFixed(0)} ms`);
  console.log(`peak RSS ${mebibytes(resourceUsage().maxRSS * 1024)} MiB, ${mebibytes(before * 1024)} before`);
  store[Symbol.dispose]();
}

function tell() {
  const reader = openReader(file);
  const count = (table) => reader.all({ sql: `select count(*) as rows from ${table} where run_id = 1` })[0].rows;
  const tables = ['host_edge', 'host_standing', 'operator', 'host_group', 'money_path'];
  console.log(tables.map((table) => `${count(table)} rows of ${table}`).join(', '));
  reader[Symbol.dispose]();
}

/** The store, adding up the time of each of its questions and answers: also of what it yields. To ask for CPU time so often would cost more. */
function timed(store, spent) {
  return new Proxy(store, {
    get(target, name) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...given) => {
        const answer = spend(name, () => value.apply(target, given));
        return typeof answer?.next === 'function' ? each(name, answer) : answer;
      };
    },
  });

  function* each(name, answer) {
    for (;;) {
      const { done, value } = spend(name, () => answer.next());
      if (done) return value;
      yield value;
    }
  }

  function spend(name, work) {
    const at = hrtime.bigint();
    const result = work();
    spent.set(name, (spent.get(name) ?? 0) + Number(hrtime.bigint() - at) / 1e9);
    return result;
  }
}

function seconds({ user, system }) {
  return (user + system) / 1e6;
}

function mebibytes(bytes) {
  return (bytes / 2 ** 20).toFixed(0);
}
