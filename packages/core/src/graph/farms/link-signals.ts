import { count, grouped } from '../../amounts.js';
import type { FarmExample, FarmSignal } from '../../model.js';
import { median } from '../median.js';
import type { GroupEvidence, HostEvidence } from './group-evidence.js';
import { percent } from './phrases.js';
import { fill, shareOfPages, signal } from './signal.js';

/** On ordinary hosts 1 to 4 % of the pages have a box with siblings; on the hosts of a farm 15 to 80 % do. */
const MANY_BOX_PAGES = 0.2;
/** A host lists in bulk from so many pages on, and from such a share of what was read: the rest are departments that name each other. */
const LISTING = { pages: 3, share: 0.05 };
const MANY_COMMON_SIBLINGS = 6;
/** Among fewer hosts everybody knows everybody. */
const LEAST_HOSTS = 5;
const DENSE = 0.5;

/** Examples of boxes: over the hosts, and of one host. */
export type BoxExamples = (hosts: readonly HostEvidence[]) => FarmExample[];

/** What the boxes of a group say: at most 45 points. */
export function linkSignals(evidence: GroupEvidence, examplesOf: BoxExamples): FarmSignal[] {
  const listing = evidence.hosts.filter(listsInBulk);
  return [
    linkBoxes(evidence, examplesOf),
    overlappingLists(listing, examplesOf),
    denseLinks(evidence, listing),
    varyingBoxes(evidence, examplesOf),
  ];
}

function linkBoxes({ hosts, pages }: GroupEvidence, examplesOf: BoxExamples): FarmSignal {
  const withBoxes = hosts.filter(({ boxes }) => boxes.pages > 0);
  const boxPages = sumOf(hosts, 'pages');
  const hidden = sumOf(hosts, 'hiddenPages');
  const share = pages === 0 ? 0 : boxPages / pages;
  const siblings = median(withBoxes.map(({ boxes }) => boxes.medianSiblings ?? 0)) ?? 0;
  const relevance = median(withBoxes.flatMap(({ boxes }) => boxes.anchorRelevance ?? []));
  const seen =
    boxPages === 0
      ? 'No page has a box of links that lists sibling hosts in its content.'
      : `${grouped(boxPages)} of ${count(pages, 'page')} (${percent(share)}) on ${count(withBoxes.length, 'host')} have a box of links in their content that lists sibling hosts, a median of ${siblings}${hidden > 0 ? `; on ${count(hidden, 'page')} no reader sees it` : ''}${relevance === null ? '' : `. Of the words of these links, ${percent(relevance)} stand on the page itself, too`}.`;
  return signal('link-boxes', 'links', 15, {
    filled: fill(shareOfPages(boxPages, pages), MANY_BOX_PAGES),
    value: share,
    seen,
    examples: examplesOf(withBoxes),
  });
}

/** Counted, and not as a similarity of lists: that would rise where a list loses what the others have not. */
function overlappingLists(listing: readonly HostEvidence[], examplesOf: BoxExamples): FarmSignal {
  const listed = new Map<number, number>();
  for (const { boxes } of listing) {
    for (const sibling of boxes.siblings.keys()) listed.set(sibling, (listed.get(sibling) ?? 0) + 1);
  }
  const common = [...listed.values()].filter((hosts) => hosts > 1).length;
  const overlap = median(listing.flatMap(({ standing }) => standing?.overlap ?? []));
  const seen =
    listing.length < 2
      ? 'There are no two hosts whose boxes list siblings on many of their pages.'
      : `The boxes of ${count(listing.length, 'host')} list ${count(listed.size, 'sibling host')}; ${grouped(common)} of them are listed by two hosts or more${overlap === null ? '' : `. The sets of siblings that two hosts of the group link to have a median similarity of ${percent(overlap)}`}.`;
  return signal('overlapping-lists', 'links', 10, {
    filled: fill(common, MANY_COMMON_SIBLINGS),
    value: listing.length < 2 ? null : common,
    seen,
    examples: common > 0 ? examplesOf(listing) : [],
  });
}

function denseLinks({ hosts }: GroupEvidence, listing: readonly HostEvidence[]): FarmSignal {
  const most = hosts.length;
  if (most < LEAST_HOSTS) {
    const seen = `${count(most, 'host')} of the group ${most === 1 ? 'was' : 'were'} read: too few to say how densely they list each other.`;
    return signal('dense-links', 'links', 10, { filled: 0, value: null, seen });
  }
  const own = new Set(hosts.map(({ host }) => host.hostId));
  const listed = new Map(listing.map(({ host, boxes }) => [host.hostId, boxes.siblings]));
  let pairs = 0;
  let mutual = 0;
  for (const [one, siblings] of listed) {
    for (const other of siblings.keys()) {
      if (!own.has(other)) continue;
      pairs++;
      if (one < other && listed.get(other)?.has(one)) mutual++;
    }
  }
  const possible = (most * (most - 1)) / 2;
  const value = (pairs / (2 * possible) + mutual / possible) / 2;
  return signal('dense-links', 'links', 10, {
    filled: fill(value, DENSE),
    value,
    seen: `Of the ${grouped(possible)} pairs of hosts that were read, ${grouped(mutual)} list each other in boxes, and ${grouped(pairs - 2 * mutual)} list one way.`,
  });
}

function varyingBoxes({ hosts, pages }: GroupEvidence, examplesOf: BoxExamples): FarmSignal {
  const varied = sumOf(hosts, 'variedPages');
  const targets = sumOf(hosts, 'targets');
  return signal('varying-boxes', 'links', 10, {
    filled: fill(shareOfPages(varied, pages), MANY_BOX_PAGES),
    value: pages === 0 ? 0 : varied / pages,
    seen:
      varied === 0
        ? 'No box of links to siblings comes with other links on other pages.'
        : `On ${count(varied, 'page')} the box looks like that of other pages of the host, and lists other links: ${count(targets, 'target')} in all.`,
    examples: examplesOf(hosts.filter(({ boxes }) => boxes.variedPages > 0).slice(0, 1)),
  });
}

function listsInBulk({ host, boxes }: HostEvidence): boolean {
  return boxes.pages >= Math.max(LISTING.pages, host.pages * LISTING.share);
}

function sumOf(hosts: readonly HostEvidence[], figure: 'pages' | 'variedPages' | 'hiddenPages' | 'targets'): number {
  return hosts.reduce((sum, { boxes }) => sum + boxes[figure], 0);
}
