import { defaultCatalogue } from '@linkvet/core/catalogue';
import { expect, test } from 'vitest';
import { elementOf } from './element-of.js';

const { slotOf, loaderOf } = defaultCatalogue();

const unit = elementOf('<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1"></ins>');
const loader = elementOf(
  '<script src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890123456"></script>',
);

test('a script that may place ads anywhere is told apart from a place for one ad', () => {
  expect(slotOf(unit)?.system).toBe('adsense');
  expect(loaderOf(unit)).toBeNull();
  expect(slotOf(loader)).toBeNull();
  expect(loaderOf(loader)).toMatchObject({ system: 'adsense_auto', account: 'ca-pub-1234567890123456' });
});

test('a copy inside noscript is no slot', () => {
  expect(slotOf({ ...unit, hidden: 'noscript' })).toBeNull();
  expect(slotOf({ ...unit, hidden: 'display' })).not.toBeNull();
});

test('the size is taken from attributes or from the style, and only when both sides are known', () => {
  const sized = (attributes: Record<string, string>) =>
    slotOf({ ...unit, attributes: { ...unit.attributes, ...attributes } })?.size;
  expect(sized({ width: '300', height: '250' })).toBe('300x250');
  expect(sized({ style: 'display:block; WIDTH : 300px !important;height:250.5px' })).toBe('300x250');
  expect(sized({ style: 'width:100%;height:250px' })).toBe('');
  expect(sized({ width: '300' })).toBe('');
});

test('attributes with the names of an object’s own members are text like any other', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    expect(slotOf(elementOf(`<div ${name}="x" class="constructor"></div>`))).toBeNull();
  }
});

test('of slots that code defines for the whole site those count that are on the page, and all where none is seen', () => {
  const definitions = ['top', 'side', 'end'].map(
    (id) => `googletag.defineSlot('/1234567/${id}', [300, 250], '${id}');`,
  );
  const slotsOf = (...elements: string[]) =>
    defaultCatalogue()
      .slotsOf([`<script>${definitions.join('\n')}</script>`, ...elements].map(elementOf), [])
      .map(({ slot }) => slot);
  expect(slotsOf()).toEqual(['top', 'side', 'end']);
  expect(slotsOf('<div id="side"></div>')).toEqual(['side']);
  expect(
    slotsOf("<script>googletag.cmd.push(() => googletag.display('top'));</script>", '<div id="end"></div>'),
  ).toEqual([...['top', 'end']]);
});
