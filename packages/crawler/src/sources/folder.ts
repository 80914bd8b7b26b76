import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { DiscoveredUrl, FetchedPage, Frontier, PageFacts, QueuedUrl, SourceEvent } from '@linkvet/core';
import { decodeText } from '../fetch/text.js';
import { identityOf } from '../identity.js';
import { MAX_BODY_BYTES } from '../limits.js';
import type { Matcher } from '../matcher.js';
import { nextTurn } from '../turn.js';
import { addressPages, findsFile, type ReadPermalink } from './folder-address.js';
import { readFolderAdsTxt } from './folder-ads-txt.js';
import { type FolderListing, type FolderPage, listFolder } from './folder-pages.js';
import { readPageFile } from './page-file.js';
import { type Extract, readFacts } from './read-facts.js';

export interface FolderOptions {
  folder: string;
  /** The address of the folder; `https://folder.invalid/` when it has none. */
  baseUrl?: string;
  /** Match the path below the folder, with `/` between its parts. */
  include?: readonly Matcher[];
  exclude?: readonly Matcher[];
  frontier: Frontier;
  extract: Extract;
  extractMarkdown: Extract;
  readFrontMatter: (text: string) => { fields: ReadonlyMap<string, unknown> };
  now: () => Date;
  /** Ends the stream; what was not yielded stays pending. */
  signal?: AbortSignal;
}

interface OpenFolder {
  options: FolderOptions;
  base: URL;
  listing: FolderListing;
  pages: ReadonlyMap<string, FolderPage>;
  /** Links already looked up. */
  known: Set<string>;
}

/** Links remembered as looked up before they are forgotten and looked up again. */
const MAX_KNOWN_LINKS = 200_000;

/**
 * A folder as a stream of pages in the order of their paths, each at depth 0 without a status. In a folder of HTML a
 * link that leads to no file of it enters the queue and comes out as `failed` with the reason `missing-file`. A folder
 * inside that cannot be read makes the run incomplete. A stream that is asked for again with the same frontier goes on
 * where it was. Its ads.txt and app-ads.txt come first. UsageError when there is no such folder.
 */
export async function* folderSource(options: FolderOptions): AsyncGenerator<SourceEvent, void, void> {
  const folder = await openFolder(options);
  const { frontier, signal } = options;
  frontier.add([...folder.pages.keys()].map((url) => ({ url, depth: 0 })));
  for (const [path, why] of folder.listing.unreadable) {
    const detail = `The folder cannot be read: ${why}`;
    yield { type: 'note', code: 'target-failed', subject: join(options.folder, path), detail, incomplete: true };
  }
  if (signal?.aborted !== true) yield* readFolderAdsTxt(folder.listing, folder.base);
  while (signal?.aborted !== true) {
    const queued = frontier.claim(folder.base.host);
    if (queued === null) return;
    yield readQueued(folder, queued);
    await nextTurn();
  }
}

async function openFolder(options: FolderOptions): Promise<OpenFolder> {
  const base = new URL(options.baseUrl ?? 'https://folder.invalid/');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const listing = await listFolder(options.folder, options.include ?? [], options.exclude ?? []);
  const readPermalink: ReadPermalink = (text) => options.readFrontMatter(text).fields.get('permalink');
  return { options, base, listing, pages: addressPages(listing, base, readPermalink), known: new Set() };
}

function readQueued(folder: OpenFolder, { url, depth }: QueuedUrl): SourceEvent {
  const failedAt = folder.options.now().toISOString();
  const fail = (reason: string, detail: string): SourceEvent => ({
    type: 'failed',
    url,
    depth,
    reason,
    detail,
    failedAt,
  });
  const file = folder.pages.get(url);
  if (file === undefined) return fail('missing-file', 'No file of the folder has this address.');
  const bytes = readPageFile(join(folder.listing.root, file.path));
  if (typeof bytes === 'string') return fail('unreadable', bytes);
  if (bytes === null) return fail('too-large', `${file.path} is larger than ${MAX_BODY_BYTES} bytes.`);
  const page = pageOf(url, file, bytes, failedAt);
  const extract = file.kind === 'html' ? folder.options.extract : folder.options.extractMarkdown;
  const read = readFacts(extract, page);
  if ('fault' in read) return fail('unreadable', read.fault);
  const { body: _, ...record } = page;
  const discovered = file.kind === 'html' ? findMissing(folder, read.facts, depth) : [];
  return { type: 'page', page: record, depth, facts: read.facts, discovered };
}

function pageOf(url: string, file: FolderPage, bytes: Buffer, fetchedAt: string): FetchedPage {
  const { text, charset } = decodeText(bytes, file.kind === 'markdown' ? 'utf-8' : '');
  return {
    url,
    status: null,
    contentType: file.kind === 'html' ? 'text/html' : 'text/markdown',
    charset,
    robotsHeader: '',
    redirectTo: null,
    bytes: bytes.length,
    file: file.path,
    bodySha256: hash('sha256', bytes, 'hex'),
    fetchedAt,
    elapsedMs: null,
    body: text,
  };
}

function findMissing(folder: OpenFolder, facts: PageFacts, depth: number): DiscoveredUrl[] {
  const missing: DiscoveredUrl[] = [];
  for (const { kind, via, href } of facts.links) {
    if (via !== 'href' || (kind !== 'a' && kind !== 'area')) continue;
    const url = identityOf(href);
    if (url === null || folder.known.has(url)) continue;
    if (folder.known.size >= MAX_KNOWN_LINKS) folder.known.clear();
    folder.known.add(url);
    if (folder.pages.has(url)) continue;
    if (findsFile(url, folder.base, folder.listing.files) === false) missing.push({ url, depth: depth + 1 });
  }
  return missing;
}
