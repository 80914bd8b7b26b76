// Makes a checkout ready to run: dependencies with the pinned pnpm when they are missing or out of date, then a build.
// Built-in modules only, because it runs before anything is installed. Quiet when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`linkvet needs Node 20.19 or later; this is ${process.version}. Install a newer Node and try again.`);
  process.exit(2);
}

const stampFile = join(root, 'node_modules', '.linkvet-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .update(process.versions.modules)
  .digest('hex');
const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (present !== wanted) {
  console.error(
    'Installing dependencies (the first time SQLite is compiled if no prebuilt binary fits: about a minute) …',
  );
  run('npx', ['-y', manifest.packageManager, 'install', '--frozen-lockfile'], {
    // pnpm asks before it replaces modules that another version installed; nobody is there to answer.
    CI: 'true',
  });
  writeFileSync(stampFile, wanted);
}
run(join(root, 'node_modules', '.bin', 'turbo'), ['run', 'build', '--output-logs=errors-only'], {
  // turbo calls pnpm by name.
  PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
});

/** Runs a step; its output is shown only when it fails. */
function run(command, args, environment) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  console.error(`Set-up stopped: "${[command, ...args].join(' ')}" failed. CONTRIBUTING.md has what a machine needs.`);
  process.exit(4);
}
