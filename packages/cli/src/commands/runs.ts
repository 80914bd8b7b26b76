import { resolve } from 'node:path';
import { write } from '../io.js';
import { configOption, dbOption, formatOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addRuns: AddCommand = (program, { io, ends }) => {
  program
    .command('runs')
    .summary('list the runs in a database')
    .description('Lists the runs in a database, the newest first.')
    .addOption(dbOption())
    .addOption(formatOption('text', 'json'))
    .addOption(configOption())
    .action(
      ends(async ({ db, format }: { db: string; format: string }) => {
        const [{ openReader, runs }, { runName }, { textTable }] = await Promise.all([
          import('@linkvet/core/store'),
          import('@linkvet/core/report'),
          import('../text-table.js'),
        ]);
        using reader = openReader(resolve(io.cwd, db));
        const list = (text: string) => JSON.parse(text) as string[];
        const rows = reader.all(runs).map(({ targets, groups, ungrouped, ...row }) => ({
          ...row,
          ...{ targets: list(targets), groups: list(groups), ungrouped: list(ungrouped) },
        }));
        if (format === 'json') {
          await write(io.stdout, `${JSON.stringify(rows, null, 2)}\n`);
          return 0;
        }
        const table = textTable(
          [
            { head: 'run', align: 'right' },
            { head: 'state' },
            { head: 'started' },
            { head: 'pages', align: 'right' },
            { head: 'targets' },
          ],
          rows.map(({ run, state, startedAt, fetched, unchanged, ...named }) => [
            String(run),
            state,
            startedAt.slice(0, 19).replace('T', ' '),
            String(fetched + unchanged),
            named.groups.length > 0 ? runName(named) : named.targets.join(' '),
          ]),
        );
        await write(io.stdout, table);
        return 0;
      }),
    );
};
