import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/index.js';
import { extract } from '../../src/extract/index.js';
import { readableDisclosures } from '../../src/rules/page-disclosures.js';
import { fetched } from '../rules/judge.js';
import { type DisclosureCase, disclosureSet } from './disclosure-set/index.js';

type Reading = DisclosureCase & { lang: string; found: DisclosureCase['says']; foundAmazons: boolean };

function read(one: DisclosureCase, lang: string, declared: string): Reading {
  const facts = extract(fetched('https://site.example/', `<html lang="${declared}"><body>${one.html}</body></html>`));
  const disclosures = readableDisclosures({ content: readContent('https://site.example/', facts, [], []) });
  const strengths = disclosures.map(({ strength }) => strength);
  const found = strengths.includes('explains') ? 'explains' : strengths.includes('names') ? 'names' : 'nothing';
  return { ...one, lang, found, foundAmazons: disclosures.some(({ programme }) => programme === 'amazon') };
}

/** The share of `all` that is so; what is not is printed when the test fails. */
function expectShare(all: Reading[], isSo: (one: Reading) => boolean): void {
  const others = all.filter((one) => !isSo(one));
  const message = others.map(({ lang, found, html }) => `${lang} ${found}: ${html}`).join('\n');
  expect((all.length - others.length) / all.length, message).toBeGreaterThanOrEqual(0.95);
}

const languages = Object.entries(disclosureSet);

test('the set holds more than 120 pages of at least ten languages, about half of them near misses', () => {
  const says = languages.flatMap(([, cases]) => cases.map((one) => one.says));
  const nearMisses = says.filter((word) => word === 'nothing').length;
  expect(says.length).toBeGreaterThanOrEqual(120);
  expect(languages.length).toBeGreaterThanOrEqual(10);
  expect(nearMisses / says.length).toBeGreaterThan(0.4);
  expect(nearMisses / says.length).toBeLessThan(0.6);
});

describe.each([
  ['declared', (lang: string) => lang],
  ['not declared', () => ''],
  // The language of a template that was never translated.
  ['declared as English', () => 'en'],
])('where the language is %s', (_, declare) => {
  const all = languages.flatMap(([lang, cases]) => cases.map((one) => read(one, lang, declare(lang))));

  test('19 of 20 disclosures that are found are disclosures', () => {
    expectShare(
      all.filter(({ found }) => found !== 'nothing'),
      ({ says }) => says !== 'nothing',
    );
  });

  test('19 of 20 disclosures are found', () => {
    expectShare(
      all.filter(({ says }) => says !== 'nothing'),
      ({ found }) => found !== 'nothing',
    );
  });

  test('19 of 20 that are found say what they are taken to say', () => {
    expectShare(
      all.filter(({ says, found }) => says !== 'nothing' && found !== 'nothing'),
      ({ says, found }) => says === found,
    );
  });

  test("Amazon's statement is told from others", () => {
    const mistaken = all.filter(({ isAmazons, foundAmazons }) => (isAmazons ?? false) !== foundAmazons);
    expect(mistaken).toEqual([]);
  });
});
