import { Option } from 'commander';
import type { ConfiguredOnly } from '../configuration/apply.js';
import {
  amount,
  colorOption,
  configOption,
  dbOption,
  formatOption,
  list,
  repeatable,
  wholeNumber,
} from '../options.js';
import type { AddCommand } from '../shell.js';

/** The options as they are given; what is absent was given neither here nor in the configuration. */
export interface AuditOptions extends ConfiguredOnly {
  maxPages?: number;
  maxDepth?: number;
  include?: string[];
  exclude?: string[];
  subdomains?: boolean;
  siblings?: number;
  external?: 'off' | 'check';
  resolve?: 'off' | 'own';
  adsTxt?: 'off' | 'check';
  sellersJson?: 'off' | 'check';
  list?: string[];
  sitemap?: string[];
  group?: string[];
  allowHost?: string[];
  concurrency?: number;
  rate?: number;
  timeout?: number;
  retries?: number;
  userAgent?: string;
  header?: string[];
  ignoreRobots?: boolean;
  originMap?: string[];
  proxy?: string;
  baseUrl?: string;
  db: string;
  new?: boolean;
  full?: boolean;
  rules?: string[];
  excludeRules?: string[];
  failOn?: string[];
  format: 'text' | 'json' | 'ndjson';
  quiet?: boolean;
  verbose?: boolean;
  progress: boolean;
  color: boolean;
}

export const addAudit: AddCommand = (program, { io, ends }) => {
  program
    .command('audit')
    .summary('crawl a site, read a folder or an archive, judge it, store it')
    .description(
      'Crawls sites, reads folders or web archives, judges their pages and stores everything in one run. A run that was cut off goes on when the same targets are audited again.',
    )
    .argument(
      '[target...]',
      'a URL, a domain, a folder of HTML or Markdown, or an archive: .warc, .warc.gz, .arc, .arc.gz or .wacz',
    )
    .optionsGroup('Scope:')
    .addOption(number('--max-pages <n>', 'stop after so many pages', 1))
    .addOption(
      number('--max-depth <n>', 'follow links so many steps from the start, and search no sitemap for pages', 0),
    )
    .addOption(repeatable('--include <regex>', 'only URLs that match (in a folder: paths); repeatable'))
    .addOption(repeatable('--exclude <regex>', 'not the URLs that match (in a folder: paths); repeatable'))
    .addOption(repeatable('--list <file>', 'the URLs in a file, one a line, and no others; - is stdin; repeatable'))
    .addOption(repeatable('--sitemap <url>', 'the URLs in a sitemap, and no others; repeatable'))
    .addOption(repeatable('--group <name>', 'the targets of a group in the configuration; repeatable'))
    .option('--subdomains', 'the subdomains of a target, too')
    .addOption(number('--siblings <n>', 'so many pages of each linked host of the same domain', 1))
    .addOption(
      new Option('--external <mode>', 'ask whether external links are broken: off, check').choices(['off', 'check']),
    )
    .addOption(
      new Option('--resolve <mode>', "follow the site's own redirects of paid links: off, own").choices(['off', 'own']),
    )
    .addOption(
      new Option('--ads-txt <mode>', 'read the ads.txt and app-ads.txt of each target (default: check)').choices([
        'off',
        'check',
      ]),
    )
    .addOption(
      new Option('--sellers-json <mode>', 'ask the ad systems in an ads.txt about its accounts (default: off)').choices(
        ['off', 'check'],
      ),
    )
    .addOption(
      repeatable('--allow-host <host>', 'a host that may be asked although its address is not public; repeatable'),
    )
    .addOption(new Option('--base-url <url>', 'the address of a folder (default: https://folder.invalid/)'))
    .optionsGroup('Manners:')
    .addOption(number('--concurrency <n>', 'requests at once for each host (default: 2)', 1))
    .addOption(decimal('--rate <n>', 'requests a second for each host; 0 is no limit (default: 2)', { zero: true }))
    .addOption(decimal('--timeout <seconds>', 'for one request (default: 30)', { zero: false }))
    .addOption(number('--retries <n>', 'how often a failed request is repeated (default: 2)', 0))
    .option('--user-agent <text>', 'the User-Agent header')
    .addOption(repeatable('--header <header>', "'Name: value', sent to the targets only, never stored; repeatable"))
    .option('--ignore-robots', 'do not obey robots.txt; the run remembers it')
    .addOption(repeatable('--origin-map <map>', "'ORIGIN=ORIGIN': ask there instead; repeatable"))
    .addOption(new Option('--proxy <url>', 'ask through an HTTP proxy; its password is never stored'))
    .optionsGroup('Memory:')
    .addOption(dbOption())
    .option('--new', 'begin anew although an unfinished run could go on')
    .option('--full', 'read every page again, also those that have not changed')
    .optionsGroup('Rules:')
    .addOption(list('--rules <ids>', 'only these rules'))
    .addOption(list('--exclude-rules <ids>', 'all rules but these'))
    .addOption(configOption())
    .addOption(
      repeatable(
        '--fail-on <what>',
        'exit with 1 on error, warning or notice, on new:warning, or on a rule; repeatable',
      ),
    )
    .optionsGroup('Output:')
    .addOption(formatOption('text', 'json', 'ndjson'))
    .option('--quiet', 'say only what went wrong')
    .option('--verbose', 'name each URL that failed, was skipped, or is not fine elsewhere')
    .option('--no-progress', 'show no progress')
    .addOption(colorOption())
    .action(
      ends(async (targets: string[], options: AuditOptions) => {
        const { runAudit } = await import('../audit/run-audit.js');
        return runAudit(targets, options, io);
      }),
    );
};

function number(flags: string, description: string, least: number): Option {
  return new Option(flags, description).argParser(wholeNumber(least));
}

function decimal(flags: string, description: string, range: { zero: boolean }): Option {
  return new Option(flags, description).argParser(amount(range));
}
