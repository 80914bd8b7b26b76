import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../src');
/** A specifier that is loaded: types are gone by then. */
const LOADED = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm;

/** Every module that a file loads, itself included: paths in the sources, and names of packages. */
function loadedBy(file: string, loaded = new Set<string>()): Set<string> {
  loaded.add(relative(source, file));
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(LOADED)) {
    if (!specifier.startsWith('.')) loaded.add(specifier);
    else {
      const next = join(dirname(file), specifier.replace(/\.js$/, '.ts'));
      if (!loaded.has(relative(source, next))) loadedBy(next, loaded);
    }
  }
  return loaded;
}

test('what every command loads has no package and no stage behind it', () => {
  const light = [...loadedBy(join(source, 'index.ts'))];
  expect(light).toContain('errors.ts');
  expect(light.filter((name) => !name.endsWith('.ts'))).toEqual([]);
  expect(light.filter((name) => /^(?:content|extract|graph|networks|rules|store)\//.test(name))).toEqual([]);
  expect([...loadedBy(join(source, 'stages.ts'))]).toContain('tldts');
});
