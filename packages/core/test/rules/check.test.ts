import { expect, test } from 'vitest';
import type { Fault, JudgedPage } from '../../src/model.js';
import { checkPage, checkSite, type PageReport, pageRule, type SiteReport, siteRule } from '../../src/rules/index.js';
import { judge } from './judge.js';
import { noSite } from './no-site.js';

const metadata = {
  id: 'lamp-is-off',
  title: 'Lamp is off',
  why: 'Nobody can read.',
  fix: 'Switch it on.',
  severity: 'warning',
  policy: [],
  evidence: { href: 'url', count: 'number' },
  examples: { bad: [], good: [] },
} as const;

const page: JudgedPage = judge('<title>Lamps</title><p>A lamp.</p>', '/lamps');
const at = { line: 3, column: 5, selector: 'a' };

type Lamp = { href: string; count: number };

function lampRule(reports: PageReport<Lamp>[], differences: { identity?: 'href'[] } = {}) {
  return pageRule({
    ...metadata,
    policy: [],
    packs: [],
    examples: { bad: [], good: [] },
    ...differences,
    check: () => reports,
  });
}

function siteLampRule(reports: SiteReport<Lamp>[]) {
  return siteRule({
    ...metadata,
    policy: [],
    packs: [],
    examples: { bad: [], good: [] },
    identity: ['href'],
    check: () => reports,
  });
}

function noFault(fault: Fault): never {
  throw new Error(fault.message);
}

test('a report becomes a finding with what the rule says of itself', () => {
  const [finding] = checkPage([lampRule([{ at, evidence: { href: 'https://a.example/', count: 1 } }])], page, noFault);
  expect(finding).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{16}$/),
    rule: 'lamp-is-off',
    severity: 'warning',
    confidence: 'certain',
    pageUrl: 'https://site.example/lamps',
    at,
    evidence: { href: 'https://a.example/', count: 1 },
    places: 1,
  });
});

test('a report may know better than its rule how bad and how sure it is', () => {
  const report = { at, evidence: { href: '', count: 1 }, severity: 'error', confidence: 'review', places: 4 } as const;
  expect(checkPage([lampRule([report])], page, noFault)).toMatchObject([
    { severity: 'error', confidence: 'review', places: 4 },
  ]);
});

test('reports with one identity are one finding at the first place', () => {
  const later = { ...at, line: 9 };
  const reports = [
    { at, evidence: { href: 'https://a.example/', count: 1 } },
    { at: later, evidence: { href: 'https://a.example/', count: 2 }, places: 2 },
    { at: later, evidence: { href: 'https://b.example/', count: 1 } },
  ];
  expect(checkPage([lampRule(reports, { identity: ['href'] })], page, noFault)).toMatchObject([
    { at, places: 3, evidence: { count: 1 } },
    { at: later, places: 1 },
  ]);
  expect(checkPage([lampRule(reports)], page, noFault)).toHaveLength(3);
});

test('an id stays from run to run, and is another one on another page or for another rule', () => {
  const rule = lampRule([{ at, evidence: { href: 'https://a.example/', count: 1 } }]);
  const idOf = (rules: Parameters<typeof checkPage>[0], judged = page) => checkPage(rules, judged, noFault)[0]?.id;
  const id = idOf([rule]);
  expect(idOf([lampRule([{ at: { ...at, line: 99 }, evidence: { href: 'https://a.example/', count: 1 } }])])).toBe(id);
  expect(idOf([rule], { ...page, url: 'https://site.example/other' })).not.toBe(id);
  expect(idOf([{ ...rule, id: 'lamp-is-broken' }])).not.toBe(id);
  expect(idOf([lampRule([{ at, evidence: { href: 'https://a.example/', count: 2 } }])])).not.toBe(id);
});

test('values that run into each other are still told apart', () => {
  const rule = pageRule({
    ...metadata,
    policy: [],
    packs: [],
    examples: { bad: [], good: [] },
    evidence: { a: 'text', b: 'text' },
    check: () => [
      { at, evidence: { a: 'x","y', b: 'z' } },
      { at, evidence: { a: 'x', b: 'y","z' } },
    ],
  });
  expect(new Set(checkPage([rule], page, noFault).map(({ id }) => id)).size).toBe(2);
});

test('a finding about the site is the same one wherever its first page is', () => {
  const report = { at, evidence: { href: 'https://site.example/gone', count: 1 } };
  const [first] = checkSite([siteLampRule([{ ...report, pageUrl: 'https://site.example/a' }])], noSite, noFault);
  const [second] = checkSite([siteLampRule([{ ...report, pageUrl: 'https://site.example/b' }])], noSite, noFault);
  expect(first).toMatchObject({ pageUrl: 'https://site.example/a', rule: 'lamp-is-off' });
  expect(second?.id).toBe(first?.id);
});

test('page rules see pages, site rules see the site', () => {
  const report = { at, evidence: { href: '', count: 1 } };
  const both = [lampRule([report]), siteLampRule([{ ...report, pageUrl: null }])];
  expect(checkPage(both, page, noFault)).toHaveLength(1);
  expect(checkSite(both, noSite, noFault)).toMatchObject([{ pageUrl: null }]);
});

test('a rule that throws costs its own findings on the page and is reported', () => {
  const broken = pageRule({
    ...metadata,
    id: 'lamp-is-broken',
    policy: [],
    packs: [],
    examples: { bad: [], good: [] },
    *check() {
      yield { at, evidence: { href: 'https://a.example/', count: 1 } };
      throw new Error('no bulb');
    },
  });
  const faults: Fault[] = [];
  const findings = checkPage([broken, lampRule([{ at, evidence: { href: '', count: 1 } }])], page, (fault) =>
    faults.push(fault),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['lamp-is-off']);
  expect(faults).toEqual([{ rule: 'lamp-is-broken', pageUrl: 'https://site.example/lamps', message: 'no bulb' }]);
});

test('a hostile page gives a bounded number of findings, and every place is counted', () => {
  const reports = Array.from({ length: 1200 }, (_, count) => ({ at, evidence: { href: 'https://a.example/', count } }));
  const findings = checkPage([lampRule(reports)], page, noFault);
  expect(findings).toHaveLength(500);
  expect(findings.reduce((sum, { places }) => sum + places, 0)).toBe(1200);
});

test('evidence holds no halves of characters, which no file could hold', () => {
  const torn = [{ at, evidence: { href: 'https://a.example/\ud83d', count: 1 } }];
  const [finding] = checkPage([lampRule(torn)], page, noFault);
  expect(finding?.evidence.href).toBe('https://a.example/\ufffd');
});

test('hostile evidence is bounded and otherwise left as it is', () => {
  const hostile = '\u001b[2J=1+1","<script>\u202e\n';
  const evidence = { href: hostile + 'x'.repeat(10_000), count: 1, __proto__: { admin: true } };
  const [finding] = checkPage([lampRule([{ at, evidence }])], page, noFault);
  expect(finding?.evidence.href).toHaveLength(2048);
  expect(finding?.evidence.href).toContain(hostile);
  expect(Object.keys(finding?.evidence ?? {})).toEqual(['href', 'count']);
  expect(Object.getPrototypeOf(finding?.evidence)).toBe(Object.prototype);
});
