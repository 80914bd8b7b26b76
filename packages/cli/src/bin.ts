import { main } from './command-line.js';
import { exitCodeOf, type Signal } from './io.js';

// React would load its development build, which is slow and keeps every measurement it makes.
process.env.NODE_ENV ??= 'production';

const listeners = new Set<(signal: Signal) => void>();
let isInterrupted = false;

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second signal, or one that no command waits for, ends us at once: what is stored can be gone on with.
    if (isInterrupted || listeners.size === 0) process.exit(exitCodeOf(signal));
    isInterrupted = true;
    for (const listener of listeners) listener(signal);
  });
}

// Who reads our output may leave, and the disk it goes to may be full: the write that failed tells the command.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  isTerminal: {
    stdin: process.stdin.isTTY === true,
    stdout: process.stdout.isTTY === true,
    stderr: process.stderr.isTTY === true,
  },
  columns: process.stdout.columns ?? 80,
  versions: process.versions,
  onInterrupt: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
});
