import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  adSystemProblems,
  adSystems,
  createCatalogue,
  defaultCatalogue,
  networkProblems,
  networks,
} from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';
import { elementOf } from './element-of.js';

const catalogue = defaultCatalogue();
const folder = join(import.meta.dirname, '../../src/networks/catalogue');

test('every file of the catalogue has its line in the index', async () => {
  const listed = new Set<unknown>([...networks, ...adSystems]);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
    const exported = Object.values((await import(join(folder, file))) as Record<string, unknown>);
    expect(exported, `${file} defines one network or ad system`).toHaveLength(1);
    expect(listed, `${file} is missing from index.ts`).toContain(exported[0]);
    const { id } = exported[0] as { id: string };
    expect(file, 'a file is named after the id').toBe(`${id.replaceAll('_', '-')}.ts`);
  }
});

test('ids are listed in order and stand for one definition each', () => {
  const ids = networks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  const systemIds = adSystems.map(({ id }) => id);
  expect(new Set(systemIds).size).toBe(systemIds.length);
});

describe.each(networks)('$id', (network) => {
  test('is well defined', () => {
    expect(networkProblems(network)).toEqual([]);
  });

  test.each(network.examples)('recognises $url', ({ url, role, tier = 'strong', ids = {}, target }) => {
    const expected = { network: network.id, role, tier, ids, ...(target === undefined ? {} : { target }) };
    expect(catalogue.identify(url)[0]).toEqual(expected);
  });

  test('every form of URL has an example', () => {
    for (const rule of network.urls) {
      const alone = { ...network, urls: network.urls.filter((other) => other !== rule) };
      expect(
        network.examples.some(({ url }) => differs(url, alone)),
        `no example needs ${JSON.stringify({ ...rule, hosts: rule.hosts.slice(0, 3) })}`,
      ).toBe(true);
    }
  });

  test.each(network.nearMisses)('is not taken in by %s', (url) => {
    expect(catalogue.identify(url).filter((hop) => hop.network === network.id && hop.tier !== 'weak')).toEqual([]);
  });
});

/** Whether the URL is judged otherwise by a catalogue that knows only this definition. */
function differs(url: string, definition: (typeof networks)[number]): boolean {
  const only = createCatalogue({ networks: [definition], adSystems: [] }).identify(url);
  const original = networks.find(({ id }) => id === definition.id);
  return (
    JSON.stringify(only) !==
    JSON.stringify(original && createCatalogue({ networks: [original], adSystems: [] }).identify(url))
  );
}

describe.each(adSystems)('$id', (system) => {
  test('is well defined', () => {
    expect(adSystemProblems(system)).toEqual([]);
  });

  test.each(system.examples)('recognises $html', ({ html, account = '', slot = '', format = '', size = '' }) => {
    const element = elementOf(html);
    const { at, region } = element;
    expect(catalogue.slotOf(element)).toEqual({ system: system.id, account, slot, format, size, at, region });
  });

  test.each(system.nearMisses)('is not taken in by %s', (html) => {
    expect(catalogue.slotOf(elementOf(html))?.system).not.toBe(system.id);
  });
});
