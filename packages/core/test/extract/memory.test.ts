import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { factsOf } from './page.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** A page of a megabyte on which everything that could be remembered has a name of its own. */
function page(number: number): string {
  const own = (what: string) => `${what}-of-the-page-of-number-${number}`;
  // A string read from bytes, as pages are, is no part of another one.
  return Buffer.from(`<html><meta name="robots" content="noindex, ${own('directive')}">
    <body class="${own('body')}"><div id="${own('id')}" class="${own('class')} b" style="background: url(/${own('style')})">
    <p>&${own('entity').replaceAll('-', '')}; <a title="&${own('value').replaceAll('-', '')};" href="/${own('rooted')}">1</a>
    <a href="https://www.example.com/${own('absolute')}">2</a><a href="#${own('fragment')}">3</a>
    <a href="//cdn.example.com/${own('host')}">4</a><${own('x')}><a href="${own('relative')}">5</a></${own('x')}>
    ${'word '.repeat(200_000)}`).toString();
}

test('what is kept of a page does not keep its source', () => {
  factsOf(page(0));
  const before = heapBytes();
  const kept: unknown[] = [];
  for (let number = 1; number <= 50; number++) {
    const { links, robots } = factsOf(page(number));
    for (const { href, skeleton } of links) kept.push(href, skeleton);
    kept.push(robots);
  }
  expect(kept).toHaveLength(650);
  // One of the pages may still be in the hands of the parser.
  expect(heapBytes() - before).toBeLessThan(5_000_000);
});
