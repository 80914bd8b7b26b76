import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AdSystemDefinition, adSystems, createCatalogue, defaultCatalogue } from '@linkvet/core/catalogue';
import { sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { fetched } from '../rules/judge.js';
import { elementOf } from './element-of.js';

const catalogue = defaultCatalogue();

function read(html: string) {
  const { elements, links } = extract(fetched('https://site.example/', html));
  return { slots: catalogue.slotsOf(elements, links), loaders: catalogue.loadersOf(elements, links) };
}

const namesOf = (found: readonly { system: string }[]) => found.map(({ system }) => system);

describe.each(adSystems)('$id', (system) => {
  test('every kind of slot has an example that needs it', () => {
    for (const rule of system.slots) {
      const reduced = { ...system, slots: system.slots.filter((other) => other !== rule) };
      const { slotOf, loaderOf } = createCatalogue({ networks: [], adSystems: [reduced] });
      const whole = createCatalogue({ networks: [], adSystems: [system] });
      expect(
        system.examples.some(({ html }) => {
          const element = elementOf(html);
          const tell = (one: Pick<typeof whole, 'slotOf' | 'loaderOf'>) =>
            JSON.stringify([one.slotOf(element), one.loaderOf(element)]);
          return tell({ slotOf, loaderOf }) !== tell(whole);
        }),
        `no example needs ${JSON.stringify(rule)}`,
      ).toBe(true);
    }
  });
});

describe('what is a place and what only may bring some', () => {
  test.each([
    ['gpt', "<script>googletag.defineSlot('/1234567/paper/top', [728, 90], 'paper-top');</script>"],
    ['adsterra', "<script>atOptions = { 'key' : 'a', 'format' : 'iframe', 'height' : 90, 'width' : 728 };</script>"],
    ['sovrn', '<script src="//ap.lijit.com/www/delivery/fpi.js?z=123456"></script>'],
    ['primis', '<script src="https://live.primis.tech/live/liveView.php?s=123456"></script>'],
    ['adform', '<script data-adfscript="adx.adform.net/adx/?mid=123456"></script>'],
    ['broadstreet', '<broadstreet-zone zone-id="12345"></broadstreet-zone>'],
    ['nitropay', "<script>window.nitroAds.createAd('top', {});</script>"],
    ['adcash', "<script>aclib.runBanner({ zoneId: '1234567' });</script>"],
    ['revive', '<iframe src="https://ads.example.com/rev/www/delivery/afr.php?zoneid=7"></iframe>'],
  ])('%s: %s is one place', (system, html) => {
    expect({ slots: namesOf(read(html).slots), loaders: namesOf(read(html).loaders) }).toEqual({
      slots: [system],
      loaders: [],
    });
  });

  test.each([
    ['gpt', '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>'],
    ['adsterra', '<script src="//www.highperformanceformat.com/0123456789abcdef0123456789abcdef/invoke.js"></script>'],
    ['adform', '<script src="//s1.adform.net/banners/scripts/adx.js"></script>'],
    ['broadstreet', '<script src="https://cdn.broadstreetads.com/init-2.min.js"></script>'],
    ['nitropay', '<script src="https://s.nitropay.com/ads-1234.js"></script>'],
    ['adcash', "<script>aclib.runPop({ zoneId: '1234567' });</script>"],
    ['prebid', '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>'],
    ['taboola', '<script src="//cdn.taboola.com/libtrc/example-paper/loader.js"></script>'],
  ])('%s: %s may bring some', (system, html) => {
    expect({ slots: namesOf(read(html).slots), loaders: namesOf(read(html).loaders) }).toEqual({
      slots: [],
      loaders: [system],
    });
  });

  test('a place of Ad Manager is one, whether its element, the call that defines it, or both stand on the page', () => {
    const html = `<div id="div-gpt-ad-top"></div><div id="paper-side"></div><script>
      googletag.cmd.push(function () {
        googletag.defineSlot('/1234567/paper/top', [728, 90], 'div-gpt-ad-top').addService(googletag.pubads());
        googletag.defineSlot('/1234567/paper/side', [[300, 250], [300, 600]], 'paper-side').addService(googletag.pubads());
        googletag.defineOutOfPageSlot('/1234567/paper/anchor', googletag.enums.OutOfPageFormat.BOTTOM_ANCHOR);
      });</script>`;
    expect(
      read(html).slots.map(({ system, account, slot, format, size }) => [system, account, slot, format, size]),
    ).toEqual([
      ['gpt', '1234567', 'div-gpt-ad-top', '', '728x90'],
      ['gpt', '1234567', 'paper-side', '', ''],
      ['gpt_oop', '1234567', 'paper/anchor', 'BOTTOM_ANCHOR', ''],
    ]);
  });
});

describe('an ads.txt must name', () => {
  test.each([
    ['adsense', 'ca-pub-1234567890123456', ['google.com'], 'pub-1234567890123456'],
    ['adsense_legacy', 'pub-1234567890123456', ['google.com'], 'pub-1234567890123456'],
    ['afs', 'partner-pub-1234567890123456', ['google.com'], 'pub-1234567890123456'],
    ['gpt', '1234567', ['google.com'], null],
    ['aps', '3105', ['aps.amazon.com', 'amazon-adsystem.com'], '3105'],
    ['medianet', '8CU000000', ['media.net'], '8CU000000'],
    ['infolinks', '1234567', ['infolinks.com'], '1234567'],
    ['xandr', '1234', ['appnexus.com', 'xandr.com'], '1234'],
    ['equativ', '1234', ['smartadserver.com', 'equativ.com'], '1234'],
    ['taboola', 'example-paper', ['taboola.com'], null],
    ['mediavine', 'example-kitchen', ['mediavine.com'], null],
  ])('for the account of %s %s', (system, account, domains, seller) => {
    expect(catalogue.adsTxtNeedOf(system, account)).toEqual({ domains, account: seller });
  });

  test.each([
    ['carbon', 'CEABCDEF'],
    ['dcm', '1234'],
    ['revive', '0123456789abcdef0123456789abcdef'],
    ['amp_ad', 'ca-pub-1234567890123456'],
  ])('nothing for %s', (system, account) => {
    expect(catalogue.adsTxtNeedOf(system, account)).toBeNull();
  });

  test('domains that can stand in an ads.txt, in lower case', () => {
    const need = (system: AdSystemDefinition) => system.adsTxt?.domains ?? [];
    for (const domain of adSystems.flatMap(need)) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});

testWithShared('the page of a documentation that loads Carbon by code has one loader and no slot', async () => {
  const folder = await unpackSharedSite('vuejs.org');
  const html = readFileSync(join(folder, 'v2/api/index.html'), 'utf8');
  expect(read(html).loaders).toMatchObject([{ kind: 'ads', system: 'carbon', account: 'C6AILKT' }]);
  expect(read(html).slots).toEqual([]);
});

testWithShared('a seed post has its one unit of AdSense', () => {
  const html = readFileSync(sharedPath('seed-pages/linking-win-pink-keys.md'), 'utf8');
  expect(read(html).slots).toMatchObject([{ system: 'adsense', slot: '8358498916' }]);
});
