import { expect, test } from 'vitest';
import { wordings } from '../src/wordings/index.js';
import { stemFinder } from '../src/wordings/stem-finder.js';

test('stems are found wherever they stand, and nothing else is', () => {
  const hasStem = stemFinder(['affiliate', 'provision', '佣金', 'prを含']);
  for (const text of [
    'affiliate',
    'an affiliate',
    'affiliateship',
    'a a affaffiliate',
    '有佣金。',
    '佣金',
    '本文はprを含みます',
  ])
    expect(hasStem(text), text).toBe(true);
  for (const text of ['', 'a', '佣', 'affiliat', 'affilliate', 'visionpro', '佣 金', '金佣', 'prを'])
    expect(hasStem(text), text).toBe(false);
});

test('every stem is long enough to be found', () => {
  for (const { lang, stems } of wordings) {
    for (const stem of stems) expect(stemFinder([stem])(`.. ${stem} ..`), `${lang}: ${stem}`).toBe(true);
  }
});
