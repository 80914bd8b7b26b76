import { query } from '../define-query.js';

export type AdSlotRow = {
  page_url: string;
  system: string;
  account_id: string | null;
  slot_id: string | null;
  format: string | null;
  size: string | null;
  placement: string | null;
  line: number;
  column: number | null;
  selector: string;
  region: string;
};

/** ad_slots.csv: every element that an ad system fills, by page and in document order. */
export const tableAdSlots = query<[{ run: number }], AdSlotRow>(
  `
  select
    url.url as page_url,
    slot.system,
    slot.account as account_id,
    slot.slot as slot_id,
    slot.format,
    slot.size,
    slot.placement,
    slot.line,
    slot.column,
    slot.selector,
    slot.region
  from ad_slot as slot
  join page on page.id = slot.page_id
  join url on url.id = page.url_id
  where slot.run_id = @run
  order by url.url, slot.seq
`,
  { scansRun: true },
);
