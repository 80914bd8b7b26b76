import { query } from '../define-query.js';
import type { StoredLink } from '../page-facts.js';

/** The blob of a page: what it holds beyond its links. See `readFacts`. */
export const factsOfPage = query<[pageId: number], { facts: Buffer }>(`
  select facts from page_facts where page_id = ?
`);

/** The links of a page, in document order. */
export const linksOfPage = query<[pageId: number], StoredLink>(`
  select url.url as href, kind, via, rel, text.text as anchor, line, column, skeleton, hidden, region
  from page_links join link_of(page_links.links) as link
    join url on url.id = link.url_id
    join link_context on link_context.id = link.context_id
    join text on text.id = link.anchor_id
  where page_links.page_id = ?
  order by link.seq
`);

/** A text that many pages share. */
export const textById = query<[id: number], { text: string }>(`
  select text from text where id = ?
`);
