import { Option } from 'commander';
import type { ConfiguredOnly } from '../configuration/apply.js';
import { configOption, repeatable, runOption } from '../options.js';
import type { AddCommand } from '../shell.js';

export interface InspectOptions extends ConfiguredOnly {
  baseUrl?: string;
  originMap?: string[];
  header?: string[];
  userAgent?: string;
  db?: string;
  run?: number;
}

export const addInspect: AddCommand = (program, { io, ends }) => {
  program
    .command('inspect')
    .summary('print the facts of a page as JSON')
    .description(
      'Prints what linkvet reads on a page as JSON: links, affiliate links, ad slots, disclosures, texts, and each block of text with what became of it and why. Of several pages, one line of JSON each, in the order given. A URL is asked for once; with --db it is not asked for: it is shown as a run has it, with where its blocks stand on other pages.',
    )
    .argument('<file|url...>', 'HTML or Markdown files, or URLs')
    .addOption(
      new Option('--base-url <url>', 'the address of the folder that a file is in (default: https://folder.invalid/)'),
    )
    .addOption(repeatable('--origin-map <map>', "'ORIGIN=ORIGIN': ask there instead; repeatable"))
    .addOption(repeatable('--header <header>', "'Name: value', sent to the URL only; repeatable"))
    .option('--user-agent <text>', 'the User-Agent header')
    .addOption(new Option('--db <file>', 'show pages as a run in this database has them, by their URLs'))
    .addOption(runOption())
    .addOption(configOption())
    .action(
      ends(async (pages: string[], options: InspectOptions) => {
        const { inspectPages } = await import('../inspect-pages.js');
        return inspectPages(pages, options, io);
      }),
    );
};
