import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readCsv, serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet } from './linkvet.js';

const PAID = 'https://brand.sjv.io/c/1234567/1725213/17190';

const redirect = (location: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location }).end();
const page = (title: string, body: string) => `<html lang="en"><title>${title}</title><p>${body}</p>`;

const SITE = {
  'www.lamps.example/robots.txt': (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /go/hidden\n'),
  'www.lamps.example/': page(
    'Lamps',
    `<a href="/chairs">Chairs</a> <a href="/go/lamp" rel="nofollow">The lamp</a> <a href="/go/hop">The hop</a>
     <a href="/go/hidden" rel="sponsored">Hidden</a> <a href="/go/help">Help</a>`,
  ),
  'www.lamps.example/chairs': page('Chairs', '<a href="/go/lamp">The lamp</a>'),
  'www.lamps.example/go/lamp': redirect(PAID),
  'www.lamps.example/go/hop': redirect('/go/lamp'),
  'www.lamps.example/go/hidden': redirect(PAID),
  'www.lamps.example/go/help': redirect('/chairs'),
};

/** The affiliate links that two runs find, each as `page link network publisher rel`, and what was asked for. */
async function auditTwice(...options: string[]) {
  await using folder = await temporaryFolder();
  await using site = await serveSite(SITE);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const map = [`https://*=${site.origin}`, `http://*=${site.origin}`].flatMap((route) => ['--origin-map', route]);
  const found: string[][] = [];
  const summaries: { affiliateLinks: number; newFindings: object; findings: object }[] = [];
  for (let times = 0; times < 2; times++) {
    const audited = await run(
      'audit',
      'https://www.lamps.example/',
      '--rate',
      '0',
      '--format',
      'json',
      ...map,
      ...options,
    );
    expect(audited, audited.stderr).toMatchObject({ exitCode: 0 });
    summaries.push(JSON.parse(audited.stdout));
    expect(await run('export', 'out')).toMatchObject({ exitCode: 0 });
    const rows = await readCsv(join(folder.path, 'out', 'affiliate_links.csv'));
    const path = (url = '') => new URL(url).pathname;
    found.push(
      rows.map((row) => `${path(row.page_url)} ${path(row.link_url)} ${row.network} ${row.publisher_id} ${row.tier}`),
    );
  }
  return { found, summaries, asked: site.requests.map(({ host, url }) => `${host}${url}`) };
}

test('with --resolve own links count by where the redirects of the site lead, and no network is asked', async () => {
  const { found, summaries, asked } = await auditTwice('--resolve', 'own');
  const [first, second] = summaries;
  expect(found[0]).toEqual([
    '/ /go/lamp impact 1234567 strong',
    '/ /go/hop impact 1234567 strong',
    // robots.txt forbids to ask where it leads, and its rel says that it is paid.
    '/ /go/hidden wpcloak  medium',
    '/chairs /go/lamp impact 1234567 strong',
  ]);
  expect(found[1]).toEqual(found[0]);
  expect(first?.affiliateLinks).toBe(3);
  expect(second).toMatchObject({
    affiliateLinks: 3,
    findings: first?.findings,
    newFindings: { error: 0, warning: 0, notice: 0 },
  });
  expect(asked.filter((url) => !/^(www\.)?lamps\.example\//.test(url))).toEqual([]);
  expect(asked.filter((url) => url.includes('hidden'))).toEqual([]);
});

test('without it no redirect of paid links is asked for: what rel says is paid is listed, and counted nowhere', async () => {
  const { found, summaries, asked } = await auditTwice();
  expect(found[0]).toEqual(['/ /go/lamp wpcloak  medium', '/ /go/hidden wpcloak  medium']);
  expect(found[1]).toEqual(found[0]);
  expect(summaries[0]?.affiliateLinks).toBe(0);
  expect(asked.filter((url) => url.includes('/go/'))).toEqual([]);
});
