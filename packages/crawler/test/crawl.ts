import type { LinkCheck, SourceEvent } from '@linkvet/core';
import type { ServedSite } from '@linkvet/testing';
import { type SiteOptions, siteSource } from '../src/index.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';
import { simpleExtract } from './simple-extract.js';

export interface Crawled {
  events: SourceEvent[];
  frontier: MemoryFrontier;
  /** URLs that were answered, in the order of their events. */
  pages: string[];
  /** `url reason`. */
  failed: string[];
  /** `url reason: detail`, of events and of what was skipped when it was discovered. */
  skipped: string[];
  /** `code subject`, with a `!` behind the ones that make a run incomplete. */
  notes: string[];
  /** Verdicts, in the order of their events. */
  checks: LinkCheck[];
}

/** HTML of links, one for each address. */
export function link(...hrefs: string[]): string {
  return hrefs.map((href) => `<a href="${href}">x</a>`).join('');
}

/** `host/path` of every request, in the order of arrival. */
export function asked({ requests }: ServedSite): string[] {
  return requests.map(({ host, url }) => `${host}${url}`);
}

/** Time that passes only when somebody sleeps, and is remembered. */
export class TestClock {
  time = 0;
  readonly slept: number[] = [];
  readonly clock = () => this.time;
  readonly sleep = async (milliseconds: number) => {
    this.slept.push(milliseconds);
    this.time += milliseconds;
  };
}

/** Options of a crawl that never waits, and asks for pages only; what a test says replaces them. */
export function testOptions(targets: string | string[], more: Partial<SiteOptions> = {}): SiteOptions {
  const time = new TestClock();
  return {
    targets: [targets].flat(),
    frontier: new MemoryFrontier(),
    extract: simpleExtract,
    isMonetised: () => false,
    adsTxt: 'off',
    rate: 0,
    random: () => 0.5,
    now: () => new Date('2026-01-02T03:04:05Z'),
    clock: time.clock,
    sleep: time.sleep,
    ...more,
  };
}

/** Crawls to the end, committing every event as the store would. */
export async function crawl(targets: string | string[], more: Partial<SiteOptions> = {}): Promise<Crawled> {
  const frontier = (more.frontier as MemoryFrontier | undefined) ?? new MemoryFrontier();
  const events = await runSource(frontier, siteSource(testOptions(targets, { ...more, frontier })));
  return { events, frontier, ...summarise(events, frontier) };
}

function summarise(events: SourceEvent[], frontier: MemoryFrontier): Omit<Crawled, 'events' | 'frontier'> {
  return {
    pages: events.flatMap((event) => (event.type === 'page' ? event.page.url : [])),
    failed: events.flatMap((event) => (event.type === 'failed' ? `${event.url} ${event.reason}` : [])),
    skipped: [...frontier.rows].flatMap(([url, { state, detail }]) => (state === 'skipped' ? `${url} ${detail}` : [])),
    checks: events.flatMap((event) => (event.type === 'checked' ? event.check : [])),
    notes: events.flatMap((event) =>
      event.type === 'note' ? `${event.code} ${event.subject}${event.incomplete ? ' !' : ''}` : [],
    ),
  };
}
