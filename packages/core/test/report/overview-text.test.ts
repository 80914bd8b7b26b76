import { expect, test } from 'vitest';
import { noteLines, type Overview, overviewText, runName } from '../../src/report/index.js';

const NO_GROUPS = { groups: [], ungrouped: [] };

const OVERVIEW: Overview = {
  run: {
    id: 2,
    state: 'partial',
    targets: ['https://a.example/', '/srv/posts'],
    ...NO_GROUPS,
    startedAt: 0,
    finishedAt: 42_000,
  },
  pages: { discovered: 1240, fetched: 1210, unchanged: 0, failed: 24, skipped: 6, pending: 0 },
  missingFiles: 0,
  findings: { error: 9, warning: 1211, notice: 0 },
  rules: [
    { rule: 'missing-disclosure', severity: 'error', findings: 9, pages: 9 },
    { rule: 'unqualified-affiliate-link', severity: 'warning', findings: 1211, pages: 480 },
  ],
  networks: [
    { network: 'impact', links: 1400, publishers: 2 },
    { network: 'geniuslink', links: 3, publishers: 0 },
  ],
  adSystems: [],
  lowerBound: { linkPages: 0, adPages: 0 },
  clusters: [
    { kind: 'exact', clusters: 1, pages: 2 },
    { kind: 'near', clusters: 4, pages: 39 },
  ],
  doorways: { clusters: 3, pages: 31 },
  shared: { operators: 0, strong: 0, suspicious: 0 },
  notes: [{ code: 'host-gave-up', subject: 'a.example', detail: 'It \u001b[2J stopped.', incomplete: 1 }],
  faults: [{ rule: 'missing-title', pages: 3 }],
};

test('a run reads from top to bottom, with sums, what is new, and what is missing last', () => {
  const newFindings = { error: 9, warning: 4, notice: 0 };
  expect(overviewText(OVERVIEW, { now: 42_500, newFindings })).toMatchInlineSnapshot(`
    "a.example, /srv/posts
    Run 2: partial, took 42 s
    1,240 URLs: 1,210 fetched, 24 failed, 6 skipped

    Findings: 9 errors, 1,211 warnings (4 new), 0 notices
      error    missing-disclosure: 9 on 9 pages
      warning  unqualified-affiliate-link: 1,211 on 480 pages

    Affiliate links: 1,403
      impact: 1,400 links, 2 publishers
      geniuslink: 3 links

    Ad slots: none

    Duplicate clusters: 5
      exact: 1 cluster, 2 pages
      near: 4 clusters, 39 pages
      of these doorways: 3 clusters, 31 pages

    Incomplete: a.example: It �[2J stopped.
    Fault of ours: rule missing-title failed 3 times
    "
  `);
});

test('what a folder lacks is told apart from what failed', () => {
  expect(overviewText({ ...OVERVIEW, missingFiles: 23 }, { now: 0 })).toContain(
    '1,210 fetched, 1 failed, 23 not in the folder, 6 skipped',
  );
});

test('only the name of a severity is painted', () => {
  const text = overviewText(OVERVIEW, { now: 42_500, paint: (severity) => `<${severity}>` });
  expect(text).toContain('\n  <error  >  missing-disclosure: 9 on 9 pages\n');
});

test('a note says whether it makes the run incomplete', () => {
  const note = { code: 'limit-reached', subject: '--max-pages', detail: '50 pages were read.', incomplete: 0 } as const;
  expect(noteLines({ notes: [note], faults: [] })).toEqual(['Note: --max-pages: 50 pages were read.']);
});

test('figures are told as lower bounds where scripts add to them by themselves', () => {
  const text = overviewText({ ...OVERVIEW, lowerBound: { linkPages: 1, adPages: 1200 } }, { now: 42_500 });
  expect(text).toContain('  at least: scripts on 1 page turn links into affiliate links by themselves\n');
  expect(text).toContain('  at least: scripts on 1,200 pages place ads by themselves\n');
});

test('a run of a group is named by it, and by what is beside it', () => {
  const run = { targets: ['/srv/posts', 'https://a.example/', 'https://a.example/de/', 'https://b.example/'] };
  expect(runName({ ...run, groups: ['shops'], ungrouped: ['/srv/posts'] })).toBe('group shops (2 hosts), /srv/posts');
  expect(runName({ ...run, groups: ['all', 'shops'], ungrouped: [] })).toBe('groups all, shops (4 targets)');
  expect(runName({ targets: ['https://a.example/'], groups: [], ungrouped: [] })).toBe('a.example');
});
