import type { CloseStep } from '../model.js';
import type { Connection } from './connection.js';
import { InverseLinks, type InverseTarget } from './inverse-links.js';
import { type LinkPlace, packPlaces, unpackPlaces } from './link-places.js';
import { pageRanges } from './page-ranges.js';
import { placeAdSlots, templateBounds } from './place-ad-slots.js';
import { contentPages, packedLinks, sharedTargets } from './queries/page-links.js';
import { redirectingPages } from './queries/redirecting-pages.js';
import type { Reader } from './reader.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** A redirect chain is followed this far, as Googlebot does. */
const longestChain = 10;

/** What the links that are turned round at once take in memory: some hundred thousand targets, or millions of links to a few. */
const bytesAtOnce = 50_000_000;
/** Places that are written in one transaction, and how many of them a row is worth. */
const placesAtOnce = 100_000;
const placesOfRow = 100;
/** Targets that are cleared away in one transaction. */
const targetsCleared = 20_000;
/** Redirects that are followed in one transaction, each for up to ten hops. */
const redirectsAtOnce = 1000;

/**
 * Writes where links lead and where they come from, once all pages are known. Replaces what an earlier close left.
 * @param most bytes of links that are turned round at once
 */
export function* closeLinks(context: RunContext, reader: Reader, most = bytesAtOnce): Generator<CloseStep, void> {
  yield* invertLinks(context, reader, most);
  yield* followRedirects(context, reader);
}

/** Writes which links and ad slots are template. Replaces what an earlier close left. */
export function* placeLinks(context: RunContext, reader: Reader): Generator<CloseStep, void> {
  yield* findTemplate(context, reader);
  yield* placeAffiliateLinks(context);
  yield* placeAdSlots(context, templateBounds);
}

/**
 * Writes the inverse link table, as many links at a time as fit in memory, each time in the order of its key. In batches,
 * which are gathered outside of a transaction: a large run takes seconds here, in which another run in the file goes on.
 */
function* invertLinks({ connection, run }: RunContext, reader: Reader, most: number): Generator<CloseStep, void> {
  yield* clearInlinks(connection, run);
  const columns = ['run_id', 'url_id', 'context_id', 'links', 'pages', 'places'];
  const inserter = new RowInserter(connection, 'inlink', columns, addToInlink);
  let inverse = new InverseLinks(reader);
  function* writeOut(): Generator<CloseStep, void> {
    const weigh = ({ places }: InverseTarget) => placesOfRow + places.length;
    for (const targets of inBatches(inverse.targets(), placesAtOnce, weigh)) {
      const rows: unknown[] = [];
      for (const { urlId, contextId, places } of targets) {
        const packed = packPlaces(places);
        rows.push(run, urlId, contextId, packed.links, packed.pages, packed.places);
      }
      yield 'write';
      connection.transaction(() => inserter.insert(rows));
    }
    inverse = new InverseLinks(reader);
  }
  for (const { pageId, links } of reader.each(packedLinks, run)) {
    inverse.add(pageId, links);
    if (inverse.bytes >= most) yield* writeOut();
    else yield;
  }
  yield* writeOut();
}

/** An earlier close may have left millions of rows. */
function* clearInlinks(connection: Connection, run: number): Generator<CloseStep, void> {
  const bound = 'select url_id as last from inlink where run_id = ? order by url_id limit 1 offset ?';
  let last: number | undefined;
  do {
    yield 'write';
    last = connection.get<{ last: number }>(bound, run, targetsCleared)?.last;
    const to = last ?? Number.MAX_SAFE_INTEGER;
    connection.transaction(() => connection.run('delete from inlink where run_id = ? and url_id <= ?', run, to));
  } while (last !== undefined);
}

const addToInlink = `on conflict do update set links = links + excluded.links, pages = pages + excluded.pages,
  places = cast(places || excluded.places as blob)`;

/** Writes the places that are template. */
function* findTemplate({ connection, run }: RunContext, reader: Reader): Generator<CloseStep, void> {
  const hosts = new ContentHosts(reader, run);
  yield 'write';
  connection.transaction(() => connection.run('delete from template_place where run_id = ?', run));
  const columns = ['run_id', 'url_id', 'context_id', 'host_id', 'pages'];
  const inserter = new RowInserter(connection, 'template_place', columns);
  for (const targets of inBatches(reader.each(sharedTargets, run, templateBounds.pages), placesAtOnce, weighShared)) {
    const rows = targets.flatMap(({ urlId, contextId, places }) =>
      hosts
        .templateOf(distinctPages(unpackPlaces(places)))
        .flatMap(({ hostId, pages }) => [run, urlId, contextId, hostId, pages]),
    );
    yield 'write';
    connection.transaction(() => inserter.insert(rows));
  }
}

/** A place takes two or three bytes. */
function weighShared({ places }: { places: Buffer }): number {
  return placesOfRow + places.length / 2;
}

/** Rows in batches that weigh about so much. */
function* inBatches<Row>(rows: Iterable<Row>, most: number, weigh: (row: Row) => number = () => 1): Generator<Row[]> {
  let batch: Row[] = [];
  let weight = 0;
  for (const row of rows) {
    batch.push(row);
    weight += weigh(row);
    if (weight < most) continue;
    yield batch;
    batch = [];
    weight = 0;
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
      .filter(
        ({ hostId, pages }) =>
          pages >= Math.max(templateBounds.pages, templateBounds.share * (this.#pages.get(hostId) ?? 0)),
      );
  }
}

function* placeAffiliateLinks({ connection, run }: RunContext): Generator<CloseStep, void> {
  for (const range of pageRanges(connection, 'affiliate_link', run)) {
    yield 'write';
    connection.transaction(() => connection.run(setPlacement, { run, ...range }));
  }
}

const setPlacement = `
  update affiliate_link set placement = iif(exists (
    select 1 from url, page
      join template_place on template_place.run_id = affiliate_link.run_id
        and template_place.url_id = coalesce(url.page_url_id, url.id)
        and template_place.context_id = affiliate_link.context_id and template_place.host_id = page.host_id
    where url.id = affiliate_link.url_id and page.id = affiliate_link.page_id
  ), 'template', 'content')
  where run_id = @run and page_id > @after and page_id <= @last`;

/** A chain that loops or is too long ends nowhere. */
function* followRedirects({ connection, run }: RunContext, reader: Reader): Generator<CloseStep, void> {
  for (const pages of inBatches(reader.each(redirectingPages, run), redirectsAtOnce)) {
    const ids = JSON.stringify(pages.map(({ pageId }) => pageId));
    yield 'write';
    connection.transaction(() => connection.run(writeFinalUrls, { run, ids, most: longestChain }));
  }
}

const writeFinalUrls = `
  with recursive chain (page_id, url_id, hops) as (
    select page.id, page.redirect_url_id, 1 from json_each(@ids) as asked cross join page on page.id = asked.value
    union all
    select chain.page_id, page.redirect_url_id, chain.hops + 1
    from chain
      cross join url on url.id = chain.url_id
      cross join page on page.run_id = @run and page.url_id = coalesce(url.page_url_id, url.id)
    where page.redirect_url_id is not null and chain.hops <= @most
  ), last as materialized (
    select page_id, url_id, max(hops) as hops from chain group by page_id
  )
  update page set final_url_id = iif(last.hops > @most, null, last.url_id)
  from last where last.page_id = page.id`;
