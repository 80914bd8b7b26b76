import type { FarmSignal, HostGroup, Operator, OperatorId } from '../model.js';
import type { HostTotal } from '../store/queries/index.js';
import { count, grouped } from './wording.js';

/** Names of hosts and ids that a sentence holds; of more it says how many they are. */
const MOST_NAMED = 4;

/** `412 pages, 12 errors, 300 warnings, 57 affiliate links`: what there is none of is left out. */
export function hostValue({
  pages,
  errors,
  warnings,
  notices,
  affiliateLinks,
  adSlots,
}: Omit<HostTotal, 'host'>): string {
  const others: [number, string][] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notices, 'notice'],
    [affiliateLinks, 'affiliate link'],
    [adSlots, 'ad slot'],
  ];
  const told = others.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  return [count(pages, 'page'), ...told].join(', ');
}

/** The sum of hosts; findings and links stand on one host each. */
export function sumOfHosts(hosts: readonly HostTotal[]): Omit<HostTotal, 'host'> {
  const sum = { pages: 0, errors: 0, warnings: 0, notices: 0, affiliateLinks: 0, adSlots: 0 };
  const keys = Object.keys(sum) as (keyof typeof sum)[];
  for (const host of hosts) for (const key of keys) sum[key] += host[key];
  return sum;
}

/** `14 hosts are run with the same ids: adsense ca-pub-123, impact 456`. */
export function operatorSentence({ hosts, ids }: Operator): string {
  const joining = ids.filter(({ standing }) => standing === 'joins').map(idName);
  return `${count(hosts.length, 'host')} are run with the same ids: ${named(joining, 'id')}`;
}

/** `adsense ca-pub-123`, `google.com pub-123 in ads.txt`. */
export function idName({ kind, system, id }: Pick<OperatorId, 'kind' | 'system' | 'id'>): string {
  return `${system} ${id}${kind === 'ads.txt' ? ' in ads.txt' : ''}`;
}

/** `a.example, b.example and 3 more hosts`. */
export function hostNames(hosts: readonly { host: string }[]): string {
  return named(
    hosts.map(({ host }) => host),
    'host',
  );
}

function named(names: readonly string[], noun: string): string {
  // One more is as long as saying that there is one more.
  const shown = names.slice(0, names.length <= MOST_NAMED + 1 ? MOST_NAMED + 1 : MOST_NAMED);
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${grouped(rest)} more ${noun}s`;
}

/** `strong (87 of 100)`. */
export function verdictValue({ verdict, score }: Pick<HostGroup, 'verdict' | 'score'>): string {
  return `${verdict} (${score} of 100)`;
}

/** What was seen of a group: `4 hosts list each other in bulk, and say the same; 4 of 281 hosts were read`. */
export function groupSentence(group: HostGroup): string {
  const { hosts, unreadHosts } = group;
  const read = unreadHosts > 0 ? `; ${readValue(group)} ${hosts.length === 1 ? 'was' : 'were'} read` : '';
  return `${SEEN[group.verdict](hosts)}${read}`;
}

const SEEN: Readonly<Record<HostGroup['verdict'], (hosts: HostGroup['hosts']) => string>> = {
  strong: (hosts) => `${listing(hosts)}, and say the same`,
  suspicious: listing,
  related: (hosts) => `${count(hosts.length, 'host')} are run with the same ids, without links in bulk`,
  none: (hosts) => `${count(hosts.length, 'host')} have little in common`,
};

function listing(hosts: HostGroup['hosts']): string {
  if (hosts.length === 1) return '1 host lists its siblings in bulk';
  const lists = hosts.filter(({ boxPages }) => boxPages > 0).length;
  if (lists === hosts.length) return `${count(lists, 'host')} list each other in bulk`;
  return `${grouped(lists)} of ${count(hosts.length, 'host')} ${lists === 1 ? 'lists' : 'list'} siblings in bulk`;
}

/** `4 of 281 hosts`: those of which pages were read, of all that are known; `4 hosts` when that is all. */
export function readValue({ hosts, unreadHosts }: Pick<HostGroup, 'hosts' | 'unreadHosts'>): string {
  const all = count(hosts.length + unreadHosts, 'host');
  return unreadHosts === 0 ? all : `${grouped(hosts.length)} of ${all}`;
}

/** `15 of 15`, `7.5 of 10`. */
export function pointsValue({ points, most }: Pick<FarmSignal, 'points' | 'most'>): string {
  return `${Math.round(points * 10) / 10} of ${most}`;
}
