import { IntegerTable } from '../integer-table.js';
import type { RunHost } from '../model.js';
import { contentPages } from './queries/page-links.js';
import { paidPages } from './queries/paid-pages.js';
import { hostName, runHosts, urlOfPage } from './queries/run-hosts.js';
import type { Reader } from './reader.js';

/** Hosts with content, by name. */
export function readRunHosts(reader: Reader, run: number): RunHost[] {
  const hosts = new Map<number, RunHost>();
  for (const row of reader.all(runHosts, { run })) hosts.set(row.hostId, { ...row, paidPages: 0, disclosedPages: 0 });
  const hostOf = new IntegerTable();
  for (const { pageId, hostId } of reader.each(contentPages, run)) hostOf.set(pageId, hostId);
  for (const { pageId, quote } of reader.each(paidPages, { run })) {
    const host = hosts.get(hostOf.get(pageId));
    if (host === undefined) continue;
    host.paidPages++;
    if (quote !== null) host.disclosedPages++;
  }
  return [...hosts.values()];
}

/** Names of hosts, in the order of their ids; '' for one that is not known. */
export function readHostNames(reader: Reader, hostIds: readonly number[]): string[] {
  return hostIds.map((hostId) => reader.get(hostName, hostId)?.host ?? '');
}

/** URLs of pages, in the order of their ids; '' for one that is not known. */
export function readPageUrls(reader: Reader, pageIds: readonly number[]): string[] {
  return pageIds.map((pageId) => reader.get(urlOfPage, pageId)?.url ?? '');
}
