import { resolve } from 'node:path';
import { write } from '../io.js';
import { configOption, dbOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addDoctor: AddCommand = (program, { io, ends }) => {
  program
    .command('doctor')
    .summary('check what linkvet needs on this machine')
    .description('Checks Node, SQLite, the database and the terminal, one line each: ok, warn or fail.')
    .addOption(dbOption())
    .addOption(configOption())
    .action(
      ends(async ({ db }: { db: string }) => {
        const [{ terminalText }, { examine }] = await Promise.all([import('@linkvet/core'), import('../doctor.js')]);
        const checks = await examine(io, resolve(io.cwd, db), db);
        for (const { result, subject, detail } of checks) {
          await write(io.stdout, `${terminalText(`${result.padEnd(4)}  ${subject}: ${detail}`)}\n`);
        }
        return Math.max(0, ...checks.map((check) => check.exitCode));
      }),
    );
};
