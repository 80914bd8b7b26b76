import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

/** A folder with a site of three pages and a configuration. */
async function workingFolder(files: Record<string, string>) {
  const folder = await temporaryFolder();
  const pages = { 'a.html': '<title>A</title>', 'b.html': '<title>B</title>', 'c.html': '<p class="price">5</p>' };
  for (const [name, text] of Object.entries({ ...pages, ...files })) await writeFile(join(folder.path, name), text);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const summary = async (...argv: string[]) => {
    const outcome = await run('audit', '.', '--new', ...argv);
    expect(outcome, outcome.stderr).toMatchObject({ exitCode: 0 });
    return JSON.parse(outcome.stdout);
  };
  return Object.assign(folder, { run, summary });
}

test('a configuration in the working folder is used without being named', async () => {
  await using folder = await workingFolder({ 'linkvet.config.yaml': 'db: x.db\nformat: json\nexclude: "^b"\n' });
  expect(await folder.summary()).toMatchObject({ pages: { fetched: 2 } });
  expect(await folder.run('runs')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('complete') });
});

test('the command line wins over the configuration', async () => {
  const json = JSON.stringify({ format: 'json', exclude: ['^b', '^c'], noProgress: true, rules: 'missing-title' });
  await using folder = await workingFolder({ 'linkvet.config.json': json });
  expect(await folder.summary()).toMatchObject({ pages: { fetched: 1 } });
  expect(await folder.summary('--exclude', '^a')).toMatchObject({ pages: { fetched: 2 } });
});

test('a named configuration replaces the one in the folder', async () => {
  await using folder = await workingFolder({
    'linkvet.config.yaml': 'exclude: ["^b"]\n',
    'other.yaml': 'format: json\n',
  });
  expect(await folder.summary('--config', 'other.yaml')).toMatchObject({ pages: { fetched: 3 } });
});

test('two configurations in one folder are one too many', async () => {
  await using folder = await workingFolder({ 'linkvet.config.yaml': '', 'linkvet.config.json': '{}' });
  expect(await folder.run('runs')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--config') });
});

test('an empty configuration says nothing', async () => {
  await using folder = await workingFolder({ 'linkvet.config.yaml': '# nothing yet\n' });
  expect(await folder.summary('--format', 'json')).toMatchObject({ pages: { fetched: 3 } });
});

test('selectors of the configuration choose texts of a page', async () => {
  await using folder = await workingFolder({ 'linkvet.config.yaml': 'selectors:\n  price: .price\n' });
  const { stdout } = await folder.run('inspect', 'c.html');
  expect(JSON.parse(stdout).selected).toEqual({ price: ['5'] });
});

test('aliases that unfold without end are refused', async () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
  ];
  await using folder = await workingFolder({ 'linkvet.config.yaml': bomb.join('\n') });
  expect(await folder.run('runs')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^linkvet: [^\n]*alias[^\n]*\n$/i),
  });
});
