import { defineConfig } from 'vitest/config';

/** Tests read the sources: nothing must be built to run one. */
const conditions = ['@linkvet/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  test: {
    // By default one processor is left alone, which is half of a machine with two.
    maxWorkers: '100%',
    projects: ['packages/core', 'packages/crawler', 'packages/cli', 'apps/dashboard', '.'].map((root) => ({
      root: `${import.meta.dirname}/${root}`,
      resolve: { conditions },
      ssr: { resolve: { conditions } },
      test: {
        name: root === '.' ? 'stories' : root,
        include: ['test/**/*.test.{ts,tsx}'],
        // Modules keep nothing but caches, and loading them anew for each file would take longer than most tests.
        isolate: false,
        testTimeout: 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
