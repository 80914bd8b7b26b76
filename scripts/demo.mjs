// The product on the demonstration sites, as a person would run it: audit, tables, what to look at next. It reaches no
// other machine, and can be run again: its own former output is removed first.
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { serveFixtures } from './serve-fixtures.mjs';

const root = resolve(import.meta.dirname, '..');
const output = 'demo-output';
const database = `${output}/linkvet.db`;
const tables = `${output}/csv`;

await rm(join(root, output), { recursive: true, force: true });
await mkdir(join(root, output));
const sites = await serveFixtures();
try {
  const targets = sites.hosts.map((host) => `http://${host}/`);
  const maps = sites.hosts.flatMap((host) => ['--origin-map', `http://${host}=${sites.origin}`]);
  await linkvet('audit', ...targets, ...maps, '--rate', '0', '--db', database);
  await linkvet('export', tables, '--db', database);
} finally {
  await sites.close();
}

console.log(`\nTables in ${tables}, with their rows:`);
const files = await readdir(join(root, tables));
for (const file of files.filter((name) => name.endsWith('.csv')).sort()) {
  const lines = await countRecords(join(root, tables, file));
  console.log(`  ${file.padEnd(24)}${String(lines).padStart(5)}`);
}
console.log(`
See more:
  npx linkvet dashboard --db ${database}
  npx linkvet findings --db ${database}
What each page of the demonstration shows is told in fixtures/README.md.`);

/** Runs one command of the product in the checkout; a command that fails ends the demonstration with its exit code. */
async function linkvet(...args) {
  console.log(`\n$ linkvet ${args.join(' ')}`);
  const command = spawn(process.execPath, [join(root, 'packages/cli/bin/linkvet.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const exitCode = await new Promise((ended, failed) => {
    command.once('error', failed);
    command.once('exit', (code) => ended(code ?? 4));
  });
  if (exitCode === 0) return;
  await sites.close();
  process.exit(exitCode);
}

/** Rows below the header; a line break inside quotes belongs to its row. */
async function countRecords(file) {
  let records = 0;
  let isQuoted = false;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if ((line.match(/"/g) ?? []).length % 2 === 1) isQuoted = !isQuoted;
    if (!isQuoted) records += 1;
  }
  return records - 1;
}
