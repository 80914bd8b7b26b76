import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { Finding, RunSummary } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { findings, ruleCounts } from '../../src/store/queries/index.js';
import { tableFindingPlaces } from '../../src/store/queries/table-finding-places.js';
import { workThrough } from '../work-through.js';
import { answer, ask, commit, databaseIn, finding, newRun, origin } from './pages.js';

const all = { run: 1, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };

/** Pages of one host, of which each has these findings. */
function closed(
  file: string,
  pages: number,
  findingsOf: (path: string, index: number) => Finding[],
  closes = 1,
  startedAt = '2026-01-01T00:00:00Z',
): RunSummary {
  using store = openStore(file);
  using run = store.beginRun(newRun({ startedAt }));
  for (let index = 0; index < pages; index++) {
    const path = `/${String.fromCharCode(97 + index)}`;
    commit(run, answer(path, `<title>${path}</title>`), findingsOf(path, index));
  }
  for (let close = 0; close < closes; close++) {
    run.saveSiteFindings([finding('site', { rule: 'about-the-site', pageUrl: null, at: null })]);
    workThrough(run.rollUpFindings());
    workThrough(run.compareFindings());
  }
  return run.finish('complete', startedAt);
}

const banner = (path: string, index: number, places = 2) =>
  finding(`banner ${path}`, {
    ...{ rule: 'bad-banner', pageUrl: origin + path, evidence: { href: 'https://x.example/' }, places },
    at: { line: 10 - index, column: 1, selector: '#banner' },
  });
const own = (path: string) =>
  finding(`own ${path}`, { rule: 'bad-link', pageUrl: origin + path, evidence: { href: `https://x.example${path}` } });

test.each([1, 2])('what stands on every page is one finding with all its places, closed %i times', async (closes) => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const { hosts } = closed(file, 6, (path, index) => [banner(path, index), own(path)], closes);
  expect(hosts).toMatchObject([{ pages: 6, findings: { error: 0, warning: 7, notice: 0 } }]);
  const [rolledUp, ...others] = ask(file, findings, { ...all, rule: 'bad-banner' });
  expect(others).toEqual([]);
  expect(rolledUp).toMatchObject({ pageUrl: `${origin}/a`, line: 10 });
  expect(rolledUp).toMatchObject({ pages: 6, places: 12, state: 'new' });
  expect(ask(file, findings, { ...all, rule: 'bad-link' })).toHaveLength(6);
  expect(ask(file, ruleCounts, 1).map(({ rule, findings, pages }) => [rule, findings, pages])).toEqual([
    ['bad-link', 6, 6],
    ['about-the-site', 1, 0],
    ['bad-banner', 1, 6],
  ]);
  const places = ask(file, tableFindingPlaces, { run: 1 });
  expect(places.map((place) => [place.finding_id, place.page_url.slice(origin.length), place.line])).toEqual(
    ['/a', '/b', '/c', '/d', '/e', '/f'].map((path, index) => [rolledUp?.finding, path, 10 - index]),
  );
});

test('the findings of one page name what it shares with the others', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  closed(file, 6, (path, index) => [banner(path, index), own(path)]);
  const onPage = ask(file, findings, { ...all, page: `${origin}/a` });
  expect(onPage.map(({ rule, places, state }) => [rule, places, state])).toEqual([
    ['bad-banner', 2, 'new'],
    ['bad-link', 1, 'new'],
  ]);
});

test('what stands on few pages, or on a small part of them, stays with each page', async () => {
  await using folder = await temporaryFolder();
  const few = databaseIn(folder, 'few.db');
  closed(few, 4, (path, index) => [banner(path, index)]);
  expect(ask(few, findings, { ...all, rule: 'bad-banner' })).toHaveLength(4);
  const part = databaseIn(folder, 'part.db');
  closed(part, 24, (path, index) => (index < 6 ? [banner(path, index)] : []));
  expect(ask(part, findings, { ...all, rule: 'bad-banner' })).toHaveLength(6);
});

test('findings of a template that differ in their evidence are told apart, and keep their ids', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const counted = (path: string, index: number) =>
    finding(`few ${path}`, { ...{ rule: 'few', pageUrl: origin + path, evidence: { words: index % 2 } } });
  closed(file, 10, (path, index) => [counted(path, index)]);
  closed(file, 10, (path, index) => [counted(path, index)]);
  const rows = [1, 2].map((run) => ask(file, findings, { ...all, run, rule: 'few' }));
  expect(rows.flat().map(({ evidence, pages, state }) => [evidence, pages, state])).toEqual([
    ['{"words":0}', 5, 'new'],
    ['{"words":1}', 5, 'new'],
    ['{"words":0}', 5, 'unchanged'],
    ['{"words":1}', 5, 'unchanged'],
  ]);
  const [first, second] = rows.map((run) => run.map((row) => row.finding));
  expect(new Set(first).size).toBe(2);
  expect(second).toEqual(first);
});

test('what becomes the finding of a template, or stops being one, is not new for that', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const on = (pages: number) => (path: string, index: number) => (index < pages ? [banner(path, index)] : []);
  const states = (run: number) =>
    ask(file, findings, { ...all, run, rule: 'bad-banner' }).map(({ pages, state, firstSeen }) => [
      pages,
      state,
      firstSeen?.slice(0, 7),
    ]);
  closed(file, 8, on(4), 1, '2026-01-01T00:00:00Z');
  const second = closed(file, 8, (path, index) => (index < 1 ? [] : [banner(path, index)]), 1, '2026-02-01T00:00:00Z');
  expect(states(second.run)).toEqual([[7, 'unchanged', '2026-01']]);
  expect(second.newFindings).toEqual({ error: 0, warning: 0, notice: 0 });
  const third = closed(file, 8, on(4), 1, '2026-03-01T00:00:00Z');
  expect(states(third.run)).toEqual([
    [null, 'new', '2026-03'],
    [null, 'unchanged', '2026-01'],
    [null, 'unchanged', '2026-01'],
    [null, 'unchanged', '2026-01'],
  ]);
  expect(third.newFindings).toEqual({ error: 0, warning: 1, notice: 0 });
});

test('other evidence changes the finding of a template', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  closed(file, 6, (path, index) => [banner(path, index)], 1, '2026-01-01T00:00:00Z');
  const later = (path: string, index: number) => ({ ...banner(path, index), evidence: { href: 'https://y.example/' } });
  const { newFindings } = closed(file, 6, (path, index) => [later(path, index)], 1, '2026-02-01T00:00:00Z');
  expect(newFindings).toEqual({ error: 0, warning: 0, notice: 0 });
  expect(ask(file, findings, { ...all, run: 2, rule: 'bad-banner' })).toMatchObject([
    { pages: 6, state: 'changed', firstSeen: '2026-01-01T00:00:00Z' },
  ]);
});

test('what an interrupted run has found of a template is not new where the baseline had it', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  closed(file, 6, (path, index) => [banner(path, index)]);
  using store = openStore(file);
  using run = store.beginRun(newRun({ startedAt: '2026-02-01T00:00:00Z' }));
  commit(run, answer('/a', 'x'), [banner('/a', 0)]);
  expect(run.finish('interrupted', '2026-02-01T00:01:00Z')).toMatchObject({
    findings: { warning: 1 },
    newFindings: { warning: 0 },
  });
});

test('thousands of findings of templates are written a part at a time, none left out and none twice', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const many = Array.from({ length: 4001 }, (_, index) => index);
  const shared = (path: string) =>
    many.map((index) => finding(`${index} ${path}`, { rule: 'many', pageUrl: origin + path, evidence: { index } }));
  const { findings: counted } = closed(file, 5, shared);
  const rows = ask(file, findings, { ...all, rule: 'many' });
  expect(counted.warning).toBe(1 + many.length);
  expect(rows.map(({ evidence }) => JSON.parse(evidence).index).sort((a, b) => a - b)).toEqual(many);
  expect(new Set(rows.map((row) => row.finding)).size).toBe(many.length);
  expect(rows.every(({ pages, places }) => pages === 5 && places === 5)).toBe(true);
});
