import { write } from '../io.js';
import type { AddCommand } from '../shell.js';

export const addExplain: AddCommand = (program, { io, ends }) => {
  program
    .command('explain')
    .summary('say what a rule or network is, and why it matters')
    .description('Says what a rule, network or ad system is, why it matters, what to do, with good and bad examples.')
    .argument('<rule|network>', 'its id, as "linkvet rules" and "linkvet networks" list them')
    .action(
      ends(async (id: string) => {
        const { explain } = await import('../explain.js');
        await write(io.stdout, explain(id));
        return 0;
      }),
    );
};
