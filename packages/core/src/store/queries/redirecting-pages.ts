import { query } from '../define-query.js';

/** The pages of a run that answered with a redirect. */
export const redirectingPages = query<[run: number], { pageId: number }>(
  `select id as pageId from page where run_id = ? and redirect_url_id is not null`,
  { scansRun: true },
);
