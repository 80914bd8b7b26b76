import type { StoredPage } from '../model.js';
import { unpackPlaces } from './link-places.js';
import { tagsOf } from './page-facts.js';
import { judgedPage, placesOfUrl } from './queries/pages-linking-to.js';
import { readFacts } from './read-facts.js';
import type { Reader } from './reader.js';
import type { RunContext } from './run-context.js';
import type { CountedPage } from './tag-tally.js';
import { textKey } from './text-key.js';

/** The pages with content that hold links to these URLs, by page. */
export function* readPagesLinkingTo(reader: Reader, run: number, urls: readonly string[]): Generator<StoredPage> {
  const pageIds = new Set<number>();
  for (const url of urls) {
    for (const { places } of reader.all(placesOfUrl, { run, key: textKey(url), url })) {
      for (const { pageId } of unpackPlaces(places)) pageIds.add(pageId);
    }
  }
  for (const pageId of [...pageIds].sort((a, b) => a - b)) {
    const page = reader.get(judgedPage, pageId);
    const facts = readFacts(reader, pageId);
    if (page && facts) yield { pageId, ...page, facts };
  }
}

/** What a judgement writes about a page. */
const tables = ['affiliate_link', 'affiliate_hop', 'ad_slot', 'loader', 'creative', 'disclosure', 'finding'];

/** Inside a write: takes away what the judgement of a page has written, also from the counts. */
export function forgetJudgement({ connection, rollUps, totals, run }: RunContext, pageId: number): CountedPage {
  const page = connection.get<StoredFigures>(readFigures, pageId);
  if (page === undefined) throw new Error(`There is no page ${pageId}.`);
  const { hostId, url } = page;
  const counted = { pageId, hostId, url };
  rollUps.takeContent(counted, {
    links: connection.all(readLinks, run, pageId),
    slots: connection.all(readSlots, run, pageId),
    loaders: connection.all(readLoaders, run, pageId),
    tags: tagsOf(page.facts),
  });
  rollUps.takeFindings(connection.all(readFindings, run, pageId));
  totals.count('affiliate_links', -page.links);
  totals.count('ad_slots', -page.slots);
  for (const table of tables) connection.run(`delete from ${table} where run_id = ? and page_id = ?`, run, pageId);
  connection.run('delete from page_links where page_id = ?', pageId);
  for (const table of ['page_facts', 'fingerprint', 'block_print', 'link_box']) {
    connection.run(`delete from ${table} where page_id = ?`, pageId);
  }
  return counted;
}

interface StoredFigures {
  hostId: number;
  url: string;
  links: number;
  slots: number;
  facts: Buffer;
}

const readFigures = `
  select page.host_id as hostId, url.url, coalesce(affiliate_links, 0) as links, coalesce(ad_slots, 0) as slots, facts
  from page join url on url.id = page.url_id join page_facts on page_facts.page_id = page.id where page.id = ?`;
const readLinks = `
  select network, role, tier, side, publisher from affiliate_link where run_id = ? and page_id = ?`;
const readSlots = 'select system, account from ad_slot where run_id = ? and page_id = ?';
const readLoaders = `select system, account from loader where run_id = ? and page_id = ? and kind = 'ads'`;
const readFindings = 'select rule, severity from finding where run_id = ? and page_id = ?';
