import { readFileSync } from 'node:fs';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect } from 'vitest';
import { findRule, parseRobots, type RobotsRules } from '../src/robots/rules.js';

interface Case {
  suite: string;
  id: string;
  kind?: string;
  input: { body_b64?: string; body_ref?: string; ua: string; url: string };
  expect: { allowed?: boolean; crawl_delay?: number | null };
}

function readTable<Row>(name: string): Row[] {
  const lines = readFileSync(sharedPath('conformance', name), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

const bodies = () =>
  new Map(
    readTable<{ file: string; body_b64: string }>('robots_real_bodies.jsonl').map((row) => [row.file, row.body_b64]),
  );

function rulesOf({ input }: Case, stored: ReadonlyMap<string, string>): RobotsRules {
  const body = input.body_b64 ?? stored.get(input.body_ref ?? '') ?? '';
  return parseRobots(Buffer.from(body, 'base64'), input.ua);
}

function allows(rules: RobotsRules, url: string): boolean {
  return findRule(rules, url)?.allows ?? true;
}

const NOT_BINDING = new Set(['disputed', 'google-only', 'soft']);

testWithShared.each([
  ['robots_google.jsonl', 68],
  ['robots_protego.jsonl', 255],
  ['robots_samclarke.jsonl', 120],
  ['robots_real.jsonl', 5497],
])('%s: all %i binding verdicts are ours', (name, count) => {
  const stored = bodies();
  const cases = readTable<Case>(name).filter((row) => row.suite === 'robots' && !NOT_BINDING.has(row.kind ?? ''));
  expect(cases).toHaveLength(count);
  const wrong = cases.filter((row) => allows(rulesOf(row, stored), row.input.url) !== row.expect.allowed);
  expect(wrong.map((row) => ({ id: row.id, url: row.input.url, ...row.expect }))).toEqual([]);
});

testWithShared('what only Google does is done as Google does it', () => {
  const cases = readTable<Case>('robots_google.jsonl').filter((row) => row.kind === 'google-only');
  expect(cases).toHaveLength(69);
  const wrong = cases.filter((row) => allows(rulesOf(row, new Map()), row.input.url) !== row.expect.allowed);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

testWithShared('crawl delays are those of the group', () => {
  const cases = readTable<Case>('robots_protego.jsonl').filter((row) => row.suite === 'robots-crawl-delay');
  for (const row of cases) expect(rulesOf(row, new Map()).crawlDelay, row.id).toBe(row.expect.crawl_delay);
  expect(cases).toHaveLength(6);
});
