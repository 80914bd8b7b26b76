import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { checkPage, rules } from '../../src/rules/index.js';
import { judge } from './judge.js';

function find(id: string, html: string): Finding[] {
  const chosen = rules.filter((rule) => rule.id === id);
  return checkPage(chosen, judge(html), ({ message }) => {
    throw new Error(message);
  });
}

const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0" style="visibility:hidden">';
const unit = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';

test('a pixel of another publisher is told with both addresses and what differs', () => {
  const html =
    '<p>A lamp.</p><a href="https://x.pxf.io/c/7/2/3"><img src="https://a.impactradius-go.com/display-ad/3-2"></a>';
  expect(find('mismatched-creative', `${html}${pixel}`)).toMatchObject([
    {
      severity: 'error',
      evidence: {
        link: 'https://x.pxf.io/c/7/2/3',
        other: 'https://imp.pxf.io/i/1/2/3',
        network: 'impact',
        detail: 'publisher 7 in the link, 1 in the pixel',
      },
    },
  ]);
  expect(find('mismatched-creative', html.replace('display-ad/3-2', 'display-ad/3-9'))).toMatchObject([
    { evidence: { other: 'https://a.impactradius-go.com/display-ad/3-9' } },
  ]);
});

test('a pixel alone is likely to be wrong, one of an ad that is hidden now only possibly', () => {
  expect(find('pixel-without-creative', `<p>A lamp.</p>${pixel}`)).toMatchObject([
    { confidence: 'likely', evidence: { publisher: '1', creative: '2' } },
  ]);
  const slide = `<div style="display:none"><a href="https://x.pxf.io/c/1/2/3"><img src="lamp.jpg"></a>${pixel}</div>`;
  expect(find('pixel-without-creative', slide)).toMatchObject([{ confidence: 'possible' }]);
});

test('scripts that place ads, or rewrite links, are told with nothing that differs from page to page', () => {
  const loader = (client: string) =>
    `<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=${client}"></script>`;
  const prebid = '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>';
  const client = loader('ca-pub-1234567890123456');
  expect(find('incomplete-ad-catalogue', client + prebid)).toMatchObject([
    { confidence: 'likely', evidence: { scripts: 'adsense_auto, prebid' }, places: 2 },
  ]);
  expect(find('incomplete-ad-catalogue', unit + client)).toMatchObject([{ evidence: { scripts: 'adsense_auto' } }]);
  expect(find('incomplete-ad-catalogue', client + client)).toMatchObject([{ places: 1 }]);
  const html =
    '<a href="https://x.pxf.io/c/1/2/3">A lamp</a><script src="https://s.skimresources.com/js/1234X5678.skimlinks.js"></script>';
  expect(find('incomplete-link-catalogue', html)).toMatchObject([
    { evidence: { scripts: 'skimlinks', account: '1234X5678' } },
  ]);
});

test('density is a number of units for words, and never a percentage', () => {
  const text = `<p>${'Words about a lamp. '.repeat(10)}</p>`;
  const [finding] = find('dense-ads', `<main>${(text + unit).repeat(8)}</main>`);
  expect(finding).toMatchObject({
    confidence: 'possible',
    evidence: { proxyUnitsPer1000Words: 25, units: 8, words: 320 },
  });
});

test('one tag of a platform on a page is one finding, however often it is loaded', () => {
  const tag = '<script src="https://www.dwin1.com/12345.js"></script>';
  expect(find('runs-affiliate-programme', tag.repeat(2))).toMatchObject([
    { places: 2, evidence: { network: 'awin', advertiser: '12345' } },
  ]);
});
