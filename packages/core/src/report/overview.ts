import type { PageCounts, RunState, Severity } from '../model.js';
import {
  brokenPages,
  type ClusterTotal,
  clusterTotals,
  doorwayTotal,
  type FaultTotal,
  faultTotals,
  type NoteRow,
  networkCounts,
  notes,
  publisherCounts,
  type RuleCount,
  type RunRow,
  ruleCounts,
  runById,
  type SharedHosts,
  sharedHosts,
} from '../store/queries/index.js';
import type { Reader } from '../store/reader.js';

/**
 * One run at a glance. Everything comes from roll-ups, so the size of the run does not matter; only what a
 * folder lacks is counted where it is listed.
 */
export interface Overview {
  run: RunHeader;
  pages: PageCounts;
  /** How many of the failed ones are links of a folder that lead to none of its files. */
  missingFiles: number;
  findings: Record<Severity, number>;
  /** The worst first, then the most frequent. */
  rules: RuleCount[];
  /** The most click links first. */
  networks: NetworkTotal[];
  /** The most slots first. */
  adSystems: AdSystemTotal[];
  /** Pages on which scripts turn links into paid ones, or place ads, by themselves: there may be more than are counted. */
  lowerBound: { linkPages: number; adPages: number };
  clusters: ClusterTotal[];
  /** Those of them that are doorways. */
  doorways: Omit<ClusterTotal, 'kind'>;
  /** How many operators, and how many groups of hosts that link each other in bulk; 0 until the run has ended. */
  shared: SharedHosts;
  /** What makes the run incomplete first. */
  notes: NoteRow[];
  /** Rules that threw: their findings are missing on so many pages. */
  faults: FaultTotal[];
}

export interface RunHeader {
  id: number;
  state: RunState;
  targets: string[];
  /** Names of the groups that were audited, and the targets that are in none of them; both are empty without a group. */
  groups: string[];
  ungrouped: string[];
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Milliseconds since 1970; null while it runs, and when it was killed. */
  finishedAt: number | null;
}

export interface NetworkTotal {
  network: string;
  /** Click links at strong or medium. */
  links: number;
  /** Distinct publisher ids in them. */
  publishers: number;
}

export interface AdSystemTotal {
  system: string;
  slots: number;
  accounts: number;
}

/** The overview of one run; null when the database has no such run. */
export function readOverview(reader: Reader, run: number): Overview | null {
  const row = reader.get(runById, run);
  if (row === undefined) return null;
  const { discovered, fetched, unchanged, failed, skipped, pending } = row;
  const rules = reader.all(ruleCounts, run);
  return {
    run: runHeader(row),
    pages: { discovered, fetched, unchanged, failed, skipped, pending },
    missingFiles: failed > 0 ? countMissingFiles(reader, row) : 0,
    findings: { error: total(rules, 'error'), warning: total(rules, 'warning'), notice: total(rules, 'notice') },
    rules,
    networks: networkTotals(reader, run),
    adSystems: adSystemTotals(reader, run),
    lowerBound: { linkPages: row.linkLoaderPages, adPages: row.adLoaderPages },
    clusters: reader.all(clusterTotals, run),
    doorways: reader.get(doorwayTotal, run) ?? { clusters: 0, pages: 0 },
    shared: reader.get(sharedHosts, { run }) ?? { operators: 0, strong: 0, suspicious: 0 },
    notes: reader.all(notes, run),
    faults: reader.all(faultTotals, run),
  };
}

/** A site has none, and may have many failures. */
function countMissingFiles(reader: Reader, { run, targets }: RunRow): number {
  const hasFolder = (JSON.parse(targets) as string[]).some((target) => !/^https?:/.test(target));
  let missing = 0;
  if (!hasFolder) return missing;
  for (const { reason } of reader.each(brokenPages, { run })) if (reason === 'missing-file') missing += 1;
  return missing;
}

function runHeader({ run, state, targets, groups, ungrouped, startedAt, finishedAt }: RunRow): RunHeader {
  return {
    id: run,
    state,
    targets: JSON.parse(targets),
    groups: JSON.parse(groups),
    ungrouped: JSON.parse(ungrouped),
    startedAt: Date.parse(startedAt),
    finishedAt: finishedAt === null ? null : Date.parse(finishedAt),
  };
}

function total(rules: RuleCount[], severity: Severity): number {
  return rules.reduce((sum, rule) => sum + (rule.severity === severity ? rule.findings : 0), 0);
}

function networkTotals(reader: Reader, run: number): NetworkTotal[] {
  const totals = new Map<string, NetworkTotal>();
  for (const { network, role, tier, links } of reader.all(networkCounts, run)) {
    if (role !== 'click' || tier === 'weak') continue;
    const sum = totals.get(network) ?? { network, links: 0, publishers: 0 };
    totals.set(network, { ...sum, links: sum.links + links });
  }
  for (const { network, links } of reader.all(publisherCounts, run)) {
    const sum = totals.get(network);
    if (sum !== undefined && links > 0) sum.publishers += 1;
  }
  return [...totals.values()].sort((a, b) => b.links - a.links || (a.network < b.network ? -1 : 1));
}

function adSystemTotals(reader: Reader, run: number): AdSystemTotal[] {
  const totals = new Map<string, AdSystemTotal>();
  for (const { network, publisher, slots } of reader.all(publisherCounts, run)) {
    if (slots === 0) continue;
    const sum = totals.get(network) ?? { system: network, slots: 0, accounts: 0 };
    totals.set(network, { ...sum, slots: sum.slots + slots, accounts: sum.accounts + (publisher === '' ? 0 : 1) });
  }
  return [...totals.values()].sort((a, b) => b.slots - a.slots || (a.system < b.system ? -1 : 1));
}
