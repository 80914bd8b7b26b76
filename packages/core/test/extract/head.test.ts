import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.js';
import { factsOf, pageOf } from './page.js';

test('the first title that says something is the title, and pictures have none', () => {
  const { title, titleAt } = factsOf(
    '<svg><title>Icon</title></svg>\n<title> </title>\n <title>Lamps &amp;\n more</title>',
  );
  expect(title).toBe('Lamps & more');
  expect(titleAt).toMatchObject({ line: 3, column: 2 });
  expect(factsOf('<p>None</p>')).toMatchObject({ title: '', titleAt: null });
});

test('language, description and canonical URL are read', () => {
  expect(
    factsOf(`<html lang="en-GB"><base href="/x/"><meta name="Description" content=" About\n lamps ">
      <link rel="alternate canonical" href="lamps"><link rel="canonical" href="/second">`),
  ).toMatchObject({ lang: 'en-gb', description: 'About lamps', canonical: 'https://example.com/x/lamps' });
  expect(factsOf('<html xml:lang="DE">').lang).toBe('de');
  expect(factsOf('<link rel="canonical" href="mailto:a@example.com">').canonical).toBeNull();
});

describe('robots', () => {
  test('directives of the page and of its answer come together in lower case, each once', () => {
    const body =
      '<meta name="ROBOTS" content="NoIndex, follow"><meta name="googlebot" content="noindex, max-snippet:-1">';
    expect(extract(pageOf(body, { robotsHeader: 'noindex, nosnippet' })).robots).toEqual([
      'noindex',
      'nosnippet',
      'follow',
      'max-snippet:-1',
    ]);
  });

  test.each([
    ['googlebot: noindex', ['noindex']],
    ['otherbot: noindex, nofollow', []],
    ['otherbot: noindex\nnofollow', ['nofollow']],
    ['otherbot: noindex, googlebot: nofollow, noarchive', ['nofollow', 'noarchive']],
    ['unavailable_after: 25 Jun 2030 15:00:00 PST', ['unavailable_after: 25 jun 2030 15:00:00 pst']],
    [
      'unavailable_after: Tue, 25 Jun 2030 15:00:00 GMT, noindex',
      ['unavailable_after: tue 25 jun 2030 15:00:00 gmt', 'noindex'],
    ],
  ])('of the header "%s" only what concerns search engines counts', (robotsHeader, robots) => {
    expect(extract(pageOf('', { robotsHeader })).robots).toEqual(robots);
  });
});

test('headings have the text or the pictures in them', () => {
  expect(factsOf('<h1> A <b>lamp</b></h1>\n<h2><img alt="Logo"></h2><a href="/"><h3>Linked</h3></a>').headings).toEqual(
    [
      { level: 1, text: 'A lamp', line: 1 },
      { level: 2, text: 'Logo', line: 2 },
      { level: 3, text: 'Linked', line: 2 },
    ],
  );
});

test('meta elements are kept by name or property', () => {
  expect(
    factsOf('<meta charset="utf-8"><meta property="OG:Type" content="article"><meta name="a" content="1">').meta,
  ).toEqual([
    { name: 'og:type', content: 'article' },
    { name: 'a', content: '1' },
  ]);
});

describe('JSON-LD', () => {
  test('types are found wherever they stand, in their order', () => {
    const json = '{"@graph": [{"@type": ["Product", "Thing"], "offers": {"@type": "Offer"}}, {"@type": "Thing"}]}';
    expect(factsOf(`<script type="application/ld+json; charset=utf-8">${json}</script>`).jsonLd).toEqual([
      { types: ['Product', 'Thing', 'Offer'], json, valid: true },
    ]);
  });

  test('what is no JSON is told and not thrown', () => {
    expect(factsOf('<script type="application/ld+json">{"@type": </script>').jsonLd).toEqual([
      { types: [], json: '{"@type":', valid: false },
    ]);
  });

  test('is read however deeply it is nested', () => {
    const deep = `${'{"@type":"Thing","a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const [read] = factsOf(`<script type="application/ld+json">${deep}</script>`).jsonLd;
    expect(read).toMatchObject({ types: ['Thing'], valid: true });
    expect(read?.json).toHaveLength(20_000);
  });
});
