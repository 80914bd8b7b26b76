import { expect, test } from 'vitest';
import { tagServices } from '../../src/extract/tag-services/index.js';
import { factsOf } from './page.js';

const idsOf = (html: string) => factsOf(html).tags.map(({ system, id }) => `${system} ${id}`);
const examples = tagServices.flatMap(({ id, kind, examples }) =>
  examples.map(({ html, ids }) => ({ service: id, kind, html, ids })),
);
const nearMisses = tagServices.flatMap(({ id, nearMisses }) => nearMisses.map((html) => ({ service: id, html })));

test.each(examples)('$service: $html', ({ service, kind, html, ids }) => {
  expect(factsOf(`<p>Lamps</p>${html}`).tags).toMatchObject(ids.map((id) => ({ system: service, kind, id })));
});

test.each(nearMisses)('not $service: $html', ({ html }) => {
  expect(idsOf(html)).toEqual([]);
});

test('every service has an id of its own, an example and a near miss', () => {
  const ids = tagServices.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { examples, nearMisses, source } of tagServices) {
    expect(Math.min(examples.length, nearMisses.length)).toBeGreaterThan(0);
    expect(source).toMatch(/^https:\/\//);
  }
});

test('an id counts once a page, where it stands first', () => {
  const { tags } = factsOf(
    `<p>Lamps</p>\n<script src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D5E"></script>\n<script>gtag('config', 'G-1A2B3C4D5E')</script>`,
  );
  expect(tags).toEqual([
    {
      ...{ kind: 'analytics', system: 'google-analytics', id: 'G-1A2B3C4D5E' },
      at: { line: 2, column: 1, selector: 'body > script:nth-child(2)' },
    },
  ]);
});

test('a script that waits for consent names its account; data, text and pictures name none', () => {
  const code = "ga('create', 'UA-1234567-2')";
  expect(idsOf(`<script type="text/plain" data-category="statistics">${code}</script>`)).toEqual([
    'google-analytics UA-1234567-2',
  ]);
  expect(
    idsOf('<script type="text/plain" data-src="https://www.googletagmanager.com/gtm.js?id=GTM-A1B2C3D"></script>'),
  ).toEqual(['google-tag-manager GTM-A1B2C3D']);
  expect(idsOf(`<script type="application/json">{"code":"${code}"}</script><pre>${code}</pre>`)).toEqual([]);
  expect(idsOf(`<template><script>${code}</script></template>`)).toEqual([]);
  expect(idsOf('<p><img src="https://mc.yandex.ru/watch/12345678"></p>')).toEqual([]);
});

test('a page names at most twenty accounts', () => {
  const calls = Array.from({ length: 30 }, (_, index) => `ga('create', 'UA-12345${index}-1');`);
  expect(idsOf(`<script>${calls.join('')}</script>`)).toHaveLength(20);
});
