import { count, grouped } from '../amounts.js';
import type { PageCounts } from '../model.js';
import type { ClusterTotal, FaultTotal, RuleCount } from '../store/queries/index.js';
import type { AdSystemTotal, NetworkTotal, RunHeader } from './overview.js';

export { count, grouped };

/** How long, in the largest unit that fits: `0.4 s`, `42 s`, `3 min`, `5 h`, `2 days`. */
function duration(milliseconds: number): string {
  if (milliseconds < 10_000) return `${(Math.max(0, milliseconds) / 1000).toFixed(1)} s`;
  const seconds = Math.floor(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`;
}

/** What a run audits, without what a reader knows anyway: `lamps.example, ./posts`, or `group shops (3 hosts), ./posts`. */
export function runName({ targets, groups, ungrouped }: Pick<RunHeader, 'targets' | 'groups' | 'ungrouped'>): string {
  if (groups.length === 0) return targets.map(targetName).join(', ');
  const beside = new Set(ungrouped);
  const grouped = targets.filter((target) => !beside.has(target));
  const hosts = new Set(grouped.flatMap((target) => (/^https?:/.test(target) ? new URL(target).host : [])));
  const isHosts = grouped.every((target) => /^https?:/.test(target));
  const size = isHosts ? count(hosts.size, 'host') : count(grouped.length, 'target');
  return [`group${groups.length === 1 ? '' : 's'} ${groups.join(', ')} (${size})`, ...ungrouped.map(targetName)].join(
    ', ',
  );
}

function targetName(target: string): string {
  return target.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** A run that ended a shorter time ago has just ended. */
const JUST_MS = 1000;

/** When a run ended, unless it has just done so, and how long it has taken; when it was killed is not known. */
export function age({ state, startedAt, finishedAt }: RunHeader, now: number): string {
  if (finishedAt === null && state === 'interrupted') return `begun ${duration(now - startedAt)} ago`;
  if (finishedAt === null) return `for ${duration(now - startedAt)}`;
  const took = `took ${duration(finishedAt - startedAt)}`;
  return now - finishedAt < JUST_MS ? took : `${duration(now - finishedAt)} ago, ${took}`;
}

/**
 * URLs by state; states without any are left out, what was discovered and fetched never. Of those that failed, so many
 * are links of a folder that lead to none of its files.
 */
export function pageStates(pages: PageCounts, missingFiles: number): string {
  const { discovered, fetched, unchanged, failed, skipped, pending } = pages;
  const others = Object.entries({
    unchanged,
    failed: failed - missingFiles,
    'not in the folder': missingFiles,
    skipped,
    pending,
  }).filter(([, number]) => number > 0);
  const states = [`${grouped(fetched)} fetched`, ...others.map(([state, number]) => `${grouped(number)} ${state}`)];
  return `${count(discovered, 'URL')}: ${states.join(', ')}`;
}

/** `12 on 7 pages`; findings about the whole site stand on no page. */
export function spread({ findings, pages }: RuleCount): string {
  return pages === 0 ? grouped(findings) : `${grouped(findings)} on ${count(pages, 'page')}`;
}

/** `24 links, 2 publishers`; short links and the like hold no publisher id. */
export function networkValue({ links, publishers }: NetworkTotal): string {
  return publishers === 0 ? count(links, 'link') : `${count(links, 'link')}, ${count(publishers, 'publisher')}`;
}

export function adSystemValue({ slots, accounts }: AdSystemTotal): string {
  return `${count(slots, 'slot')}, ${count(accounts, 'account')}`;
}

export function clusterValue({ clusters, pages }: Omit<ClusterTotal, 'kind'>): string {
  return `${count(clusters, 'cluster')}, ${count(pages, 'page')}`;
}

/** What a person should know when a rule threw. */
export function faultSentence({ rule, pages }: FaultTotal): string {
  return `Fault of ours: rule ${rule} failed ${count(pages, 'time')}`;
}

/** A text as one word of a shell, in quotes when it needs them. */
export function shellWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
