import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv, serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

const PAGE = `<html lang="en"><title>Jam</title><p>Jam keeps for a year.</p>
<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="42"></ins>`;

const SITE = {
  '/': PAGE,
  '/ads.txt': 'google.com, pub-9999999999999999, DIRECT, f08c47fec0942fa0\n',
};

/** Audits a small site in a fresh folder; the paths that were asked for, and the rows of ads_txt.csv. */
async function auditSite(configuration: string, ...options: string[]) {
  await using folder = await temporaryFolder();
  await using site = await serveSite(SITE);
  await writeFile(join(folder.path, 'linkvet.config.yaml'), configuration);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  expect(await run('audit', site.origin, '--rate', '0', '--quiet', ...options)).toMatchObject({ exitCode: 0 });
  expect(await run('export', 'out')).toMatchObject({ exitCode: 0 });
  const asked = site.requests.map(({ url }) => url).filter((url) => url.endsWith('ads.txt'));
  return { asked, rows: await readCsv(join(folder.path, 'out', 'ads_txt.csv')) };
}

test('the ads.txt of a target is read unless somebody does not want it', async () => {
  const { asked, rows } = await auditSite('');
  expect(asked.sort()).toEqual(['/ads.txt', '/app-ads.txt']);
  expect(rows.map((row) => Object.values(row).join(' ')).join('\n')).toContain('pub-9999999999999999');
});

test('the command line and the configuration both say no', async () => {
  expect(await auditSite('', '--ads-txt', 'off')).toEqual({ asked: [], rows: [] });
  expect(await auditSite('adsTxt: off')).toEqual({ asked: [], rows: [] });
});

test('the ads.txt of a folder is read as one of a site is', async () => {
  await using folder = await temporaryFolder();
  for (const [name, text] of Object.entries({ 'index.html': SITE['/'], 'ads.txt': SITE['/ads.txt'] })) {
    await writeFile(join(folder.path, name), text);
  }
  const rows = async (...options: string[]) => {
    await linkvet(['audit', '.', '--quiet', ...options], { cwd: folder.path });
    await linkvet(['export', 'out'], { cwd: folder.path });
    return readCsv(join(folder.path, 'out', 'ads_txt.csv'));
  };
  expect(await rows()).not.toEqual([]);
  expect(await rows('--ads-txt', 'off')).toEqual([]);
});
