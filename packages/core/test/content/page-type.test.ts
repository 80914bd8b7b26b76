import { expect, test } from 'vitest';
import { judge } from '../rules/judge.js';

const SENTENCE = 'A lamp that stands on the desk gives a warm light to read by in the evening and uses little power. ';
const prose = (paragraphs: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(paragraphs);
const typeOf = (path: string, html: string) => judge(html, path).content.type;

const ARTICLE = `<title>How to choose a desk lamp</title><article class="post-content"><h1>How to choose a desk lamp</h1>
  <p class="byline">By Ada Lampwright</p>${prose(9)}</article>`;
const LISTING = `<title>Lamps</title><h1>Lamps</h1><div class="grid">${[1, 2, 3, 4, 5, 6, 7, 8]
  .map(
    (n) => `<div class="card"><a href="/p/${n}"><img src="/${n}.jpg" alt="">Lamp ${n}</a> <span>$${n}9.00</span></div>`,
  )
  .join('')}</div>`;
const PRODUCT = `<title>Desk lamp Ada</title><meta property="og:type" content="product">
  <script type="application/ld+json">{"@type":"Product","name":"Ada","offers":{"@type":"Offer"}}</script>
  <h1>Desk lamp Ada</h1><div class="product-price">$49.00</div><button>Add to cart</button>${prose(1)}`;
const THREAD = `<title>Why does my lamp flicker?</title><h1>Why does my lamp flicker?</h1>${[1, 2, 3, 4, 5]
  .map(
    (n) => `<div class="post" id="post-${n}"><p class="author">reader${n}</p><p>Joined: 2019</p><p>Posts: ${n}2</p>
    <p>${SENTENCE.repeat(2)}</p><p>Reply</p></div>`,
  )
  .join('')}`;
const MANUAL = `<title>Install</title><meta name="generator" content="Docusaurus v3.1"><h1>Install</h1>${prose(2)}
  <pre><code>npm install lamp</code></pre><h2>Parameters</h2>${prose(1)}<pre><code>lamp --bright</code></pre>`;
const SERVICE = `<title>Lamp repair</title><h1>Lamp repair</h1><div class="hero"><p>We repair lamps.</p><p>Get a quote</p></div>
  <h2>Our services</h2><p>Rewiring</p><p>Book now</p><h2>How it works</h2><p>Contact us</p><h2>FAQ</h2><p>What does it cost?</p>`;

test.each([
  ['article', '/blog/how-to-choose-a-desk-lamp', ARTICLE],
  ['article', '/?p=123', ARTICLE],
  ['listing', '/category/lamps', LISTING],
  ['product', '/products/desk-lamp-ada', PRODUCT],
  ['forum', '/forum/viewtopic.php?t=1', THREAD],
  ['documentation', '/docs/install', MANUAL],
  ['other', '/services/lamp-repair', SERVICE],
  ['other', '/contact/', '<title>Contact</title><h1>Contact</h1><p>Write to us at 1 Main Street.</p>'],
  ['other', '/app', '<title>App</title><div id="app"></div>'],
])('an ordinary %s at %s is told for what it is', (type, path, html) => {
  expect(typeOf(path, html)).toBe(type);
});

test('the address alone does not make a page', () => {
  expect(typeOf('/x/1', ARTICLE)).toBe('article');
  expect(typeOf('/x/1', LISTING)).toBe('listing');
  expect(typeOf('/x/1', PRODUCT)).toBe('product');
  expect(typeOf('/x/1', THREAD)).toBe('forum');
  expect(typeOf('/x/1', MANUAL)).toBe('documentation');
});

test('a type that a site declares on every page does not rule alone', () => {
  const article = '<meta property="og:type" content="article">';
  expect(typeOf('/category/lamps', article + LISTING)).toBe('listing');
  expect(typeOf('/forum/viewtopic.php?t=1', article + THREAD)).toBe('forum');
  expect(typeOf('/docs/install', article + MANUAL)).toBe('documentation');
  expect(typeOf('/blog/how-to-choose-a-desk-lamp', `<meta property="og:type" content="website">${ARTICLE}`)).toBe(
    'article',
  );
});

test('the front page of a host is its home, in each of its languages and under the name of its file', () => {
  for (const path of ['/', '/index.html', '/?utm_source=x']) expect(typeOf(path, ARTICLE)).toBe('home');
  expect(typeOf('/de/', `<html lang="de-AT">${ARTICLE}`)).toBe('home');
  expect(typeOf('/zh-hans/', `<html lang="zh-CN">${ARTICLE}`)).toBe('home');
  expect(typeOf('/de/', `<html lang="en">${ARTICLE}`)).not.toBe('home');
  expect(typeOf('/it-jobs', `<html lang="it">${ARTICLE}`)).not.toBe('home');
});

test('names and types from the web are no keys of objects', () => {
  const hostile = `<meta property="og:type" content="__proto__"><meta name="generator" content="constructor">
    <script type="application/ld+json">{"@type":"toString"}</script>`;
  expect(typeOf('/__proto__/constructor', hostile + ARTICLE)).toBe('article');
});
