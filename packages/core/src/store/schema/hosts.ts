/** What hosts have in common. */
export const hosts = `
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
`;
