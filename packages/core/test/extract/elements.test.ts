import { describe, expect, test } from 'vitest';
import { adSystems, defaultCatalogue } from '../../src/networks/index.js';
import { factsOf } from './page.js';

test('an ad unit is an element with everything that its tag says', () => {
  expect(
    factsOf('<aside>\n <ins class="adsbygoogle" style="display:block" data-ad-slot="1&amp;2"></ins></aside>').elements,
  ).toEqual([
    {
      tag: 'ins',
      attributes: { class: 'adsbygoogle', style: 'display:block', 'data-ad-slot': '1&2' },
      text: '',
      at: { line: 2, column: 2, selector: 'body > aside:nth-child(1) > ins:nth-child(1)' },
      region: 'aside',
      hidden: '',
    },
  ]);
});

test.each([
  '<amp-ad type="x">text</amp-ad>',
  '<iframe src="/x"></iframe>',
  '<p id="top-ad">text</p>',
  '<p class="box sponsored-box">text</p>',
  '<p class="Banner">text</p>',
  '<p data-ad-unit="x">text</p>',
  '<div id="filled-by-a-script"></div>',
  '<div data-widget="x"> </div>',
  '<house-ad placement="top">text</house-ad>',
  '<paper-zone zone-id="12">text</paper-zone>',
  '<amp-story-auto-ads></amp-story-auto-ads>',
  '<script src="https://cdn.example/tag.js" data-zone="1234567"></script>',
  '<script data-tagscript="cdn.example/tag"></script>',
  '<script>(adsbyexample = window.adsbyexample || []).push({});</script>',
  "<script>atOptions = { 'key': '0123', 'format': 'iframe', 'height': 90, 'params': {} };</script>",
  '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>',
  "<script>apstag.init({ pubID: '1234' });</script>",
  "<script>paper.config.push({ placementName: 'top', slotId: 'top' });</script>",
  '<script>standalone.cmd.push(function () { standalone.showAds(101); });</script>',
  "<script>paper.createAd('top', {}); paperAds.queue.push(['top']);</script>",
  "<script>_pop.push(['popundersPerIP', 0]);</script>",
  '<script>var example_pid = 1234567;</script>',
  "<script>(function (d, z, s) { s.src = 'https://' + d + '/400/' + z; })('tags.example', 1, x);</script>",
])('%s could hold an ad', (html) => {
  expect(factsOf(html).elements).toHaveLength(1);
});

test.each([
  '<p id="add-to-cart" class="header shadow" data-address="x">text</p>',
  '<div id="content">text</div>',
  '<div id="outer"><b></b></div>',
  '<div class="empty"></div>',
  '<script src="https://cdn.example/ads/unit.js"></script>',
  '<script src="https://cdn.example/app.js" data-cfasync="false" data-no-minify="1"></script>',
  '<script data-page="home">window.loaded = true;</script>',
  '<script>window.loaded = true;</script>',
  '<script>list.lazyLoadType = "page"; uploads.push(1); downloads(threads.head);</script>',
  '<main-menu data-open="no">text</main-menu>',
])('%s could not', (html) => {
  expect(factsOf(html).elements).toEqual([]);
});

test.each([
  '<a class="btn thirstylink" href="/go/lamp">Buy</a>',
  '<a class="aawp-button" href="/lamp">Buy</a>',
  '<a data-lasso-id="12" href="/lamp">Buy</a>',
  '<map><area data-affiliate="1" href="/lamp" alt="Buy"></map>',
  '<a referrerpolicy="No-Referrer" href="https://shop.example/">Buy</a>',
  '<a referrerpolicy="same-origin" href="https://shop.example/">Buy</a>',
])('the markup of %s tells more than its address, and stands at the same place', (html) => {
  const { elements, links } = factsOf(html);
  expect(elements).toHaveLength(1);
  expect(elements[0]?.at).toEqual(links[0]?.at);
  expect(elements[0]).not.toHaveProperty('covers');
});

test('a link that lies over the page says so', () => {
  const over = '<a href="https://shop.example/" style="position:fixed;inset:0"></a>';
  expect(factsOf(over).elements).toMatchObject([{ tag: 'a', covers: true }]);
  expect(factsOf('<a href="/lamp" style="position:absolute;top:0">Menu</a>').elements).toEqual([]);
  expect(factsOf('<b style="position:fixed;inset:0">text</b>').elements).toEqual([]);
});

test.each([
  '<a class="button" data-target="#menu" href="/affiliate-programme">Join</a>',
  '<a referrerpolicy="no-referrer-when-downgrade" href="https://shop.example/">Buy</a>',
  '<p class="cloak">text</p>',
  '<img referrerpolicy="no-referrer" src="lamp.jpg">',
])('that of %s does not', (html) => {
  expect(factsOf(html).elements).toEqual([]);
});

test('of long code the part that speaks of ads is kept', () => {
  const [script] = factsOf(
    `<script>${'x = 1;\n'.repeat(1_000)}paper.ad_slot = '/1/top';${' y'.repeat(2_000)}</script>`,
  ).elements;
  expect(script?.text).toContain("paper.ad_slot = '/1/top';");
  expect(script?.text.length).toBeLessThanOrEqual(2_000);
});

test('of code that defines places all of them are kept, as far as that can be', () => {
  const definitions = Array.from(
    { length: 40 },
    (_, i) => `googletag.defineSlot('/1/paper/${i}', [300, 250], 'p-${i}');`,
  );
  const [script] = factsOf(
    `<script>var ads = 1;${'x = 1;\n'.repeat(1_000)}${definitions.join('\n')}${' y'.repeat(9_000)}</script>`,
  ).elements;
  expect(script?.text).toContain(definitions.join('\n'));
  expect(script?.text.length).toBeLessThanOrEqual(8_000);
});

test('a page cannot turn attributes into something else', () => {
  const [element] = factsOf(`<ins __proto__="x" constructor="y" ${'a'.repeat(3)}="${'z'.repeat(600)}">`).elements;
  expect(Object.entries(element?.attributes ?? {})).toEqual([
    ['constructor', 'y'],
    ['aaa', 'z'.repeat(500)],
  ]);
});

describe('every ad system that the catalogue knows is found on a page', () => {
  const { slotsOf, loadersOf } = defaultCatalogue();
  test.each(adSystems.flatMap(({ id, examples }) => examples.map(({ html }) => [id, html])))('%s: %s', (id, html) => {
    const { elements, links } = factsOf(html);
    const found = [...slotsOf(elements, links), ...loadersOf(elements, links)];
    expect(found.map(({ system }) => system)).toContain(id);
  });
});
