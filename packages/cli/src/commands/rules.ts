import { write } from '../io.js';
import { formatOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addRules: AddCommand = (program, { io, ends }) => {
  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules that pages are judged by.')
    .addOption(formatOption('text', 'json'))
    .action(
      ends(async ({ format }: { format: string }) => {
        const [{ rules }, { textTable }] = await Promise.all([
          import('@linkvet/core/catalogue'),
          import('../text-table.js'),
        ]);
        const rows = rules.map(({ id, severity, title, why, fix, policy }) => ({
          id,
          severity,
          title,
          why,
          fix,
          policy,
        }));
        const text = () =>
          textTable(
            [{ head: 'rule' }, { head: 'severity' }, { head: 'finds' }],
            rows.map(({ id, severity, title }) => [id, severity, title]),
          );
        await write(io.stdout, format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text());
        return 0;
      }),
    );
};
