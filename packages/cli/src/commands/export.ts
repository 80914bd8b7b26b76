import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { tell } from '../io.js';
import { configOption, dbOption, list, runOption } from '../options.js';
import type { AddCommand } from '../shell.js';

interface ExportOptions {
  db: string;
  run?: number;
  tables?: string[];
  columns?: string[];
  profile: 'raw' | 'excel';
  quiet?: boolean;
}

export const addExport: AddCommand = (program, { io, ends }) => {
  program
    .command('export')
    .summary('write the tables of a run as CSV')
    .description(
      'Writes the tables of a run as CSV, with a datapackage.json that describes every column, and a picture of its hosts where they link each other. Each file is replaced in one step.',
    )
    .argument('<dir>', 'a folder for the files; it is made when it is missing', named)
    .addOption(dbOption())
    .addOption(runOption())
    .addOption(
      list('--tables <names>', 'only these tables, e.g. findings,pages; host_graph is the picture of the hosts'),
    )
    .addOption(list('--columns <names>', 'only these columns, in this order, of the tables that have them'))
    .addOption(
      new Option(
        '--profile <profile>',
        'how cells are written: raw is lossless, excel is safe to open in a spreadsheet',
      )
        .choices(['raw', 'excel'])
        .default('raw'),
    )
    .option('--quiet', 'say only what went wrong')
    .addOption(configOption())
    .action(
      ends(async (dir: string, { db, run, tables, columns, profile, quiet }: ExportOptions) => {
        const [{ exportRun }, { count }] = await Promise.all([
          import('../export-run.js'),
          import('@linkvet/core/report'),
        ]);
        const folder = resolve(io.cwd, dir);
        const written = await exportRun({
          db: resolve(io.cwd, db),
          run,
          folder,
          tables,
          columns,
          profile,
          now: io.now,
        });
        for (const warning of written.warnings) tell(io, `linkvet: ${warning}`);
        const { tables: number, files } = written;
        const told = [...(number > 0 || files.length === 0 ? [count(number, 'table')] : []), ...files];
        if (!quiet) tell(io, `Run ${written.run}: ${listed(told)} written to ${dir}`);
        return 0;
      }),
    );
};

/** `a`, `a and b`, `a, b and c`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** An unset variable of a script must not fill the working folder. */
function named(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty.');
  return text;
}
