import type { HostDisclosures, Place, ProgrammeStatements } from '../model.js';
import { tallyByHost } from './host-tally.js';
import { pageWithHost } from './queries/page-with-host.js';
import { networkLinksOfPages, paidPages, statementsOfHosts } from './queries/paid-pages.js';
import { placeOfAffiliateLink } from './queries/publishers-of-pages.js';
import type { Reader } from './reader.js';

/** The first page without a disclosure, as long as others may come before it. */
interface SilentPage {
  pageId: number;
  seq: number;
  pageUrl: string;
}

/** How the pages with paid links of each host disclose them, by host. */
export function* readHostDisclosures(reader: Reader, run: number): Generator<HostDisclosures> {
  const hosts = new Map<string, HostDisclosures & { silent: SilentPage | null }>();
  for (const { pageId, seq, quote } of reader.each(paidPages, { run })) {
    const { host, url: pageUrl } = reader.get(pageWithHost, pageId) as { host: string; url: string };
    const counts = hosts.get(host) ?? {
      ...{ host, paidPages: 0, disclosedPages: 0, firstSilent: null, firstDisclosed: null, silent: null },
    };
    hosts.set(host, counts);
    counts.paidPages++;
    if (quote === null) {
      if (counts.silent === null || pageUrl < counts.silent.pageUrl) counts.silent = { pageId, seq, pageUrl };
      continue;
    }
    counts.disclosedPages++;
    if (counts.firstDisclosed === null || pageUrl < counts.firstDisclosed.pageUrl) {
      counts.firstDisclosed = { pageUrl, quote };
    }
  }
  for (const { silent, ...counts } of [...hosts.values()].sort((a, b) => (a.host < b.host ? -1 : 1))) {
    yield { ...counts, firstSilent: silent && { pageUrl: silent.pageUrl, at: placeOf(reader, run, silent) } };
  }
}

/** The links of each network on each host, and on how many pages of the host its statement stands. */
export function* readProgrammeStatements(reader: Reader, run: number): Generator<ProgrammeStatements> {
  const stated = new Map(
    reader.all(statementsOfHosts, run).map(({ host, network, pages }) => [JSON.stringify([host, network]), pages]),
  );
  const rows = reader.each(networkLinksOfPages, run);
  for (const { first, ...counts } of tallyByHost(reader, rows, ({ network }) => [network])) {
    const { network } = first;
    const statedPages = stated.get(JSON.stringify([counts.host, network])) ?? 0;
    yield { ...counts, network, statedPages, at: placeOf(reader, run, first) };
  }
}

function placeOf(reader: Reader, run: number, { pageId, seq }: { pageId: number; seq: number }): Place {
  return reader.get(placeOfAffiliateLink, run, pageId, seq) as Place;
}
