import type { ConfiguredOnly } from '../configuration/apply.js';
import { write } from '../io.js';
import { configOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addExplain: AddCommand = (program, { io, ends }) => {
  program
    .command('explain')
    .summary('say what a rule, a pack or a network is, and why it matters')
    .description(
      'Says what a rule, a pack of rules, a network or an ad system is, why it matters, what to do, with good and bad examples.',
    )
    .argument('<rule|pack|network>', 'its id, as "linkvet rules" and "linkvet networks" list them')
    .addOption(configOption())
    .action(
      ends(async (id: string, own: ConfiguredOnly) => {
        const { explain } = await import('../explain.js');
        await write(io.stdout, explain(id, own));
        return 0;
      }),
    );
};
