import type { DoorwayFacts } from '../model.js';
import { doorwayPage, hostsOfLinks, publishersOfPage } from './queries/doorway-facts.js';
import { readLinkRoles } from './read-facts.js';
import type { Reader } from './reader.js';

/** What the card of a doorway counts on its pages, in the order of `pageIds`. */
export function readDoorwayFacts(reader: Reader, run: number, pageIds: readonly number[]): DoorwayFacts[] {
  return pageIds.flatMap((pageId): DoorwayFacts[] => {
    const page = reader.get(doorwayPage, pageId);
    if (page === undefined) return [];
    const { host, ...counts } = page;
    const publishers = reader.all(publishersOfPage, { run, page: pageId });
    return [{ pageId, ...counts, publishers, listedHosts: listedHostsOf(reader, pageId, host) }];
  });
}

/** Hosts other than its own that the lists of links in the content of a page lead to. */
function listedHostsOf(reader: Reader, pageId: number, own: string): number {
  const roles = readLinkRoles(reader, pageId);
  const links = reader.all(hostsOfLinks, pageId);
  const listed = links.filter(({ kind, host }, seq) => kind === 'a' && roles[seq] === 'link-list' && host !== own);
  return new Set(listed.map(({ host }) => host)).size;
}
