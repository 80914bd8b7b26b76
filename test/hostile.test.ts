import { join } from 'node:path';
import {
  bodies,
  charsets,
  compression,
  framing,
  HOSTILE_TEXTS,
  nesting,
  readCsv,
  redirects,
  serveHostile,
  strings,
  temporaryFolder,
  traps,
} from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

/** What no terminal should get from a page: C0 and C1 controls but line feeds, and what turns text round or hides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

test('an audit of a hostile site ends, accounts for every URL, and hands on nothing that bites', async () => {
  await using folder = await temporaryFolder();
  await using neighbour = await serveHostile();
  const calendar = { ...traps, paths: ['/calendar/2026/1/1'] };
  const kinds = [strings, compression, charsets, bodies, nesting, framing, redirects(neighbour.origin), calendar];
  await using site = await serveHostile(...kinds);
  const db = join(folder.path, 'audit.db');
  const manners = ['--rate', '0', '--concurrency', '8', '--retries', '0', '--timeout', '1'];

  const audit = await linkvet('audit', site.origin, '--db', db, ...manners, '--verbose');
  expect(audit, audit.stderr).toMatchObject({ exitCode: 0 });
  const findings = await linkvet('findings', '--db', db);
  const runs = await linkvet('runs', '--db', db);
  for (const { stdout, stderr } of [audit, findings, runs]) {
    expect(CONTROLS.exec(stdout)).toBeNull();
    expect(CONTROLS.exec(stderr)).toBeNull();
  }
  expect(neighbour.requests).toEqual([]);

  for (const profile of ['raw', 'excel']) {
    const out = join(folder.path, profile);
    expect(await linkvet('export', out, '--db', db, '--profile', profile)).toMatchObject({ exitCode: 0 });
    const pages = await readCsv(join(out, 'pages.csv'));
    const skipped = await readCsv(join(out, 'skipped.csv'));
    const inState = (state: string) => pages.filter((row) => row.state === state);
    expect(inState('fetched').length + inState('failed').length + inState('skipped').length).toBe(pages.length);
    expect(skipped.map(({ url }) => url)).toEqual(inState('skipped').map(({ url }) => url));
    for (const { reason, detail } of [...skipped, ...inState('failed')]) expect([reason, detail]).not.toContain('');
    const urls = new Set(pages.map(({ url }) => url));
    for (const { paths } of kinds)
      for (const path of paths) expect([path, urls.has(site.origin + path)]).toEqual([path, true]);
    if (profile === 'excel') for (const { title = '' } of pages) expect(title).not.toMatch(/^[=+\-@\t\r]/);
    else expect(pages.map(({ title }) => title)).toEqual(expect.arrayContaining(titlesThatStay));
  }
});

/** Texts that are titles as they stand. */
const titlesThatStay = HOSTILE_TEXTS.filter((text) => /^[=+\-@'(%_c][\x20-\x7e]+$/.test(text) && !/ {2}/.test(text));
