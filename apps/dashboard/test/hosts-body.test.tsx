import type { FarmSignal, HostGroup, Operator } from '@linkvet/core';
import type { HostsOverview, Overview } from '@linkvet/core/report';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { HostsBody } from '../src/views/hosts-body.js';
import { detailOf } from '../src/views/hosts-detail.js';
import { entriesOf } from '../src/views/hosts-entries.js';
import { layOutHosts } from '../src/views/hosts-layout.js';

const RUN: Overview['run'] = {
  id: 3,
  state: 'complete',
  targets: ['https://deep.farm.example/', 'https://lamps.farm.example/'],
  groups: ['garden'],
  ungrouped: [],
  startedAt: 0,
  finishedAt: 42_000,
};

const HOSTS = ['deep.farm.example', 'lamps.farm.example', 'tools.farm.example', 'trees.farm.example'];

const signal = (id: FarmSignal['id'], points: number, seen: string): FarmSignal => {
  const examples = points > 0 ? [{ url: 'https://deep.farm.example/p/12', line: 40, quote: '' }] : [];
  return { id, part: 'links', points, most: 15, value: 0.8, seen, examples };
};

const GROUP: HostGroup = {
  id: 1,
  verdict: 'strong',
  score: 87,
  joinedBy: ['domain'],
  hosts: HOSTS.map((host, i) => ({ hostId: i + 1, host, pages: 850 + i, boxPages: 700 })),
  unreadHosts: 277,
  operator: 1,
  signals: [
    signal('link-boxes', 14.25, 'On 80 % of the pages a box in the content links to siblings.'),
    signal('spun-titles', 0, 'No copies under many titles.'),
  ],
};

const OPERATOR: Operator = {
  id: 1,
  hosts: HOSTS.map((host, i) => {
    return { hostId: i + 1, host, pages: 850, sharedIds: 2, idNames: [], templateLikeness: null, assetHosts: [] };
  }),
  ids: [
    {
      ...{ kind: 'ads', system: 'adsense', id: 'ca-pub-1234567890123456', standing: 'joins', hosts: 4, pages: 3400 },
      aliases: ['google.com pub-1234567890123456'],
    },
    { kind: 'affiliate', system: 'impact', id: '99', standing: 'foreign', hosts: 1, pages: 1, aliases: [] },
  ],
};

const total = (host: string) => {
  return { host, pages: 850, errors: 12, warnings: 0, notices: 1, affiliateLinks: 8400, adSlots: 3 };
};

const WAY =
  'deep.farm.example, lamps.farm.example → tools.farm.example → 3 merchants of impact (publisher 1): 40 links on 12 pages';

const FOUND: HostsOverview = { hosts: HOSTS.map(total), operators: [OPERATOR], groups: [GROUP], money: [WAY] };
const NOTHING: HostsOverview = { hosts: [], operators: [], groups: [], money: [] };

function drawn(
  columns: number,
  height: number,
  selected = 0,
  hosts = FOUND,
  state: Overview['run']['state'] = 'complete',
) {
  const entries = entriesOf(hosts);
  const layout = layOutHosts(columns, height, entries.length);
  const chosen = entries[selected];
  const detail = chosen ? detailOf(chosen, layout.detailColumns, layout.isTight) : [];
  const overview = { run: { ...RUN, state } } as Overview;
  const hasEnded = state === 'complete';
  const position = 'run 3 (newest of 3)';
  const { lastFrame, unmount } = render(
    <HostsBody
      {...{ overview, hosts, entries, selected, detail, hasEnded, position, layout, columns, height }}
      offset={0}
    />,
  );
  const frame = lastFrame() ?? '';
  unmount();
  return frame.replace(/ +$/gm, '');
}

describe('operators and hosts', () => {
  test('stand beside what is known of the chosen one where there is room', () => {
    expect(drawn(110, 26)).toMatchInlineSnapshot(`
      "group garden (2 hosts)                                                                     run 3 (newest of 3)
      4 hosts, 1 operator, 1 group with links in bulk

      > strong 87     deep.farm.exampl… 4 of 281 hosts  strong (87 of 100)
        operator      adsense ca-pub-12345678… 4 hosts  4 hosts list each other in bulk, and say the same; 4 of 281
        money         where paid links lead      1 way  hosts were read
        hosts         what stands on each      4 hosts
                                                        Signals
                                                        On 80 % of the pages a box in the content         14.3 of 15
                                                        links to siblings.
                                                          line 40 of https://deep.farm.example/p/12
                                                        No copies under many titles.                      0 of 15

                                                        Hosts
                                                        deep.farm.example               850 pages, 700 list siblings
                                                        lamps.farm.example              851 pages, 700 list siblings
                                                        tools.farm.example              852 pages, 700 list siblings
                                                        trees.farm.example              853 pages, 700 list siblings







      "
    `);
  });

  test('stand over it in a narrower window', () => {
    expect(drawn(80, 22, 1)).toMatchInlineSnapshot(`
      "group garden (2 hosts)                                       run 3 (newest of 3)
      4 hosts, 1 operator, 1 group with links in bulk

        strong 87     deep.farm.example, lamps.farm.example, tools.far… 4 of 281 hosts
      > operator      adsense ca-pub-1234567890123456                          4 hosts
        money         where paid links lead                                      1 way
        hosts         what stands on each                                      4 hosts

      4 hosts are run with the same ids

      Ids
      adsense ca-pub-1234567890123456                     shared: 4 hosts, 3,400 pages
        the same account: google.com pub-1234567890123456
      impact 99                                        somebody else's: 1 host, 1 page

      Hosts
      deep.farm.example                                        850 pages, 2 shared ids
      lamps.farm.example                                       850 pages, 2 shared ids
      tools.farm.example                                       850 pages, 2 shared ids
      trees.farm.example                                       850 pages, 2 shared ids

      "
    `);
  });

  test('stay in a small window, with a part of it', () => {
    expect(drawn(60, 10)).toMatchInlineSnapshot(`
      "group garden (2 hosts)                   run 3 (newest of 3)
      4 hosts, 1 operator, 1 group with links in bulk
      > strong 87     deep.farm.example, lamps.far… 4 of 281 hosts
        operator      adsense ca-pub-1234567890123456      4 hosts
        money         where paid links lead                  1 way
      strong (87 of 100)
      4 hosts list each other in bulk, and say the same; 4 of 281
      hosts were read
      Signals
      9 more lines: space"
    `);
  });

  test('stand alone in the smallest one', () => {
    expect(drawn(40, 5)).toMatchInlineSnapshot(`
      "group garden (2 hos… run 3 (newest of 3)
      > strong 87     deep.far… 4 of 281 hosts
        operator      adsense ca-pub-… 4 hosts
        money         where paid links … 1 way
        hosts         what stands on … 4 hosts"
    `);
  });

  test('end with where the money goes and what stands on each host', () => {
    expect(drawn(80, 22, 2)).toContain('→ tools.farm.example → 3 merchants of');
    expect(drawn(80, 22, 3)).toContain('  850 pages, 12 errors, 1 notice, 8,400 affiliate links, 3 ad slots\n');
  });

  test('are told when the run has ended, and missed where no host was read', () => {
    expect(drawn(80, 22, 0, NOTHING, 'running')).toContain('running\n\nWhat hosts have in common is known when');
    expect(drawn(80, 22, 0, NOTHING)).toContain('No page of any host was read.');
    expect(drawn(80, 22, 0, { ...NOTHING, hosts: [total('deep.farm.example')] })).toContain(
      '1 host, nothing in common',
    );
  });

  test('lose the control characters of what the web said', () => {
    const ids = OPERATOR.ids.map((id) => ({ ...id, id: 'ca-\u001b[2Jpub' }));
    const groups = [{ ...GROUP, signals: [signal('link-boxes', 1, 'It \u001b[31msaid')] }];
    const hostile = { ...FOUND, operators: [{ ...OPERATOR, ids }], groups };
    for (const selected of [0, 1]) expect(drawn(110, 26, selected, hostile)).not.toContain('\u001b');
    expect(drawn(110, 26, 0, hostile)).toContain('It \ufffd[31msaid');
    // Once in the list, and both ids beside it.
    expect(drawn(110, 26, 1, hostile).match(/ca-\ufffd\[2Jpub/g)).toHaveLength(3);
  });
});
