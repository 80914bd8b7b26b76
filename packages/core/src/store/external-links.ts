import { BoundedMap } from '../bounded-map.js';
import type { LinkCheck } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import type { RunContext } from './run-context.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * How long a verdict is gone by without asking again, in milliseconds. What answers rarely goes within a week; a repair is to
 * be seen the next day; a bot wall or a failure of the moment may be over in an hour, but not in the minutes of a resumed run.
 * Somewhat less than a week and a day, so that weekly and nightly audits ask each time.
 */
const lifetimes: Readonly<Record<LinkCheck['verdict'], number>> = {
  ok: 6.5 * dayMs,
  redirect: 6.5 * dayMs,
  broken: 20 * hourMs,
  inconclusive: hourMs,
};

/** URLs of a generation that are known to be wanted: a template brings the same ones on every page. */
const wantedCache = 10_000;

/** The URLs out of scope on which a run wants a verdict. The verdicts outlive the run, so that others need not ask again. */
export class ExternalLinks {
  readonly #context: RunContext;
  readonly #wanted = new BoundedMap<string, true>(wantedCache);

  constructor(context: RunContext) {
    this.#context = context;
  }

  /**
   * Inside a write: the run wants a verdict on each. One that is still fresh is gone by.
   * @param at when, ISO 8601
   */
  want(urls: readonly string[], at: string): void {
    for (const each of urls) {
      const url = withoutFragment(each);
      if (this.#wanted.get(url)) continue;
      this.#wanted.set(url, true);
      this.#add(this.#context.dictionaries.urlId(url), at);
    }
  }

  /** Inside a write: a verdict came in. */
  settle({ url, verdict, status, finalUrl, detail, checkedAt }: LinkCheck): void {
    const { connection, dictionaries, run } = this.#context;
    const urlId = dictionaries.urlId(withoutFragment(url));
    const { lastInsertRowid } = connection.run(
      `insert into link_check (url_id, verdict, status, final_url_id, detail, checked_at) values (?, ?, ?, ?, ?, ?)`,
      ...[urlId, verdict, status, dictionaries.urlIdOrNull(finalUrl), detail, checkedAt],
    );
    connection.run(
      `insert into external_link (run_id, url_id, check_id) values (?, ?, ?)
       on conflict do update set check_id = excluded.check_id`,
      ...[run, urlId, lastInsertRowid],
    );
  }

  /** At most so many of those that wait for a verdict, in the order in which they were found. */
  unchecked(most: number): string[] {
    const rows = this.#context.connection.all<{ url: string }>(
      `select url.url from external_link join url on url.id = external_link.url_id
       where external_link.run_id = ? and check_id is null
       order by external_link.id limit ?`,
      this.#context.run,
      most,
    );
    return rows.map(({ url }) => url);
  }

  #add(urlId: number, at: string): void {
    const { connection, run } = this.#context;
    const last = connection.get<{ id: number; verdict: LinkCheck['verdict']; checkedAt: string }>(
      `select id, verdict, checked_at as checkedAt from link_check where url_id = ? order by id desc limit 1`,
      urlId,
    );
    const isFresh = last !== undefined && Date.parse(at) - Date.parse(last.checkedAt) < lifetimes[last.verdict];
    connection.run(
      'insert or ignore into external_link (run_id, url_id, check_id) values (?, ?, ?)',
      ...[run, urlId, isFresh ? last.id : null],
    );
  }
}
