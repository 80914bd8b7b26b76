import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { FetchedPage } from '@linkvet/core';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { crawl } from './crawl.js';
import { simpleExtract } from './simple-extract.js';

const HOST = 'httpd-docs-charsets.test';

/** The shared sites as virtual hosts of one loopback port; of this one every file is sent with the charset of its suffix. */
async function serveSharedSites(): Promise<AsyncDisposable & { origin: string }> {
  const script = sharedPath('tools', 'serve-sites.mjs');
  const child = spawn(process.execPath, [script, '--root', sharedPath('sites'), '--quiet'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    origin: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Files that declare their encoding in the same ways, and how many they are. `-` where nothing is said. */
interface Group {
  suffix_charset: string;
  meta_declared: string;
  xml_declared: string;
  files: number;
}

/** What the server makes of suffixes that are no names of encodings. Of `ucs4` it makes UTF-32, which no browser reads. */
const SUFFIXES = new Map([
  ['jis', 'iso-2022-jp'],
  ['iso-ru', 'iso-8859-5'],
  ['iso-pl', 'iso-8859-2'],
  ['cp-1251', 'windows-1251'],
  ['ucs2', 'utf-16be'],
]);

/** The header speaks first, then `meta`, then XML; '' when none of them says anything that is known. */
function declaredBy({ suffix_charset, meta_declared, xml_declared }: Group): string {
  for (const label of [SUFFIXES.get(suffix_charset) ?? suffix_charset, meta_declared, xml_declared]) {
    try {
      return new TextDecoder(label).encoding;
    } catch {}
  }
  return '';
}

testWithShared('a documentation in fourteen encodings decodes as it is declared', async () => {
  const folder = await unpackSharedSite(HOST);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const urls = files.map(({ parentPath, name }) => `https://${HOST}${parentPath.slice(folder.length)}/${name}`);
  await using server = await serveSharedSites();
  const pages = new Map<string, FetchedPage>();
  const { frontier } = await crawl([`https://${HOST}/1.3/`, `https://${HOST}/2.0/manual/`], {
    originMap: [`https://${HOST}=${server.origin}`],
    concurrency: 8,
    listed: urls,
    extract: (page) => {
      pages.set(page.url, page);
      return simpleExtract(page);
    },
  });
  expect(frontier.counts()).toMatchObject({ failed: 0, skipped: 0, pending: 0 });

  const groups: Group[] = JSON.parse(readFileSync(sharedPath('sites', 'truth', `${HOST}.truth.json`), 'utf8'));
  const expected = new Map<string, number>();
  for (const group of groups) {
    const charset = declaredBy(group);
    expected.set(charset, (expected.get(charset) ?? 0) + group.files);
  }
  // What declares nothing is ASCII or western, but for a Korean page with a misspelt label and two Greek ones.
  expect(expected.get('')).toBe(407);
  for (const [charset, more] of Object.entries({ '': -407, 'windows-1252': 404, 'euc-kr': 1, 'windows-1253': 2 })) {
    expected.set(charset, (expected.get(charset) ?? 0) + more);
  }
  expected.delete('');
  const found = new Map<string, number>();
  for (const url of urls) {
    const charset = pages.get(url)?.charset ?? `${url} was not read`;
    found.set(charset, (found.get(charset) ?? 0) + 1);
  }
  expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...expected].sort()));

  const unreadable = urls.filter((url) => pages.get(url)?.body.includes('\ufffd'));
  expect(unreadable.map((url) => url.slice(-25))).toEqual([]);
});
