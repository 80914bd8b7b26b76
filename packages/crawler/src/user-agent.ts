import { readFileSync } from 'node:fs';

/** How we introduce ourselves: name, version, and where a webmaster can read what we are. */
export function defaultUserAgent(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return `linkvet/${version} (+https://github.com/linkvet/linkvet)`;
}
