import { join } from 'node:path';
import { openStore } from '@linkvet/core/store';
import { temporaryFolder } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { plainOverview } from '../src/index.js';
import { auditInto, NOW, PAGES } from './audited.js';

describe('the plain overview', () => {
  test('tells a run from top to bottom', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, [
      ...PAGES,
      {
        type: 'note',
        code: 'crawl-delay-capped',
        subject: 'lamps.example',
        detail: 'Its robots.txt asks for 600 s between requests; 30 s were kept.',
        incomplete: false,
      },
    ]);
    expect(plainOverview(db, undefined, NOW)).toMatchInlineSnapshot(`
      "lamps.example
      Run 1: complete, 10 min ago, took 42 s
      2 URLs: 2 fetched

      Findings: 1 error, 1 warning, 0 notices
        error    missing-disclosure: 1 on 1 page
        warning  unqualified-affiliate-link: 1 on 1 page

      Affiliate links: 2
        amazon: 1 link, 1 publisher
        impact: 1 link, 1 publisher

      Ad slots: 1
        adsense: 1 slot, 1 account

      Duplicate clusters: none

      Note: lamps.example: Its robots.txt asks for 600 s between requests; 30 s were kept.
      "
    `);
  });

  test('says how to begin when there is no run', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    openStore(db)[Symbol.dispose]();
    expect(plainOverview(db)).toContain(`linkvet audit https://example.com --db ${db}`);
  });

  test('takes control characters out of what the web said', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    const detail = 'answered \u001b[2J503';
    await auditInto(db, [{ type: 'note', code: 'target-failed', subject: 'x.example', detail, incomplete: true }]);
    expect(plainOverview(db)).toContain('Incomplete: x.example: answered \ufffd[2J503\n');
  });

  test('names a run that is not there', async () => {
    await using folder = await temporaryFolder();
    const db = join(folder.path, 'linkvet.db');
    await auditInto(db, PAGES);
    expect(() => plainOverview(db, 7)).toThrow(/There is no run 7/);
  });
});
