import type { RuleChoice } from '../audit/choose-rules.js';
import { write } from '../io.js';
import { configOption, formatOption, list } from '../options.js';
import type { AddCommand } from '../shell.js';

export const addRules: AddCommand = (program, { io, ends }) => {
  program
    .command('rules')
    .summary('list the rules and their packs')
    .description('Lists the rules that pages are judged by, the packs they belong to, and which of them are on.')
    .addOption(formatOption('text', 'json'))
    .addOption(configOption())
    // The configuration says these for an audit; here it is told what comes of it.
    .addOption(list('--rules <ids>', 'only these rules').hideHelp())
    .addOption(list('--exclude-rules <ids>', 'all rules but these').hideHelp())
    .action(
      ends(async ({ format, ...choice }: RuleChoice & { format: 'text' | 'json' }) => {
        const { ruleRows, rulesText } = await import('../list-rules.js');
        const rows = ruleRows(choice);
        const text = () => rulesText(rows, choice.packs);
        await write(io.stdout, format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : text());
        return 0;
      }),
    );
};
