import type { DiscoveredUrl, Frontier, LinkCheck, PageCounts, QueuedUrl, SourceEvent } from '@linkvet/core';

type State = 'pending' | 'claimed' | 'fetched' | 'unchanged' | 'failed' | 'skipped';

interface Row {
  depth: number;
  state: State;
  detail: string;
}

/** A frontier in memory that keeps the contract of the one in the database, and takes committed events. */
export class MemoryFrontier implements Frontier {
  readonly rows = new Map<string, Row>();
  /** Verdicts on external URLs; null for those that wait for one. */
  readonly checks = new Map<string, LinkCheck | null>();
  /** Waiting URLs by host and depth. */
  private readonly queues = new Map<string, string[][]>();

  add(urls: DiscoveredUrl[]): void {
    for (const { url, depth, skip } of urls) {
      if (this.rows.has(url)) continue;
      const detail = skip === undefined ? '' : `${skip.reason}: ${skip.detail}`;
      this.rows.set(url, { depth, state: skip === undefined ? 'pending' : 'skipped', detail });
      if (skip === undefined) this.enqueue(url, depth);
    }
  }

  hosts(): string[] {
    return [...this.queues].filter(([, levels]) => levels.some((urls) => urls.length > 0)).map(([host]) => host);
  }

  claim(host: string): QueuedUrl | null {
    const depth = this.queues.get(host)?.findIndex((urls) => urls.length > 0) ?? -1;
    const url = this.queues.get(host)?.[depth]?.shift();
    if (url === undefined) return null;
    this.rowOf(url).state = 'claimed';
    return { url, host, depth };
  }

  counts(): PageCounts {
    const counts = { discovered: this.rows.size, fetched: 0, unchanged: 0, failed: 0, skipped: 0, pending: 0 };
    for (const { state } of this.rows.values()) counts[state === 'claimed' ? 'pending' : state]++;
    return counts;
  }

  asked(): Map<string, number> {
    const asked = new Map<string, number>();
    for (const [url, { state }] of this.rows) {
      const { host } = new URL(url);
      if (['fetched', 'unchanged', 'failed'].includes(state)) asked.set(host, (asked.get(host) ?? 0) + 1);
    }
    return asked;
  }

  known(): Iterable<string> {
    return this.rows.keys();
  }

  unchecked(most: number): string[] {
    return [...this.checks].flatMap(([url, check]) => (check === null ? url : [])).slice(0, most);
  }

  /** What the store does with an event. Throws when the URL was not claimed: no page is committed twice. */
  commit(event: SourceEvent): void {
    if (event.type === 'note' || event.type === 'ads-txt' || event.type === 'sellers') return;
    if (event.type === 'sitemap') this.add(event.discovered);
    else if (event.type === 'checked') this.settle(event.check);
    else this.close(event);
  }

  /** What a killed process leaves: claims are forgotten, everything else is kept. */
  forgetClaims(): void {
    this.queues.clear();
    for (const [url, row] of this.rows) {
      if (row.state === 'claimed') row.state = 'pending';
      if (row.state === 'pending') this.enqueue(url, row.depth);
    }
  }

  /** Where a URL stands. Throws when it was never discovered. */
  rowOf(url: string): Row {
    const row = this.rows.get(url);
    if (row === undefined) throw new Error(`${url} was never discovered`);
    return row;
  }

  private close(event: Extract<SourceEvent, { type: 'page' | 'failed' | 'skipped' }>): void {
    const url = event.type === 'page' ? event.page.url : event.url;
    const row = this.rowOf(url);
    if (row.state !== 'claimed') throw new Error(`${url} is ${row.state}, not claimed`);
    if (event.type === 'page') {
      row.state = event.isUnchanged ? 'unchanged' : 'fetched';
      this.add(event.discovered);
      for (const external of event.external ?? []) if (!this.checks.has(external)) this.checks.set(external, null);
    } else {
      row.state = event.type;
      row.detail = `${event.reason}: ${event.detail}`;
    }
  }

  private settle(check: LinkCheck): void {
    if (this.checks.get(check.url) !== null) throw new Error(`${check.url} waits for no verdict`);
    this.checks.set(check.url, check);
  }

  private enqueue(url: string, depth: number): void {
    const { host } = new URL(url);
    const levels = this.queues.get(host) ?? [];
    this.queues.set(host, levels);
    while (levels.length <= depth) levels.push([]);
    levels[depth]?.push(url);
  }
}

/** Runs a source to its end, or until `stop` says so, committing every event. */
export async function runSource(
  frontier: MemoryFrontier,
  events: AsyncIterable<SourceEvent>,
  stop: (event: SourceEvent) => boolean = () => false,
): Promise<SourceEvent[]> {
  const seen: SourceEvent[] = [];
  for await (const event of events) {
    frontier.commit(event);
    seen.push(event);
    if (stop(event)) break;
  }
  return seen;
}
