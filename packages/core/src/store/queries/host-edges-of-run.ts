/**
 * The edges between hosts of run `@run` as SQL: source_host_id, target_host_id, links, pages, content_links and box_links. The
 * close writes them, and then how hosts stand; of a run that was cut short before, they are counted, without the last two.
 */
export const hostEdgesOfRun = `
  select source_host_id, target_host_id, links, pages, content_links, box_links
  from host_edge
  where run_id = @run and exists (select 1 from host_standing where host_standing.run_id = @run)
  union all
  select page.host_id, url.host_id, count(*), count(distinct page.id), null, null
  from page
  join page_links on page_links.page_id = page.id
  join link_of(page_links.links) as link
  join link_context as context on context.id = link.context_id
  join url on url.id = link.url_id
  where not exists (select 1 from host_standing where host_standing.run_id = @run) and page.run_id = @run
    and context.kind in ('a', 'area') and url.host_id != page.host_id
  group by page.host_id, url.host_id`;
