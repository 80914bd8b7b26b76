import { write } from '../io.js';
import { formatOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addNetworks: AddCommand = (program, { io, ends }) => {
  program
    .command('networks')
    .summary('list the networks and ad systems that are recognised')
    .description('Lists the networks and ad systems that are recognised.')
    .addOption(formatOption('text', 'json'))
    .action(
      ends(async ({ format }: { format: string }) => {
        const [{ adSystems, networks }, { textTable }] = await Promise.all([
          import('@linkvet/core/catalogue'),
          import('../text-table.js'),
        ]);
        const rows = [
          ...networks.map(({ id, name, source }) => ({ id, kind: 'network', name, source })),
          ...adSystems.map(({ id, name, source }) => ({ id, kind: 'ad system', name, source })),
        ];
        const text = () =>
          textTable(
            [{ head: 'id' }, { head: 'kind' }, { head: 'name' }],
            rows.map(({ id, kind, name }) => [id, kind, name]),
          );
        await write(io.stdout, format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text());
        return 0;
      }),
    );
};
