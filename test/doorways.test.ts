import { join } from 'node:path';
import { readCsv, sharedPath, temporaryFolder, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { linkvet } from './linkvet.js';

testWithShared(
  'five real posts under five titles are one finding of doorways, with 600 words that all of them share',
  async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'audit.db');
    const csv = join(folder.path, 'csv');
    const seeds = sharedPath('seed-pages');
    expect((await linkvet('audit', seeds, '--base-url', 'https://example.com/', '--db', db)).exitCode).toBe(0);
    expect((await linkvet('export', csv, '--db', db)).exitCode).toBe(0);
    const table = (name: string) => readCsv(join(csv, `${name}.csv`));

    const [doorway, ...others] = await table('doorways');
    expect(others).toEqual([]);
    expect(doorway).toMatchObject({ kind: 'spun-titles', pages: '5', compared: '5', titles: '5', slots: '' });
    expect(doorway?.publishers).toBe('adsense ca-pub-7571918770474297; impact 5597632; avangate 108875');
    expect(doorway?.shared_text).toMatch(/^If you have a genuine copy of Windows 10 or 11 .*…$/);
    expect(Number(doorway?.shared_words)).toBeGreaterThanOrEqual(600);
    expect(Number(doorway?.listed_hosts_most)).toBeGreaterThanOrEqual(17);

    const pages = await table('doorway_pages');
    expect(pages.filter(({ representative }) => representative === 'true')).toHaveLength(1);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(5);

    const findings = await table('findings');
    const copies = findings.filter(({ rule }) => /duplicate-content|doorway|spun/.test(rule ?? ''));
    expect(copies).toMatchObject([{ rule: 'spun-titles', severity: 'warning', confidence: 'likely', places: '5' }]);
  },
);
