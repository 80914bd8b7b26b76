import { resolve } from 'node:path';
import { Option } from 'commander';
import { severityPaint } from '../colours.js';
import { tell, write } from '../io.js';
import { colorOption, configOption, dbOption, formatOption, list, runOption, wholeNumber } from '../options.js';
import type { AddCommand } from '../shell.js';

interface FindingsOptions {
  db: string;
  run?: number;
  rule?: string[];
  severity?: string[];
  state?: string[];
  page?: string;
  limit?: number;
  format: 'text' | 'json';
  color: boolean;
}

/** Rows of the text form when no limit is given. */
const DEFAULT_LIMIT = 100;

export const addFindings: AddCommand = (program, { io, ends }) => {
  program
    .command('findings')
    .summary('list the findings of a run')
    .description(
      'Lists the findings of a run, the gravest first, as a table or as JSON with the columns of findings.csv.',
    )
    .addOption(dbOption())
    .addOption(runOption())
    .addOption(list('--rule <ids>', 'only these rules'))
    .addOption(list('--severity <names>', 'only these severities: error, warning, notice'))
    .addOption(list('--state <names>', 'only these states: new, unchanged, changed'))
    .addOption(new Option('--page <url>', 'only findings on this page'))
    .addOption(
      new Option('--limit <n>', `at most so many (default: ${DEFAULT_LIMIT} as text, all as JSON)`).argParser(
        wholeNumber(1),
      ),
    )
    .addOption(formatOption('text', 'json'))
    .addOption(colorOption())
    .addOption(configOption())
    .action(
      ends(async ({ db, run, rule, severity, state, page, limit, format, color }: FindingsOptions) => {
        const { findingsJson, findingsText, unfinishedNote } = await import('../list-findings.js');
        const request = { db: resolve(io.cwd, db), run, rules: rule, severities: severity, states: state, page };
        const unfinished = unfinishedNote(request);
        if (format === 'text') {
          await write(io.stdout, findingsText({ ...request, most: limit ?? DEFAULT_LIMIT }, severityPaint(io, color)));
        } else {
          for (const piece of findingsJson({ ...request, most: limit })) await write(io.stdout, piece);
        }
        if (unfinished !== null) tell(io, unfinished);
        return 0;
      }),
    );
};
