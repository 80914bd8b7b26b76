import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

const root = resolve(import.meta.dirname, '..');

test('the README shows the help that the command prints', async () => {
  const readme = await readFile(resolve(root, 'README.md'), 'utf8');
  const { stdout } = await linkvet('--help');
  expect(readme).toContain(`\`\`\`\n${stdout.trim()}\n\`\`\``);
});

test('every page that the README and CONTRIBUTING lead to is there', async () => {
  for (const page of ['README.md', 'CONTRIBUTING.md']) {
    const text = await readFile(resolve(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) await expect(readFile(resolve(root, target)), target).resolves.toBeDefined();
  }
});

test('the folders and indexes that CONTRIBUTING names for new parts are there', async () => {
  const text = await readFile(resolve(root, 'CONTRIBUTING.md'), 'utf8');
  const rows = [...text.matchAll(/^\| a .*\| `([^`<]+)<[^|]*\| `([^`]+)` \|$/gm)];
  expect(rows).toHaveLength(4);
  for (const [, folder = '', index = ''] of rows) {
    const path = resolve(root, folder, index.split('/').at(-1) ?? '');
    await expect(readFile(path), path).resolves.toBeDefined();
  }
});
