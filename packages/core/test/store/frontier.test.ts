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
