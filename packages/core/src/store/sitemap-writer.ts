import type { SourceEvent } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Writes sitemaps and what they name. What comes again, in parts or after a kill, is there once. */
export class SitemapWriter {
  readonly #context: RunContext;
  readonly #urls: RowInserter;

  constructor(context: RunContext) {
    this.#context = context;
    const columns = ['run_id', 'url_id', 'sitemap_id', 'lastmod'];
    this.#urls = new RowInserter(context.connection, 'sitemap_url', columns, 'on conflict do nothing');
  }

  /** Inside a write. */
  write({ sitemap, entries }: SourceEvent & { type: 'sitemap' }): void {
    const { connection, dictionaries, run } = this.#context;
    const { url, namedBy, status, format, problem } = sitemap;
    const named = connection.get<{ id: number }>(
      upsert,
      ...[run, dictionaries.urlId(url), namedBy === '' ? null : dictionaries.urlId(namedBy), status, format, problem],
    );
    const sitemapId = named?.id ?? null;
    this.#urls.insert(entries.flatMap(({ url, lastmod }) => [run, dictionaries.urlId(url), sitemapId, lastmod]));
  }
}

/** Each part brings the record: what a later one says of it counts, but a problem of an earlier one stays. */
const upsert = `
  insert into sitemap (run_id, url_id, named_by_url_id, status, format, problem) values (?, ?, ?, ?, ?, ?)
  on conflict do update set status = excluded.status, format = iif(excluded.format = '', format, excluded.format),
    problem = iif(excluded.problem = '', problem, excluded.problem)
  returning id`;
