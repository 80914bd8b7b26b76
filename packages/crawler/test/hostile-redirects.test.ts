import { redirects, serveHostile } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawlHostile } from './hostile.js';

test('redirects are told as they are, followed ten deep, and never to another scheme or a private address', async () => {
  await using neighbour = await serveHostile();
  const { fates, frontier, notes, origin, requests, skipped } = await crawlHostile(redirects(neighbour.origin));
  const at = (path: string) => `to ${origin}${path}`;
  const steps = [...fates.keys()].filter((path) => path.startsWith('/redirect/step/'));
  expect(steps).toHaveLength(11);
  const rest = [...fates].filter(([path]) => !steps.includes(path) && !path.endsWith('/long'));
  expect(Object.fromEntries(rest)).toEqual({
    '/': '"A hostile site"',
    '/redirect/self': at('/redirect/self'),
    '/redirect/loop-a': at('/redirect/loop-b'),
    '/redirect/loop-b': at('/redirect/loop-a'),
    '/redirect/file': 'to file:///etc/passwd',
    '/redirect/javascript': 'to javascript:alert(1)',
    '/redirect/data': 'to data:text/html,<title>data</title>',
    '/redirect/private': `to ${neighbour.origin}/redirect/secret`,
    '/redirect/metadata': 'to http://169.254.169.254/latest/meta-data/',
    '/redirect/private-in-octal': 'to http://127.0.0.1/',
    '/redirect/private-mapped': 'to http://[::ffff:7f00:1]/',
    '/redirect/two': 'bad-redirect',
    '/redirect/empty': at('/redirect/empty'),
    '/redirect/none': '302',
    '/redirect/no-address': 'bad-redirect',
    '/redirect/spaces': at('/redirect/end'),
    '/redirect/with-password': 'to http://other.invalid/',
    '/redirect/refresh': '"Refresh"',
    '/redirect/end': '"The end"',
  });
  expect(skipped).toHaveLength(1);
  expect(skipped[0]).toMatch(/too-long: \d+ characters/);
  expect(notes).toEqual([`limit-reached ${origin}/redirect/step/11`]);
  expect(neighbour.requests).toEqual([]);
  expect(requests.filter((path) => path === '/redirect/self')).toHaveLength(1);
  expect(frontier.counts()).toMatchObject({ discovered: 32, failed: 2, skipped: 1, pending: 0 });
});

test('a private address is not asked for either where redirects may lead to any host', async () => {
  await using neighbour = await serveHostile();
  const hosts = ['127.0.0.1', '169.254.169.254', '[::ffff:7f00:1]'].map((host) => `http://${host}/`);
  const { frontier } = await crawlHostile(redirects(neighbour.origin), { external: 'check' });
  expect(neighbour.requests).toEqual([]);
  for (const host of hosts) expect(frontier.rows.has(host)).toBe(false);
});
