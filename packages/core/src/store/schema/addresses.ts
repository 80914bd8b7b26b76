/** What sitemaps name, and what became of links to other sites. */
export const addresses = `
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
`;
