import { describe, expect, test } from 'vitest';
import { thinScore } from '../../src/content/thin.js';
import { thinExcuse, thinVerdict } from '../../src/content/thin-verdict.js';
import type { PageType, PageValue } from '../../src/model.js';

/** An ordinary article of 600 words on a site with a menu; what matters to the test is said in `differences`. Its unique words are core, as far as the core has room. */
function page(differences: Partial<PageValue> = {}): PageValue {
  const value = {
    ...{ pageId: 1, url: 'https://lamps.example/a', host: 'lamps.example', type: 'article' },
    ...{ full: 900, main: 600, core: 580, link: 200, unique: 560, template: 280 },
    ...{ adUnits: 2, adSlots: 2, affiliateLinks: 0, followable: 60 },
    ...{ isIndexable: true, purpose: '', cluster: null, isRepresentative: false, excuse: '', isDoorway: false },
    norm: null,
    ...differences,
  } satisfies Omit<PageValue, 'own'>;
  return { own: value.unique === null ? null : Math.min(value.unique, value.core), ...value };
}

/** A copy of 690 words among six ad blocks, as a farm of articles has thousands. */
const copy = page({
  ...{ full: 900, main: 690, core: 690, unique: 0, template: 60 },
  ...{ adUnits: 6, adSlots: 2, affiliateLinks: 4, cluster: 7 },
});

function scoreOf(differences: Partial<PageValue> = {}): number | undefined {
  return thinScore(page(differences))?.score;
}

describe('the score', () => {
  test('is low for an ordinary article, a short contact page and a front page', () => {
    expect(scoreOf()).toBeLessThanOrEqual(20);
    const short = { full: 300, main: 60, core: 60, unique: 60, template: 230, adUnits: 0, adSlots: 0 };
    expect(scoreOf({ ...short, type: 'other' })).toBeLessThanOrEqual(20);
    const contact = { full: 90, main: 60, core: 55, unique: 20, template: 70 };
    expect(scoreOf({ ...contact, type: 'article', purpose: 'notice' })).toBe(0);
    expect(scoreOf({ ...contact, type: 'home' })).toBe(0);
  });

  test('is at least 80 for a copy between ads, also for the first of the family', () => {
    expect(thinScore(copy)?.score).toBeGreaterThanOrEqual(80);
    expect(thinScore({ ...copy, unique: 30, own: 30, isRepresentative: true })?.score).toBeGreaterThanOrEqual(80);
  });

  test('is unknown while it is unknown what the page shares, but not for a page without main text', () => {
    expect(thinScore(page({ unique: null }))).toBeNull();
    expect(scoreOf({ unique: null, main: 0, core: 0 })).toBe(100);
  });

  test('is the product of its parts, each with the counts behind it', () => {
    const { score, parts } = thinScore(page({ unique: 120 })) as NonNullable<ReturnType<typeof thinScore>>;
    expect(score).toBe(Math.round(100 * (1 - parts.reduce((worth, { factor }) => worth * factor, 1))));
    expect(parts[0]).toEqual({ name: 'unique-words', factor: 120 / 250, counts: { own: 120, needed: 250 } });
    expect(parts.map(({ name }) => name)).toEqual([
      ...['unique-words', 'unique-share', 'template-share', 'link-share', 'ad-pressure', 'site-norm'],
    ]);
  });

  test('asks for fewer words of a product than of an article', () => {
    const words = { main: 90, core: 90, unique: 90, full: 150, link: 30, template: 60, adUnits: 0, adSlots: 0 };
    expect(scoreOf({ ...words, type: 'product' })).toBeLessThan(10);
    expect(scoreOf({ ...words, type: 'article' })).toBeGreaterThan(50);
  });

  test('falls a little below the norm of the site, and never for that alone', () => {
    const norm = { pages: 100, median: 1200, spread: 200 };
    expect(scoreOf({ norm })).toBeGreaterThan(scoreOf() as number);
    expect(scoreOf({ norm, unique: 600 })).toBeLessThanOrEqual(20);
    expect(scoreOf({ norm: { pages: 20, median: 0, spread: 0 } })).toBe(scoreOf());
  });

  test('counts no link list as words of its own, but on a listing', () => {
    const listed = { main: 600, core: 10, unique: 600 };
    expect(scoreOf(listed)).toBeGreaterThan(90);
    expect(scoreOf({ ...listed, type: 'listing' })).toBeLessThanOrEqual(20);
  });

  test('counts all that the core has of its own, however much of the main text is lists that other pages show too', () => {
    const related = { main: 900, core: 400, unique: 400, own: 400, link: 500, full: 1200 };
    expect(scoreOf(related)).toBeLessThanOrEqual(20);
    expect(thinVerdict(page(related))).toBeNull();
  });

  test('is 0 for a listing that shows what other pages say, unless it shows ads too', () => {
    const excerpts = { type: 'listing', main: 900, core: 700, unique: 0 } as const;
    expect(scoreOf({ ...excerpts, adUnits: 0, adSlots: 0 })).toBe(0);
    expect(scoreOf(excerpts)).toBe(100);
  });

  test('judges a listing that is mostly prose as an article', () => {
    const prose = { type: 'listing', main: 1178, core: 665, unique: 513, own: 0 } as const;
    expect(scoreOf(prose)).toBeGreaterThanOrEqual(80);
    expect(scoreOf({ ...prose, core: 500 })).toBeLessThan(50);
  });

  test('counts a creative and its link once', () => {
    const units = (differences: Partial<PageValue>) =>
      thinScore(page(differences))?.parts.find(({ name }) => name === 'ad-pressure')?.counts;
    expect(units({ adSlots: 2, adUnits: 5, affiliateLinks: 3 })).toMatchObject({ adSlots: 2, affiliateUnits: 3 });
    expect(units({ adSlots: 2, adUnits: 2, affiliateLinks: 9 })).toMatchObject({ adSlots: 2, affiliateUnits: 9 });
  });

  const types: PageType[] = ['article', 'documentation', 'product', 'forum', 'listing', 'other', 'home'];
  const random = numbersFrom(20260101);
  const pages = Array.from({ length: 2000 }, () => anyPage(random, types));

  test.each([
    [
      'more words of its own never raise it',
      (v: PageValue, by: number) => ({ unique: (v.unique ?? 0) + by, own: (v.own ?? 0) + by }),
      1,
    ],
    [
      'more ad slots never lower it',
      (v: PageValue, by: number) => ({ adSlots: v.adSlots + by, adUnits: v.adUnits + by }),
      -1,
    ],
    ['more creatives never lower it', (value: PageValue, by: number) => ({ adUnits: value.adUnits + by }), -1],
    [
      'more affiliate links never lower it',
      (v: PageValue, by: number) => ({ affiliateLinks: v.affiliateLinks + by }),
      -1,
    ],
    ['more of a template never lowers it', (value: PageValue, by: number) => ({ template: value.template + by }), -1],
  ])('%s', (_, change, sign) => {
    for (const value of pages) {
      const before = thinScore(value)?.score as number;
      const after = thinScore({ ...value, ...change(value, 1 + random(200)) })?.score as number;
      expect(sign * (before - after)).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(100);
    }
  });

  test('is 40 and more for every page of which anything is told', () => {
    const told = pages.filter((value) => thinVerdict(value) !== null && !value.isRepresentative);
    expect(told.length).toBeGreaterThan(100);
    for (const value of told) expect(thinScore(value)?.score).toBeGreaterThanOrEqual(40);
  });
});

describe('what is told', () => {
  const verdictOf = (differences: Partial<PageValue>) => thinVerdict(page(differences));
  const bare = { full: 340, main: 50, core: 50, unique: 50, template: 280, link: 200 };

  test('of an ordinary article, nothing', () => {
    expect(verdictOf({})).toBeNull();
  });

  test('of a page with too few words for its type beside ads, that', () => {
    expect(verdictOf(bare)).toBe('thin-page');
    expect(verdictOf({ ...bare, type: 'product' })).toBeNull();
    expect(verdictOf({ ...bare, type: 'other' })).toBeNull();
  });

  test('of a short page where nobody earns, nothing, unless it is hardly a sentence', () => {
    expect(verdictOf({ ...bare, adUnits: 0, adSlots: 0 })).toBeNull();
    expect(verdictOf({ ...bare, adUnits: 0, adSlots: 0, main: 18, core: 18, unique: 18 })).toBe('thin-page');
  });

  test('of a page that may hold an article that was not recognised, nothing', () => {
    expect(verdictOf({ ...bare, full: 700 })).toBeNull();
    expect(verdictOf({ ...bare, main: 0, core: 0, unique: null, full: 700 })).toBeNull();
  });

  test('of a page whose words others have, that; of copies nothing, which have a rule of their own, and of the page that was copied', () => {
    const patchwork = { ...copy, adUnits: 2, affiliateLinks: 0, cluster: null };
    expect(thinVerdict(patchwork)).toBe('not-unique-page');
    expect(thinVerdict({ ...patchwork, cluster: 7 })).toBeNull();
    expect(thinVerdict({ ...copy, isRepresentative: true })).toBeNull();
  });

  test('of a page that gathers articles and earns nothing, nothing, whatever it was taken for', () => {
    const month = { ...copy, cluster: null, url: 'https://lamps.example/2026/01/', affiliateLinks: 0 };
    expect(thinVerdict({ ...month, adUnits: 0, adSlots: 0 })).toBeNull();
    expect(thinExcuse({ ...month, adUnits: 0, adSlots: 0 })).toBe('listing');
    expect(thinVerdict(month)).toBe('not-unique-page');
    for (const path of ['page/2/', 'category/lamps/', 'tag/lamps/', 'blog/', 'en/news/index.html']) {
      expect(
        thinScore({ ...copy, url: `https://lamps.example/${path}`, adUnits: 0, adSlots: 0, affiliateLinks: 0 })?.score,
      ).toBe(0);
    }
  });

  test('of a listing that is told as a doorway, that excuses it', () => {
    expect(thinExcuse({ ...copy, type: 'listing', isDoorway: true })).toBe('doorway');
    expect(thinExcuse({ ...copy, type: 'listing' })).toBe('listing');
  });

  test('of a copy with a link to a shop for every hundred words, that it is there for them', () => {
    expect(thinVerdict({ ...copy, affiliateLinks: 7 })).toBe('thin-affiliate-page');
    expect(verdictOf({ affiliateLinks: 40 })).toBeNull();
  });

  test('of a page that is all frame, that', () => {
    const framed = { full: 900, main: 40, core: 40, unique: 40, template: 850, link: 300, adUnits: 0, adSlots: 0 };
    expect(verdictOf(framed)).toBe('template-only-page');
    expect(verdictOf({ ...framed, link: 800 })).toBeNull();
  });

  test('of a page without main text, that', () => {
    expect(verdictOf({ full: 300, main: 0, core: 0, unique: null, template: 290, link: 150 })).toBe('empty-page');
  });

  test.each<[string, Partial<PageValue>]>([
    ['a front page', { type: 'home' }],
    ['a listing', { type: 'listing' }],
    ['a legal notice', { purpose: 'notice' }],
    ['a form', { purpose: 'form' }],
    ['an app', { purpose: 'embedded' }],
    ['a part of pages', { purpose: 'fragment' }],
    ['a redirect', { purpose: 'redirect' }],
    ['a further page of a listing', { purpose: 'continuation' }],
    ['a page that says noindex, or names another as its canonical', { isIndexable: false }],
    ['a copy that names its original', { excuse: 'canonical' }],
    ['an older version of a manual', { excuse: 'version' }],
    ['a page of a family of doorways, which is told as such', { isDoorway: true }],
  ])('of %s, nothing', (_, differences) => {
    for (const thin of [{ ...copy, cluster: null }, page(bare), page({ full: 20, main: 0, core: 0, unique: 0 })]) {
      expect(thinVerdict(thin)).not.toBeNull();
      expect(thinVerdict({ ...thin, ...differences })).toBeNull();
    }
  });
});

function anyPage(random: (most: number) => number, types: PageType[]): PageValue {
  const main = random(random(2) === 0 ? 60 : 1500);
  const full = main + random(1000);
  const adSlots = random(6);
  return page({
    ...{ type: types[random(types.length)] as PageType, main, full, core: random(main + 1) },
    ...{ unique: random(main + 1), link: random(full + 1), template: random(full + 1) },
    ...{ adSlots, adUnits: adSlots + random(6), affiliateLinks: random(12), followable: random(100) },
    norm: random(2) === 0 ? null : { pages: 20 + random(100), median: random(900), spread: random(500) },
  });
}

/** Whole numbers below a bound, the same in every run: mulberry32. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
