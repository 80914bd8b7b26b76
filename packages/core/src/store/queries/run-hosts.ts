import { query } from '../define-query.js';

export interface RunHostRow {
  hostId: number;
  host: string;
  pages: number;
  unreadPages: number;
  wordsCore: number;
  wordsOwn: number;
}

/** The hosts of a run that have pages with content, by name; words are those of pages that were compared. */
export const runHosts = query<[{ run: number }], RunHostRow>(
  `
  with own as materialized (
    select
      host_id,
      sum(words_full is not null) as pages,
      sum(state not in ('fetched', 'unchanged')) as unread,
      sum(iif(words_own is null, 0, words_core)) as words_core,
      sum(coalesce(words_own, 0)) as words_own
    from page
    where run_id = @run
    group by host_id
  )
  select host_id as hostId, host.host, own.pages, own.unread as unreadPages,
    own.words_core as wordsCore, own.words_own as wordsOwn
  from own join host on host.id = own.host_id
  where own.pages > 0
  order by host.host
`,
  { scansRun: true },
);

export const hostName = query<[hostId: number], { host: string }>('select host from host where id = ?');

export const urlOfPage = query<[pageId: number], { url: string }>(
  'select url.url from page join url on url.id = page.url_id where page.id = ?',
);
