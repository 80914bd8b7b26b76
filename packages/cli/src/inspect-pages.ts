import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type PageFacts, type PageRecord, type SourceEvent, UsageError } from '@linkvet/core';
import { readFrontMatter } from '@linkvet/core/extract';
import { folderSource, normaliseTarget, siteSource } from '@linkvet/crawler';
import { readBaseUrl, readHeaders } from './audit/settings.js';
import { isPath } from './audit/targets.js';
import type { InspectOptions } from './commands/inspect.js';
import { describePage } from './describe-page.js';
import { type Io, tell, write } from './io.js';
import { MemoryFrontier } from './memory-frontier.js';
import { catalogueOf } from './own-catalogue.js';
import { pageReaders } from './page-readers.js';

type Place = { file: string } | { url: string };

/** Facts of a page, or why there are none. */
type Read = { page: PageRecord; facts: PageFacts } | { url: string; error: string };

/** Extensions that a folder's pages have; a file with another one is read as HTML. */
const PAGE = /\.(?:html?|xhtml|md|markdown)$/i;

/** Prints the facts of each page, in the order given. Returns 3 when one of them could not be had. */
export async function inspectPages(arguments_: readonly string[], options: InspectOptions, io: Io): Promise<number> {
  if (options.db !== undefined) return inspectInRun(arguments_, options.db, options, io);
  if (options.run !== undefined) throw new UsageError('--run needs --db.', 'Name the database that holds the run.');
  const places: Place[] = [];
  for (const argument of arguments_) places.push(await readPlace(argument, io.cwd));
  const read = await reader(options, io);
  const catalogue = catalogueOf(options);
  const indent = indentOf(places, io);
  let exitCode = 0;
  for (const place of places) {
    const result = await read(place);
    if ('error' in result) exitCode = 3;
    const printed = 'error' in result ? result : describePage(result.page, result.facts, catalogue);
    await write(io.stdout, `${JSON.stringify(printed, null, indent)}\n`);
  }
  return exitCode;
}

async function inspectInRun(urls: readonly string[], db: string, options: InspectOptions, io: Io): Promise<number> {
  for (const url of urls) await refuseFile(url, io.cwd);
  const { pageInspector } = await import('./inspect-in-run.js');
  const { unfinishedNote } = await import('./list-findings.js');
  const file = resolve(io.cwd, db);
  const inspect = pageInspector(file, options.run, catalogueOf(options));
  for (const url of urls) await write(io.stdout, `${JSON.stringify(inspect(url), null, indentOf(urls, io))}\n`);
  const unfinished = unfinishedNote({ db: file, run: options.run });
  if (unfinished !== null) tell(io, unfinished);
  return 0;
}

/** A run knows its pages by their URLs, also those of a folder. */
async function refuseFile(argument: string, cwd: string): Promise<void> {
  if (/^https?:\/\//i.test(argument)) return;
  if (!isPath(argument) && (await stat(resolve(cwd, argument)).catch(() => null)) === null) return;
  throw new UsageError(
    `With --db a page is named by its URL, not by its file ${argument}.`,
    'pages.csv has the URL of each file.',
  );
}

/** A person reads one page better with line breaks; programs get one line a page. */
function indentOf(pages: readonly unknown[], io: Io): number {
  return io.isTerminal.stdout && pages.length === 1 ? 2 : 0;
}

async function readPlace(argument: string, cwd: string): Promise<Place> {
  if (/^https?:\/\//i.test(argument)) return { url: normaliseTarget(argument) };
  const file = resolve(cwd, argument);
  const entry = await stat(file).catch(() => null);
  if (entry?.isDirectory()) {
    throw new UsageError(
      `${argument} is a folder.`,
      `Name a file in it, or audit it with "linkvet audit ${argument}".`,
    );
  }
  // Reading a pipe or a device might never end.
  if (entry && !entry.isFile()) throw new UsageError(`${argument} is no file.`, 'Name a file of HTML or Markdown.');
  if (entry) return { file };
  if (isPath(argument)) throw new UsageError(`File ${argument} does not exist.`, 'A URL begins with https://.');
  return { url: normaliseTarget(argument) };
}

async function reader(options: InspectOptions, io: Io): Promise<(place: Place) => Promise<Read>> {
  const readers = await pageReaders(options.selectors);
  const headers = readHeaders(options.header ?? [], io.env);
  const baseUrl = readBaseUrl(options.baseUrl ?? 'https://folder.invalid/');
  const { originMap = [], userAgent } = options;
  const readFile = (folder: string) => {
    const frontier = new MemoryFrontier();
    return folderSource({ folder, baseUrl, frontier, now: io.now, readFrontMatter, ...readers });
  };
  const readUrl = (url: string) => {
    const frontier = new MemoryFrontier();
    // Of what is listed nothing but the page and its redirects is asked for.
    const site = { targets: [], listed: [url], originMap, headers, ...(userAgent !== undefined && { userAgent }) };
    const isMonetised = () => false;
    const events = siteSource({ ...site, isMonetised, frontier, now: io.now, extract: readers.extract });
    return admitted(events, frontier);
  };
  return async (place) => {
    if ('url' in place) return firstPage(place.url, readUrl(place.url));
    return inFolderOfItsOwn(place.file, (folder) => firstPage(basename(place.file), readFile(folder)));
  };
}

/** The events; what they add to the queue is in it when the next one is asked for. */
async function* admitted(events: AsyncIterable<SourceEvent>, frontier: MemoryFrontier): AsyncGenerator<SourceEvent> {
  for await (const event of events) {
    if (event.type === 'page') frontier.add(event.discovered);
    yield event;
  }
}

/** A folder is read as a whole, so a file is read where it is alone: with the same charset and address as in an audit. */
async function inFolderOfItsOwn(file: string, read: (folder: string) => Promise<Read>): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'linkvet-inspect-'));
  try {
    const name = basename(file);
    await copyFile(file, join(folder, PAGE.test(name) ? name : `${name}.html`)).catch(
      (error: NodeJS.ErrnoException) => {
        throw new UsageError(`${file} cannot be read (${error.code}).`);
      },
    );
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstPage(url: string, events: AsyncIterable<SourceEvent>): Promise<Read> {
  let error = 'It holds no page.';
  for await (const event of events) {
    if (event.type === 'page' && event.facts) return { page: event.page, facts: event.facts };
    if (event.type === 'page' && event.page.redirectTo === null) {
      error = `It is no HTML page: status ${event.page.status}, ${event.page.contentType || 'type unknown'}.`;
    }
    if (event.type === 'page' && event.page.redirectTo !== null) error = `It leads to ${event.page.redirectTo}.`;
    if (event.type === 'failed' || event.type === 'skipped') error = `${event.reason}: ${event.detail}`;
  }
  return { url, error };
}
