import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JudgedLink } from '@linkvet/core';
import {
  adSystemProblems,
  adSystems,
  type Catalogue,
  createCatalogue,
  defaultCatalogue,
  type MarkupRule,
  type NetworkDefinition,
  networkProblems,
  networks,
  type UrlRule,
} from '@linkvet/core/catalogue';
import { describe, expect, test } from 'vitest';
import { elementOf } from './element-of.js';
import { linkTo } from './link-to.js';

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

  test.each(network.examples)('recognises $url', ({ tier = 'strong', ids = {}, url, ...more }) => {
    expect(catalogue.identify(url)[0]).toEqual({ network: network.id, tier, ids, ...more });
  });

  test('every form of URL has an example', () => {
    for (const rule of network.urls) {
      const { identify } = without(network, rule);
      expect(
        network.examples.some(
          ({ url }) => JSON.stringify(identify(url)[0]) !== JSON.stringify(catalogue.identify(url)[0]),
        ),
        `no example needs ${JSON.stringify({ ...rule, hosts: rule.hosts.slice(0, 3) })}`,
      ).toBe(true);
    }
  });

  test.each(network.markupExamples ?? [])('recognises $html', ({ html, tier = 'strong' }) => {
    const { judgeLinks } = catalogue;
    expect(judgeMarkup(judgeLinks, html)?.hops[0]).toMatchObject({ network: network.id, role: 'cloak', tier });
  });

  test('every kind of markup has an example', () => {
    for (const rule of network.markup ?? []) {
      const { judgeLinks } = without(network, rule);
      expect(
        network.markupExamples?.some(({ html }) => judgeMarkup(judgeLinks, html)?.hops[0]?.network !== network.id),
        `no example needs ${JSON.stringify(rule)}`,
      ).toBe(true);
    }
  });

  test.each(network.nearMisses)('is not taken in by %s', (url) => {
    expect(catalogue.identify(url).filter((hop) => hop.network === network.id)).toEqual([]);
  });
});

/** What is made of a link by its markup, on a page of the same site. */
function judgeMarkup(judgeLinks: Catalogue['judgeLinks'], html: string): JudgedLink | undefined {
  const element = elementOf(html);
  const href = element.attributes.href ?? '';
  return judgeLinks([{ ...linkTo(href), at: element.at }], [element], undefined, 'https://blog.example/')[0];
}

/** The network alone, as it would be without this form of URL or kind of markup. */
function without(network: NetworkDefinition, rule: UrlRule | MarkupRule): Catalogue {
  const urls = network.urls.filter((other) => other !== rule);
  const markup = network.markup?.filter((other) => other !== rule) ?? [];
  const reduced = { ...network, urls, markup };
  return createCatalogue({ networks: [reduced], adSystems: [] });
}

describe.each(adSystems)('$id', (system) => {
  const { slotOf, loaderOf } = catalogue;

  test('is well defined', () => {
    expect(adSystemProblems(system)).toEqual([]);
  });

  test.each(system.examples)('recognises $html', ({ html, account = '', slot = '', format = '', size = '' }) => {
    const element = elementOf(html);
    const { at, region } = element;
    const expected = { system: system.id, account, slot, format, size, at, region };
    expect([slotOf(element), loaderOf(element)]).toContainEqual(expected);
  });

  test.each(system.nearMisses)('is not taken in by %s', (html) => {
    const element = elementOf(html);
    for (const found of [slotOf(element), loaderOf(element)]) expect(found?.system).not.toBe(system.id);
  });
});
