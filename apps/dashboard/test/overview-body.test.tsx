import type { Overview } from '@linkvet/core/report';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { OverviewBody } from '../src/views/overview-body.js';

const NOW = Date.parse('2026-01-01T10:10:42.000Z');

const OVERVIEW: Overview = {
  run: {
    id: 3,
    state: 'partial',
    targets: ['http://garden.example/', 'http://lamps.example/', 'http://tools.example/'],
    groups: [],
    ungrouped: [],
    startedAt: Date.parse('2026-01-01T10:00:00.000Z'),
    finishedAt: Date.parse('2026-01-01T10:00:42.000Z'),
  },
  pages: { discovered: 1240, fetched: 1210, unchanged: 0, failed: 24, skipped: 6, pending: 0 },
  missingFiles: 0,
  findings: { error: 9, warning: 1212, notice: 41 },
  rules: [
    { rule: 'missing-disclosure', severity: 'error', findings: 9, pages: 9 },
    { rule: 'unqualified-affiliate-link', severity: 'warning', findings: 1211, pages: 480 },
    { rule: 'mixed-publisher-ids', severity: 'warning', findings: 1, pages: 0 },
    { rule: 'near-duplicate-content', severity: 'notice', findings: 41, pages: 41 },
  ],
  networks: [
    { network: 'impact', links: 1400, publishers: 2 },
    { network: 'amazon', links: 211, publishers: 1 },
    { network: 'geniuslink', links: 3, publishers: 0 },
  ],
  adSystems: [{ system: 'adsense', slots: 1300, accounts: 1 }],
  lowerBound: { linkPages: 0, adPages: 0 },
  clusters: [
    { kind: 'exact', clusters: 1, pages: 2 },
    { kind: 'near', clusters: 4, pages: 39 },
  ],
  doorways: { clusters: 0, pages: 0 },
  shared: { operators: 0, strong: 0, suspicious: 0 },
  notes: [
    { code: 'robots-unreachable', subject: 'tools.example', detail: 'robots.txt answered 503.', incomplete: 1 },
    { code: 'crawl-delay-capped', subject: 'lamps.example', detail: '600 s became 30 s.', incomplete: 0 },
  ],
  faults: [],
};
const RULE = {
  title: 'Affiliate link is not qualified',
  why: 'Search engines read an unqualified paid link as an attempt to sell ranking.',
  fix: 'Add rel="sponsored" (or rel="nofollow") to the link.',
};

const COMMAND = 'linkvet findings --rule unqualified-affiliate-link --db a.db';

function drawn(columns: number, height: number, overview: Overview = OVERVIEW, selected = 1, rule = RULE): string {
  const body = {
    overview,
    selected,
    rule,
    command: COMMAND,
    position: 'run 3 (newest of 3)',
    now: NOW,
    columns,
    height,
  };
  const { lastFrame, unmount } = render(<OverviewBody {...body} />);
  const frame = lastFrame() ?? '';
  unmount();
  return frame.replace(/ +$/gm, '');
}

describe('the overview', () => {
  test('puts rules and totals side by side where there is room', () => {
    expect(drawn(100, 24)).toMatchInlineSnapshot(`
      "garden.example, lamps.example, tools.example                                     run 3 (newest of 3)
      partial  10 min ago, took 42 s
      1,240 URLs: 1,210 fetched, 24 failed, 6 skipped

      E 9 errors  W 1,212 warnings  N 41 notices

        E missing-disclosure                   9 on 9 pages  Notes
      > W unqualified-affiliate-link     1,211 on 480 pages  ! tools.example: robots.txt answered 503.
        W mixed-publisher-ids                             1    lamps.example: 600 s became 30 s.
        N near-duplicate-content             41 on 41 pages
                                                             Affiliate networks
      Affiliate link is not qualified                        impact              1,400 links, 2 publishers
      Search engines read an unqualified paid link as an     amazon                 211 links, 1 publisher
      attempt to sell ranking.                               geniuslink                            3 links
      Add rel="sponsored" (or rel="nofollow") to the link.
      linkvet findings --rule unqualified-affiliate-link     Ad slots
      --db a.db                                              adsense                1,300 slots, 1 account

                                                             Duplicates
                                                             exact                      1 cluster, 2 pages
                                                             near                     4 clusters, 39 pages


      "
    `);
  });

  test('puts totals under the rules in a narrow window', () => {
    expect(drawn(60, 20)).toMatchInlineSnapshot(`
      "garden.example, lamps.example, tools.ex… run 3 (newest of 3)
      partial  10 min ago, took 42 s
      1,240 URLs: 1,210 fetched, 24 failed, 6 skipped

      E 9 errors  W 1,212 warnings  N 41 notices

        E missing-disclosure                          9 on 9 pages
      > W unqualified-affiliate-link            1,211 on 480 pages
        W mixed-publisher-ids                                    1
        N near-duplicate-content                    41 on 41 pages

      linkvet findings --rule unqualified-affiliate-link --db a.db

      Notes
      ! tools.example: robots.txt answered 503.
        lamps.example: 600 s became 30 s.

      Affiliate networks (1 of 3)
      impact                             1,400 links, 2 publishers
      "
    `);
  });

  test('keeps the rules in a small window', () => {
    expect(drawn(40, 8)).toMatchInlineSnapshot(`
      "garden.example, lam… run 3 (newest of 3)
      partial  10 min ago, took 42 s
      E 9 errors  W 1,212 warnings  N 41 notic
        E missing-disclosure                 9
      > W unqualified-affiliate-link     1,211
        W mixed-publisher-ids                1
        N near-duplicate-content            41
      "
    `);
  });

  test.each([
    [100, 28],
    [100, 10],
    [83, 40],
    [40, 8],
    [40, 3],
    [10, 2],
    [1, 1],
  ])('stays within %i columns and %i lines', (columns, height) => {
    const lines = drawn(columns, height).split('\n');
    expect(lines.length).toBe(height);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('scrolls the rules with the chosen one', () => {
    const rules = Array.from({ length: 60 }, (_, index) => ({
      rule: `rule-${index}`,
      severity: 'notice' as const,
      findings: 1,
      pages: 1,
    }));
    const frame = drawn(60, 12, { ...OVERVIEW, rules }, 59);
    expect(frame).toContain('> N rule-59');
    expect(frame).not.toContain('rule-1 ');
  });

  test('designs what has nothing in it', () => {
    const empty = { rules: [], networks: [], adSystems: [], clusters: [], notes: [] };
    const frame = drawn(100, 24, { ...OVERVIEW, ...empty, findings: { error: 0, warning: 0, notice: 0 } });
    for (const words of ['No findings.', 'no affiliate links', 'no ad slots', 'no duplicates among the pages']) {
      expect(frame).toContain(words);
    }
    expect(frame).not.toContain('Notes');
  });

  test('tells a long note whole', () => {
    const detail = 'Its robots.txt asks for 600 s between requests; 30 s were kept.';
    const notes = [{ ...OVERVIEW.notes[1], detail }] as Overview['notes'];
    const frame = drawn(100, 24, { ...OVERVIEW, notes });
    const told = frame.slice(frame.indexOf('Notes')).replace(/\s+/g, ' ');
    expect(told).toContain(`lamps.example: ${detail}`);
  });

  test('keeps the command where the words about a rule are too long', () => {
    const frame = drawn(84, 30, { ...OVERVIEW, notes: [] }, 1, { ...RULE, why: 'Much to say. '.repeat(40) });
    expect(frame).toContain('--db a.db');
  });

  test('says which rules failed before everything else', () => {
    const faults = [{ rule: 'missing-disclosure', pages: 3 }];
    const frame = drawn(100, 24, { ...OVERVIEW, notes: [], faults });
    expect(frame.indexOf('! Fault of ours: rule missing-disclosure')).toBeGreaterThan(0);
    expect(frame.indexOf('! a fault')).toBeLessThan(frame.indexOf('Affiliate networks'));
  });

  test('takes control characters out of targets and notes', () => {
    const run = { ...OVERVIEW.run, targets: ['http://a.example/\u001b[2J'] };
    const notes = [{ ...OVERVIEW.notes[0], subject: 'b\u202e.example' }] as Overview['notes'];
    const frame = drawn(100, 24, { ...OVERVIEW, run, notes });
    expect(frame).toContain('a.example/\ufffd[2J');
    expect(frame).toContain('b\ufffd.example');
  });
});

test('clusters that are doorways have a line of their own', () => {
  const overview = { ...OVERVIEW, doorways: { clusters: 3, pages: 31 } };
  expect(drawn(140, 40, overview)).toMatch(/of these doorways +3 clusters, 31 pages/);
});
