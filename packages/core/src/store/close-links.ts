import type { RunContext } from './run-context.js';

/** A link is template when it stands at the same place on this share of a host's pages … */
const templateShare = 0.3;
/** … and on at least as many pages: below that a share says nothing. Both as for blocks of text. */
const templatePages = 5;
/** A redirect chain is followed this far, as Googlebot does. */
const longestChain = 10;

/** Inside a transaction: what can be said of links only once all pages are known. Replaces what an earlier close left. */
export function closeLinks(context: RunContext): void {
  invertLinks(context);
  findTemplate(context);
  placeAffiliateLinks(context);
  placeAdSlots(context);
  followRedirects(context);
}

/** Pages are read in the order in which they were written, and targets written in the order of the key: no page of the file is visited twice. */
function invertLinks({ connection, run }: RunContext): void {
  connection.run('delete from inlink where run_id = ?', run);
  connection.run(
    `with read as materialized (select id from page where run_id = ? order by id)
     insert into inlink (run_id, url_id, context_id, page_id, seq)
     select ?, coalesce(url.page_url_id, url.id) as target, link.context_id, link.page_id, link.seq
     from read cross join link on link.page_id = read.id cross join url on url.id = link.url_id
     order by target, link.context_id, link.page_id, link.seq`,
    run,
    run,
  );
}

/** What stands often is found without looking at hosts; only of that, and that is little, the pages' hosts are read. */
function findTemplate({ connection, run }: RunContext): void {
  connection.run('delete from template_place where run_id = ?', run);
  connection.run(
    `with content as materialized (
       select host_id, count(*) as pages from page where run_id = @run and words_full is not null group by host_id
     ), often as materialized (
       select url_id, context_id from inlink where run_id = @run
       group by url_id, context_id having count(*) >= max(@pages, @share * (select min(pages) from content))
     ), place as (
       select distinct often.url_id, often.context_id, inlink.page_id
       from often cross join inlink
         on inlink.run_id = @run and inlink.url_id = often.url_id and inlink.context_id = often.context_id
     )
     insert into template_place (run_id, url_id, context_id, host_id, pages)
     select @run, place.url_id, place.context_id, page.host_id, count(*) as pages
     from place cross join page on page.id = place.page_id
     group by place.url_id, place.context_id, page.host_id
     having count(*) >= max(@pages, @share * (select pages from content where content.host_id = page.host_id))`,
    { run, pages: templatePages, share: templateShare },
  );
}

function placeAffiliateLinks({ connection, run }: RunContext): void {
  connection.run(
    `update affiliate_link set placement = iif(exists (
       select 1 from link
         join url on url.id = link.url_id
         join page on page.id = link.page_id
         join template_place on template_place.run_id = affiliate_link.run_id
           and template_place.url_id = coalesce(url.page_url_id, url.id)
           and template_place.context_id = link.context_id and template_place.host_id = page.host_id
       where link.page_id = affiliate_link.page_id and link.seq = affiliate_link.seq
     ), 'template', 'content')
     where run_id = ?`,
    run,
  );
}

/** The same slot of the same account in the same element. */
function placeAdSlots({ connection, run }: RunContext): void {
  connection.run(`update ad_slot set placement = 'content' where run_id = ?`, run);
  connection.run(
    `with content as materialized (
       select host_id, count(*) as pages from page where run_id = @run and words_full is not null group by host_id
     ), place as materialized (
       select system, account, slot, selector, page.host_id
       from ad_slot join page on page.id = ad_slot.page_id join content on content.host_id = page.host_id
       where ad_slot.run_id = @run
       group by system, account, slot, selector, page.host_id
       having count(distinct page_id) >= max(@pages, @share * max(content.pages))
     )
     update ad_slot set placement = 'template'
     from place, page
     where ad_slot.run_id = @run and page.id = ad_slot.page_id and place.host_id = page.host_id
       and place.system = ad_slot.system and place.account = ad_slot.account and place.slot = ad_slot.slot
       and place.selector = ad_slot.selector`,
    { run, pages: templatePages, share: templateShare },
  );
}

/** A chain that loops or is too long ends nowhere. */
function followRedirects({ connection, run }: RunContext): void {
  connection.run(
    `with recursive chain (page_id, url_id, hops) as (
       select id, redirect_url_id, 1 from page where run_id = @run and redirect_url_id is not null
       union all
       select chain.page_id, page.redirect_url_id, chain.hops + 1
       from chain
         join url on url.id = chain.url_id
         join page on page.run_id = @run and page.url_id = coalesce(url.page_url_id, url.id)
       where page.redirect_url_id is not null and chain.hops <= @most
     ), last as materialized (
       select page_id, url_id, max(hops) as hops from chain group by page_id
     )
     update page set final_url_id = iif(last.hops > @most, null, last.url_id)
     from last where last.page_id = page.id`,
    { run, most: longestChain },
  );
}
