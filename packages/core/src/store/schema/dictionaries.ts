/** What many rows share, by the ids that stand for it. */
export const dictionaries = `
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
`;
