import type { DiscoveredUrl, Frontier, PageCounts, QueuedUrl } from '../model.js';
import { hostOf } from './dictionaries.js';
import type { ExternalLinks } from './external-links.js';
import type { RunContext } from './run-context.js';

/** URLs of a host that are read ahead; the rest of the queue stays in the file. */
const windowSize = 32;
/** URLs that are read at once where all of them are asked for. */
const knownAtOnce = 1000;

/** A row of the queue. */
export interface QueueRow {
  pageId: number;
  host: string;
  hostId: number;
  /** Whether it may still be done: pending, or just made. */
  isOpen: boolean;
  /** Whether it was in the queue before it was asked about. */
  isQueued: boolean;
}

interface HostQueue {
  hostId: number;
  /** URLs that are neither done nor claimed. */
  open: number;
  /** The next ones to be claimed, in the order of their id. */
  window: (QueuedUrl & { pageId: number })[];
  /** Id of the last one that was read into the window. */
  readTo: number;
}

/**
 * The queue of a run: rows of `page` in state pending. What is claimed is known to this process only, so the URLs that
 * a killed run had in flight are pending again.
 */
export class Queue implements Frontier {
  readonly #context: RunContext;
  readonly #external: ExternalLinks;
  readonly #hosts = new Map<string, HostQueue>();
  readonly #claimed = new Set<number>();

  constructor(context: RunContext, external: ExternalLinks) {
    this.#context = context;
    this.#external = external;
    const waiting = context.connection.all<{ host: string; hostId: number; open: number }>(
      `select host.host, page.host_id as hostId, count(*) as open from page join host on host.id = page.host_id
       where run_id = ? and state = 'pending' group by page.host_id order by min(page.id)`,
      context.run,
    );
    for (const { host, hostId, open } of waiting) this.#hosts.set(host, { hostId, open, window: [], readTo: 0 });
  }

  add(urls: DiscoveredUrl[]): void {
    this.admit(this.#context.connection.write(() => this.enqueue(urls)));
  }

  hosts(): string[] {
    return [...this.#hosts].flatMap(([host, { open }]) => (open > 0 ? host : []));
  }

  claim(host: string): QueuedUrl | null {
    const queue = this.#hosts.get(host);
    if (queue === undefined || queue.open === 0) return null;
    if (queue.window.length === 0) this.#readAhead(host, queue);
    const next = queue.window.shift();
    if (next === undefined) return null;
    queue.open--;
    this.#claimed.add(next.pageId);
    return { url: next.url, host, depth: next.depth };
  }

  counts(): PageCounts {
    return this.#context.totals.pages();
  }

  asked(): Map<string, number> {
    const rows = this.#context.connection.all<{ host: string; asked: number }>(
      `select host.host, count(*) as asked from page join host on host.id = page.host_id
       where run_id = ? and state in ('fetched', 'unchanged', 'failed') group by page.host_id`,
      this.#context.run,
    );
    return new Map(rows.map(({ host, asked }) => [host, asked]));
  }

  /** The run may be written meanwhile; what comes in later comes last. */
  *known(): Generator<string> {
    const { connection, run } = this.#context;
    const first = connection.get<{ id: number | null }>('select min(id) as id from page where run_id = ?', run)?.id;
    let from = first ?? Number.POSITIVE_INFINITY;
    while (from < Number.POSITIVE_INFINITY) {
      const rows = connection.all<{ id: number; url: string }>(nextKnown, from, run);
      for (const { url } of rows) yield url;
      from = (rows.at(-1)?.id ?? Number.POSITIVE_INFINITY) + 1;
    }
  }

  unchecked(most: number): string[] {
    return this.#external.unchecked(most);
  }

  /**
   * Inside a transaction: adds what the run does not know. Once it is committed, `admit` what this returns.
   * @param isLinked whether links lead there, which may bring a known URL nearer; what a sitemap names does not
   */
  enqueue(urls: readonly DiscoveredUrl[], isLinked = true): string[] {
    const { connection, dictionaries, run, totals } = this.#context;
    const hosts: string[] = [];
    for (const { url, depth, skip } of urls) {
      const known = dictionaries.url(url);
      if (known.queued?.run === run && known.queued.depth <= depth) continue;
      if (isLinked) known.queued = { run, depth };
      const host = hostOf(url);
      const state = skip ? 'skipped' : 'pending';
      const { changes } = connection.run(
        `insert or ignore into page (run_id, url_id, host_id, depth, state, reason, detail) values (?, ?, ?, ?, ?, ?, ?)`,
        ...[run, known.id, dictionaries.hostId(host), depth, state, skip?.reason ?? null, skip?.detail ?? null],
      );
      if (changes > 0) totals.count(state);
      else if (isLinked) this.#keepSmallerDepth(known.id, depth);
      if (changes > 0 && !skip) hosts.push(host);
    }
    return hosts;
  }

  /** After the commit: the hosts of new URLs, once for each URL. */
  admit(hosts: readonly string[]): void {
    for (const host of hosts) {
      const queue = this.#hosts.get(host);
      if (queue === undefined) {
        const hostId = this.#context.dictionaries.hostId(host);
        this.#hosts.set(host, { hostId, open: 1, window: [], readTo: 0 });
      } else queue.open++;
    }
  }

  /** Inside a transaction: the row of a URL; one that never was in the queue (a start URL) is made. */
  rowOf(url: string, depth: number): QueueRow {
    const { connection, dictionaries, run, totals } = this.#context;
    const known = dictionaries.url(url);
    const host = hostOf(url);
    const hostId = dictionaries.hostId(host);
    const found = connection.get<{ pageId: number; state: string }>(
      'select id as pageId, state from page where run_id = ? and url_id = ?',
      ...[run, known.id],
    );
    if (found) return { pageId: found.pageId, host, hostId, isOpen: found.state === 'pending', isQueued: true };
    known.queued = { run, depth };
    const { lastInsertRowid } = connection.run(
      `insert into page (run_id, url_id, host_id, depth, state) values (?, ?, ?, ?, 'pending')`,
      ...[run, known.id, hostId, depth],
    );
    totals.count('pending');
    return { pageId: Number(lastInsertRowid), host, hostId, isOpen: true, isQueued: false };
  }

  /** After the commit: a row is done. It need not have been claimed: a host that gave up takes all its URLs with it. */
  close({ pageId, host, isOpen, isQueued }: QueueRow): void {
    if (this.#claimed.delete(pageId) || !isOpen || !isQueued) return;
    const queue = this.#hosts.get(host);
    if (queue === undefined) return;
    queue.open--;
    queue.window = queue.window.filter((waiting) => waiting.pageId !== pageId);
  }

  #keepSmallerDepth(urlId: number, depth: number): void {
    this.#context.connection.run(
      'update page set depth = ? where run_id = ? and url_id = ? and depth > ?',
      ...[depth, this.#context.run, urlId, depth],
    );
  }

  #readAhead(host: string, queue: HostQueue): void {
    const rows = this.#context.connection.all<{ pageId: number; url: string; depth: number }>(
      `select page.id as pageId, url.url, page.depth from page join url on url.id = page.url_id
       where page.run_id = ? and page.host_id = ? and page.state = 'pending' and page.id > ?
       order by page.id limit ${windowSize}`,
      this.#context.run,
      queue.hostId,
      queue.readTo,
    );
    for (const row of rows) {
      queue.window.push({ ...row, host });
      queue.readTo = row.pageId;
    }
  }
}

/** In the order of the ids, not by the index on the run: that would sort the whole run each time. */
const nextKnown = `
  select page.id, url.url from page join url on url.id = page.url_id
  where page.id >= ? and +page.run_id = ? order by page.id limit ${knownAtOnce}`;
