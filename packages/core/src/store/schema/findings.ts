/** What rules found. */
export const findings = `
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
`;
