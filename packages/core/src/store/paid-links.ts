import type { PaidLinks } from '../model.js';
import { paidLinks } from './queries/paid-links.js';
import { hostName } from './queries/run-hosts.js';
import type { Reader } from './reader.js';

/** The paid links of a run, page by page; of a page one for each network, publisher and merchant. */
export function* readPaidLinks(reader: Reader, run: number): Generator<PaidLinks> {
  const names = new Map<number, string>();
  const nameOf = (hostId: number): string => {
    const name = names.get(hostId) ?? reader.get(hostName, hostId)?.host ?? '';
    names.set(hostId, name);
    return name;
  };
  for (const { pageId, hostId, links } of reader.each(paidLinks, run)) {
    for (const [deal, count] of countEach(JSON.parse(links))) {
      const [network, publisher, merchantId]: [string, string, number] = JSON.parse(deal);
      yield { pageId, hostId, network, publisher, merchant: nameOf(merchantId), links: count };
    }
  }
}

/** How often each text occurs, in the order in which they first do. */
function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
