import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

test.each(['packages/core/src/networks/catalogue', 'packages/core/src/rules/catalogue', 'packages/cli/src/commands'])(
  'every file of %s has its line in index.ts',
  async (folder) => {
    const index = await readFile(resolve(root, folder, 'index.ts'), 'utf8');
    const files = (await readdir(resolve(root, folder))).filter((file) => file !== 'index.ts');
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      expect(index.includes(`/${file.replace(/\.ts$/, '.js')}'`), `${file} is missing from ${folder}/index.ts`).toBe(
        true,
      );
    }
  },
);
