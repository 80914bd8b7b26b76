import { expect, test } from 'vitest';
import { publishedOn } from '../../src/content/published.js';
import { factsOf, markdownFactsOf } from '../extract/page.js';

const publishedIn = (html: string) => publishedOn(factsOf(html));
const meta = (name: string, content: string) => publishedIn(`<meta name="${name}" content="${content}">`);
const jsonLd = (value: unknown) => publishedIn(`<script type="application/ld+json">${JSON.stringify(value)}</script>`);

test.each(['article:published_time', 'parsely-pub-date', 'DC.date.issued', 'dcterms.date', 'pubdate', 'date'])(
  'a page says in meta %s when it was published',
  (name) => {
    expect(meta(name, '2024-10-09')).toBe('2024-10-09');
  },
);

test.each([
  ['2024-10-09T03:41:43Z', '2024-10-09T03:41:43Z'],
  ['2024-10-09T03:41:43.104+02:00', '2024-10-09T03:41:43.104+02:00'],
  ['2024-10-09 03:41:43 +0200', '2024-10-09T03:41:43+02:00'],
  [' 2024-10-09 03:41 UTC', '2024-10-09T03:41Z'],
  ['2024/10/09', '2024-10-09'],
  ['20241009', '2024-10-09'],
  ['2024-02-29', '2024-02-29'],
])('%j is %s', (declared, date) => {
  expect(meta('date', declared)).toBe(date);
});

test.each([
  ...['', 'yesterday', '2023-02-29', '2024-13-01', '2024-00-10', '0001-01-01T00:00:00', '1970-01-01T00:00:00Z'],
  ...['2024-10-09T25:00:00Z', '2024', '202410091', '{{ page.date }}', '9999999999999'],
])('%j is no date', (declared) => {
  expect(meta('date', declared)).toBe('');
});

test('JSON-LD says it of the article that the page is, not of what else it describes', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2024-03-02' };
  const page = { '@type': 'WebPage', datePublished: '2020-01-01' };
  const review = { '@type': 'Review', datePublished: '2019-01-01' };
  expect(jsonLd(article)).toBe('2024-03-02');
  expect(jsonLd({ '@graph': [page, review, { '@type': 'Person' }, article] })).toBe('2024-03-02');
  expect(jsonLd([page, { '@type': ['Thing', 'BlogPosting'], datePublished: '2024-03-03' }])).toBe('2024-03-03');
  expect(jsonLd({ ...page, mainEntity: article })).toBe('2024-03-02');
  expect(jsonLd({ '@type': 'Product', review })).toBe('');
  expect(jsonLd([review, page])).toBe('2020-01-01');
});

test('what says "published" is believed before what says "date"', () => {
  const articles = '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-03-02"}</script>';
  const date = '<meta name="date" content="2025-01-01">';
  expect(publishedIn(date + articles)).toBe('2024-03-02');
  expect(publishedIn(`${date}${articles}<meta property="article:published_time" content="2024-03-01">`)).toBe(
    '2024-03-01',
  );
  expect(publishedIn(`${date}<meta property="article:published_time" content="soon">`)).toBe('2025-01-01');
});

test('broken, deep and hostile JSON-LD says nothing', () => {
  expect(publishedIn('<script type="application/ld+json">{"datePublished": "2024-01-01"</script>')).toBe('');
  expect(
    publishedIn(`<script type="application/ld+json">${'['.repeat(9_000)}"datePublished"${']'.repeat(9_000)}</script>`),
  ).toBe('');
  expect(publishedIn('<script type="application/ld+json">{"__proto__":{"datePublished":"2024-01-01"}}</script>')).toBe(
    '',
  );
});

test('Markdown says it in its front matter', () => {
  expect(publishedOn(markdownFactsOf('---\ntitle: Lamps\ndate: 2024-10-08T23:28:55.104Z\n---\nText'))).toBe(
    '2024-10-08T23:28:55.104Z',
  );
  expect(publishedOn(markdownFactsOf('---\npublished: true\ndate: 2024-10-08 23:28:55\n---\nText'))).toBe(
    '2024-10-08T23:28:55',
  );
  expect(publishedOn(markdownFactsOf('---\ntitle: Lamps\n---\nText'))).toBe('');
});
