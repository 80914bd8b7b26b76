import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { workThrough } from '../work-through.js';
import { answer, commit, databaseIn, newRun, origin } from './pages.js';

test('what decides among copies is read back: where they point, who links to them, what they are called elsewhere', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const links = '<a href="/en#top">1</a><a href="/en">2</a>';
  const pages = [
    answer(
      '/de',
      `<html lang="de"><link rel="alternate" hreflang="en" href="/en#x"><link rel="alternate" hreflang="fr" href="/fr">
       <link rel="alternate" hreflang="de" href="/de"><link rel="canonical" href="/en#part">${links}`,
    ),
    answer('/en', `<link rel="alternate stylesheet" href="/style"><title>Lamp</title>${links}`),
    answer('/old', `<meta http-equiv="refresh" content="0; url=/en#top">${links}<img src="/de">`),
    answer('/shy', '<meta name="robots" content="noindex">Shy'),
  ];
  for (const page of pages) commit(run, page);
  workThrough(run.closeLinks());
  const known = [...run.signatures()].map(({ pageId }) => pageId);
  const facts = run.copyFacts([...known, 999]);
  expect(facts.map(({ url, inLinks }) => [url.slice(origin.length), inLinks])).toEqual([
    ['/de', 0],
    ['/en', 2],
    ['/old', 0],
    ['/shy', 0],
  ]);
  const [de, en, old, shy] = facts;
  expect(de).toMatchObject({ canonical: `${origin}/en`, alternates: [`${origin}/en`], lang: 'de', robots: 'index' });
  expect(en).toMatchObject({ canonical: null, refresh: null, alternates: [], title: 'Lamp', robots: 'index' });
  expect(old).toMatchObject({ refresh: `${origin}/en` });
  expect(shy).toMatchObject({ robots: 'noindex' });
});
