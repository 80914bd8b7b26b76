import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Lints files of these texts at these paths with the repository's own rules, and returns what the linter says. */
async function lint(files: Record<string, string>): Promise<string> {
  await using folder = await temporaryFolder();
  const { $schema: _, vcs: __, ...rules } = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  await writeFile(join(folder.path, 'biome.json'), JSON.stringify(rules));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder.path, dirname(path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  const arguments_ = ['lint', '--colors=off', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), arguments_, {
    cwd: folder.path,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const planted: [path: string, specifier: string, reason: string][] = [
  ['packages/core/src/rules/catalogue/a.ts', 'better-sqlite3', 'SQL lives in core/src/store'],
  ['packages/core/src/rules/catalogue/b.ts', '../../store/index.js', 'do not know the database'],
  ['packages/core/src/rules/catalogue/c.ts', '../../extract/index.js', 'Imports point one way'],
  ['packages/core/src/networks/d.ts', '../rules/index.js', 'Imports point one way'],
  ['packages/core/src/content/e.ts', 'node:fs', 'rest of core is pure'],
  ['packages/core/src/f.ts', 'cheerio', 'seen only by core/src/extract'],
  ['packages/core/src/store/g.ts', 'htmlparser2', 'seen only by core/src/extract'],
  ['packages/core/src/store/h.ts', '../rules/index.js', 'Imports point one way'],
  ['packages/core/src/i.ts', '@linkvet/crawler', 'Packages follow the line'],
  ['packages/crawler/src/j.ts', 'better-sqlite3', 'SQL lives in core/src/store'],
  ['packages/crawler/src/k.ts', '@linkvet/cli', 'Packages follow the line'],
  ['apps/dashboard/src/l.ts', 'better-sqlite3', 'SQL lives in core/src/store'],
  ['apps/dashboard/src/m.ts', '@linkvet/crawler', 'Packages follow the line'],
];

test('the linter rejects every import against the line', async () => {
  const said = await lint(Object.fromEntries(planted.map(([path, specifier]) => [path, `import '${specifier}';\n`])));
  for (const [path, , reason] of planted) {
    const diagnostic = said.slice(said.indexOf(`${path}:`)).split('━━━\n')[1];
    expect(diagnostic, path).toContain(reason);
  }
});

test('the linter is silent where an import follows the line', async () => {
  const said = await lint({
    'packages/core/src/rules/catalogue/a.ts': "import '../define.js';\n",
    'packages/core/src/store/b.ts': "import 'better-sqlite3';\nimport 'node:fs';\nimport '../model.js';\n",
    'packages/core/src/extract/c.ts': "import 'htmlparser2';\n",
    'packages/crawler/src/d.ts': "import '@linkvet/core';\n",
  });
  expect(said).not.toContain('noRestrictedImports');
});
