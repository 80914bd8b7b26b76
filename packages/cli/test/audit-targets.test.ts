import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { input, linkvet } from './linkvet.js';

const page = (title: string, body = '') => `<html lang="en"><title>${title}</title><p>${title}</p>${body}`;

/** A site of three pages, one of which only its sitemap names. */
async function serveShop() {
  return serveSite({
    '/': page('Home', '<a href="/lamps">Lamps</a> <a href="https://elsewhere.example/">Friends</a>'),
    '/lamps': page('Lamps'),
    '/sale': page('Sale', '<a href="/lamps">Lamps</a>'),
    '/sitemap.xml': (request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/xml' })
        .end(`<urlset><url><loc>http://${request.headers.host}/sale</loc></url></urlset>`),
  });
}

async function auditIn(folder: string, argv: string[], given: Parameters<typeof linkvet>[1] = {}) {
  const outcome = await linkvet(['audit', ...argv, '--rate', '0', '--format', 'json'], { cwd: folder, ...given });
  return { ...outcome, summary: outcome.stdout === '' ? null : JSON.parse(outcome.stdout) };
}

describe('what an audit can be given', () => {
  test('a list of URLs: they are read, and nothing else', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    await writeFile(join(folder.path, 'urls.txt'), `\ufeff# ours\r\n\r\n${shop.origin}/\r\n ${shop.origin}/lamps \r\n`);
    const { exitCode, summary } = await auditIn(folder.path, ['--list', 'urls.txt']);
    expect(exitCode).toBe(0);
    expect(summary).toMatchObject({
      targets: [`list:${join(folder.path, 'urls.txt')}`],
      pages: { discovered: 2, fetched: 2 },
    });
  });

  test('a list that is piped in', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    const { summary } = await auditIn(folder.path, ['--list', '-'], { stdin: input(`${shop.origin}/sale\n`) });
    expect(summary).toMatchObject({ targets: ['list:-'], pages: { fetched: 1 } });
  });

  test('a sitemap: the URLs in it are read, and nothing else', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    const { summary } = await auditIn(folder.path, ['--sitemap', `${shop.origin}/sitemap.xml`]);
    expect(summary).toMatchObject({ pages: { discovered: 1, fetched: 1 } });
  });

  test('a site with what only its sitemap names', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    const { summary } = await auditIn(folder.path, [shop.origin]);
    expect(summary).toMatchObject({ pages: { discovered: 3, fetched: 3 } });
  });

  test.each([
    ['a list that does not exist', ['--list', 'no.txt'], 'The list no.txt does not exist.'],
    ['a list that is a folder', ['--list', '.'], 'The list . is no file.'],
    ['a list without a URL', ['--list', '-'], 'The list - names no URL.'],
    ['no target at all', [], 'Nothing to audit is named.'],
    ['a file that calls itself an archive', ['broken.warc'], 'broken.warc is no web archive.'],
    ['a proxy that is none', ['https://example.com/', '--proxy', 'nowhere'], 'proxy'],
  ])('%s is told in one line', async (_, argv, message) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'broken.warc'), '<html>');
    const { exitCode, stderr } = await auditIn(folder.path, argv);
    expect({ exitCode, lines: stderr.trimEnd().split('\n').length }).toEqual({ exitCode: 2, lines: 1 });
    expect(stderr).toContain(message);
  });

  test('a line of a list that is no URL is named with its number', async () => {
    await using folder = await temporaryFolder();
    const { exitCode, stderr } = await auditIn(folder.path, ['--list', '-'], {
      stdin: input('https://example.com/\n\nftp://example.com/\n'),
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('-:3: ftp://example.com/');
  });
});

describe('a second audit of a site that has not changed', () => {
  test('costs no reading: its pages are told as unchanged, with what stands on them', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    const first = await auditIn(folder.path, [shop.origin]);
    const second = await auditIn(folder.path, [shop.origin]);
    expect(second.summary.pages).toEqual({ ...first.summary.pages, fetched: 0, unchanged: 3 });
    const links = await linkvet(['export', 'out', '--tables', 'links'], { cwd: folder.path });
    expect(links.exitCode).toBe(0);
    const full = await auditIn(folder.path, [shop.origin, '--full']);
    expect(full.summary.pages).toEqual(first.summary.pages);
  });
});

describe('a secret', () => {
  test('in a header comes from the environment, and a variable that is not set is named', async () => {
    await using folder = await temporaryFolder();
    const seen: (string | undefined)[] = [];
    await using site = await serveSite({
      '/': (request, response) => {
        seen.push(request.headers.authorization);
        response.writeHead(200, { 'content-type': 'text/html' }).end(page('Staging'));
      },
    });
    const header = ['--header', `Authorization: Basic \${STAGING}`];
    const unset = await auditIn(folder.path, [site.origin, ...header]);
    expect(unset).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('STAGING is not set') });
    const { exitCode } = await auditIn(folder.path, [site.origin, ...header], { env: { STAGING: 'b3duZXI6MQ==' } });
    expect({ exitCode, seen }).toEqual({ exitCode: 0, seen: ['Basic b3duZXI6MQ=='] });
  });

  test('of a proxy is sent to the proxy alone, and stored nowhere', async () => {
    await using folder = await temporaryFolder();
    await using shop = await serveShop();
    const asked: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.headers['proxy-authorization']);
      response.writeHead(502).end();
    });
    proxy.on('connect', (request, socket) => {
      asked.push(request.headers['proxy-authorization']);
      socket.end('HTTP/1.1 502 No\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as { port: number };
    try {
      const outcome = await auditIn(folder.path, [
        ...[shop.origin, '--retries', '0', '--proxy', `http://me:canary-secret@127.0.0.1:${port}`],
      ]);
      expect(asked[0]).toBe(`Basic ${Buffer.from('me:canary-secret').toString('base64')}`);
      expect(outcome.stdout + outcome.stderr).not.toContain('canary-secret');
      const database = await import('node:fs/promises').then(({ readFile }) =>
        readFile(join(folder.path, 'linkvet.db')),
      );
      expect(database.includes('canary-secret')).toBe(false);
    } finally {
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});
