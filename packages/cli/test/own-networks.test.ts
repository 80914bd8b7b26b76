import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adSystems, networks } from '@linkvet/core/catalogue';
import { serveSite, temporaryFolder } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { ownAdSystem } from '../src/configuration/ad-system-schema.js';
import { ownNetwork } from '../src/configuration/network-schema.js';
import { linkvet } from './linkvet.js';

const CLICK = 'https://go.larder.example/r/0042/jam?to=https%3A%2F%2Fshop.example%2Fjam';

const LARDER = `
networks:
  - id: larder
    name: Larder Partners
    urls:
      - role: click
        hosts: [go.larder.example]
        path: /r/:publisher(digits)/:campaign
        query: { to: target }
    examples:
      - url: ${CLICK}
        role: click
        ids: { publisher: 0042, campaign: jam }
        target: https://shop.example/jam
    nearMisses: [https://go.larder.example/r/]
adSystems:
  - id: pantry_ads
    name: Pantry Ads
    counts: unit
    slots: [{ className: pantry-ad, attributes: { data-shelf: slot, data-owner: account } }]
    examples: [{ html: '<div class="pantry-ad" data-shelf="7"></div>', slot: 7 }]
    nearMisses: ['<div class="pantry-admin" data-shelf="7"></div>']
`;

const PAGE = `<html lang="en"><title>Jam</title><main><p>Jam keeps for a year in a cool place.</p>
<p><a href="${CLICK}">The jam</a></p><div class="pantry-ad" data-shelf="7" data-owner="me"></div></main>`;

/** A folder with a page and a configuration. */
async function workingFolder(configuration: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder.path, 'linkvet.config.yaml'), configuration);
  await writeFile(join(folder.path, 'jam.html'), PAGE);
  const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
  const json = async (...argv: string[]) => {
    const outcome = await run(...argv);
    expect(outcome, outcome.stderr).toMatchObject({ exitCode: 0 });
    return JSON.parse(outcome.stdout);
  };
  return Object.assign(folder, { run, json });
}

test('a network of the configuration is recognised wherever networks are', async () => {
  await using folder = await workingFolder(LARDER);
  expect(await folder.json('identify', CLICK)).toEqual({
    url: CLICK,
    matches: [
      {
        network: 'larder',
        role: 'click',
        tier: 'strong',
        target: 'https://shop.example/jam',
        ids: { publisher: '0042', campaign: 'jam' },
      },
    ],
  });
  expect(await folder.json('inspect', 'jam.html')).toMatchObject({
    affiliateLinks: [{ network: 'larder', role: 'click' }],
    adSlots: [{ system: 'pantry_ads', slot: '7', account: 'me' }],
  });
  expect(await folder.json('audit', '.', '--format', 'json')).toMatchObject({
    affiliateLinks: 1,
    networks: { larder: 1 },
    adSlots: 1,
  });
  const rules = (await folder.json('findings', '--format', 'json')).map(({ rule }: { rule: string }) => rule);
  expect(rules).toContain('missing-disclosure');
});

test('a network of the configuration is listed and explained beside the others', async () => {
  await using folder = await workingFolder(LARDER);
  const rows: { id: string; own: boolean }[] = await folder.json('networks', '--format', 'json');
  expect(rows.filter(({ own }) => own)).toMatchObject([
    { id: 'larder', kind: 'network', roles: ['click'], sides: ['publisher'], ended: null },
    { id: 'pantry_ads', kind: 'ad system', counts: 'unit', adsTxt: [] },
  ]);
  expect((await folder.run('networks')).stdout).toMatch(/^larder +network +Larder Partners +your own$/m);
  expect((await folder.run('explain', 'larder')).stdout).toContain(`Recognised\n  ${CLICK}\n`);
  await writeFile(
    join(folder.path, 'bare.yaml'),
    network('      - role: click\n        hosts: [a.example, b.example]\n'),
  );
  const bare = await folder.run('explain', 'larder', '--config', 'bare.yaml');
  expect(bare.stdout).toContain('Recognised\n  a.example/**\n  b.example/**\n    click\n');
  expect(await folder.run('explain', 'lader')).toMatchObject({ stderr: expect.stringContaining('mean "larder"?') });
});

test('a URL of a network of the configuration is never asked for, on no host', async () => {
  const jump = '{ role: click, tier: medium, hosts: ["*"], path: "/jump/:publisher(digits)" }';
  await using folder = await workingFolder(`networks: [{ id: larder, name: Larder, urls: [${jump}] }]\n`);
  await using site = await serveSite({ '/': '<title>Jam</title><a href="/jump/7">Jam</a>', '/jump/7': 'never' });
  const summary = await folder.json('audit', site.origin, '--rate', '0', '--format', 'json');
  expect(summary).toMatchObject({ networks: { larder: 1 }, pages: { skipped: 1 } });
  expect(site.requests.map(({ url }) => url)).not.toContain('/jump/7');
});

test('every definition of the catalogue could stand in a configuration', () => {
  const written = networks.filter(({ byAnswer }) => !byAnswer);
  for (const network of written) expect(ownNetwork.safeParse(network).error, network.id).toBeUndefined();
  for (const system of adSystems) expect(ownAdSystem.safeParse(system).error, system.id).toBeUndefined();
});

test('the examples of the documentation can be used as they stand', async () => {
  const text = await readFile(join(import.meta.dirname, '../../../docs/interface.md'), 'utf8');
  const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
  expect(examples).toHaveLength(2);
  for (const example of examples) {
    await using folder = await workingFolder(example);
    expect(await folder.run('identify', CLICK)).toMatchObject({ exitCode: 0, stderr: '' });
  }
});

const network = (rest: string) => `networks:\n  - id: larder\n    name: Larder\n    urls:\n${rest}`;

const pantry = (rest: string) =>
  `adSystems:\n  - id: pantry\n    name: Pantry\n    counts: unit\n    slots: [{ className: shelf-ad, attributes: { data-s: slot } }]\n    ${rest}\n`;

// A definition, and what is said of it on one line.
const broken: [configuration: string, says: string][] = [
  ['networks:\n  - id: larder\n    urls: []\n', ':2: networks.0.name: is missing'],
  [
    'networks:\n  - id: impact\n    name: Mine\n    urls: [{ role: click, hosts: [a.example] }]\n',
    ':2: networks.0.id: "impact" is taken. Choose another.',
  ],
  [
    'networks:\n  - id: Larder\n    name: L\n    urls: [{ role: click, hosts: [a.example] }]\n',
    ':2: networks.0: "Larder" is no id',
  ],
  [network('      - rolle: click\n'), ':5: networks.0.urls.0.role: '],
  [
    network('      - role: click\n        hosts: [a.example]\n        qery: {}\n'),
    ':7: unknown key "networks.0.urls.0.qery". Did you mean "query"?',
  ],
  [
    network('      - role: clik\n        hosts: [a.example]\n'),
    ':5: networks.0.urls.0.role: "clik" is none of click, impression,',
  ],
  [network('      - role: click\n        hosts: a.example\n'), ':6: networks.0.urls.0.hosts: must be a list.'],
  [network('      - role: click\n        hosts: ["https://a.example/"]\n'), ':5: networks.0.urls.0: '],
  [
    network('      - role: click\n        hosts: [a.example]\n        path: /:publisher:campaign\n'),
    ':5: networks.0.urls.0: ',
  ],
  [
    network('      - role: click\n        hosts: [a.example]\n        path: {}\n'),
    ':7: networks.0.urls.0.path: must be a text or a list of texts',
  ],
  [
    network('      - role: click\n        hosts: [a.example]\n        query: { id: publiher }\n'),
    ':7: networks.0.urls.0.query.id: "publiher" is none of publisher,',
  ],
  [network('      - role: click\n        hosts: ["*"]\n        path: "/**"\n'), ':5: networks.0.urls.0: '],
  [
    network(
      '      - role: click\n        hosts: [a.example]\n    examples:\n      - { url: "https://b.example/", role: click }\n',
    ),
    ':8: networks.0.examples.0: is not recognised',
  ],
  [
    network(
      '      - role: click\n        hosts: [a.example]\n    examples:\n      - { url: "https://a.example/", role: widget }\n',
    ),
    ':8: networks.0.examples.0: has the role click, not widget',
  ],
  [
    network('      - role: click\n        hosts: [a.example]\n    nearMisses: ["https://a.example/x"]\n'),
    ':7: networks.0.nearMisses.0: is recognised',
  ],
  [
    'networks:\n  - { id: larder, name: Larder, markup: [{ role: cloak }] }\n',
    ':2: networks.0.markup.0: needs a class',
  ],
  [
    'networks:\n  - { id: larder, name: L, markup: [{ role: cloak, className: jam }], markupExamples: [{ html: "<a class=jan href=/x>" }] }\n',
    ':2: networks.0.markupExamples.0: is not recognised',
  ],
  [
    network(`      - role: click\n        hosts: [a.example]\n        path: /${'*a'.repeat(300)}\n`),
    ':7: networks.0.urls.0.path: ',
  ],
  ['adSystems:\n  - { id: pantry, name: P, counts: unit, slots: [{ tags: [div] }] }\n', ':2: adSystems.0.slots.0: '],
  [
    'adSystems:\n  - { id: adsense, name: P, counts: unit, slots: [{ className: x }] }\n',
    ':2: adSystems.0.id: "adsense" is taken',
  ],
  [
    pantry('examples: [{ html: "<p class=shelf-ad data-s=1>", slot: 2 }]'),
    ':6: adSystems.0.examples.0: has the slot 1, not 2',
  ],
  [pantry('examples: [{ html: "<p class=shelf-sad>" }]'), ':6: adSystems.0.examples.0: is not recognised'],
  [pantry('nearMisses: ["<p class=shelf-ad>"]'), ':6: adSystems.0.nearMisses.0: is recognised'],
  ['publishers:\n  imact: 1\n', ':2: publishers.imact: there is no such network or ad system. Did you mean "impact"?'],
  ['publishers:\n  impact: { a: b }\n', ':2: publishers.impact: must be an id or a list of ids'],
  ['packs: [us-ftc, uk-asaa]\n', ':1: packs.1: There is no pack "uk-asaa". Did you mean "uk-asa"?'],
  ['packs: us-ftc\n', ':1: packs: must be a list.'],
];

describe.each(broken)('%j', (configuration, says) => {
  test(`is told on one line: ${says}`, async () => {
    await using folder = await workingFolder(configuration);
    const { exitCode, stdout, stderr } = await folder.run('identify', CLICK);
    expect(stderr).toContain(`linkvet.config.yaml${says}`);
    expect(stderr).toMatch(/^linkvet: [^\n]+\n$/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });
});
