import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { fetching, outcome } from './fetching.js';

const MODIFIED = 'Wed, 21 Oct 2015 07:28:00 GMT';

type Headers = Record<string, string | string[]>;

const answer =
  (status: number, headers: Headers = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<title>x</title>');

/** Unchanged for whoever knows the tag. */
function revalidate(request: IncomingMessage, response: ServerResponse): void {
  const isKnown = request.headers['if-none-match'] === '"one"';
  answer(isKnown ? 304 : 200, { etag: '"one"', 'last-modified': MODIFIED })(request, response);
}

test('a page comes with what a later run can ask by, and then costs no body', async () => {
  await using site = await serveSite({ '/': revalidate });
  await using fetcher = fetching(site.origin);
  const url = new URL(site.origin);
  expect(await fetcher.fetchPage(url)).toMatchObject({ page: { etag: '"one"', lastModified: MODIFIED } });
  const validators = { etag: '"one"', lastModified: MODIFIED };
  expect(await fetcher.fetchPage(url, validators)).toEqual({
    failed: false,
    notModified: true,
    fetchedAt: '2026-01-02T03:04:05.000Z',
    elapsedMs: 0,
  });
  expect(site.requests[1]?.headers).toMatchObject({ 'if-none-match': '"one"', 'if-modified-since': MODIFIED });
  expect(outcome(await fetcher.fetchPage(url, { etag: '"two"', lastModified: '' }))).toBe(200);
  expect(site.requests[2]?.headers['if-modified-since']).toBeUndefined();
});

test('a host that says unchanged to who did not ask has answered nothing but that', async () => {
  await using site = await serveSite({ '/': answer(304, { etag: '"one"' }) });
  await using fetcher = fetching(site.origin);
  const url = new URL(site.origin);
  for (const validators of [undefined, { etag: '', lastModified: '' }]) {
    expect(await fetcher.fetchPage(url, validators)).toMatchObject({ page: { status: 304, bytes: 0 }, body: null });
  }
});

test('a validator that is too long, or that no header can hold, is none', async () => {
  const long = `"${'a'.repeat(299)}"`;
  await using site = await serveSite({
    '/long': answer(200, { etag: long, 'last-modified': MODIFIED }),
    '/odd': answer(200, { etag: '"\u00e4"' }),
    '/gone': answer(404, { etag: '"one"' }),
  });
  await using fetcher = fetching(site.origin);
  const ask = async (path: string) => {
    const found = await fetcher.fetchPage(new URL(path, site.origin));
    return 'page' in found ? [found.page.etag, found.page.lastModified] : [];
  };
  expect(await ask('/long')).toEqual([undefined, MODIFIED]);
  expect(await ask('/odd')).toEqual([undefined, undefined]);
  expect(await ask('/gone')).toEqual([undefined, undefined]);
  await fetcher.fetchPage(new URL(site.origin), { etag: 'a\nb', lastModified: long });
  expect(Object.keys(site.requests.at(-1)?.headers ?? {}).filter((name) => name.startsWith('if-'))).toEqual([]);
});

test('a redirect keeps its headers, line by line, without cookies and not without end', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x-${i}`, 'y'.repeat(100)]));
  await using site = await serveSite({
    '/': answer(302, { location: '/next', 'x-cache': ['HIT', 'MISS'], 'set-cookie': 'secret=1' }),
    '/many': answer(301, { location: '/next', ...many }),
    '/page': answer(200),
  });
  await using fetcher = fetching(site.origin);
  const headersOf = async (path: string) => {
    const found = await fetcher.fetchPage(new URL(path, site.origin));
    return 'page' in found ? found.page.headers : 'no page';
  };
  const headers = await headersOf('/');
  expect(headers?.split('\n')).toEqual(expect.arrayContaining(['location: /next', 'x-cache: HIT', 'x-cache: MISS']));
  expect(headers).not.toMatch(/secret/);
  const cut = await headersOf('/many');
  expect(cut?.length).toBeLessThanOrEqual(2_000);
  expect(cut?.split('\n').at(-2)).toMatch(/^x-\d+: y{100}$/);
  expect(await headersOf('/page')).toBeUndefined();
});

test('a password in the address of a redirect is not kept', async () => {
  const spellings = [
    'https://me:secret@shop.example/x',
    '//me:secret@shop.example/x',
    'https:\\\\me:secret@shop.example/x',
  ];
  for (const location of spellings) {
    await using site = await serveSite({ '/': answer(302, { location }) });
    await using fetcher = fetching(site.origin);
    const found = await fetcher.fetchPage(new URL(site.origin));
    expect(JSON.stringify(found)).not.toMatch(/secret/);
    expect(found).toMatchObject({ page: { redirectTo: expect.stringMatching(/^https?:\/\/shop\.example\/x$/) } });
  }
});

test.each([
  ['/caf\u00c3\u00a9', '/caf%C3%A9'],
  ['/caf\u00e9', '/caf%E9'],
  ['/a%20b c', '/a%20b%20c'],
])('a redirect to the bytes %j leads to %s, as in browsers', async (location, path) => {
  await using site = await serveSite({ '/': answer(302, { location }) });
  await using fetcher = fetching(site.origin);
  const found = await fetcher.fetchPage(new URL(site.origin));
  expect(found).toMatchObject({ page: { redirectTo: `${site.origin}${path}` } });
});
