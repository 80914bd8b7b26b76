import { query } from '../define-query.js';

export type AffiliateLinkRow = {
  page_url: string;
  network: string;
  role: string;
  tier: string;
  publisher_id: string | null;
  advertiser_id: string | null;
  campaign_id: string | null;
  creative_id: string | null;
  sub_id: string | null;
  link_url: string;
  target_url: string | null;
  rel: string;
  via: string;
  placement: string | null;
  hidden: number;
  line: number;
  column: number | null;
  selector: string;
  hidden_by: string;
  kind: string;
  anchor: string;
  side: string;
};

/** affiliate_links.csv: every occurrence of a monetised URL, by page and in document order. */
export const tableAffiliateLinks = query<[{ run: number }], AffiliateLinkRow>(
  `
  select
    url.url as page_url,
    monetised.network,
    monetised.role,
    monetised.tier,
    monetised.publisher as publisher_id,
    monetised.advertiser as advertiser_id,
    monetised.campaign as campaign_id,
    monetised.creative as creative_id,
    monetised.sub as sub_id,
    link_url.url as link_url,
    target.url as target_url,
    monetised.rel,
    monetised.via,
    monetised.placement,
    monetised.hidden != '' as hidden,
    monetised.line,
    monetised.column,
    monetised.selector,
    monetised.hidden as hidden_by,
    context.kind,
    anchor.text as anchor,
    monetised.side
  from affiliate_link as monetised
  join page on page.id = monetised.page_id
  join url on url.id = page.url_id
  join url as link_url on link_url.id = monetised.url_id
  join link_context as context on context.id = monetised.context_id
  join text as anchor on anchor.id = monetised.anchor_id
  left join url as target on target.id = monetised.target_url_id
  where monetised.run_id = @run
  order by url.url, monetised.seq
`,
  { scansRun: true },
);
