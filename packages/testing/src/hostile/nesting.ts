import { fixed, type Hostility, html } from './hostility.js';

const TITLE = '<!doctype html><title>Nested</title>';

/** Markup that costs a parser more than it costs its author. */
export const nesting: Hostility = fixed({
  '/nesting/divs': html(`${TITLE}${'<div>'.repeat(100_000)}deep`),
  '/nesting/closed': html(`${TITLE}${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`),
  '/nesting/tables': html(`${TITLE}${'<table><tr><td>'.repeat(20_000)}deep`),
  '/nesting/formatting': html(`${TITLE}${'<b><i><a href=x>'.repeat(20_000)}deep`),
  '/nesting/unclosed-paragraphs': html(`${TITLE}${'<p>'.repeat(100_000)}deep`),
  '/nesting/stray-ends': html(`${TITLE}${'<div></p></b>'.repeat(30_000)}`),
  '/nesting/attributes': html(`${TITLE}<p ${manyAttributes(50_000)}>one</p>`),
  '/nesting/one-attribute': html(`${TITLE}<p data-x="${'y'.repeat(2_000_000)}">long</p>`),
  '/nesting/links': html(`${TITLE}${'<a href="/nesting/divs?'.concat('x">y</a>').repeat(50_000)}`),
  '/nesting/comments': html(`${TITLE}${'<!--'.repeat(100_000)}-->`),
  '/nesting/entities': html(`${TITLE}<p>${'&amp;'.repeat(200_000)}`),
  '/nesting/json': html(`${TITLE}<script type="application/ld+json">${'['.repeat(200_000)}</script>`),
  '/nesting/srcset': html(`${TITLE}<img srcset="${'x 1x, '.repeat(100_000)}">`),
  '/nesting/style': html(`${TITLE}<p style="${'color:red;'.repeat(100_000)}">styled</p>`),
});

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}="${i}"`).join(' ');
}
