import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ServedSite, serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { Cookies } from '../src/fetch/cookies.js';
import { fetching } from './fetching.js';

const set =
  (...cookies: string[]) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookies }).end('x');

const sent = (site: ServedSite) => site.requests.map(({ url, headers }) => `${url} ${headers.cookie ?? '-'}`);

test('a cookie comes back to the origin that set it, where and as long as it should', async () => {
  await using site = await serveSite({
    '/': set('session=1', 'deep=2; Path=/a', 'old=3; Max-Age=0', 'locked=4; Secure; Domain=other.example'),
    '/a': set('session=; Max-Age=0'),
  });
  await using fetcher = fetching(site.origin);
  for (const path of ['/', '/b', '/a', '/a/c']) await fetcher.fetchPage(new URL(path, site.origin));
  expect(sent(site)).toEqual(['/ -', '/b session=1', '/a deep=2; session=1', '/a/c deep=2']);
});

test('a cookie goes to no other scheme, host or port, whatever it says of its domain', async () => {
  const cookies = new Cookies();
  cookies.keep(new URL('https://www.shop.example/'), ['wide=1; Domain=shop.example', 'narrow=2']);
  expect(cookies.headerFor(new URL('https://www.shop.example/a'))).toBe('wide=1; narrow=2');
  for (const other of [
    'https://shop.example/',
    'https://blog.shop.example/',
    'http://www.shop.example/',
    'https://www.shop.example:8443/',
  ]) {
    expect(cookies.headerFor(new URL(other))).toBe('');
  }
});

test('cookies are for pages: robots.txt, sitemaps and external checks neither send nor set any', async () => {
  await using site = await serveSite({ '/': set('session=1'), '/robots.txt': set('bot=1'), '/there': set('there=1') });
  await using fetcher = fetching(site.origin, { headers: { Cookie: 'own=0', Authorization: 'Basic eDp5' } });
  const url = (path: string) => new URL(path, site.origin);
  await fetcher.fetchPage(url('/'));
  await fetcher.fetchFile(url('/robots.txt'));
  await fetcher.probe(url('/there'));
  await fetcher.fetchPage(url('/last'));
  expect(sent(site)).toEqual(['/ own=0', '/robots.txt own=0', '/there -', '/last own=0; session=1']);
  expect(site.requests[2]?.headers.authorization).toBeUndefined();
});

test('cookies are bounded in number and in size, and what is none is ignored', () => {
  const cookies = new Cookies();
  const url = new URL('https://shop.example/');
  const count = () => cookies.headerFor(url).split('; ').length;
  cookies.keep(url, [
    '',
    '=',
    ';',
    'a',
    '__Host-x=1',
    `big=${'x'.repeat(5_000)}`,
    'bad=\u0001',
    'suffix=1; Domain=example',
  ]);
  expect(cookies.headerFor(url)).toBe('');
  for (let i = 0; i < 80; i++) cookies.keep(url, `n${i}=1`);
  expect(count()).toBe(50);
  expect(cookies.headerFor(url)).toMatch(/^n30=1; .*; n79=1$/);
  for (let i = 0; i < 5; i++) cookies.keep(url, `large${i}=${'x'.repeat(3_000)}`);
  expect(cookies.headerFor(url).length).toBeLessThanOrEqual(8_192);
});

test('origins whose cookies are remembered are bounded, and the ones in use stay', () => {
  const cookies = new Cookies();
  const first = new URL('https://first.example/');
  cookies.keep(first, 'a=1');
  for (let i = 0; i < 1_500; i++) {
    cookies.keep(new URL(`https://h${i}.example/`), 'a=1');
    if (i % 500 === 0) cookies.headerFor(first);
  }
  expect(cookies.headerFor(first)).toBe('a=1');
  expect(cookies.headerFor(new URL('https://h1.example/'))).toBe('');
  expect(cookies.headerFor(new URL('https://h1499.example/'))).toBe('a=1');
});
