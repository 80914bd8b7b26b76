import { resolve } from 'node:path';
import type { ReadStream, WriteStream } from 'node:tty';
import { exitCodeOf } from '../io.js';
import { colorOption, configOption, dbOption, runOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addDashboard: AddCommand = (program, { io, ends }) => {
  program
    .command('dashboard')
    .summary('look at a run in the terminal')
    .description(
      'Opens the terminal dashboard, also while an audit runs. Where nothing can be drawn it prints a summary.',
    )
    .addOption(dbOption())
    .addOption(runOption())
    .addOption(colorOption())
    .addOption(configOption())
    .action(
      ends(async ({ db, run, color }: { db: string; run?: number; color: boolean }) => {
        const { openDashboard } = await import('@linkvet/dashboard');
        return openDashboard({
          db: resolve(io.cwd, db),
          name: db,
          run,
          // It draws only where both are terminals.
          stdin: io.stdin as ReadStream,
          stdout: io.stdout as WriteStream,
          env: { ...io.env, ...(!color && { NO_COLOR: '1' }) },
          now: () => io.now().getTime(),
          onSignal: (listener) => io.onInterrupt((signal) => listener(exitCodeOf(signal))),
        });
      }),
    );
};
