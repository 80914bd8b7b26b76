import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '@linkvet/core/catalogue';
import { readCsv, temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { chooseRules } from '../src/audit/choose-rules.js';
import { linkvet, Signals } from './linkvet.js';
import { stuckSite } from './stuck-site.js';

/** A page with a paid link that nothing discloses and nothing qualifies, and no title. */
const PAGE = '<html lang="en"><p>A lamp. <a href="https://brand.sjv.io/c/1234567/1725213/17190">Buy</a></p>';

async function workingFolder(configuration = '') {
  const folder = await temporaryFolder();
  const configure = (text: string) => writeFile(join(folder.path, 'linkvet.config.yaml'), text);
  await configure(configuration);
  await writeFile(join(folder.path, 'lamp.html'), PAGE);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  /** The rules of which an audit has findings. */
  const found = async (...argv: string[]): Promise<string[]> => {
    const outcome = await run('audit', '.', '--new', '--quiet', ...argv);
    expect(outcome, outcome.stderr).toMatchObject({ exitCode: 0 });
    const findings: { rule: string }[] = JSON.parse((await run('findings', '--format', 'json')).stdout);
    return [...new Set(findings.map(({ rule }) => rule))];
  };
  return Object.assign(folder, { configure, run, found });
}

test('packs decide which rules judge; those of no pack always do', async () => {
  await using folder = await workingFolder();
  const byDefault = await folder.found();
  expect(byDefault).toEqual(
    expect.arrayContaining(['missing-disclosure', 'missing-title', 'unqualified-affiliate-link']),
  );
  await folder.configure('packs: [google]');
  const google = await folder.found();
  expect(google).toEqual(expect.arrayContaining(['missing-title', 'unqualified-affiliate-link']));
  expect(google).not.toContain('missing-disclosure');
  await folder.configure('packs: []');
  expect(await folder.found()).toEqual(['missing-title']);
});

test('a rule that is named judges whatever packs are on, and one that is excluded never does', async () => {
  await using folder = await workingFolder('packs: [google]');
  expect(await folder.found('--rules', 'missing-disclosure')).toEqual(['missing-disclosure']);
  const judging = chooseRules(rules, {
    rules: ['missing-title', 'missing-disclosure'],
    excludeRules: ['missing-title'],
  });
  expect(judging.map(({ id }) => id)).toEqual(['missing-disclosure']);
});

test('rules are listed with their packs, and with what is off', async () => {
  await using folder = await workingFolder('packs: [google]\nexcludeRules: missing-title\n');
  const rows: { id: string }[] = JSON.parse((await folder.run('rules', '--format', 'json')).stdout);
  const row = (id: string) => rows.find((rule) => rule.id === id);
  expect(row('missing-disclosure')).toMatchObject({ packs: ['us-ftc'], on: false });
  expect(row('unqualified-affiliate-link')).toMatchObject({ packs: ['google'], on: true });
  expect(row('missing-title')).toMatchObject({ packs: [], on: false });
  const { stdout } = await folder.run('rules');
  expect(stdout).toMatch(/^missing-disclosure +\w+ +off +us-ftc /m);
  expect(stdout).toMatch(/^us-ftc +off +\d+ +United States/m);
  expect(stdout).toMatch(/^google +on +\d+ /m);
});

test('a pack is explained by its rules, and a rule names its packs', async () => {
  const pack = await linkvet(['explain', 'us-ftc']);
  expect(pack.stdout).toMatch(/^Rules\n(?: {2}.*\n)* {2}missing-disclosure: /m);
  expect((await linkvet(['explain', 'missing-disclosure'])).stdout).toContain('\nPacks\n  us-ftc: ');
  expect((await linkvet(['explain', 'missing-title'])).stdout).toContain('\nPacks\n  none');
  expect((await linkvet(['explain', 'us-ftcc'])).stderr).toContain('Did you mean "us-ftc"?');
});

test('what is called alike is explained together', async () => {
  const { stdout } = await linkvet(['explain', 'amazon']);
  expect(stdout).toContain('(amazon, network)\n');
  expect(stdout).toContain('\n\nAmazon Associates: operating agreement and policies (amazon, pack of rules)\n');
});

test('ids that are declared are told from others', async () => {
  await using folder = await workingFolder();
  const owned = async (configuration: string) => {
    await folder.configure(configuration);
    await folder.found();
    await folder.run('export', 'out', '--tables', 'publishers');
    const rows = await readCsv(join(folder.path, 'out', 'publishers.csv'));
    return rows.map(({ network, publisher_id, own }) => [network, publisher_id, own].join(' '));
  };
  expect(await owned('')).toEqual(['impact 1234567 ']);
  expect(await owned('publishers: { impact: [12345*, 7] }')).toEqual(['impact 1234567 true']);
  expect(await owned('publishers: { impact: 0123 }')).toEqual(['impact 1234567 false']);
});

test('a run goes on only with the packs, ids and networks it was started with', async () => {
  await using folder = await workingFolder('packs: [google]\npublishers: { impact: 1 }\n');
  const signals = new Signals();
  await using site = await stuckSite(() => signals.send('SIGINT'));
  const audit = ['audit', site.origin, '--rate', '0', '--quiet'];
  const cut = await linkvet(audit, { cwd: folder.path, onInterrupt: signals.onInterrupt });
  expect(cut.exitCode).toBe(130);
  const says = (text: string) => ({ exitCode: 2, stderr: expect.stringContaining(text) });
  await folder.configure('packs: [google, iab]\npublishers: { impact: 2 }\n');
  expect(await folder.run(...audit)).toMatchObject(says('another packs, publishers.'));
  await folder.configure(
    'networks: [{ id: larder, name: Larder, urls: [{ role: click, hosts: [go.larder.example] }] }]\n',
  );
  expect(await folder.run(...audit)).toMatchObject(says('another networks.'));
  site.heal();
  await folder.configure('packs: [google]\npublishers: { impact: "1" }\n');
  expect(await folder.run(...audit)).toMatchObject({ exitCode: 0 });
});
