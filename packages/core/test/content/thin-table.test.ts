import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thinScore } from '../../src/content/thin.js';
import type { PageType, PageValue } from '../../src/model.js';

const page = join(import.meta.dirname, '../../../../docs/thin-pages.md');
const types: PageType[] = ['article', 'documentation', 'product', 'forum', 'other'];

/** A page of which everything is its own, without ads, frame and links. */
function plain(type: PageType, words: number): PageValue {
  return {
    ...{ pageId: 1, url: 'https://lamps.example/a', host: 'lamps.example', type },
    ...{ full: words, main: words, core: words, link: 0, unique: words, own: words, template: 0 },
    ...{ adUnits: 0, adSlots: 0, affiliateLinks: 0, followable: 0, isIndexable: true, purpose: '' },
    ...{ cluster: null, isRepresentative: false, excuse: '', isDoorway: false, norm: null },
  };
}

test('the documented table of scores by words and type is what the code says', () => {
  const rows = [10, 25, 50, 75, 100, 150, 200, 250].map((words) => {
    const scores = types.map((type) => thinScore(plain(type, words))?.score);
    return `| ${[words, ...scores].join(' | ')} |`;
  });
  const head = `| own words | ${types.join(' | ')} |`;
  const lines = readFileSync(page, 'utf8').split('\n');
  const start = lines.indexOf(head) + 2;
  expect(lines.slice(start, start + rows.length)).toEqual(rows);
});
