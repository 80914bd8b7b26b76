import { query } from '../define-query.js';

export type PageAlikeRow = {
  pageId: number;
  url: string;
  status: number | null;
  canonical: string | null;
  likeness: string;
};

/**
 * Pages with content whose core text, or body where the core is too short to compare, is that of another page; by
 * likeness, the same value for the same content, then by URL.
 */
export const pagesAlike = query<[{ run: number }], PageAlikeRow>(
  `
  with content as (
    select
      page.id,
      coalesce(fingerprint.exact, hex(page.body_sha256)) as likeness,
      count(*) over (partition by coalesce(fingerprint.exact, hex(page.body_sha256))) as pages
    from page
    join fingerprint on fingerprint.page_id = page.id
    where page.run_id = @run
      and page.state in ('fetched', 'unchanged')
      and (page.status is null or page.status between 200 and 299)
      and coalesce(fingerprint.exact, hex(page.body_sha256)) <> ''
  )
  select page.id as pageId, url.url, page.status, canonical.url as canonical, content.likeness
  from content
  join page on page.id = content.id
  join url on url.id = page.url_id
  left join url as canonical on canonical.id = page.canonical_url_id
  where content.pages > 1
  order by content.likeness, url.url
`,
  { scansRun: true },
);
