/** Totals that views would otherwise make of thousands of rows. */
export const counts = `
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
`;
