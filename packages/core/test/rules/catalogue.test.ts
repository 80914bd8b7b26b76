import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@linkvet/testing';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import {
  checkPage,
  checkSite,
  type PageExample,
  packs,
  policies,
  type Rule,
  rules,
  type SiteExample,
} from '../../src/rules/index.js';
import { auditSite } from './audit-site.js';
import { judge } from './judge.js';
import { noSite } from './no-site.js';

const folder = join(import.meta.dirname, '../../src/rules/catalogue');

type Example = PageExample | SiteExample;

const files = await temporaryFolder();
afterAll(() => files[Symbol.asyncDispose]());

function rethrow({ message }: { message: string }): never {
  throw new Error(message);
}

function findAll(html: string, rule: string): Finding[] {
  return checkPage(rules, judge(html), rethrow).filter((finding) => finding.rule === rule);
}

let databases = 0;

async function find(rule: Rule, example: Example): Promise<Finding[]> {
  if (typeof example === 'string') return checkPage([rule], judge(example), rethrow);
  return auditSite(example, [rule], join(files.path, `${databases++}.db`));
}

test('every file of the catalogue is in its index, in order of the ids', () => {
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each<[number, Example]>([...rule.examples.bad.entries()])('reports bad example %i: %j', async (_, example) => {
    const findings = await find(rule, example);
    expect(findings).not.toEqual([]);
    for (const { evidence } of findings) {
      expect(Object.keys(evidence)).toEqual(Object.keys(rule.evidence));
      for (const [name, type] of Object.entries(rule.evidence)) {
        expect(typeof evidence[name]).toBe(type === 'number' || type === 'boolean' ? type : 'string');
      }
    }
  });

  test.each<[number, Example]>([...rule.examples.good.entries()])(
    'leaves good example %i alone: %j',
    async (_, example) => {
      expect(await find(rule, example)).toEqual([]);
    },
  );

  test('says in a sentence each what is wrong, why, and what to do, and names its columns and policies', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.fix).toMatch(/^[A-Z].*\.$/);
    expect(rule.policy.length).toBeGreaterThan(0);
    for (const policy of rule.policy) expect(Object.values(policies)).toContain(policy);
    for (const name of rule.identity ?? []) expect(Object.keys(rule.evidence)).toContain(name);
    for (const pack of rule.packs) expect(Object.keys(packs)).toContain(pack);
    expect(rule.examples.bad.length * rule.examples.good.length).toBeGreaterThan(0);
  });
});

test('a short link, and a form that is known on any host, are likely and not certain', () => {
  const confidenceOf = (href: string) =>
    findAll(`<a href="${href}">A lamp</a>`, 'unqualified-affiliate-link')[0]?.confidence;
  expect(confidenceOf('https://x.pxf.io/c/1/2/3')).toBe('certain');
  expect(confidenceOf('https://partners.shop.example/c/1234567/568844/9383')).toBe('likely');
  expect(confidenceOf('https://amzn.to/3AbCdEf')).toBe('likely');
});

test('a finding keeps its id when its lines move', () => {
  const page = '<title>Lamps</title><p>A lamp at <a href="https://x.pxf.io/c/1/2/3">a shop</a>.</p>';
  const idsOf = (html: string) => checkPage(rules, judge(html), rethrow).map(({ id, at }) => [id, at?.line]);
  expect(new Set(idsOf(page).map(([, line]) => line))).toEqual(new Set([1]));
  expect(idsOf(`\n\n${page}<p>More.</p>`)).toEqual(idsOf(page).map(([id]) => [id, 3]));
});

test('one link that stands twice on a page is one finding in two places', () => {
  const link = '<a href="https://x.pxf.io/c/1/2/3">Buy</a>';
  expect(findAll(`<p>${link} or ${link}</p>`, 'unqualified-affiliate-link')).toMatchObject([{ places: 2 }]);
});

test('a broken link that may only be refused to the asker is for review', () => {
  const at = { line: 1, column: 1, selector: 'a' };
  const target = {
    href: 'https://site.example/x',
    isExternal: false,
    reason: '',
    links: 3,
    pages: 2,
    pageUrl: 'https://site.example/',
    at,
  };
  const confidenceAt = (status: number | null, reason = '') => {
    const site = { ...noSite, brokenTargets: () => [{ ...target, status, reason }] };
    return checkSite(rules, site, rethrow).map(({ confidence, places, evidence }) => [
      confidence,
      places,
      evidence.answer,
    ]);
  };
  expect(confidenceAt(404)).toEqual([['certain', 3, '404']]);
  expect(confidenceAt(503)).toEqual([['review', 3, '503']]);
  expect(confidenceAt(500)).toEqual([['likely', 3, '500']]);
  expect(confidenceAt(null, 'timeout')).toEqual([['likely', 3, 'timeout']]);
  expect(confidenceAt(null, 'missing-file')).toEqual([['certain', 3, 'missing-file']]);
});
