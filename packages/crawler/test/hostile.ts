import type { SourceEvent } from '@linkvet/core';
import { extract } from '@linkvet/core/extract';
import { type Hostility, serveHostile } from '@linkvet/testing';
import type { SiteOptions } from '../src/index.js';
import { type Crawled, crawl } from './crawl.js';

/** A crawl of a hostile site with the real extractor, one try for everything. */
export async function crawlHostile(
  kind: Hostility,
  more: Partial<SiteOptions> = {},
): Promise<Crawled & { fates: Map<string, string>; requests: string[]; origin: string }> {
  await using site = await serveHostile(kind);
  const crawled = await crawl(site.origin, { retries: 0, concurrency: 8, extract: (page) => extract(page), ...more });
  const fates = new Map<string, string>();
  for (const event of crawled.events) {
    const url = event.type === 'page' ? event.page.url : event.type === 'failed' ? event.url : null;
    if (url !== null) fates.set(url.slice(site.origin.length), fateOf(event));
  }
  return { ...crawled, fates, requests: [...site.requests], origin: site.origin };
}

/** What became of a page: its title, where it leads, its status, or why there is none. */
function fateOf(event: SourceEvent): string {
  if (event.type === 'failed') return event.reason;
  if (event.type !== 'page') return event.type;
  const { status, redirectTo, contentType } = event.page;
  if (redirectTo !== null) return `to ${redirectTo}`;
  return event.facts === null ? `${status} ${contentType}`.trim() : `"${event.facts.title}"`;
}
