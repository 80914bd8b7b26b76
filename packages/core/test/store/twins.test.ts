import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { findClusters } from '../../src/content/index.js';
import type { RunSummary } from '../../src/model.js';
import { tableRows, tables } from '../../src/report/index.js';
import { checkSite, rules } from '../../src/rules/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { workThrough } from '../work-through.js';
import { type Answer, answer, commit, databaseIn, newRun, origin } from './pages.js';

const PROSE =
  '<p>A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.</p>';

/** A page with a body that is known by its hash alone. */
function page(path: string, html: string, body: string, status = 200): Answer {
  const answered = answer(path, html);
  const record = { ...answered.event.page, bodySha256: body.repeat(64), status };
  return { ...answered, event: { ...answered.event, page: record } };
}

/** A closed run with its clusters and findings, as an audit leaves it. */
function audit(file: string, pages: readonly Answer[]): RunSummary {
  using store = openStore(file);
  using run = store.beginRun(newRun());
  for (const one of pages) commit(run, one);
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  run.saveClusters(
    workThrough(
      findClusters(
        run.signatures(),
        () => new Uint32Array(),
        (pageIds) => run.copyFacts(pageIds),
      ),
    ),
  );
  run.saveSiteFindings(
    checkSite(rules, run.site, ({ message }) => {
      throw new Error(message);
    }),
  );
  return run.finish('complete', '2026-01-01T00:01:00Z');
}

function rowsOf(file: string, name: string) {
  using reader = openReader(file);
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return [...tableRows(table, reader, 1)];
}

test('one page at several addresses is told as that, and not as copies', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, [
    page('/lamp', `<title>Lamp</title>${PROSE}`, 'a'),
    page('/lamp/index.html', `<title>Lamp</title><base href="/">${PROSE}`, 'b'),
    page('/Lamp/?utm_source=mail', `<title>Lamp</title>${PROSE}`, 'a'),
    page('/short', '<p>Short.</p>', 'c'),
    page('/short.html', '<p>Short.</p>', 'c'),
    page('/shorter', '<p>Short.</p>', 'c'),
    page('/short/', '<p>Another page.</p>', 'd'),
    page('/lamp.html', `<p>Gone</p>${PROSE}`, 'a', 404),
  ]);
  expect(rowsOf(file, 'twins').map(({ address, url }) => [address, String(url).slice(origin.length)])).toEqual([
    ['shop.example/lamp', '/Lamp/?utm_source=mail'],
    ['shop.example/lamp', '/lamp'],
    ['shop.example/lamp', '/lamp/index.html'],
    ['shop.example/short', '/short'],
    ['shop.example/short', '/short.html'],
  ]);
  expect(rowsOf(file, 'duplicate_clusters')).toEqual([]);
  const findings = rowsOf(file, 'findings').map(({ rule, evidence }) => [rule, JSON.parse(String(evidence)).address]);
  expect(findings).toEqual([
    ['page-at-several-addresses', 'shop.example/lamp'],
    ['page-at-several-addresses', 'shop.example/short'],
  ]);
});

test('a copy beside twins is a copy, and the finding names it and not the twin', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const framed = `${PROSE}<footer>By Ada</footer>`;
  audit(file, [page('/a', PROSE, 'a'), page('/a/', PROSE, 'a'), page('/b', framed, 'b')]);
  expect(rowsOf(file, 'duplicate_clusters')).toHaveLength(3);
  const copies = rowsOf(file, 'findings').find(({ rule }) => rule === 'exact-duplicate-content');
  expect(JSON.parse(String(copies?.evidence))).toMatchObject({
    representative: `${origin}/a`,
    firstCopy: `${origin}/b`,
  });
});

test('a canonical that all addresses name is marked, and is no finding', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const html = `<link rel="canonical" href="/lamp">${PROSE}`;
  audit(file, [page('/lamp', PROSE, 'a'), page('/lamp/', html, 'b'), page('/lamp?gclid=x', html, 'b')]);
  expect(
    rowsOf(file, 'twins').map(({ url, status, canonical, is_canonical }) => [url, status, canonical, is_canonical]),
  ).toEqual([
    [`${origin}/lamp`, 200, null, 1],
    [`${origin}/lamp/`, 200, `${origin}/lamp`, 0],
    [`${origin}/lamp?gclid=x`, 200, `${origin}/lamp`, 0],
  ]);
  expect(rowsOf(file, 'findings')).toEqual([]);
});
