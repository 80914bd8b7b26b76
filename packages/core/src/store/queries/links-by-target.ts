import { query } from '../define-query.js';

export interface LinksByTarget {
  /** The target without its fragment. */
  urlId: number;
  contextId: number;
  /** For each link, in no order: the id of its page times 65,536, and its position there; separated by commas. */
  places: string;
}

/**
 * The links of a run's pages with ids from the first to the last by target and by how they stand, in that order. Gathered
 * here, because a million rows handed over one by one cost more than sorting them. Pages are read in the order of the file.
 */
export const linksByTarget = query<[run: number, first: number, last: number], LinksByTarget>(
  `
  with read as materialized (select id from page where run_id = ? and id between ? and ? order by id), placed as (
    select coalesce(url.page_url_id, url.id) as urlId, link.context_id as contextId,
      link.page_id * 65536 + link.seq as place
    from read cross join link on link.page_id = read.id cross join url on url.id = link.url_id
  )
  select urlId, contextId, group_concat(place) as places from placed group by urlId, contextId order by urlId, contextId
`,
  { scansRun: true },
);

/** Targets that many pages link to in the same way: what may be template. */
export const sharedTargets = query<[run: number, pages: number], { urlId: number; contextId: number; places: Buffer }>(
  `select url_id as urlId, context_id as contextId, places from inlink where run_id = ? and pages >= ?`,
  { scansRun: true },
);

/** The pages of a run that have content, and their hosts; in the order of their ids. */
export const contentPages = query<[run: number], { pageId: number; hostId: number }>(
  `select id as pageId, host_id as hostId from page where run_id = ? and words_full is not null order by id`,
  { scansRun: true },
);
