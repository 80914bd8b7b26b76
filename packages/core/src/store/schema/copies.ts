/** What pages have in common; written at the close. */
export const copies = `
create table core_fingerprint (
  -- What copies of a page are found by without the template of its host, where that is a good part of its core. Written at the close.
  run_id integer not null, -- the run
  page_id integer not null, -- the page
  exact text, -- 64-bit hash of the core words, hex; null when fewer than five are left
  minhash blob, -- 128 values of 16 bits, little-endian; null when the rest is too short
  primary key (run_id, page_id)
) strict, without rowid;

create table template_block (
  -- A block of text that much of a host repeats. Written at the close.
  run_id integer not null, -- the run
  host_id integer not null, -- the host
  print integer not null, -- hash of its words, as in block_print
  pages integer not null, -- on how many pages of the host it stands
  primary key (run_id, host_id, print)
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
`;
