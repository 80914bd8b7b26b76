import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { readCsv, serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

/** The built command, as a process of its own: only such a one can be killed. */
const command = resolve(import.meta.dirname, '../packages/cli/bin/linkvet.js');

const PAGES = 60;
const CONCURRENCY = 3;

function pageOf(number: number): string {
  const links = [number * 2, number * 2 + 1].filter((next) => next <= PAGES);
  const paid = `<a href="https://brand.sjv.io/c/1234567/${number}/17190">Buy ${number}</a>`;
  return `<title>Page ${number}</title>${links.map((next) => `<a href="/${next}">${next}</a>`).join(' ')} ${paid}`;
}

test('a run that is killed again and again goes on, and has every page exactly once', async () => {
  await using folder = await temporaryFolder();
  const answers = Object.fromEntries(Array.from({ length: PAGES }, (_, index) => [`/${index + 1}`, pageOf(index + 1)]));
  let onRequest = () => {};
  await using site = await serveSite({
    ...Object.fromEntries(
      Object.entries(answers).map(([path, html]) => [
        path,
        (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html' }).end(html);
          onRequest();
        },
      ]),
    ),
    '/robots.txt': (_request, response) => response.writeHead(404).end(),
  });
  const db = join(folder.path, 'audit.db');
  const audit = ['audit', `${site.origin}/1`, '--db', db, '--rate', '0', '--concurrency', String(CONCURRENCY)];

  const kills = 3;
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(process.execPath, [command, ...audit], { stdio: 'ignore' });
    const killAt = site.requests.length + 15;
    onRequest = () => {
      if (site.requests.length >= killAt) child.kill('SIGKILL');
    };
    const [, signal] = await once(child, 'exit');
    expect(signal).toBe('SIGKILL');
  }
  onRequest = () => {};

  const last = await linkvet(...audit, '--format', 'json');
  expect(last, last.stderr).toMatchObject({ exitCode: 0 });
  const summary = JSON.parse(last.stdout);
  expect(summary.run).toBe(1);
  expect(summary.pages).toEqual({ discovered: 60, fetched: 60, unchanged: 0, failed: 0, skipped: 0, pending: 0 });
  expect(summary.affiliateLinks).toBe(PAGES);

  expect(await linkvet('export', folder.path, '--db', db)).toMatchObject({ exitCode: 0 });
  const urls = (await readCsv(join(folder.path, 'pages.csv'))).map((row) => new URL(row.url ?? '').pathname);
  expect(urls.sort()).toEqual(Object.keys(answers).sort());
  const links = await readCsv(join(folder.path, 'affiliate_links.csv'));
  expect(new Set(links.map((row) => row.creative_id)).size).toBe(PAGES);
  expect(links).toHaveLength(PAGES);

  // Only what was in flight at a kill, or finished in the same moment, was asked for a second time.
  const asked = site.requests.filter(({ url }) => url !== '/robots.txt').length;
  expect(asked - PAGES).toBeLessThanOrEqual(kills * 3 * CONCURRENCY);
});
