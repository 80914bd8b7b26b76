import { readFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { serveSite, sharedPath, testWithShared } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { isLocalName, isPublicAddress } from '../src/fetch/address.js';
import { refuseConnected } from '../src/fetch/connect.js';
import { readError } from '../src/fetch/failure.js';
import { HttpClient } from '../src/fetch/http-client.js';
import { parseOriginMap } from '../src/fetch/origin-map.js';
import { createRouter, type Router } from '../src/fetch/router.js';
import { crawl } from './crawl.js';

const router = (more: Partial<Parameters<typeof createRouter>[0]> = {}): Router =>
  createRouter({ targets: ['https://shop.example/'], originMap: [], allowHosts: [], headers: {}, ...more });

/** Why a URL that was only discovered is not asked for; `asked` when it is. */
function verdict(url: string, route = router()): string {
  const found = route(new URL(url));
  return 'failed' in found ? found.reason : 'asked';
}

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.255',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.192',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::7f00:1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  '100::1',
  '2001:db8::1',
  '2001::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '3fff::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '',
  'localhost',
  '1.2.3',
  '1.2.3.4.5',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
  '2a00::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('names of the local network are known without looking them up', () => {
  for (const name of ['localhost', 'a.localhost', 'LOCALHOST.', 'printer', 'nas.local', 'db.internal', 'x.home.arpa']) {
    expect(isLocalName(name)).toBe(true);
  }
  for (const name of ['example.com', 'local.example.com', 'mylocalhost.com', 'internal.io']) {
    expect(isLocalName(name)).toBe(false);
  }
});

test('what was discovered reaches public addresses on the ports of web servers, what was named reaches anything', () => {
  expect(verdict('https://blog.shop.example/')).toBe('asked');
  expect(verdict('https://blog.shop.example:8443/')).toBe('asked');
  expect(verdict('https://blog.shop.example:6379/')).toBe('port');
  expect(verdict('http://2130706433/')).toBe('private-address');
  const named = router({ targets: ['http://127.0.0.1:3000/'], allowHosts: ['staging.internal'] });
  expect(verdict('http://127.0.0.1:3000/page', named)).toBe('asked');
  expect(verdict('https://127.0.0.1:3000/', named)).toBe('port');
  expect(verdict('http://127.0.0.1:8080/', named)).toBe('private-address');
  expect(verdict('http://127.0.0.1/', named)).toBe('private-address');
  expect(verdict('http://staging.internal/', named)).toBe('asked');
  expect(verdict('http://other.internal/', named)).toBe('private-address');
});

test('hosts that are allowed may be written as people write them', () => {
  const allowHosts = ['Bücher.internal', '::1', '[FE80::0:1]', ' 127.1 '];
  const route = router({ allowHosts });
  for (const host of ['xn--bcher-kva.internal', '[::1]', '[fe80::1]', '127.0.0.1']) {
    expect(verdict(`http://${host}/`, route)).toBe('asked');
  }
  for (const bad of ['', 'http://staging.internal/', 'a b', 'staging.internal:3000', '*.internal', 'a@b', 'a/b']) {
    expect(() => router({ allowHosts: [bad] })).toThrow(expect.objectContaining({ name: 'UsageError' }));
  }
});

test('a header that belongs to the request itself cannot be set, nor one that cannot be sent', () => {
  expect(() => router({ headers: { Host: 'evil.example' } })).toThrow('The header Host cannot be set.');
  expect(() => router({ headers: { 'X-Key': 'кот' } })).toThrow('The header X-Key cannot be sent.');
  expect(() => router({ headers: { 'X-Key': 'a\nb' } })).toThrow('The header X-Key cannot be sent.');
});

test('an origin map names origins, with a star for what stands in front', () => {
  const originMap = parseOriginMap([
    'https://*.shop.example=http://127.0.0.1:8080',
    'http://one.example:81=http://127.0.0.1:9',
  ]);
  const route = router({ originMap });
  expect(route(new URL('https://a.shop.example/x'))).toMatchObject({
    origin: 'http://127.0.0.1:8080',
    isGranted: true,
  });
  expect(route(new URL('http://one.example:81/'))).toMatchObject({ origin: 'http://127.0.0.1:9' });
  for (const url of [
    'https://shop.example/',
    'http://a.shop.example/',
    'http://one.example/',
    'https://evilshop.example/',
  ]) {
    expect(verdict(url, route)).toBe('unmapped-host');
  }
  for (const bad of [
    '',
    'shop.example',
    'https://a.example',
    'https://a.example=x',
    'https://a/p=http://b',
    'ftp://a=http://b',
    'https://*a.b=http://c',
  ]) {
    expect(() => parseOriginMap([bad])).toThrow(expect.objectContaining({ name: 'UsageError' }));
  }
});

/** Asks for a URL as one that was discovered, with names that resolve to these addresses. */
async function askDiscovered(url: string, addresses: string[]): Promise<string> {
  const lookup: LookupFunction = (_, options, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family ?? 4);
  };
  const client = new HttpClient({ timeoutMs: 2_000, maxHeaderBytes: 1_000, lookup, clock: () => 0 });
  try {
    const { origin, host, pathname } = new URL(url);
    const route = { origin, isGranted: false, headers: {} };
    const rest = { plan: () => 'read' as const, wants: () => true, maxBytes: 100, overflow: 'fail' as const };
    const answer = await client.exchange({ ...rest, route, host, path: pathname, headers: {} });
    return answer.failed ? answer.reason : 'answered';
  } finally {
    await client.close();
  }
}

test('a name that resolves to an address that is not public is not connected to, also when another address is', async () => {
  await using site = await serveSite({ '/': 'x' });
  const { port } = new URL(site.origin);
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], []]) {
    await expect(askDiscovered(`http://rebound.example:${port}/`, addresses)).resolves.toBe('private-address');
  }
  // An address in the URL is never looked up; what was connected to is looked at all the same.
  await expect(askDiscovered(`${site.origin}/`, [])).resolves.toBe('private-address');
  expect(site.requests).toEqual([]);
});

test('a host that hangs up before it was looked at was reset, which may pass; it is no private address', () => {
  expect(readError(refuseConnected('shop.example', undefined), false).reason).toBe('reset');
  expect(readError(refuseConnected('shop.example', '10.0.0.1'), false).reason).toBe('private-address');
  expect(refuseConnected('shop.example', '93.184.216.34')).toBeNull();
});

test('a robots.txt that redirects into the local network is not fetched from there', async () => {
  await using inside = await serveSite({ '/robots.txt': 'User-agent: *\nAllow: /' });
  await using site = await serveSite({
    '/robots.txt': (_, response) => void response.writeHead(302, { location: `${inside.origin}/robots.txt` }).end(),
    '/': 'x',
  });
  const { pages, notes } = await crawl(site.origin);
  expect(inside.requests).toEqual([]);
  expect(pages).toEqual([]);
  expect(notes).toContain(`robots-unreachable ${site.origin} !`);
});

interface AddressCase {
  id: string;
  input: { url: string };
  expect: { verdict: 'allow' | 'refuse' | 'invalid' | 'needs-dns' };
}

testWithShared('every address of the public tables is judged right', () => {
  const lines = readFileSync(sharedPath('conformance', 'ssrf_urls.jsonl'), 'utf8').trim().split('\n');
  const cases = lines.map((line) => JSON.parse(line) as AddressCase);
  const wrong = cases.filter(({ input, expect: { verdict: expected } }) => {
    const isWeb = URL.canParse(input.url) && /^https?:$/.test(new URL(input.url).protocol);
    const isAsked = isWeb && verdict(input.url) === 'asked';
    return isAsked !== (expected === 'allow' || expected === 'needs-dns');
  });
  expect(cases).toHaveLength(129);
  expect(wrong.map(({ id, input }) => `${id} ${input.url}`)).toEqual([]);
});
