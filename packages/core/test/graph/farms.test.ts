import { describe, expect, test } from 'vitest';
import { BoxColumns } from '../../src/graph/box-columns.js';
import { copiesOfGroups } from '../../src/graph/farms/copies.js';
import { judgeGroup } from '../../src/graph/farms/index.js';
import { tellSiblingBoxes } from '../../src/graph/sibling-boxes.js';
import type {
  ClusterHost,
  FarmSignal,
  FarmVerdict,
  HostGroup,
  Operator,
  OperatorId,
  StoredBox,
} from '../../src/model.js';
import { randomOf } from './families.js';
import { runHost } from './links.js';

const VERDICTS: readonly FarmVerdict[] = ['none', 'related', 'suspicious', 'strong'];
const READ = [1, 2, 3, 4, 5];

/** What a group is judged by: hosts are 1 to 5; those up to 20 are of their domain, and unread. */
interface Seen {
  hosts: readonly number[];
  pagesOfEach: number;
  boxes: readonly StoredBox[];
  clusters: readonly ClusterHost[];
  ids: readonly OperatorId[];
  figures: { wordsCore: number; wordsOwn: number; paidPages: number; disclosedPages: number };
  alike: number;
}

function judge({ hosts, pagesOfEach, boxes, clusters, ids, figures, alike }: Seen): HostGroup {
  const columns = new BoxColumns();
  for (const box of boxes) columns.push(box);
  const boxesOf = columns.byHost();
  const known = { joinedBy: ['domain' as const], domains: ['farm.test'], knownPages: pagesOfEach };
  const group = { ...known, hostIds: [...hosts], operator: null };
  const members = hosts.map((hostId) => {
    const known = { pages: 1, sharedIds: 1, idNames: [], assetHosts: [] };
    return { ...known, hostId, host: `${hostId}.farm.test`, templateLikeness: hostId <= alike ? 0.9 : null };
  });
  const operators: Operator[] = ids.length === 0 ? [] : [{ id: 1, hosts: members, ids: [...ids] }];
  const evidence = {
    hosts: hosts.map((hostId) => ({
      host: { ...runHost({ hostId, host: `${hostId}.farm.test` }), ...figures, pages: pagesOfEach },
      boxes: tellSiblingBoxes(columns, hostId, boxesOf.get(hostId) ?? [], () => true, 4),
      standing: null,
    })),
    pages: hosts.length * pagesOfEach,
    copies: copiesOfGroups(clusters, new Map(hosts.map((hostId) => [hostId, 0])), 1)[0] as ReturnType<
      typeof copiesOfGroups
    >[0],
    operators,
  };
  return judgeGroup(group, evidence, () => []);
}

const NOTHING: Seen = {
  ...{ hosts: READ, pagesOfEach: 20, boxes: [], clusters: [], ids: [], alike: 0 },
  figures: { wordsCore: 100, wordsOwn: 100, paidPages: 0, disclosedPages: 0 },
};

/** A box on a page of a host, with links to siblings of which no other page has the same. */
function boxOn(hostId: number, page: number, siblings: readonly number[], frame = 1): StoredBox {
  return {
    ...{ pageId: hostId * 1000 + page, hostId, label: '', frame, line: 1, isHidden: false },
    ...{ anchorWords: 1, anchorWordsOnPage: 0, hostIds: [...siblings] },
    urlIds: siblings.map((sibling, at) => (hostId * 1000 + page) * 100 + sibling + at),
  };
}

function copiesOn(
  cluster: number,
  hosts: readonly number[],
  pages: number,
  doorway: ClusterHost['doorway'],
): ClusterHost[] {
  return hosts.map((hostId) => ({
    ...{ cluster, kind: 'near', doorway, hostId, pages, title: `Title ${hostId}` },
    pageUrl: `https://${hostId}.farm.test/${cluster}`,
  }));
}

function idOn(id: string, hosts: number): OperatorId {
  return { kind: 'ads', system: 'adsense', id, standing: 'joins', hosts, pages: hosts, aliases: [] };
}

function partsOf({ signals }: HostGroup): Record<string, number> {
  const sum = (part: FarmSignal['part']) =>
    signals.filter((one) => one.part === part).reduce((all, { points }) => all + points, 0);
  return { links: sum('links'), content: sum('content'), operator: sum('operator') };
}

const others = (hostId: number) => [...READ, 6, 7, 8].filter((other) => other !== hostId);
const boxes = READ.flatMap((hostId) => Array.from({ length: 8 }, (_, page) => boxOn(hostId, page, others(hostId))));
const spun = Array.from({ length: 4 }, (_, cluster) => copiesOn(cluster, READ, 3, 'spun-titles')).flat();
const ids = [idOn('ca-pub-1', 5), idOn('ca-pub-2', 4)];
const WHOLE: Seen = {
  ...{ hosts: READ, pagesOfEach: 20, boxes, clusters: spun, ids, alike: 5 },
  figures: { wordsCore: 1000, wordsOwn: 10, paidPages: 10, disclosedPages: 0 },
};

describe('what a group is called', () => {
  test('boxes, copies and ids together make the most of each part, and a strong verdict', () => {
    const judged = judge(WHOLE);
    expect(judged).toMatchObject({ verdict: 'strong', score: 100, unreadHosts: 3 });
    expect(partsOf(judged)).toEqual({ links: 45, content: 35, operator: 20 });
    expect(judged.signals.map(({ points, most }) => [points, most])).toEqual(
      judged.signals.map(({ most }) => [most, most]),
    );
  });

  test('boxes alone are suspicious, whoever runs the hosts: what they say is their own', () => {
    expect(judge({ ...WHOLE, clusters: [], figures: NOTHING.figures })).toMatchObject({
      verdict: 'suspicious',
      score: 60,
    });
  });

  test('copies alone are no farm: without boxes there is no verdict but that the hosts are related', () => {
    expect(judge({ ...WHOLE, boxes: [] })).toMatchObject({ verdict: 'related', score: 55 });
    expect(judge({ ...WHOLE, boxes: [], ids: [] })).toMatchObject({ verdict: 'none' });
    expect(judge(NOTHING)).toMatchObject({ verdict: 'none', score: 0 });
  });

  test('texts that keep their title on all hosts are passed on: they never bring what a strong verdict asks', () => {
    const kept = Array.from({ length: 20 }, (_, cluster) => copiesOn(cluster, READ, 1, null)).flat();
    const judged = judge({ ...WHOLE, clusters: kept });
    expect(judged.verdict).toBe('suspicious');
    expect(partsOf(judged).content).toBe(13);
  });

  test('one host is never strong, whatever it says', () => {
    const judged = judge({ ...WHOLE, hosts: [1], pagesOfEach: 40, ids: [] });
    expect(judged).toMatchObject({ verdict: 'suspicious', unreadHosts: 7 });
  });

  test('boxes on two pages of a host are no lists in bulk, and few pages no large share', () => {
    const few = READ.flatMap((hostId) => [0, 1].map((page) => boxOn(hostId, page, others(hostId))));
    const { signals, verdict } = judge({ ...NOTHING, pagesOfEach: 40, boxes: few });
    expect(signals.slice(0, 4).map(({ points }) => points)).toEqual([3.75, 0, 0, 2.5]);
    expect(verdict).toBe('none');
    expect(partsOf(judge({ ...NOTHING, hosts: [1], pagesOfEach: 2, boxes: few })).links).toBe(10);
  });

  test('the sentences say what was counted', () => {
    expect(judge(WHOLE).signals.map(({ seen }) => seen)).toEqual([
      '40 of 100 pages (40 %) on 5 hosts have a box of links in their content that lists sibling hosts, a median of 7. Of the words of these links, 0 % stand on the page itself, too.',
      'The boxes of 5 hosts list 8 sibling hosts; 8 of them are listed by two hosts or more.',
      'Of the 10 pairs of hosts that were read, 10 list each other in boxes, and 0 list one way.',
      'On 40 pages the box looks like that of other pages of the host, and lists other links: 280 targets in all.',
      '60 of 100 pages (60 %) have a text that other hosts of the group have, too; 60 of them under different titles, or as one template with a few changing words.',
      '60 of 100 pages (60 %) belong to families of one text under many titles, or of one template with a few changing words.',
      'Of 5,000 words of core text, 50 (1 %) stand on no other page.',
      '2 ids join hosts of the group: adsense ca-pub-1 on 5 hosts, adsense ca-pub-2 on 4 hosts.',
      '5 of 5 hosts have a template that matches that of another to 70 % or more.',
      '50 of 100 pages have paid links; 50 of them do not disclose it.',
    ]);
  });
});

test('numbers are written for people: thousands with a comma, and shares with four places', () => {
  const [linkBoxes] = judge({ ...WHOLE, pagesOfEach: 421 }).signals;
  expect(linkBoxes?.seen).toContain('40 of 2,105 pages (1 %) on 5 hosts');
  expect(linkBoxes?.value).toBe(0.019);
});

describe('less evidence is never worse', () => {
  /** Evidence of all sorts, more or less of it. */
  function someEvidence(seed: number): Seen {
    const random = randomOf(seed);
    const hosts = READ.slice(0, 1 + random(5));
    const some = (most: number) => Array.from({ length: random(most + 1) });
    const core = 1 + random(1000);
    const paid = random(20);
    return {
      hosts,
      pagesOfEach: 20,
      boxes: some(30).map(() => {
        const hostId = hosts[random(hosts.length)] as number;
        const drawn = some(9).map(() => 1 + random(12));
        // Some list the front pages of the same hosts, so that boxes of several pages are the same.
        const isFixed = random(2) === 0;
        const siblings = [...new Set(isFixed ? [1, 2, 3, 4, 5, 6] : drawn)].filter((one) => one !== hostId);
        const box = boxOn(hostId, random(20), siblings, random(3));
        return isFixed ? { ...box, urlIds: siblings } : box;
      }),
      clusters: some(8).flatMap((_, cluster) => {
        const doorway = (['spun-titles', 'template', null] as const)[random(3)] ?? null;
        return copiesOn(
          cluster,
          hosts.filter(() => random(2) === 0),
          1 + random(3),
          doorway,
        );
      }),
      ids: some(3).map((_, id) => idOn(`${id}`, 2 + random(3))),
      figures: { wordsCore: core, wordsOwn: random(core), paidPages: paid, disclosedPages: random(paid + 1) },
      alike: random(6),
    };
  }

  function withoutHost(box: StoredBox, hostId: number): StoredBox {
    const kept = Array.from(box.hostIds, (one, at) => [one, box.urlIds[at] as number] as const).filter(
      ([one]) => one !== hostId,
    );
    return { ...box, hostIds: kept.map(([one]) => one), urlIds: kept.map(([, url]) => url) };
  }

  /** The evidence without one box, host in all lists, cluster, part of a cluster or id, and without all of a kind. */
  function lesser(seen: Seen): Seen[] {
    const without = <T>(all: readonly T[], at: number) => all.filter((_, index) => index !== at);
    const clusters = [...new Set(seen.clusters.map(({ cluster }) => cluster))];
    return [
      ...seen.boxes.map((_, at) => ({ ...seen, boxes: without(seen.boxes, at) })),
      ...Array.from({ length: 12 }, (_, at) => ({ ...seen, boxes: seen.boxes.map((box) => withoutHost(box, at + 1)) })),
      ...seen.clusters.map((_, at) => ({ ...seen, clusters: without(seen.clusters, at) })),
      ...clusters.map((id) => ({ ...seen, clusters: seen.clusters.filter(({ cluster }) => cluster !== id) })),
      ...seen.ids.map((_, at) => ({ ...seen, ids: without(seen.ids, at) })),
      { ...seen, boxes: [] },
      { ...seen, clusters: [] },
      { ...seen, ids: [] },
      { ...seen, alike: 0 },
      { ...seen, figures: { ...seen.figures, wordsOwn: seen.figures.wordsCore } },
      { ...seen, figures: { ...seen.figures, disclosedPages: seen.figures.paidPages } },
    ];
  }

  test('whatever is taken away, neither the score nor the verdict rises, and no signal gets more points', () => {
    const verdicts = new Set<FarmVerdict>();
    const worse: [seed: number, less: number][] = [];
    for (let seed = 0; seed < 40; seed++) {
      const seen = someEvidence(seed);
      const judged = judge(seen);
      verdicts.add(judged.verdict);
      for (const [at, less] of lesser(seen).entries()) if (isWorse(judge(less), judged)) worse.push([seed, at]);
    }
    expect(worse).toEqual([]);
    expect(verdicts).toEqual(new Set(VERDICTS));
  });

  function isWorse(one: HostGroup, other: HostGroup): boolean {
    return (
      one.score > other.score ||
      VERDICTS.indexOf(one.verdict) > VERDICTS.indexOf(other.verdict) ||
      one.signals.some(({ points }, at) => points < 0 || points > (other.signals[at] as FarmSignal).points)
    );
  }
});
