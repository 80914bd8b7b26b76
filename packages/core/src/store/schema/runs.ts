/** A run, what it counts, and what a person should know of it. */
export const runs = `
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

create table note (
  -- Something a person should know about the run; it belongs to no page.
  run_id integer not null, -- the run
  code text not null, -- target-failed, host-gave-up, limit-reached …
  subject text not null, -- the target, host or limit
  detail text not null, -- a sentence
  incomplete integer not null, -- 1: it makes the run incomplete
  primary key (run_id, code, subject)
) strict, without rowid;
`;
