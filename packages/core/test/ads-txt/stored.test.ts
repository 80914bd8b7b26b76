import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { parseAdsTxt } from '../../src/ads-txt/index.js';
import type { AdsTxtFile, Seller } from '../../src/model.js';
import { tableRows } from '../../src/report/index.js';
import { adsTxt } from '../../src/report/tables/ads-txt.js';
import { openReader, openStore } from '../../src/store/index.js';
import { databaseIn, newRun } from '../store/pages.js';

function file(domain: string, text: string, differences: Partial<AdsTxtFile> = {}): AdsTxtFile {
  return {
    ...{ domain, kind: 'ads.txt', url: `https://${domain}/ads.txt`, status: 200, state: 'found', detail: '' },
    lines: parseAdsTxt(text, 'ads.txt').lines,
    ...differences,
  };
}

test('files come back as they were, one of each kind and domain, and the last answer counts', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const lines = Array.from({ length: 200 }, (_, i) => `ads.example, ${i}, DIRECT`).join('\n');
  const files = [
    file('b.example', `# b\n${lines}\nwrong\nOWNERDOMAIN=b.example`),
    file('a.example', '', { kind: 'app-ads.txt', status: 404, state: 'absent', detail: 'It answered 404.' }),
    file('a.example', 'ads.example, 1, RESELLER, 9f'),
    file('a.example', '', { status: null, state: 'unknown', detail: 'The connection was refused.' }),
  ];
  for (const each of [files[3], ...files.slice(0, 3)])
    run.commit({ type: 'ads-txt', file: each as AdsTxtFile }, null, []);
  expect([...run.site.adsTxtFiles()]).toEqual([files[2], files[1], files[0]]);
  run.commit({ type: 'ads-txt', file: files[3] as AdsTxtFile }, null, []);
  run.finish('interrupted', '2026-01-01T00:01:00Z');
  using reader = openReader(databaseIn(folder));
  const rows = [...tableRows(adsTxt, reader, run.run)].map((row) => adsTxt.columns.map(({ name }) => row[name]));
  const none = [null, null, null, null, null, null, null];
  expect(rows.slice(0, 3)).toEqual([
    ...[['a.example', 'ads.txt', 'https://a.example/ads.txt', 'unknown', null, 'The connection was refused.', ...none]],
    ...[['a.example', 'app-ads.txt', 'https://a.example/ads.txt', 'absent', 404, 'It answered 404.', ...none]],
    [
      ...['b.example', 'ads.txt', 'https://b.example/ads.txt', 'found', 200, ''],
      ...[2, 'record', 'ads.example', '0', 'DIRECT', '', ''],
    ],
  ]);
  expect(rows).toHaveLength(2 + 202);
});

test('sellers come back as they were, and the last answer counts', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const seller: Seller = {
    ...{ system: 'ads.example', account: '2', type: 'BOTH', name: 'Site', domain: 'site.example' },
    ...{ isConfidential: true, detail: '' },
  };
  const other: Seller = { ...seller, account: '1', type: 'absent', isConfidential: false };
  run.commit({ type: 'sellers', system: 'ads.example', sellers: [{ ...seller, type: 'unknown' }, other] }, null, []);
  run.commit({ type: 'sellers', system: 'ads.example', sellers: [seller] }, null, []);
  expect([...run.site.sellers()]).toEqual([other, seller]);
});
