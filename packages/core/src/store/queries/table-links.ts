import { query } from '../define-query.js';

export type LinkRow = {
  page_url: string;
  target_url: string;
  kind: string;
  rel: string;
  anchor: string;
  placement: string | null;
  line: number;
  column: number | null;
  via: string;
  region: string;
  hidden: number;
  hidden_by: string;
  target_state: string | null;
  target_status: number | null;
};

/** links.csv: every URL in an attribute of a page, by page and in document order. */
export const tableLinks = query<[{ run: number }], LinkRow>(
  `
  select
    url.url as page_url,
    target.url as target_url,
    context.kind,
    context.rel,
    anchor.text as anchor,
    case
      when run.state in ('running', 'interrupted') then null
      when template_place.url_id is null then 'content'
      else 'template'
    end as placement,
    link.line,
    link.column,
    context.via,
    context.region,
    context.hidden != '' as hidden,
    context.hidden as hidden_by,
    target_page.state as target_state,
    target_page.status as target_status
  from page
  join run on run.id = page.run_id
  join url on url.id = page.url_id
  join page_links on page_links.page_id = page.id
  join link_of(page_links.links) as link
  join url as target on target.id = link.url_id
  join link_context as context on context.id = link.context_id
  join text as anchor on anchor.id = link.anchor_id
  left join template_place
    on template_place.run_id = page.run_id
    and template_place.url_id = coalesce(target.page_url_id, target.id)
    and template_place.context_id = link.context_id
    and template_place.host_id = page.host_id
  left join page as target_page
    on target_page.run_id = page.run_id
    and target_page.url_id = coalesce(target.page_url_id, target.id)
  where page.run_id = @run
  order by url.url, link.seq
`,
  { scansRun: true },
);
