/** What earns money on a page, and the words that tell readers about it. */
export const monetised = `
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
`;
