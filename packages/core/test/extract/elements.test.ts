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
  '<script src="https://cdn.example/ads/unit.js"></script>',
  '<script>(adsbyexample = window.adsbyexample || []).push({});</script>',
])('%s could hold an ad', (html) => {
  expect(factsOf(html).elements).toHaveLength(1);
});

test.each([
  '<p id="add-to-cart" class="header shadow" data-address="x">text</p>',
  '<div id="content">text</div>',
  '<div id="outer"><b></b></div>',
  '<div class="empty"></div>',
  '<script src="https://cdn.example/upload/header.js"></script>',
  '<script>window.loaded = true;</script>',
])('%s could not', (html) => {
  expect(factsOf(html).elements).toEqual([]);
});

test('of long code the part that speaks of ads is kept', () => {
  const [script] = factsOf(
    `<script>${'x = 1;\n'.repeat(1_000)}googletag.defineSlot('/1/top');${' y'.repeat(2_000)}</script>`,
  ).elements;
  expect(script?.text).toContain("googletag.defineSlot('/1/top');");
  expect(script?.text.length).toBeLessThanOrEqual(2_000);
});

test('a page cannot turn attributes into something else', () => {
  const [element] = factsOf(`<ins __proto__="x" constructor="y" ${'a'.repeat(3)}="${'z'.repeat(600)}">`).elements;
  expect(Object.entries(element?.attributes ?? {})).toEqual([
    ['constructor', 'y'],
    ['aaa', 'z'.repeat(500)],
  ]);
});

describe('every ad unit that the catalogue knows is found on a page', () => {
  const units = adSystems.filter(({ counts }) => counts === 'unit');
  test.each(units.flatMap(({ id, examples }) => examples.map(({ html }) => [id, html])))('%s: %s', (system, html) => {
    const systems = factsOf(html).elements.map((element) => defaultCatalogue().slotOf(element)?.system);
    expect(systems).toContain(system);
  });
});
