import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { linkvet, Signals } from './linkvet.js';
import { stuckSite } from './stuck-site.js';

const page = (title: string, body = '') => `<html lang="en"><title>${title}</title><p>${title}</p>${body}`;

const SHOPS = ['https://a.shops.example/', 'https://b.shops.example/'];

/** A folder with a configuration that names two shops as a group, and that asks a local server for them. */
async function folderOfShops(origin: string) {
  const folder = await temporaryFolder();
  const lines = ["originMap: 'https://*.shops.example=ORIGIN'", 'rate: 0', 'groups:', '  shops:'];
  const targets = ['https://a.shops.example/', 'b.shops.example'].map((target) => `    - ${target}`);
  const text = [...lines, ...targets, ''].join('\n').replace('ORIGIN', origin);
  await writeFile(join(folder.path, 'linkvet.config.yaml'), text);
  const run = (argv: readonly string[], given: Parameters<typeof linkvet>[1] = {}) =>
    linkvet(argv, { cwd: folder.path, ...given });
  return Object.assign(folder, { run });
}

test('a group of the configuration is audited as one run, and more may be named beside it', async () => {
  await using site = await serveSite({ '/': page('Home', '<a href="/lamps">Lamps</a>'), '/lamps': page('Lamps') });
  await using folder = await folderOfShops(site.origin);
  const alone = await folder.run(['audit', '--group', 'shops']);
  expect(alone).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^group shops \(2 hosts\)\nRun 1: /) });
  const targets = ['https://c.shops.example', SHOPS[1] as string];
  const beside = await folder.run(['audit', '--group', 'shops', ...targets, '--format', 'json']);
  expect(JSON.parse(beside.stdout)).toMatchObject({
    targets: [...SHOPS, 'https://c.shops.example/'],
    pages: { fetched: 6 },
  });
  expect((await folder.run(['dashboard'])).stdout).toMatch(/^group shops \(2 hosts\), c\.shops\.example\n/);
  expect((await folder.run(['runs'])).stdout).toContain(' group shops (2 hosts), c.shops.example\n');
  expect(JSON.parse((await folder.run(['runs', '--format', 'json'])).stdout)).toMatchObject([
    { groups: ['shops'], ungrouped: ['https://c.shops.example/'] },
    { groups: ['shops'], ungrouped: [], targets: SHOPS },
  ]);
});

test.each([
  ['a run that was begun with its targets', SHOPS, ['--group', 'shops']],
  ['its own run when its targets are named', ['--group', 'shops'], [...SHOPS].reverse()],
])('a group goes on with %s', async (_, first, second) => {
  const signals = new Signals();
  await using site = await stuckSite(() => signals.send('SIGINT'));
  await using folder = await folderOfShops(site.origin);
  const { onInterrupt } = signals;
  expect(await folder.run(['audit', ...first], { onInterrupt })).toMatchObject({ exitCode: 130 });
  site.heal();
  const whole = await folder.run(['audit', ...second, '--format', 'json']);
  expect(whole).toMatchObject({ exitCode: 0, stderr: 'Going on with run 1; --new begins anew.\n' });
  expect(JSON.parse(whole.stdout)).toMatchObject({ run: 1, targets: SHOPS, pages: { fetched: 4, pending: 0 } });
});
