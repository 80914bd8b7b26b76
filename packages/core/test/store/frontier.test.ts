import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { answer, commit, databaseIn, discover, newRun, origin } from './pages.js';

test('a run that goes on knows every URL, in the order in which it was found, also while it is written', async () => {
  await using folder = await temporaryFolder();
  const paths = Array.from({ length: 2500 }, (_, index) => `/${(index * 7919) % 2500}`);
  {
    using store = openStore(databaseIn(folder));
    using earlier = store.beginRun(newRun());
    earlier.frontier.add(discover(0, '/', '/earlier'));
    using run = store.beginRun(newRun());
    expect([...run.frontier.known()]).toEqual([]);
    // Another run in the file finds URLs at the same time.
    for (let from = 0; from < paths.length; from += 700) {
      run.frontier.add(discover(0, ...paths.slice(from, from + 700)));
      earlier.frontier.add(discover(0, `/earlier/${from}`));
    }
    run.frontier.add([{ url: `${origin}/tag`, depth: 1, skip: { reason: 'excluded', detail: '' } }]);
    commit(run, answer('/7', 'x', discover(1, '/late')));
  }
  using store = openStore(databaseIn(folder));
  using run = store.resumeRun(2);
  const known: string[] = [];
  for (const url of run.frontier.known()) {
    if (known.length === 0) commit(run, answer('/8', 'x', discover(1, '/later')));
    known.push(url.slice(origin.length));
  }
  expect(known).toEqual([...paths, '/tag', '/late', '/later']);
});

test('a run that goes on knows how many URLs of each host were asked for', async () => {
  await using folder = await temporaryFolder();
  {
    using store = openStore(databaseIn(folder));
    using earlier = store.beginRun(newRun());
    commit(earlier, answer('/1', 'x'));
    using run = store.beginRun(newRun());
    run.frontier.add([...discover(0, '/1', '/2', '/3', '/4'), { url: 'https://other.example/', depth: 0 }]);
    commit(run, answer('/1', 'x'));
    const url = `${origin}/2`;
    const failedAt = '2026-01-01T00:00:00Z';
    run.commit({ type: 'failed', url, depth: 0, reason: 'timeout', detail: '', failedAt }, null, []);
    run.commit({ type: 'skipped', url: `${origin}/3`, depth: 0, reason: 'robots', detail: '' }, null, []);
  }
  using store = openStore(databaseIn(folder));
  using run = store.resumeRun(2);
  expect([...run.frontier.asked()]).toEqual([[new URL(origin).host, 2]]);
});
