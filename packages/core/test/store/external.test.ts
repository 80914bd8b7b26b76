import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { LinkCheck } from '../../src/model.js';
import { brokenExternalLink } from '../../src/rules/catalogue/broken-external-link.js';
import { brokenInternalLink } from '../../src/rules/catalogue/broken-internal-link.js';
import { checkSite } from '../../src/rules/index.js';
import { openStore } from '../../src/store/index.js';
import { tableLinkChecks } from '../../src/store/queries/table-link-checks.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { workThrough } from '../work-through.js';
import { answer, ask, commit, counts, databaseIn, newRun, origin } from './pages.js';

const day = '2026-01-10';
const [a, b, c] = ['https://a.example/', 'https://b.example/b?x=1', 'https://c.example/'] as const;

function check(url: string, differences: Partial<LinkCheck> = {}): LinkCheck {
  return { url, verdict: 'ok', status: 200, finalUrl: null, detail: '', checkedAt: `${day}T12:00:00Z`, ...differences };
}

/** A page that was fetched at a time and that leads to these. */
function want(run: RunWriter, path: string, at: string, ...external: string[]): void {
  const page = answer(path, external.map((url) => `<a href="${url}">x</a>`).join(''));
  Object.assign(page.event, { external, page: { ...page.event.page, fetchedAt: at } });
  commit(run, page);
}

test('external URLs wait for a verdict in the order in which they were found, and count nowhere as discovered', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    want(run, '/', `${day}T00:00:00Z`, `${c}#top`, a, a);
    want(run, '/2', `${day}T00:00:01Z`, b, c, a);
    expect(run.frontier.unchecked(2)).toEqual([c, a]);
    run.commit({ type: 'checked', check: check(a) }, null, []);
    expect(run.frontier.unchecked(9)).toEqual([c, b]);
    expect(run.frontier.counts()).toEqual(counts({ discovered: 2, fetched: 2 }));
  }
  using store = openStore(file);
  using run = store.resumeRun(1);
  want(run, '/3', `${day}T00:00:02Z`, a, b);
  expect(run.frontier.unchecked(9)).toEqual([c, b]);
});

test('a verdict is gone by until it is too old for what it says, in the runs of the whole file', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  const waiting = (verdict: LinkCheck['verdict'], from: string, to: string) => {
    const url = `https://${verdict}.example/${from}`;
    using run = store.beginRun(newRun());
    run.commit({ type: 'checked', check: check(url, { verdict, checkedAt: from }) }, null, []);
    using later = store.beginRun(newRun({ targets: ['https://blog.example/'] }));
    want(later, '/', to, url);
    return later.frontier.unchecked(9).length === 1;
  };
  const noon = `${day}T12:00:00Z`;
  const cases = [
    ...(['ok', 'redirect'] as const).map(
      (verdict) => [verdict, '2026-01-16T23:59:59Z', '2026-01-17T00:00:00Z'] as const,
    ),
    ['broken', '2026-01-11T07:59:59Z', '2026-01-11T08:00:00Z'] as const,
    ['inconclusive', `${day}T12:59:59Z`, `${day}T13:00:00Z`] as const,
  ];
  const ages = cases.map(([verdict, young, old]) => [
    verdict,
    waiting(verdict, noon, young),
    waiting(verdict, noon, old),
  ]);
  expect(ages).toEqual(cases.map(([verdict]) => [verdict, false, true]));
  using run = store.beginRun(newRun());
  run.commit({ type: 'checked', check: check(a) }, null, []);
  run.commit({ type: 'checked', check: check(a, { verdict: 'broken', checkedAt: `${day}T12:30:00Z` }) }, null, []);
  using later = store.beginRun(newRun());
  want(later, '/', '2026-01-12T12:00:00Z', a);
  expect(later.frontier.unchecked(9)).toEqual([a]);
});

test('each run keeps the verdicts it went by, with the links that lead there', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const runOf = (at: string, checks: readonly LinkCheck[]) => {
    using run = store.beginRun(newRun());
    want(run, '/', at, a, `${a}#part`, b);
    want(run, '/2', at, a, c);
    for (const check of checks) run.commit({ type: 'checked', check }, null, []);
    workThrough(run.closeLinks());
    workThrough(run.placeLinks());
    run.finish('complete', at);
    return ask(file, tableLinkChecks, { run: run.run });
  };
  const gone = { verdict: 'broken', status: 404 } as const;
  const moved = { verdict: 'redirect', finalUrl: 'https://b.example/new' } as const;
  const first = runOf(`${day}T12:00:00Z`, [check(a, gone), check(b, moved)]);
  const none = { status: null, final_url: null, detail: null };
  expect(first).toEqual([
    {
      ...{ url: a, verdict: 'broken', status: 404, final_url: null, detail: '', checked_at: `${day}T12:00:00Z` },
      ...{ links: 3, pages: 2 },
    },
    {
      ...{ url: b, verdict: 'redirect', status: 200, final_url: 'https://b.example/new', detail: '' },
      ...{ checked_at: `${day}T12:00:00Z`, links: 1, pages: 1 },
    },
    { url: c, verdict: null, ...none, checked_at: null, links: 1, pages: 1 },
  ]);
  const later = '2026-01-12T12:00:00Z';
  expect(runOf(later, [check(a, { checkedAt: later })])).toMatchObject([
    { url: a, verdict: 'ok', checked_at: later },
    { url: b, verdict: 'redirect', checked_at: `${day}T12:00:00Z` },
    { url: c, verdict: null },
  ]);
  expect(ask(file, tableLinkChecks, { run: 1 })).toEqual(first);
});

test('a broken external link is found apart from a broken one of the site; what is inconclusive is not', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  want(run, '/', `${day}T12:00:00Z`, a, b, c, 'https://d.example/');
  run.commit(
    { type: 'failed', url: `${origin}/slow`, depth: 1, reason: 'timeout', detail: '', failedAt: '' },
    null,
    [],
  );
  commit(run, answer('/2', `<a href="/slow">s</a><a href="${a.replace('://', '://me:word@')}#top">a</a>`));
  for (const each of [
    check(a, { verdict: 'broken', status: 410 }),
    check(b, { verdict: 'broken', status: null, detail: 'The name b.example does not exist.' }),
    check(c, { verdict: 'inconclusive', status: 403 }),
    check('https://d.example/', { verdict: 'redirect', finalUrl: a }),
  ]) {
    run.commit({ type: 'checked', check: each }, null, []);
  }
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  expect([...run.site.brokenTargets()]).toMatchObject([
    { href: a, status: 410, reason: '', links: 2, pages: 2, pageUrl: `${origin}/` },
    { href: b, status: null, reason: 'The name b.example does not exist.', links: 1 },
    { href: `${origin}/slow`, status: null, reason: 'timeout' },
  ]);
  const found = checkSite([brokenExternalLink, brokenInternalLink], run.site, (fault) => expect.fail(fault.message));
  expect(found.map(({ rule, evidence, confidence }) => [rule, evidence.href, evidence.answer, confidence])).toEqual([
    ['broken-external-link', a, '410', 'certain'],
    ['broken-external-link', b, 'The name b.example does not exist.', 'likely'],
    ['broken-internal-link', `${origin}/slow`, 'timeout', 'likely'],
  ]);
});
