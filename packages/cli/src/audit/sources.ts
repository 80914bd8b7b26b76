import { type Frontier, type PreviousRun, type SourceEvent, UsageError } from '@linkvet/core';
import type { Catalogue } from '@linkvet/core/catalogue';
import { readFrontMatter } from '@linkvet/core/extract';
import {
  archiveSource,
  checkArchive,
  folderSource,
  listFolderPages,
  type SiteOptions,
  siteSource,
} from '@linkvet/crawler';
import { MemoryFrontier } from '../memory-frontier.js';
import { pageReaders } from '../page-readers.js';
import type { RunOptions } from './run-options.js';
import { readBaseUrl, readPatterns } from './settings.js';
import type { Target } from './targets.js';

/** What the sources of a run need while it runs. */
interface Surroundings {
  frontier: Frontier;
  now: () => Date;
  signal: AbortSignal;
  /** What need not be read again when it has not changed. */
  previous?: PreviousRun;
}

/** What is never stored with the options of a run, because it may be secret. */
export interface Secrets {
  headers: Readonly<Record<string, string>>;
  proxy?: string;
}

/** Opens the sources of a run, one after another. */
export type OpenSources = (surroundings: Surroundings) => AsyncGenerator<SourceEvent>;

/** The address of a folder that has none. */
const NO_ADDRESS = 'https://folder.invalid/';

/**
 * Checks targets and options before anything is stored, and returns how to read them. Throws a UsageError for options
 * that cannot be used, and for a folder without pages.
 */
export async function prepareSources(
  targets: readonly Target[],
  options: RunOptions,
  secrets: Secrets,
  catalogue: Catalogue,
): Promise<OpenSources> {
  const include = readPatterns('--include', options.include ?? []);
  const exclude = readPatterns('--exclude', options.exclude ?? []);
  const namesOf = (wanted: Target['kind']) => targets.flatMap(({ kind, name }) => (kind === wanted ? name : []));
  const [folders, archives, sites] = [namesOf('folder'), namesOf('archive'), namesOf('site')];
  const listed = targets.flatMap((target) => (target.kind === 'list' ? target.urls : []));
  const sitemaps = targets.flatMap((target) => (target.kind === 'sitemap' ? target.url : []));
  const bases = addressFolders(folders, sites, options.baseUrl);
  for (const folder of folders) {
    if ((await listFolderPages(folder, include, exclude)).length > 0) continue;
    throw new UsageError(
      `${folder} holds no HTML and no Markdown${include.length + exclude.length > 0 ? ' that is wanted' : ''}.`,
      'Name the folder of the built site.',
    );
  }
  for (const archive of archives) await checkArchive(archive);
  const { extract, extractMarkdown } = await pageReaders(options.selectors);
  const site = {
    ...siteOptions(options),
    ...secrets,
    ...{ targets: sites, listed, sitemaps, include, exclude, extract },
    isMonetised: (url: string) => isMonetised(url, catalogue),
    isCloaked: (url: string) => isCloaked(url, catalogue),
  };
  const isAsking = sites.length + listed.length + sitemaps.length > 0;
  if (isAsking) await checkSite(site);

  return async function* open(surroundings) {
    for (const [i, folder] of folders.entries()) {
      const baseUrl = bases[i] ?? NO_ADDRESS;
      const readers = { extract, extractMarkdown, readFrontMatter };
      const events = folderSource({ folder, baseUrl, include, exclude, ...readers, ...surroundings });
      yield* atMost(options.maxPages, wanted(events, options), new URL(baseUrl).host, surroundings.frontier);
    }
    for (const file of archives) {
      const { maxPages } = options;
      const events = archiveSource({ file, include, exclude, extract, ...surroundings, ...defined({ maxPages }) });
      yield* wanted(events, options);
    }
    if (isAsking) yield* siteSource({ ...site, ...surroundings });
  };
}

/** An address for each folder; several folders get hosts of their own, so that none hides a page of another. */
function addressFolders(folders: readonly string[], sites: readonly string[], given: string | undefined): string[] {
  const first = given === undefined ? NO_ADDRESS : readBaseUrl(given);
  if (given !== undefined && folders.length > 1) {
    throw new UsageError('--base-url gives one address, and there are several folders.', 'Audit them one by one.');
  }
  if (folders.length > 0 && sites.some((site) => new URL(site).host === new URL(first).host)) {
    throw new UsageError(`A folder and a site cannot both be ${first} in one run.`, 'Audit them one by one.');
  }
  return folders.map((_, i) => (i === 0 ? first : NO_ADDRESS.replace('folder', `folder-${i + 1}`)));
}

/** The events of a folder or archive, which is read whether or not somebody wants its ads.txt. */
async function* wanted(events: AsyncIterable<SourceEvent>, { adsTxt }: RunOptions): AsyncGenerator<SourceEvent> {
  for await (const event of events) {
    if (adsTxt === 'off' && event.type === 'ads-txt') continue;
    if (adsTxt === 'off' && event.type === 'note' && event.code === 'ads-txt-unknown') continue;
    yield event;
  }
}

/** The events of a folder until so many pages of the run are read; the rest of it is skipped. */
async function* atMost(
  maxPages: number | undefined,
  events: AsyncIterable<SourceEvent>,
  host: string,
  frontier: Frontier,
): AsyncGenerator<SourceEvent> {
  if (maxPages === undefined) return yield* events;
  const isFull = () => {
    const { fetched, unchanged, failed } = frontier.counts();
    return fetched + unchanged + failed >= maxPages;
  };
  if (!isFull()) {
    for await (const event of events) {
      yield event;
      if (isFull()) break;
    }
  }
  for (let rest = frontier.claim(host); rest; rest = frontier.claim(host)) {
    const detail = `${maxPages} pages were read.`;
    yield { type: 'skipped', url: rest.url, depth: rest.depth, reason: 'page-limit', detail };
  }
}

function siteOptions(options: RunOptions) {
  const { maxPages, maxDepth, subdomains, siblings, external, resolve, allowHost } = options;
  const { adsTxt, sellersJson, concurrency, rate, timeout, retries, userAgent } = options;
  return {
    ...defined({ maxPages, maxDepth, subdomains, siblings, external, resolve, adsTxt, sellersJson }),
    ...defined({ concurrency, rate, retries, userAgent }),
    ...defined({ allowHosts: allowHost, ignoreRobots: options.ignoreRobots, originMap: options.originMap }),
    ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
  };
}

/** Without what is undefined: the crawler's own values stand there. */
function defined<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

/**
 * URLs that are not asked for: every hop that a network would count, and redirects of a site's own behind which paid
 * links hide. A weak match is a word that ordinary pages have, too.
 */
function isMonetised(url: string, catalogue: Catalogue): boolean {
  return catalogue.identify(url).some(({ tier, role }) => tier !== 'weak' || role === 'cloak');
}

/** Redirects that a site keeps for its own paid links: no network sees a request for one. */
function isCloaked(url: string, catalogue: Catalogue): boolean {
  const hops = catalogue.identify(url);
  return hops.length > 0 && hops.every(({ role }) => role === 'cloak');
}

/** A crawl that is stopped before it begins only checks its options. */
async function checkSite(options: Omit<SiteOptions, 'frontier' | 'now'>): Promise<void> {
  const signal = AbortSignal.abort();
  await siteSource({ ...options, frontier: new MemoryFrontier(), now: () => new Date(0), signal }).next();
}
