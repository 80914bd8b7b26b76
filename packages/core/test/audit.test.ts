import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { audit } from '../src/audit.js';
import type { RunSummary, SourceEvent } from '../src/model.js';
import { defaultCatalogue } from '../src/networks/index.js';
import { pageRule, type Rule, rules, siteRule } from '../src/rules/index.js';
import { faultTotals, openReader, openStore, type RunWriter } from '../src/store/index.js';
import { otherProcess } from './store/other-process.js';
import { answer, newRun } from './store/pages.js';

const pages = ['/', '/one', '/two'].map((path) =>
  answer(path, `<title>${path}</title><a href="https://x.pxf.io/c/1/2/3">Buy</a>`),
);

async function* events(): AsyncGenerator<SourceEvent> {
  for (const { event } of pages) yield event;
}

function run(store: RunWriter, own: readonly Rule[], signal?: AbortSignal): Promise<RunSummary> {
  const now = () => new Date('2026-01-01T00:01:00Z');
  return audit({ events: events(), catalogue: defaultCatalogue(), rules: own, store, now, ...(signal && { signal }) });
}

const words = {
  title: 'Test',
  why: 'It is a test.',
  fix: 'Nothing.',
  severity: 'notice' as const,
  policy: [],
  packs: [],
  evidence: {},
  examples: { bad: [], good: [] },
};

test('a run that is interrupted in its close is closed anew when it goes on', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(join(folder.path, 'audit.db'));
  const controller = new AbortController();
  const interrupting = siteRule({
    ...words,
    id: 'interrupting',
    check() {
      controller.abort();
      return [];
    },
  });
  {
    using writer = store.beginRun(newRun());
    expect((await run(writer, [...rules, interrupting], controller.signal)).state).toBe('interrupted');
  }
  using writer = store.resumeRun(1);
  const summary = await run(writer, rules);
  expect(summary).toMatchObject({ state: 'complete', pages: { fetched: 3 }, affiliateLinks: 3 });
  expect(summary.findings).toEqual({ error: 3, warning: 4, notice: 3 });
});

test('a rule that throws costs its own findings, and the run says so', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'audit.db');
  using store = openStore(file);
  using writer = store.beginRun(newRun());
  const throwing = pageRule({
    ...words,
    id: 'throwing',
    check() {
      throw new Error('out of ideas');
    },
  });
  const summary = await run(writer, [throwing, ...rules]);
  expect(summary).toMatchObject({ state: 'complete', findings: { error: 3, warning: 4, notice: 3 } });
  using reader = openReader(file);
  expect(reader.all(faultTotals, 1)).toMatchObject([{ rule: 'throwing' }]);
});

test('while another process keeps the file locked a close waits, the rest of the process lives, and nothing is lost', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'audit.db');
  using store = openStore(file);
  using writer = store.beginRun(newRun());
  await using other = otherProcess(lockedFile, file);
  let ticks = 0;
  async function* lockedAfterwards(): AsyncGenerator<SourceEvent> {
    yield* events();
    await new Promise((resolve) => setTimeout(resolve));
    expect(await other.goOn()).toBe('locked');
    const ticking = setInterval(() => {
      if (++ticks < 30) return;
      clearInterval(ticking);
      void other.goOn();
    }, 10);
  }
  const catalogue = defaultCatalogue();
  const now = () => new Date('2026-01-01T00:01:00Z');
  const summary = await audit({ events: lockedAfterwards(), catalogue, rules, store: writer, now });
  expect(ticks).toBe(30);
  expect(summary).toMatchObject({ state: 'complete', pages: { fetched: 3 }, affiliateLinks: 3 });
});

/** Locks the file when it is told to, until it is told again. */
const lockedFile = `
  const database = new Database(file);
  await told();
  database.exec('begin immediate');
  say('locked');
  await told();
  database.exec('commit');
  say('free');
  await told();`;
