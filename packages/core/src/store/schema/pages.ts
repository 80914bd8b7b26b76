/** The pages of a run: what was asked for, and what each holds. */
export const pages = `
create table page (
  -- A URL in scope of a run; at once the queue: rows are claimed in the order of their id, which is breadth-first.
  id integer primary key, -- stands for the page of this run in other tables
  run_id integer not null, -- the run
  url_id integer not null, -- the URL that is asked for, without fragment
  host_id integer not null, -- its host
  depth integer not null, -- clicks from the nearest start URL; 0 for one that only a sitemap names
  state text not null, -- pending, fetched, unchanged, failed or skipped
  status integer, -- HTTP status; null without an answer and for a folder's page
  reason text, -- why it failed or was skipped, in one word
  detail text, -- the same in a sentence
  redirect_url_id integer, -- where a 3xx answer points
  refresh_url_id integer, -- where a meta refresh leads; null when that is the page itself
  final_url_id integer, -- of a redirect: where its chain ends (at most 10 hops, no loop); written at the close
  content_type text, -- media type in lower case
  charset text, -- WHATWG name of the encoding
  robots_header text, -- X-Robots-Tag
  etag text, -- ETag as sent, at most 300 characters; null when there was none
  last_modified text, -- Last-Modified as sent, at most 300 characters; null when there was none
  headers text, -- of a redirect: its headers, name: value a line, at most 2,000 characters, without Set-Cookie
  title text, -- first non-empty title
  lang text, -- declared language
  language text, -- language of the main text, ISO 639; empty when it is too short to tell
  title_language text, -- the same of the title
  type text, -- page type: article, listing, product, forum, documentation, home, other
  published text, -- when it was published, as it declares; empty when it does not
  words_full integer, -- words a reader sees; null without content, and only then
  words_main integer, -- words of the main text
  words_core integer, -- words of the core text; without the template of the host once the run has ended
  words_link integer, -- words of the full text inside links
  words_unique integer, -- words of main blocks that stand on no other page, those that gather articles apart; null when it was not compared, and until the close
  words_own integer, -- those of them that are core; null with words_unique
  words_template integer, -- words of the full text that much of the host repeats; null until the close
  purpose text, -- why it has no need of text: notice, form, embedded, fragment, redirect, listing, continuation; empty for no reason
  thin_score integer, -- how little it has of its own, 0 to 100; null when that is unknown, and until the close
  thin_verdict text, -- the rule that is told of it; null for none
  affiliate_links integer, -- click rows at strong or medium
  ad_slots integer, -- ad slots
  ad_units integer, -- ad slots and creatives
  followable_links integer, -- links that a person can follow
  canonical_url_id integer, -- declared canonical URL
  indexable integer, -- 1: 2xx or a file, no noindex, no redirect, canonical absent or the page itself
  body_sha256 blob, -- SHA-256 of the body, 32 bytes
  bytes integer, -- size of the decoded body
  file text, -- of a folder's page: its path in the folder
  elapsed_ms integer, -- milliseconds from the request to the end of the body; null for a folder's page
  in_links integer, -- other pages of the run with content that link to it; null until the close
  page_rank real, -- PageRank in the run, shares of 1; null until the close
  judged_again integer, -- 1: the close judged it anew, by where redirects of the site led in this run
  fetched_at text -- when it was answered, or failed
) strict;
create unique index page_by_url on page (run_id, url_id);
create index page_pending on page (run_id, host_id, id) where state = 'pending';

create table page_facts (
  -- What a page holds beyond its links: what it takes to judge the page again.
  page_id integer primary key, -- the page
  facts blob not null -- packed as page-facts.ts says
) strict;

create table fingerprint (
  -- What copies of a page are found by.
  page_id integer primary key, -- the page
  exact text, -- 64-bit hash of the core words, hex; null when there are fewer than five
  full_text text, -- 64-bit hash of the words that a reader sees, hex; null when there are none
  minhash blob -- 128 values of 16 bits, little-endian; null when the core is too short
) strict;

create table block_print (
  -- The visible blocks of a page as it was read, by which it is known what stands on other pages too.
  page_id integer primary key, -- the page
  blocks blob not null -- hash, words and part of each block, packed as block-prints.ts says
) strict;

create table page_links (
  -- The links of a page: one for each URL in an attribute.
  page_id integer primary key, -- the page
  links blob not null -- url, link_context and text of the anchor by their ids, line and column of each link, in document order; packed as packed-links.ts says
) strict;

create table inlink (
  -- The links of a run by target and by how they stand, in one sorted pass at the close.
  run_id integer not null, -- the run
  url_id integer not null, -- the target without its fragment
  context_id integer not null, -- how the links stand: link_context
  links integer not null, -- number of links
  pages integer not null, -- number of pages that hold them
  places blob not null, -- page_id of each link and its position on the page, packed as link-places.ts says; page_links holds the same
  primary key (run_id, url_id, context_id)
) strict, without rowid;

create table template_place (
  -- Places with the same target over much of a host: its template. Written at the close.
  run_id integer not null, -- the run
  url_id integer not null, -- the target without its fragment
  context_id integer not null, -- the place: link_context
  host_id integer not null, -- the host of the pages
  pages integer not null, -- on how many pages of the host it stands
  primary key (run_id, url_id, context_id, host_id)
) strict, without rowid;

create table link_box (
  -- A box of links in the content of a page that lists other hosts.
  page_id integer not null, -- the page
  seq integer not null, -- position among the boxes of the page, from 0
  label text not null, -- the words right before it, at most 100 characters; may be empty
  frame integer not null, -- 47 bits of a hash over label and how its links stand: equal for boxes of one template
  line integer not null, -- line of its first link
  is_hidden integer not null, -- 1: no reader sees it
  links blob not null, -- positions of its links among those of the page, packed as link-boxes.ts says
  anchor_words integer not null, -- words of the anchors
  anchor_words_on_page integer not null, -- those of them that main text or title have, too
  primary key (page_id, seq)
) strict, without rowid;
`;
