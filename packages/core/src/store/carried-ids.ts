import type { CarriedId } from '../model.js';
import { directSellers, idsOnPages, namedOwners, sellerFiles } from './queries/carried-ids.js';
import { runHosts } from './queries/run-hosts.js';
import type { Reader } from './reader.js';

/** Lines of one ads.txt that are taken: the longest in use have some thousand, most of them resellers. */
const MOST_SELLERS = 1000;
/** Ids on pages of one host that are taken: an id of its own is on most of them, and each page of a few may name others. */
const MOST_IDS = 1000;

/**
 * The ids that hosts of a run carry: those on their pages; then those that their ads.txt calls direct, and the owner that it
 * names. Each by host.
 */
export function* readCarriedIds(reader: Reader, run: number): Generator<CarriedId> {
  for (const { own, ...row } of reader.each(idsOnPages, { run, most: MOST_IDS })) {
    yield { ...row, isOwn: own === null ? null : own === 1 };
  }
  yield* declaredIds(reader, run);
}

function* declaredIds(reader: Reader, run: number): Generator<CarriedId> {
  const files = new Map(reader.all(sellerFiles, run).map((row) => [row.domain, row]));
  if (files.size === 0) return;
  const sellers = new Map<number, { system: string; id: string }[]>();
  for (const { hostId, host, pages } of reader.all(runHosts, { run })) {
    const file = fileFor(files, host);
    if (file === null) continue;
    const accounts = sellers.get(file) ?? [
      ...reader.all(namedOwners, file),
      ...reader.all(directSellers, file, MOST_SELLERS),
    ];
    sellers.set(file, accounts);
    for (const { system, id } of accounts) yield { hostId, kind: 'ads.txt', system, id, pages, isOwn: null };
  }
}

/** A subdomain without a file of its own has that of the nearest domain above it (ads.txt 1.1, section 3.5.1); ports have none. */
function fileFor(files: ReadonlyMap<string, { file: number; state: string }>, host: string): number | null {
  const name = host.replace(/:\d+$/, '');
  for (let domain = name; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const found = files.get(domain) ?? (domain === name ? files.get(host) : undefined);
    if (found !== undefined && found.state !== 'absent') return found.state === 'found' ? found.file : null;
  }
  return null;
}
