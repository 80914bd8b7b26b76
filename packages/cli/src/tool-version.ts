import { readFileSync } from 'node:fs';

/** Version of linkvet, as its package says. */
export const toolVersion: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
