#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/bin.js', import.meta.url))) {
  await import('../dist/bin.js');
} else {
  process.stderr.write('linkvet: it is not built yet. Run "npm test" or "npx pnpm build" in the checkout first.\n');
  process.exitCode = 4;
}
