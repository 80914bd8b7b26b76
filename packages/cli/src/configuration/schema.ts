import type { Pack } from '@linkvet/core/catalogue';
import { z } from 'zod';
import { suggest } from '../suggest.js';
import { ownAdSystem } from './ad-system-schema.js';
import { ownNetwork } from './network-schema.js';

const texts = z.union([z.string(), z.array(z.string())], 'must be a text or a list of texts');

/** Named once more, because most configurations can be read without the catalogue, which takes longer than all the rest. */
const packNames = Object.keys({
  'us-ftc': true,
  'uk-asa': true,
  'de-uwg': true,
  google: true,
  amazon: true,
  networks: true,
  iab: true,
} satisfies Record<Pack, true>) as Pack[];

const pack = z.enum(packNames, {
  error: ({ input }) => {
    const hint = suggest(String(input), packNames) || `There are: ${packNames.join(', ')}.`;
    return `There is no pack ${JSON.stringify(input)}. ${hint}`;
  },
});

/** In YAML most ids look like numbers; they are read as they are written. */
const publisherId = z
  .string()
  .min(1, 'is empty')
  .max(500)
  .meta({ type: ['string', 'number'] });

const groupName = z
  .string()
  .max(100, 'is longer than 100 characters')
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, 'must be letters, digits, - _ or .');

/** A URL, a domain, a folder or an archive; which of them, and whether it is there, is seen when it is audited. */
const target = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(2_000, 'is longer than 2,000 characters')
  .refine((text) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || (/^https?:/i.test(text) && URL.canParse(text)), {
    error: ({ input }) => `${JSON.stringify(input)} is not the address of a site`,
  });

/** Every option of the command line that shapes a result, under its name in camelCase; and what no option says. */
export const configuration = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),

  maxPages: z.int().min(1).optional().describe('Stop after so many pages.'),
  maxDepth: z.int().min(0).optional().describe('Follow links so many steps from the start.'),
  include: texts.optional().describe('Regular expressions: read only URLs that match one of them.'),
  exclude: texts.optional().describe('Regular expressions: leave out URLs that match one of them.'),
  subdomains: z.boolean().optional().describe('Read the subdomains of a target, too.'),
  siblings: z.int().min(1).optional().describe('Read so many pages of each linked host of the same domain.'),
  external: z.enum(['off', 'check']).optional().describe('Ask whether links to other sites are broken.'),
  resolve: z.enum(['off', 'own']).optional().describe("Follow the site's own redirects of paid links."),
  list: texts.optional().describe('Files of URLs, one a line: only these are read.'),
  sitemap: texts.optional().describe('Sitemaps: only the URLs in them are read.'),
  group: texts.optional().describe('Names of groups whose targets are audited.'),
  allowHost: texts.optional().describe('Hosts that may be asked although their address is not public.'),

  concurrency: z.int().min(1).optional().describe('Requests at once for each host.'),
  rate: z.number().min(0).optional().describe('Requests a second for each host; 0 is no limit.'),
  timeout: z.number().gt(0).optional().describe('Seconds for one request.'),
  retries: z.int().min(0).optional().describe('How often a request that failed is repeated.'),
  userAgent: z.string().min(1).optional().describe('The User-Agent header.'),
  header: texts
    .optional()
    .describe('Headers, as "Name: value", sent to the targets only; $ and a name in braces is that variable.'),
  ignoreRobots: z.boolean().optional().describe('Do not obey robots.txt. The run remembers it.'),
  originMap: texts.optional().describe('Where an origin is asked instead, as "ORIGIN=ORIGIN".'),
  proxy: z.string().optional().describe('The URL of an HTTP proxy.'),
  baseUrl: z.string().optional().describe('The address of a folder.'),

  db: z.string().min(1).optional().describe('The database.'),
  new: z.boolean().optional().describe('Begin anew although an unfinished run could go on.'),
  full: z.boolean().optional().describe('Read every page again, also those that have not changed.'),
  rules: texts.optional().describe('Only these rules.'),
  excludeRules: texts.optional().describe('All rules but these.'),

  adsTxt: z.enum(['off', 'check']).optional().describe('Read the ads.txt and app-ads.txt of each target.'),
  sellersJson: z
    .enum(['off', 'check'])
    .optional()
    .describe('Ask the ad systems in an ads.txt, by their sellers.json, about its accounts.'),

  format: z.enum(['text', 'json', 'ndjson']).optional().describe('How to print.'),
  quiet: z.boolean().optional().describe('Say only what went wrong.'),
  verbose: z.boolean().optional().describe('Say more.'),
  noProgress: z.boolean().optional().describe('Show no progress.'),
  noColor: z.boolean().optional().describe('Print without colours.'),
  failOn: texts
    .optional()
    .describe('When to end with exit code 1: error, warning, notice, new:error … or the id of a rule.'),

  tables: texts.optional().describe('The tables to export.'),
  columns: texts.optional().describe('The columns to export.'),
  profile: z.enum(['raw', 'excel']).optional().describe('How cells are written.'),

  selectors: z
    .record(z.string().regex(/^[a-z][a-z0-9_-]*$/i, 'must be a letter followed by letters, digits, - or _'), z.string())
    .optional()
    .describe("Your own CSS selectors by name: the texts they choose are kept with each page's facts."),

  groups: z
    .record(groupName, z.array(target).min(1, 'names no target').max(1_000, 'has more than 1,000 targets'))
    .optional()
    .describe('Targets that are audited together, by a name: URLs, domains, folders or archives.'),
  packs: z.array(pack).optional().describe('The packs of rules that are on; rules that belong to none always judge.'),
  publishers: z
    .record(z.string(), z.union([publisherId, z.array(publisherId)], 'must be an id or a list of ids'))
    .optional()
    .describe('Your own publisher ids and ad accounts by network or ad system; * in an id is any text.'),
  networks: z.array(ownNetwork).max(200).optional().describe('Networks of your own.'),
  adSystems: z.array(ownAdSystem).max(200).optional().describe('Ad systems of your own.'),
});

export type Configuration = z.output<typeof configuration>;

/** The JSON Schema of the configuration file, as it is published. */
export function configurationSchema(): object {
  return z.toJSONSchema(configuration, { io: 'input' });
}
