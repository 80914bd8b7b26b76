import { join } from 'node:path';
import { judgeFacts } from '../../src/audit.js';
import { extract } from '../../src/extract/index.js';
import type {
  DiscoveredUrl,
  Finding,
  JudgedPage,
  PageCounts,
  PageFacts,
  PageRecord,
  RunSummary,
  SourceEvent,
} from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { openReader, openStore, type Query, type Reader, type Store } from '../../src/store/index.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { workThrough } from '../work-through.js';

export const origin = 'https://shop.example';

/** A run as the command line begins it. */
export function newRun(differences: Partial<Parameters<Store['beginRun']>[0]> = {}) {
  const startedAt = '2026-01-01T00:00:00Z';
  return {
    targets: [`${origin}/`],
    options: '{}',
    scope: '',
    startedAt,
    toolVersion: '1.0.0',
    catalogueVersion: '7',
    ...differences,
  };
}

/** An answer as a source remembers it. */
export function record(differences: Partial<PageRecord> = {}): PageRecord {
  return {
    url: `${origin}/`,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: 0,
    bodySha256: '',
    fetchedAt: '2026-01-01T00:00:01Z',
    elapsedMs: 12,
    ...differences,
  };
}

export interface Answer {
  event: SourceEvent & { type: 'page' };
  page: JudgedPage;
  facts: PageFacts;
}

/** A page as it comes down the line: extracted and judged for real. */
export function answer(path: string, html: string, discovered: DiscoveredUrl[] = [], depth = 0): Answer {
  const url = new URL(path, origin).href;
  const answered = record({ url, bytes: html.length });
  const facts = extract({ ...answered, body: html });
  const content = judgeFacts(url, facts, defaultCatalogue());
  const page = { url, host: new URL(url).host, status: 200, depth, content };
  return { event: { type: 'page', page: answered, depth, facts, discovered }, page, facts };
}

/** URLs of the shop that a page adds to the queue. */
export function discover(depth: number, ...paths: string[]): DiscoveredUrl[] {
  return paths.map((path) => ({ url: new URL(path, origin).href, depth }));
}

export function commit(run: RunWriter, { event, page }: Answer, findings: Finding[] = []): void {
  run.commit(event, page, findings);
}

export function finding(id: string, differences: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: 'long-title',
    severity: 'warning',
    confidence: 'certain',
    pageUrl: `${origin}/`,
    at: { line: 3, column: 1, selector: 'title' },
    evidence: { length: 80 },
    places: 1,
    ...differences,
  };
}

/** One whole audit of given pages: written, closed and ended. */
export function audit(
  file: string,
  pages: readonly Answer[],
  differences: Partial<Parameters<Store['beginRun']>[0]> = {},
): RunSummary {
  using store = openStore(file);
  using run = store.beginRun(newRun(differences));
  for (const page of pages) commit(run, page);
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  workThrough(run.compareFindings());
  return run.finish('complete', '2026-01-01T00:01:00Z');
}

/** Asks a database one question. */
export function ask<Params extends readonly unknown[], Row>(
  file: string,
  question: Query<Params, Row>,
  ...params: Params
): Row[] {
  using reader: Reader = openReader(file);
  return reader.all(question, ...params);
}

export function counts(differences: Partial<PageCounts>): PageCounts {
  return { discovered: 0, fetched: 0, unchanged: 0, failed: 0, skipped: 0, pending: 0, ...differences };
}

export function databaseIn(folder: { path: string }, name = 'linkvet.db'): string {
  return join(folder.path, name);
}
