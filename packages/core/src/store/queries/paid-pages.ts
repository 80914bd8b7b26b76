import { query } from '../define-query.js';

export interface PaidPage {
  pageId: number;
  /** Position of the first paid link that a person sees and can follow among the links of the page. */
  seq: number;
  /** The first disclosure that a reader meets, other than a label, outside menus and footers; null when there is none. */
  quote: string | null;
}

/** Pages with visible links at strong or medium that a person can follow, and how they disclose it. */
export const paidPages = query<[{ run: number }], PaidPage>(
  `
  select page_id as pageId, min(link.seq) as seq, (
      select quote from disclosure
      where disclosure.run_id = @run and disclosure.page_id = link.page_id and strength <> 'label' and hidden = ''
        and region not in ('nav', 'footer')
      order by seq limit 1
    ) as quote
  from affiliate_link as link join link_context as context on context.id = link.context_id
  where link.run_id = @run and role in ('click', 'shortlink') and tier <> 'weak' and side = 'publisher'
    and link.hidden = '' and context.kind in ('a', 'area')
  group by page_id
  order by page_id
`,
  { scansRun: true },
);

export interface NetworkLinksOfPage {
  pageId: number;
  network: string;
  links: number;
  /** Position of the first of them among the links of the page. */
  seq: number;
}

/** Click links and short links at strong or medium, page by page and network. */
export const networkLinksOfPages = query<[run: number], NetworkLinksOfPage>(
  `
  select page_id as pageId, network, count(*) as links, min(seq) as seq
  from affiliate_link
  where run_id = ? and role in ('click', 'shortlink') and tier <> 'weak' and side = 'publisher'
  group by page_id, network
  order by page_id
`,
  { scansRun: true },
);

/** By host and network: pages on which a reader sees the statement that the network demands. */
export const statementsOfHosts = query<[run: number], { host: string; network: string; pages: number }>(
  `
  select host.host, programme as network, count(distinct page_id) as pages
  from disclosure join page on page.id = disclosure.page_id join host on host.id = page.host_id
  where disclosure.run_id = ? and programme <> '' and hidden = ''
  group by host.host, programme
`,
  { scansRun: true },
);
