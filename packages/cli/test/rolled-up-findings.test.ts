import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

const BANNER = '<p><a href="https://brand.sjv.io/c/1234567/1725213/17190">Lamps</a></p>';

/** A folder of six pages with the same banner, the last one further down, and twice on the first. */
async function lampFolder() {
  const folder = await temporaryFolder();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const banners = name === 'a' ? BANNER + BANNER : BANNER;
    const text = `<html lang="en"><title>${name}</title>${name === 'f' ? '\n\n' : ''}${banners}`;
    await writeFile(join(folder.path, `${name}.html`), text);
  }
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const rules = 'unqualified-affiliate-link';
  expect(await run('audit', '.', '--rules', rules, '--base-url', 'https://lamps.example/')).toMatchObject({
    exitCode: 0,
  });
  return Object.assign(folder, { run });
}

test('what a whole site repeats is one finding that says on how many pages it stands', async () => {
  await using folder = await lampFolder();
  const { stdout } = await folder.run('findings');
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  expect(stdout).toContain('https://lamps.example/a.html line 1 (on 6 pages, 7 places)  ');
});

test('a page shows what it shares with others where it stands there', async () => {
  await using folder = await lampFolder();
  const { stdout } = await folder.run('findings', '--page', 'https://lamps.example/f.html', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([
    { rule: 'unqualified-affiliate-link', page_url: 'https://lamps.example/f.html', line: 3, places: 1, pages: 6 },
  ]);
});
