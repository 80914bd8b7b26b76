import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { createSelectorEngine, extractMarkdown } from '../../src/extract/index.js';
import { factsOf, pageOf } from './page.js';

describe("people's own selectors", () => {
  test('choose texts by name, in document order', async () => {
    const selectors = await createSelectorEngine({
      price: '.price > b, em',
      crumbs: 'nav li:not(:last-child)',
      none: 'h6',
    });
    const html = `<nav><li>Home</li><li>Lamps</li></nav><p class="price"><b> 9 \n<i>€</i></b></p><em>&amp;</em>`;
    expect(factsOf(html, { selectors }).selected).toEqual({ price: ['9 €', '&'], crumbs: ['Home'], none: [] });
    expect(factsOf('<html lang="en"><b>', { selectors }).selected.price).toEqual([]);
  });

  test('choose code only when it is asked for', async () => {
    const selectors = await createSelectorEngine({ text: 'p', code: 'script' });
    expect(factsOf('<p>One<script>1 + 1</script></p>', { selectors }).selected).toEqual({
      text: ['One'],
      code: ['1 + 1'],
    });
  });

  test('choose by what stands on the html element', async () => {
    const selectors = await createSelectorEngine({ english: 'html[lang=en] > body > p' });
    expect(factsOf('<!doctype html><html lang="en"><body><p>Yes', { selectors }).selected).toEqual({
      english: ['Yes'],
    });
  });

  test('choose from Markdown', async () => {
    const selectors = await createSelectorEngine({ linked: 'p a' });
    expect(extractMarkdown(pageOf('See [this](/x).'), { selectors }).selected).toEqual({ linked: ['this'] });
  });

  test('leave the other facts as they are', async () => {
    const selectors = await createSelectorEngine({ p: 'p' });
    const html = '<p>One<a href="/">two</a><script>three</script>';
    expect({ ...factsOf(html, { selectors }), selected: {} }).toEqual(factsOf(html));
  });

  test('are refused by name when they cannot be understood', async () => {
    await expect(createSelectorEngine({ fine: 'p', broken: 'p[' })).rejects.toThrow(UsageError);
    await expect(createSelectorEngine({ fine: 'p', broken: 'p[' })).rejects.toThrow('"broken"');
    await expect(createSelectorEngine({ odd: 'p:unheard-of' })).rejects.toThrow('"odd"');
  });

  test('search so many siblings and no more, and the page says so', async () => {
    const selectors = await createSelectorEngine({
      last: 'li:nth-child(2000)',
      beyond: 'li:nth-child(2001)',
      after: 'p',
    });
    const facts = factsOf(`<ul>${'<li>one</li>'.repeat(20_000)}</ul><p>After`, { selectors });
    expect(facts.selected).toEqual({ last: ['one'], beyond: [], after: ['After'] });
    expect(facts.limits).toContainEqual({ limit: 'tree', most: 100_000 });
    expect(factsOf('<ul><li>one</ul>', { selectors }).limits).toEqual([]);
  });

  test('end on a page without end', async () => {
    const selectors = await createSelectorEngine({ a: 'a', deep: 'div div a' });
    const html = `${'<div><a>x'.repeat(20_000)}${'<i>y</i>'.repeat(20_000)}`;
    const { selected } = factsOf(html, { selectors });
    expect(selected.a).toHaveLength(1_000);
    expect(selected.deep?.[0]?.length).toBeLessThanOrEqual(10_000);
  });
});
