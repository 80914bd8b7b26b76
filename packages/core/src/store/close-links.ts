import { InverseLinks } from './inverse-links.js';
import { type LinkPlace, packPlaces, unpackPlaces } from './link-places.js';
import { contentPages, packedLinks, sharedTargets } from './queries/page-links.js';
import type { Reader } from './reader.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** A link is template when it stands at the same place on this share of a host's pages … */
const templateShare = 0.3;
/** … and on at least as many pages: below that a share says nothing. Both as for blocks of text. */
const templatePages = 5;
/** A redirect chain is followed this far, as Googlebot does. */
const longestChain = 10;

/** Targets in one transaction. */
const batchSize = 1000;
/** Links that are turned round at once: 50 MB, and a tenth of a second in which nothing else can happen. */
const linksTurned = 200_000;
/** Pages that are read between two rests. */
const pagesRead = 500;

/**
 * Writes what can be said of links only once all pages are known. Replaces what an earlier close left. In short steps.
 * @param most links that are turned round at once
 */
export function* closeLinks(context: RunContext, reader: Reader, most = linksTurned): Generator<void, void> {
  yield* invertLinks(context, reader, most);
  yield* findTemplate(context, reader);
  context.connection.transaction(() => placeAffiliateLinks(context));
  yield;
  context.connection.transaction(() => placeAdSlots(context));
  yield;
  context.connection.transaction(() => followRedirects(context));
}

/**
 * Writes the inverse link table, some hundred thousand links at a time, each time in the order of its key. In batches, which are
 * gathered outside of a transaction: a large run takes seconds here, in which another run in the file goes on.
 */
function* invertLinks({ connection, run }: RunContext, reader: Reader, most: number): Generator<void, void> {
  connection.transaction(() => connection.run('delete from inlink where run_id = ?', run));
  const columns = ['run_id', 'url_id', 'context_id', 'links', 'pages', 'places'];
  const inserter = new RowInserter(connection, 'inlink', columns, addToInlink);
  let inverse = new InverseLinks(reader);
  function* writeOut(): Generator<void, void> {
    for (const targets of inBatches(inverse.targets())) {
      const rows: unknown[] = [];
      for (const { urlId, contextId, places } of targets) {
        const packed = packPlaces(places);
        rows.push(run, urlId, contextId, packed.links, packed.pages, packed.places);
      }
      connection.transaction(() => inserter.insert(rows));
      yield;
    }
    inverse = new InverseLinks(reader);
  }
  let pages = 0;
  for (const { pageId, links } of reader.each(packedLinks, run)) {
    inverse.add(pageId, links);
    if (inverse.count >= most) yield* writeOut();
    else if (++pages % pagesRead === 0) yield;
  }
  yield* writeOut();
}

const addToInlink = `on conflict do update set links = links + excluded.links, pages = pages + excluded.pages,
  places = cast(places || excluded.places as blob)`;

/** Writes the places that are template. */
function* findTemplate({ connection, run }: RunContext, reader: Reader): Generator<void, void> {
  const hosts = new ContentHosts(reader, run);
  connection.transaction(() => connection.run('delete from template_place where run_id = ?', run));
  const template = new RowInserter(connection, 'template_place', [
    ...['run_id', 'url_id', 'context_id', 'host_id', 'pages'],
  ]);
  for (const targets of inBatches(reader.each(sharedTargets, run, templatePages))) {
    const rows = targets.flatMap(({ urlId, contextId, places }) =>
      hosts
        .templateOf(distinctPages(unpackPlaces(places)))
        .flatMap(({ hostId, pages }) => [run, urlId, contextId, hostId, pages]),
    );
    connection.transaction(() => template.insert(rows));
    yield;
  }
}

function* inBatches<Row>(rows: Iterable<Row>): Generator<Row[], void> {
  let batch: Row[] = [];
  for (const row of rows) {
    if (batch.push(row) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function distinctPages(places: readonly LinkPlace[]): number[] {
  const pages: number[] = [];
  for (const { pageId } of places) if (pageId !== pages.at(-1)) pages.push(pageId);
  return pages;
}

/** The hosts of the pages with content, and how many such pages each has. */
class ContentHosts {
  readonly #hostOf = new Map<number, number>();
  readonly #pages = new Map<number, number>();

  constructor(reader: Reader, run: number) {
    for (const { pageId, hostId } of reader.each(contentPages, run)) {
      this.#hostOf.set(pageId, hostId);
      this.#pages.set(hostId, (this.#pages.get(hostId) ?? 0) + 1);
    }
  }

  /** Hosts for which something that stands on these pages is template, and on how many of its pages it stands. */
  templateOf(pageIds: readonly number[]): { hostId: number; pages: number }[] {
    const counts = new Map<number, number>();
    for (const pageId of pageIds) {
      const hostId = this.#hostOf.get(pageId) ?? 0;
      counts.set(hostId, (counts.get(hostId) ?? 0) + 1);
    }
    return [...counts]
      .map(([hostId, pages]) => ({ hostId, pages }))
      .filter(({ hostId, pages }) => pages >= Math.max(templatePages, templateShare * (this.#pages.get(hostId) ?? 0)));
  }
}

function placeAffiliateLinks({ connection, run }: RunContext): void {
  connection.run(
    `update affiliate_link set placement = iif(exists (
       select 1 from url, page
         join template_place on template_place.run_id = affiliate_link.run_id
           and template_place.url_id = coalesce(url.page_url_id, url.id)
           and template_place.context_id = affiliate_link.context_id and template_place.host_id = page.host_id
       where url.id = affiliate_link.url_id and page.id = affiliate_link.page_id
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
