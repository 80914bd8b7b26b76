/**
 * The tables of a linkvet database. The comment behind each column stays in the file (SQLite keeps the text of its
 * tables), so a database explains itself, and docs/schema.md is made from the same words.
 *
 * Conventions: `…_id` holds the id of a row of that table; booleans are 0 and 1; times are ISO 8601 in UTC; an empty text
 * is a value that is known to be empty, null is unknown. What one page holds is clustered under its page, so a page is
 * written at the end of every table; what needs another order is counted beside the rows or written at the close.
 */

/** `PRAGMA application_id` of our files: "lvet". A file with another one is not ours and is left alone. */
export const applicationId = 0x6c766574;

/** Each entry lifts the schema by one version. A released entry is never edited: a change is a new entry. */
export const migrations: readonly string[] = [
  `
create table run (
  -- One audit of one set of targets at one time.
  id integer primary key, -- the number by which commands name it
  targets text not null, -- the sorted targets as a JSON array: what makes two runs comparable
  options text not null, -- the options it was started with, JSON
  scope text not null, -- what limits the pages that are read; equal for runs that are compared first
  reading text not null, -- what beside the program decides which facts are taken from a body; equal for runs that share them
  state text not null, -- running, complete, partial or interrupted
  started_at text not null, -- when it began
  finished_at text, -- when it ended; null while it runs
  tool_version text not null, -- version of linkvet
  catalogue_version text not null, -- version of the networks and ad systems it knew
  baseline_run_id integer -- the run its findings were compared with; null when there was none
) strict;

create table run_count (
  -- Totals of a run, kept in the transaction that changes them. The page states add up to what was discovered.
  run_id integer primary key, -- the run
  fetched integer not null default 0, -- pages that answered
  unchanged integer not null default 0, -- pages that had not changed since the run before
  failed integer not null default 0, -- pages without an answer
  skipped integer not null default 0, -- pages that were not asked for, with a reason
  pending integer not null default 0, -- pages still in the queue
  affiliate_links integer not null default 0, -- click rows at strong or medium
  ad_slots integer not null default 0, -- rows of ad_slot
  ad_loader_pages integer not null default 0, -- pages with a script that places ads by itself
  link_loader_pages integer not null default 0 -- pages with a script that turns links into paid ones
) strict;

create table host (
  -- Dictionary of hosts.
  id integer primary key, -- stands for the host in other tables
  host text not null unique -- name and, where it is not the default, port
) strict;

create table url (
  -- Dictionary of URLs, shared by all runs.
  id integer primary key, -- stands for the URL in other tables
  key integer not null, -- 47 bits of a hash of the URL, by which it is found
  host_id integer not null, -- its host
  page_url_id integer, -- the same URL without its fragment, name and password; null when it has none of them
  url text not null -- absolute, with its fragment
) strict;
create index url_by_key on url (key);

create table text (
  -- Dictionary of texts that stand in many places, shared by all runs: anchors, and blocks that pages have in common.
  id integer primary key, -- stands for the text in other tables
  key integer not null, -- 47 bits of a hash of the text, by which it is found
  text text not null -- the text
) strict;
create index text_by_key on text (key);

create table link_context (
  -- Dictionary of the ways in which links stand on pages: what a template repeats.
  id integer primary key, -- stands for the combination in other tables
  key integer not null, -- 47 bits of a hash of the combination, by which it is found
  kind text not null, -- the element: a, area, img, iframe, script, form, meta …
  via text not null, -- how the URL stands in it: href, javascript, src, srcset, poster, action, meta, style, data
  rel text not null, -- rel tokens in lower case, separated by a space; of a meta element its property, or refresh
  region text not null, -- landmark around it: main, header, nav, aside, footer; empty for none
  hidden text not null, -- why a reader does not see it; empty when nothing hides it
  skeleton text not null -- path of tags and classes from the body, without positions
) strict;
create index link_context_by_key on link_context (key);

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

create table core_fingerprint (
  -- What copies of a page are found by without the template of its host, where that is a good part of its core. Written at the close.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  exact text, -- 64-bit hash of the core words, hex; null when fewer than five are left
  minhash blob, -- 128 values of 16 bits, little-endian; null when the rest is too short
  primary key (run_id, page_id)
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

create table tag_count (
  -- Ids of analytics, tag managers and pixels, per host, each with its first place by URL; kept in the transaction that adds them.
  run_id integer not null, -- the run
  kind text not null, -- ads, analytics, tag-manager or site-token
  system text not null, -- id of the service
  tag text not null, -- the account or property as written
  host_id integer not null, -- the host of the pages
  pages integer not null, -- number of pages that have it
  page_id integer not null, -- the first of them by URL
  line integer not null, -- line in its source of the first element that has it, from 1
  column integer, -- column, from 1
  primary key (run_id, system, tag, host_id)
) strict, without rowid;

create table host_edge (
  -- Links with a and area from one host to another. Written at the close.
  run_id integer not null, -- the run
  source_host_id integer not null, -- host of the pages
  target_host_id integer not null, -- host that they link to
  links integer not null, -- number of links
  pages integer not null, -- number of pages that hold them
  content_links integer not null, -- those of the links that are no template
  box_links integer not null, -- those of the links that stand in boxes that list siblings
  primary key (run_id, source_host_id, target_host_id)
) strict, without rowid;

create table host_standing (
  -- How a host of the run stands among hosts: HostStanding of model/hosts.ts. Written at the close.
  run_id integer not null, -- the run
  host_id integer not null, -- the host
  out_hosts integer not null, -- hosts that it links to
  siblings integer not null, -- those of them that are of its domain or group
  in_hosts integer not null, -- hosts of the run that link to it
  reciprocal integer not null, -- those of them that it links to, too
  density real, -- share of the other hosts of the run in its group that it links to; null alone in its group
  overlap real, -- median Jaccard similarity of the siblings that it links to from content with those of others in its group; null for none
  box_pages integer not null, -- pages with a box of links to siblings
  varied_box_pages integer not null, -- those whose frame other pages share, with other links
  box_siblings real, -- median of the sibling hosts in a box; null without one
  box_targets integer not null, -- distinct targets of links in boxes
  anchor_relevance real, -- share of the words of anchors in boxes that the page has, too; null without one
  rank real not null, -- sum of the PageRank of its pages
  community integer not null, -- number of its community, from 1, the largest first
  primary key (run_id, host_id)
) strict, without rowid;

create table operator (
  -- Hosts that are run with the same ids. Written at the close.
  run_id integer not null, -- the run
  id integer not null, -- number within the run, from 1, the most hosts first
  card text not null, -- Operator of model/hosts.ts, JSON
  primary key (run_id, id)
) strict, without rowid;

create table host_group (
  -- Hosts that were judged together. Written at the close.
  run_id integer not null, -- the run
  id integer not null, -- number within the run, from 1, the gravest first
  verdict text not null, -- strong, suspicious, related or none
  score integer not null, -- 0 to 100
  card text not null, -- HostGroup of model/hosts.ts, JSON
  primary key (run_id, id)
) strict, without rowid;

create table money_path (
  -- How readers of a host get to those who pay. Written at the close.
  run_id integer not null, -- the run
  seq integer not null, -- the most links first, from 0
  source_host_id integer not null, -- host where readers are
  hub_host_id integer, -- host of the run that holds the paid links; null when the source itself does
  network text not null, -- the network
  publisher text not null, -- who earns; empty when the URL does not tell
  merchant text not null, -- host where the paid links lead
  links integer not null, -- links from the source to pages of the hub with such paid links; 0 without a hub
  content_links integer not null, -- those of them that are no template
  pages integer not null, -- pages of the source that have one
  paid_links integer not null, -- paid links on the pages that are led to, or on the source
  paid_pages integer not null, -- pages that hold them
  hub_links integer not null, -- links from the source to whatever page of the hub; 0 without a hub
  hub_pages integer not null, -- pages of the source that have one
  hub_paid_links integer not null, -- such paid links on whatever page of the hub; 0 without a hub
  hub_paid_pages integer not null, -- pages that hold them
  hubs integer not null, -- hubs of the source in all: paths over those with the most links are kept
  paths integer not null, -- paths from the source over this hub in all: those with the most links are kept
  primary key (run_id, seq)
) strict, without rowid;

create table money_flow (
  -- Who is paid on a hub that hosts send readers to, or on hosts themselves. Written at the close.
  run_id integer not null, -- the run
  seq integer not null, -- over a hub before without one, the most links first, from 0
  card text not null, -- MoneyFlow of model/hosts.ts, JSON
  primary key (run_id, seq)
) strict, without rowid;

create table template_block (
  -- A block of text that much of a host repeats. Written at the close.
  run_id integer not null, -- the run
  host_id integer not null, -- the host
  print integer not null, -- hash of its words, as in block_print
  pages integer not null, -- on how many pages of the host it stands
  primary key (run_id, host_id, print)
) strict, without rowid;

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

create table affiliate_link (
  -- One occurrence of a monetised URL: a link of the page.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the links of the page, from 0
  network text not null, -- id of the outermost affiliate network
  role text not null, -- click, impression, creative, script, widget, shortlink, checkout, cloak, landing, opaque, postback
  tier text not null, -- strong, medium or weak
  side text not null, -- publisher: who earns; advertiser: who runs the programme
  publisher text, -- id of the publisher; ids that the URL does not hold are null
  advertiser text, -- id of the advertiser
  campaign text, -- id of the campaign
  creative text, -- id of the creative
  sub text, -- the publisher's own label
  url_id integer not null, -- the URL on the page
  context_id integer not null, -- how it stands there: link_context
  anchor_id integer not null, -- text of the link: text
  target_url_id integer, -- where it leads in the end, as far as the URL tells
  rel text not null, -- rel tokens in lower case, separated by a space
  via text not null, -- how the URL stands in the element
  placement text, -- content or template; null until the close
  hidden text not null, -- why a reader does not see it; empty when nothing hides it
  line integer not null, -- line in the source, from 1
  column integer, -- column, from 1
  selector text not null, -- CSS selector of the element
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table affiliate_hop (
  -- A further hop of a monetised URL: those beside the one that affiliate_link names.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the links of the page: affiliate_link
  hop integer not null, -- position in the chain, the outermost being 1
  network text not null, -- its network
  role text not null, -- its role
  tier text not null, -- strong, medium or weak
  publisher text, -- id of the publisher in this hop
  url_id integer, -- the hop's URL; null when the chain does not tell
  primary key (run_id, page_id, seq, hop)
) strict, without rowid;

create table ad_slot (
  -- An element that an ad system fills.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the slots of the page, from 0
  system text not null, -- id of the ad system
  account text not null, -- account id as written; empty when the markup does not hold it
  slot text not null, -- id of the slot; may be empty
  format text not null, -- declared format; may be empty
  size text not null, -- declared size as WxH; may be empty
  region text not null, -- landmark around it; empty for none
  placement text, -- content or template; null until the close
  line integer not null, -- line in the source, from 1
  column integer, -- column, from 1
  selector text not null, -- CSS selector of the element
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table loader (
  -- A script that places ads on the page, or turns its links into paid ones, by itself.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the loaders of the page, from 0
  kind text not null, -- ads or links
  system text not null, -- id of the ad system or network
  account text not null, -- account or publisher id as written; empty when the markup does not hold it
  region text not null, -- landmark around it; empty for none
  line integer not null, -- line in the source, from 1
  column integer, -- column, from 1
  selector text not null, -- CSS selector of the element
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table creative (
  -- A banner, product box or video of a programme, its parts joined.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the creatives of the page, from 0
  network text not null, -- id of the network
  publisher text, -- id of the publisher; ids that no part holds are null
  advertiser text, -- id of the advertiser
  campaign text, -- id of the campaign
  creative text, -- id of the creative
  click_seq integer, -- position of its click link among the links of the page: affiliate_link; null without one
  pixel_seq integer, -- the same of its first impression pixel
  image_seq integer, -- the same of its image
  pixels integer not null, -- number of impression pixels
  size text not null, -- declared size as WxH; may be empty
  problem text not null, -- mismatch, no-creative or repeated; empty when nothing is wrong
  detail text not null, -- what disagrees; may be empty
  line integer not null, -- line in the source, from 1
  column integer, -- column, from 1
  selector text not null, -- CSS selector of the element
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table disclosure (
  -- Words that tell a reader about the money.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  seq integer not null, -- position among the disclosures of the page, from 0
  strength text not null, -- explains, names or label
  programme text not null, -- id of the network whose required statement it is; empty for any other
  quote text not null, -- the words, as they stand on the page
  block integer not null, -- index of the block
  offset integer not null, -- place in the block's text, in UTF-16 units
  line integer not null, -- line in the source, from 1
  region text not null, -- landmark around it; empty for none
  hidden text not null, -- why a reader does not see it; empty when they do
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table ads_txt (
  -- An ads.txt or app-ads.txt that was asked for, or that stands in a folder.
  id integer primary key, -- stands for the file of this run in other tables
  run_id integer not null, -- the run
  domain text not null, -- the host of which it speaks
  kind text not null, -- ads.txt or app-ads.txt
  url text not null, -- where it was found at last
  status integer, -- HTTP status of the last answer; null without one, and for a folder's
  state text not null, -- found, absent or unknown
  detail text not null -- why it is absent or unknown, in a sentence; empty when found
) strict;
create unique index ads_txt_by_domain on ads_txt (run_id, domain, kind);

create table ads_txt_line (
  -- A line of an ads.txt that says something.
  ads_txt_id integer not null, -- the file
  line integer not null, -- from 1
  type text not null, -- record, variable or malformed
  name text not null, -- domain of the ad system, or name of the variable; empty when malformed
  value text not null, -- account id, or value of the variable; of a malformed line its text
  relation text not null, -- DIRECT or RESELLER; empty for what is no record
  authority text not null, -- id from a certification authority; may be empty
  problem text not null, -- what is wrong with it, in a sentence; empty when nothing is
  primary key (ads_txt_id, line)
) strict, without rowid;

create table seller (
  -- An account as the sellers.json of its ad system has it.
  run_id integer not null, -- the run
  system text not null, -- domain of the ad system
  account text not null, -- the account id
  type text not null, -- PUBLISHER, INTERMEDIARY, BOTH, absent or unknown
  name text not null, -- name of the seller; may be empty
  domain text not null, -- domain of the seller; may be empty
  is_confidential integer not null, -- 1: the seller does not want to be named
  detail text not null, -- why it is unknown, in a sentence; empty otherwise
  primary key (run_id, system, account)
) strict, without rowid;

create table sitemap (
  -- A sitemap that was asked for, or an index of sitemaps.
  id integer primary key, -- stands for the sitemap of this run in other tables
  run_id integer not null, -- the run
  url_id integer not null, -- where it is
  named_by_url_id integer, -- the index or robots.txt that names it; null when the operator did, or when it was guessed
  status integer, -- HTTP status; null without an answer
  format text not null, -- urlset, index, text, rss or atom; empty when it is none of them
  problem text not null -- what is wrong with it, in a sentence; empty when nothing is
) strict;
create unique index sitemap_by_url on sitemap (run_id, url_id);

create table sitemap_url (
  -- A URL that a sitemap names, in scope or not.
  run_id integer not null, -- the run
  url_id integer not null, -- the URL, without fragment
  sitemap_id integer not null, -- the sitemap
  lastmod text not null, -- as written, at most 40 characters; empty when it says none
  primary key (run_id, url_id, sitemap_id)
) strict, without rowid;

create table external_link (
  -- A URL out of scope that a run wants to know a verdict on; rows in the order in which they were found.
  id integer primary key, -- position in that order
  run_id integer not null, -- the run
  url_id integer not null, -- the URL, without fragment
  check_id integer -- what this run goes by: link_check, its own or a recent one of another run; null while it waits
) strict;
create unique index external_link_by_url on external_link (run_id, url_id);
create index external_link_waiting on external_link (run_id, id) where check_id is null;

create table link_check (
  -- What a request for a URL out of scope came to; shared by all runs.
  id integer primary key, -- the later one of a URL has the larger id
  url_id integer not null, -- the URL, without fragment
  verdict text not null, -- ok, redirect, broken or inconclusive
  status integer, -- HTTP status of the last hop; null without an answer
  final_url_id integer, -- where redirects ended; null without a redirect
  detail text not null, -- why there is no answer or no verdict, in a sentence; empty otherwise
  checked_at text not null -- when it was asked for
) strict;
create index link_check_by_url on link_check (url_id);

create table finding (
  -- What a rule found, clustered by page.
  run_id integer not null, -- the run
  page_id integer not null, -- the page; 0 for a finding about the whole site, or about the template of a host
  seq integer not null, -- position among the findings of the page, from 0
  id text not null, -- 16 hex digits that stay the same from run to run
  rule text not null, -- id of the rule
  severity text not null, -- error, warning or notice
  confidence text not null, -- certain, likely, possible or review
  state text, -- against the baseline: new, unchanged or changed; null until the run ends
  first_seen text, -- start of the first run that had it; null until the run ends
  last_seen text, -- start of the last run that had it; null until the run ends
  first_page_id integer, -- of a finding about the whole site: the page of its first place; null for none
  places integer not null, -- how many places it stands for
  pages integer, -- of a finding about the template of a host: on how many pages its places stand; null for any other
  part_of text, -- id of the finding that stands for this one and its like on other pages of the host; null when it stands for itself
  line integer, -- the first place: line, from 1
  column integer, -- column, from 1
  selector text, -- CSS selector of the element
  evidence text not null, -- what a person needs to check it, a JSON object
  primary key (run_id, page_id, seq)
) strict, without rowid;

create table fault (
  -- A rule that threw: its findings on that page are missing.
  run_id integer not null, -- the run
  rule text not null, -- id of the rule
  url_id integer not null, -- the page; 0 for a site rule
  message text not null, -- what it said
  primary key (run_id, rule, url_id)
) strict, without rowid;

create table note (
  -- Something a person should know about the run; it belongs to no page.
  run_id integer not null, -- the run
  code text not null, -- target-failed, host-gave-up, limit-reached …
  subject text not null, -- the target, host or limit
  detail text not null, -- a sentence
  incomplete integer not null, -- 1: it makes the run incomplete
  primary key (run_id, code, subject)
) strict, without rowid;

create table cluster (
  -- A group of pages whose core text is the same or nearly so. Written at the close.
  run_id integer not null, -- the run
  id integer not null, -- number within the run, from 1, the largest first
  kind text not null, -- exact, near or full-page
  chosen_by text not null, -- why the representative is it: canonical, date, in-links or url
  pages integer not null, -- number of members
  primary key (run_id, id)
) strict, without rowid;

create table cluster_member (
  -- A page of a cluster.
  run_id integer not null, -- the run
  cluster_id integer not null, -- number of the cluster: cluster
  seq integer not null, -- 0 for the representative, then by URL
  page_id integer not null, -- the page
  similarity real not null, -- Jaccard similarity of the core with that of the representative, 0 to 1
  excuse text not null, -- canonical, redirect, noindex, version or translation; empty when nothing excuses the copy
  primary key (run_id, cluster_id, seq)
) strict, without rowid;
create index cluster_member_by_page on cluster_member (page_id);

create table containment (
  -- A page whose article stands within another page, which holds more. Written at the close.
  run_id integer not null, -- the run
  inner_page_id integer not null, -- the page that stands within the other
  outer_page_id integer not null, -- the other
  words integer not null, -- words of the paragraphs that both hold
  share real not null, -- their share of the core of the inner page, 0 to 1
  primary key (run_id, inner_page_id, outer_page_id)
) strict, without rowid;

create table doorway (
  -- A family of copies made to rank and funnel: a cluster. Written at the close.
  run_id integer not null, -- the run
  cluster_id integer not null, -- the cluster
  kind text not null, -- spun-titles or template
  card text not null, -- what the report shows of it: Doorway of model.ts with the ids of its pages, JSON
  primary key (run_id, cluster_id)
) strict, without rowid;

create table finding_count (
  -- Findings per rule and severity, kept in the transaction that adds them.
  run_id integer not null, -- the run
  rule text not null, -- id of the rule
  severity text not null, -- error, warning or notice
  findings integer not null, -- number of findings
  pages integer not null, -- number of pages that have one; of findings about the whole site: of their first places
  primary key (run_id, rule, severity)
) strict, without rowid;

create table network_count (
  -- Rows of affiliate_link per network, role and tier, kept in the transaction that adds them.
  run_id integer not null, -- the run
  network text not null, -- id of the network
  role text not null, -- role of the rows
  tier text not null, -- tier of the rows
  links integer not null, -- number of rows
  pages integer not null, -- number of pages that have one
  primary key (run_id, network, role, tier)
) strict, without rowid;

create table host_count (
  -- Totals of a host whose pages were read. Written at the close.
  run_id integer not null, -- the run
  host_id integer not null, -- the host
  pages integer not null, -- pages that were read, or had not changed
  errors integer not null, -- findings on its pages, and those about the site whose first place is on one
  warnings integer not null, -- the same of this severity
  notices integer not null, -- the same of this severity
  affiliate_links integer not null, -- click rows at strong or medium
  ad_slots integer not null, -- rows of ad_slot
  primary key (run_id, host_id)
) strict, without rowid;

create table publisher_count (
  -- Who earns, per host: publisher ids of click rows at strong or medium, accounts of ad slots and of scripts that place ads.
  run_id integer not null, -- the run
  network text not null, -- id of the network or ad system
  publisher text not null, -- the publisher or account id
  host_id integer not null, -- the host of the pages
  links integer not null, -- click rows at strong or medium
  slots integer not null, -- ad slots
  pages integer not null, -- number of pages that have any of them
  own integer, -- 1: an id of the site's own, 0: of somebody else; null when unknown, and until the close
  primary key (run_id, network, publisher, host_id)
) strict, without rowid;
`,
];
