import type { ConfiguredOnly } from '../configuration/apply.js';
import { write } from '../io.js';
import { configOption, formatOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addNetworks: AddCommand = (program, { io, ends }) => {
  program
    .command('networks')
    .summary('list the networks and ad systems that are recognised')
    .description('Lists the networks and ad systems that are recognised, those of the configuration, too.')
    .addOption(formatOption('text', 'json'))
    .addOption(configOption())
    .action(
      ends(async ({ format, ...own }: ConfiguredOnly & { format: 'text' | 'json' }) => {
        const { networkRows, networksText } = await import('../list-networks.js');
        const rows = networkRows(own);
        await write(io.stdout, format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : networksText(rows));
        return 0;
      }),
    );
};
