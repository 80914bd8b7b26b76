import type { PaidLinks } from '../model.js';
import { paidLinks } from './queries/paid-links.js';
import { hostName } from './queries/run-hosts.js';
import type { Reader } from './reader.js';

/** The paid links of a run, page by page; of a page one for each network, publisher and merchant. */
export function* readPaidLinks(reader: Reader, run: number): Generator<PaidLinks> {
  const names = new Map<number, string>();
  let page = 0;
  let ofPage = new Map<string, PaidLinks>();
  for (const { merchantId, ...row } of reader.each(paidLinks, run)) {
    if (row.pageId !== page) {
      yield* ofPage.values();
      ofPage = new Map();
      page = row.pageId;
    }
    // Only the last part is text that may hold what parts them.
    const key = `${row.network} ${merchantId} ${row.publisher}`;
    const known = ofPage.get(key);
    if (known !== undefined) {
      known.links += 1;
      continue;
    }
    const merchant = names.get(merchantId) ?? reader.get(hostName, merchantId)?.host ?? '';
    names.set(merchantId, merchant);
    ofPage.set(key, { ...row, merchant, links: 1 });
  }
  yield* ofPage.values();
}
