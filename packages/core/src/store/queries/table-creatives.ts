import { query } from '../define-query.js';

export type CreativeRow = {
  page_url: string;
  network: string;
  publisher_id: string | null;
  advertiser_id: string | null;
  campaign_id: string | null;
  creative_id: string | null;
  click_url: string | null;
  pixel_url: string | null;
  image_url: string | null;
  pixels: number;
  size: string;
  problem: string;
  detail: string;
  line: number;
  column: number | null;
  selector: string;
};

/** creatives.csv: banners, product boxes and videos of programmes, their parts joined, by page and in document order. */
export const tableCreatives = query<[{ run: number }], CreativeRow>(
  `
  select
    url.url as page_url,
    creative.network,
    creative.publisher as publisher_id,
    creative.advertiser as advertiser_id,
    creative.campaign as campaign_id,
    creative.creative as creative_id,
    click_url.url as click_url,
    pixel_url.url as pixel_url,
    image_url.url as image_url,
    creative.pixels,
    creative.size,
    creative.problem,
    creative.detail,
    creative.line,
    creative.column,
    creative.selector
  from creative
  join page on page.id = creative.page_id
  join url on url.id = page.url_id
  left join affiliate_link as click
    on click.run_id = creative.run_id and click.page_id = creative.page_id and click.seq = creative.click_seq
  left join url as click_url on click_url.id = click.url_id
  left join affiliate_link as pixel
    on pixel.run_id = creative.run_id and pixel.page_id = creative.page_id and pixel.seq = creative.pixel_seq
  left join url as pixel_url on pixel_url.id = pixel.url_id
  left join page_links on page_links.page_id = creative.page_id and creative.image_seq is not null
  left join link_of(page_links.links) as image on image.seq = creative.image_seq
  left join url as image_url on image_url.id = image.url_id
  where creative.run_id = @run
  order by url.url, creative.seq
`,
  { scansRun: true },
);
