import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import {
  checkPage,
  checkSite,
  type PageExample,
  policies,
  type Rule,
  rules,
  type SiteExample,
} from '../../src/rules/index.js';
import { judge, judgeSite } from './judge.js';

const folder = join(import.meta.dirname, '../../src/rules/catalogue');

type Example = PageExample | SiteExample;

function find(rule: Rule, example: Example): Finding[] {
  const rethrow = ({ message }: { message: string }): never => {
    throw new Error(message);
  };
  return typeof example === 'string'
    ? checkPage([rule], judge(example), rethrow)
    : checkSite([rule], judgeSite(example), rethrow);
}

test('every file of the catalogue is in its index, in order of the ids', () => {
  const files = readdirSync(folder).filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each<[number, Example]>([...rule.examples.bad.entries()])('reports bad example %i: %j', (_, example) => {
    const findings = find(rule, example);
    expect(findings).not.toEqual([]);
    for (const { evidence } of findings) {
      expect(Object.keys(evidence)).toEqual(Object.keys(rule.evidence));
      for (const [name, type] of Object.entries(rule.evidence)) {
        expect(typeof evidence[name]).toBe(type === 'number' || type === 'boolean' ? type : 'string');
      }
    }
  });

  test.each<[number, Example]>([...rule.examples.good.entries()])('leaves good example %i alone: %j', (_, example) => {
    expect(find(rule, example)).toEqual([]);
  });

  test('says in a sentence each what is wrong, why, and what to do, and names its columns and policies', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    expect(rule.fix).toMatch(/^[A-Z].*\.$/);
    expect(rule.policy.length).toBeGreaterThan(0);
    for (const policy of rule.policy) expect(Object.values(policies)).toContain(policy);
    for (const name of rule.identity ?? []) expect(Object.keys(rule.evidence)).toContain(name);
    expect(rule.examples.bad.length * rule.examples.good.length).toBeGreaterThan(0);
  });
});
