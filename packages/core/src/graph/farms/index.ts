import type {
  CloseStep,
  ClusterHost,
  FarmSignal,
  FarmVerdict,
  HostGroup,
  HostStanding,
  Operator,
  RunHost,
} from '../../model.js';
import type { BoxLedger } from '../boxes.js';
import type { Group } from '../groups.js';
import type { SiblingBoxes } from '../sibling-boxes.js';
import { exampleBoxes } from './box-examples.js';
import { contentSignals } from './content-signals.js';
import { copiesOfGroups, noCopies } from './copies.js';
import { evidenceOf, type GroupEvidence } from './group-evidence.js';
import { type BoxExamples, linkSignals } from './link-signals.js';
import { operatorSignals } from './operator-signals.js';
import { toHundredths } from './signal.js';

/** Points from which a verdict is told. Links alone may be those of a forum, texts alone those of an agency. */
const STRONG = { total: 60, links: 20, content: 15 };
const SUSPICIOUS = { links: 20 };
const VERDICTS: readonly FarmVerdict[] = ['strong', 'suspicious', 'related', 'none'];

export interface FarmSource {
  hosts: readonly RunHost[];
  groups: readonly Group[];
  standings: readonly HostStanding[];
  boxes: BoxLedger;
  operators: readonly Operator[];
  clusters: Iterable<ClusterHost>;
  pageUrls: (pageIds: readonly number[]) => string[];
}

/** Judges each group of several hosts, and hosts alone whose boxes list siblings. */
export function* judgeGroups(source: FarmSource): Generator<CloseStep, HostGroup[]> {
  const { hosts, groups, boxes, operators, pageUrls } = source;
  const groupOf = new Map(groups.flatMap(({ hostIds }, group) => hostIds.map((hostId) => [hostId, group] as const)));
  const copies = copiesOfGroups(source.clusters, groupOf, groups.length);
  const known = {
    hosts: new Map(hosts.map((host) => [host.hostId, host])),
    standings: new Map(source.standings.map((standing) => [standing.hostId, standing])),
    operators,
  };
  const judged: HostGroup[] = [];
  for (const [at, group] of groups.entries()) {
    yield;
    const evidence = evidenceOf(group, { ...known, boxes: boxes.ofGroup(group), copies: copies[at] ?? noCopies() });
    judged.push(judgeGroup(group, evidence, (some) => exampleBoxes(some, boxes, pageUrls)));
  }
  return judged
    .filter(({ hosts, verdict }) => hosts.length > 1 || verdict !== 'none')
    .sort(compareGroups)
    .map((group, at) => ({ ...group, id: at + 1 }));
}

/** Pure: the same evidence is judged the same, and less of it never worse. */
export function judgeGroup(group: Group, evidence: GroupEvidence, examplesOf: BoxExamples): HostGroup {
  const signals = [...linkSignals(evidence, examplesOf), ...contentSignals(evidence), ...operatorSignals(evidence)];
  const { hosts } = evidence;
  return {
    id: 0,
    verdict: verdictOf(signals, evidence),
    score: Math.floor(pointsOf(signals)),
    joinedBy: group.joinedBy,
    hosts: hosts.map(({ host: { hostId, host, pages }, boxes }) => ({ hostId, host, pages, boxPages: boxes.pages })),
    unreadHosts: countUnread(hosts.map(({ boxes }) => boxes)),
    operator: group.operator,
    signals,
  };
}

function verdictOf(signals: readonly FarmSignal[], { hosts, operators }: GroupEvidence): FarmVerdict {
  const links = pointsOf(signals, 'links');
  const content = pointsOf(signals, 'content');
  const isStrong = pointsOf(signals) >= STRONG.total && links >= STRONG.links && content >= STRONG.content;
  if (isStrong && hosts.length > 1) return 'strong';
  if (links >= SUSPICIOUS.links) return 'suspicious';
  return operators.some((operator) => operator.hosts.length > 1) ? 'related' : 'none';
}

function pointsOf(signals: readonly FarmSignal[], part?: FarmSignal['part']): number {
  const counted = part === undefined ? signals : signals.filter((one) => one.part === part);
  return toHundredths(counted.reduce((sum, { points }) => sum + points, 0));
}

function countUnread(boxes: readonly SiblingBoxes[]): number {
  const read = new Set(boxes.map(({ hostId }) => hostId));
  const listed = new Set(boxes.flatMap(({ siblings }) => [...siblings.keys()]));
  return [...listed].filter((hostId) => !read.has(hostId)).length;
}

function compareGroups(one: HostGroup, other: HostGroup): number {
  const nameOf = ({ hosts }: HostGroup) => hosts[0]?.host ?? '';
  return (
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    other.score - one.score ||
    (nameOf(one) < nameOf(other) ? -1 : 1)
  );
}
