import { expect, test } from 'vitest';
import { mainText, readContent } from '../../../src/content/index.js';
import { explainMainText, findMainText } from '../../../src/content/main-text/index.js';
import { extractMarkdown } from '../../../src/extract/index.js';
import type { PageFacts } from '../../../src/model.js';
import { factsOf, pageOf } from '../../extract/page.js';
import * as pages from './pages.js';

function linesOf(facts: PageFacts): string[] {
  const { main } = findMainText(facts);
  return facts.blocks.filter((_, index) => main[index]).map(({ text }) => text);
}

test('of an article its headings and paragraphs are main text, and nothing of the frame', () => {
  const lines = linesOf(factsOf(pages.article));
  expect(lines).toEqual(expect.arrayContaining(['What we bought', ...pages.PARAGRAPHS]));
  expect(lines.join(' ')).not.toMatch(/Home|Popular|Newsletter|rights reserved/);
});

test('of a thread every message is main text', () => {
  const text = linesOf(factsOf(pages.forum)).join(' ');
  for (const paragraph of pages.PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toMatch(/Home|Popular|rights reserved/);
});

test('of a product its description is main text, and other products are not', () => {
  const text = linesOf(factsOf(pages.product)).join(' ');
  expect(text).toContain('a heavy foot of cast iron');
  expect(text).toContain('a bulb of eight watts');
  expect(text).not.toMatch(/Lamp Bea|Popular|rights reserved/);
});

test('of a listing the teasers are main text', () => {
  const text = linesOf(factsOf(pages.listing)).join(' ');
  for (const paragraph of pages.PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toMatch(/Popular|rights reserved/);
});

test('of documentation the code and the lists are main text', () => {
  const lines = linesOf(factsOf(pages.documentation));
  expect(lines).toContain('dimmer --set 40 --lamp reading');
  expect(lines).toContain('A value above 100 is an error, and nothing changes.');
  expect(lines.join(' ')).not.toMatch(/Popular|rights reserved/);
});

test('a page that speaks to readers without scripts only is what it says to them', () => {
  const facts = factsOf(pages.withoutScripts);
  expect(linesOf(facts)).toEqual(expect.arrayContaining(pages.PARAGRAPHS));
  const { roles, words } = readContent('https://site.example/', facts, [], []);
  expect(roles).not.toContain('hidden');
  expect(words.full).toBeGreaterThan(100);
});

test('a request to turn scripts on is no text of the page, nor is what stands beside a page that speaks', () => {
  const asking = factsOf('<div id="app"></div><noscript>Turn on scripts to see this page.</noscript>');
  expect(linesOf(asking)).toEqual([]);
  expect(readContent('https://site.example/', asking, [], [])).toMatchObject({ roles: ['hidden'], words: { full: 0 } });
  const beside = pages.article.replace('</body>', `<noscript>${pages.PARAGRAPHS[0]}</noscript></body>`);
  expect(readContent('https://site.example/', factsOf(beside), [], []).roles.at(-1)).toBe('hidden');
});

test('of a Markdown file everything is main text', () => {
  const facts = extractMarkdown(pageOf(pages.markdown));
  expect(linesOf(facts)).toEqual(facts.blocks.map(({ text }) => text));
});

test('a table with headings and a folded part belong to a page that nothing frames, what scripts fill does not', () => {
  const body = pages.PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const table = '<table><tr><th>Year<th>Fares<tr><td>2020<td>190,000</table>';
  const folded = '<details><summary>Sources</summary>Minutes of 2022.</details>';
  const lines = linesOf(factsOf(`<body>${body}${table}${folded}<more-list><a href="/">Home</a></more-list></body>`));
  expect(lines).toEqual([...pages.PARAGRAPHS, 'Year', 'Fares', '2020', '190,000', 'Sources', 'Minutes of 2022.']);
});

test('of a page whose elements are its own the text is main text', () => {
  const texts = pages.PARAGRAPHS.map((text) => `<app-text>${text}</app-text>`).join('');
  const menu = '<app-menu><a href="/">Home</a> <a href="/a">Stories</a></app-menu>';
  const html = `<body><app-root>${menu}<app-story>${texts}</app-story><app-foot>All rights reserved.</app-foot></app-root></body>`;
  expect(linesOf(factsOf(html))).toEqual(pages.PARAGRAPHS);
});

test('of a page that nothing frames everything is main text, but what a landmark or a box holds', () => {
  const body = pages.PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  expect(linesOf(factsOf(`<article>${body}<p>Short.</p></article>`))).toEqual([...pages.PARAGRAPHS, 'Short.']);
  expect(linesOf(factsOf(`<nav><ul><li><a href="/">Home</a></ul></nav>${body}`))).not.toContain('Home');
});

test('a page with fifty words has main text, even if it is a menu', () => {
  const facts = factsOf(pages.fiftyWords);
  expect(facts.blocks.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThanOrEqual(50);
  expect(linesOf(facts)).not.toEqual([]);
});

test('a page without text has none', () => {
  for (const html of ['', '<p></p>', '<div>–</div>', '<p hidden>Never seen</p>'])
    expect(linesOf(factsOf(html))).toEqual([]);
});

test('the same page gives the same likelihoods, whatever was read before', () => {
  const before = findMainText(factsOf(pages.article));
  for (const html of [pages.forum, pages.product, pages.listing]) findMainText(factsOf(html));
  expect(findMainText(factsOf(pages.article))).toEqual(before);
});

test('the article comes out alike from two frames, its title apart', () => {
  const other = pages.article
    .replace('class="top"', 'class="masthead"')
    .replace(/<div class="side">.*?<\/form><\/div><\/div>/s, '<div class="ads"><div>Advertisement</div></div>');
  const withoutTitle = (html: string) => linesOf(factsOf(html)).filter((line) => line !== 'Which lamp to read by');
  expect(withoutTitle(other)).toEqual(withoutTitle(pages.article));
  expect(withoutTitle(other).length).toBeGreaterThan(5);
});

test('of a page of very many blocks those at the end are judged by their kind', () => {
  const paragraphs = Array.from(
    { length: 6_000 },
    (_, index) => `<p>${pages.PARAGRAPHS[index % pages.PARAGRAPHS.length]} This was thought ${index}.</p>`,
  );
  const menu = '<div class="menu"><a href="/">Home</a></div>';
  const facts = factsOf(
    `<html><body><div class="menu"><a href="/">Home</a></div><div class="text">${paragraphs.join('')}</div>${menu}</body></html>`,
  );
  const lines = linesOf(facts);
  expect(lines).toHaveLength(6_000);
  expect(lines.at(-1)).toContain('thought 5999');
  const { blocks } = explainMainText(facts);
  expect(blocks[1]).toMatchObject({ because: '' });
  expect(blocks.at(-2)).toMatchObject({ isMain: true, because: 'like-its-kind', reasons: [] });
});

test('a person can ask what spoke for a block and against it', () => {
  const facts = factsOf(pages.article);
  const { cut, blocks } = explainMainText(facts);
  const { main, likelihood } = findMainText(facts);
  expect(blocks.map(({ isMain }) => isMain)).toEqual(main);
  expect(blocks.map(({ likelihood }) => Math.fround(likelihood))).toEqual([...likelihood]);
  const paragraph = blocks[facts.blocks.findIndex(({ text }) => text === pages.PARAGRAPHS[1])];
  const home = blocks[facts.blocks.findIndex(({ text }) => text === 'Home')];
  expect(paragraph?.likelihood).toBeGreaterThan(cut);
  expect(paragraph?.reasons[0]?.weight).toBeGreaterThan(0);
  expect(home?.likelihood).toBeLessThan(cut);
  expect(home?.reasons.some(({ weight }) => weight < 0)).toBe(true);
  expect(home?.reasons.map(({ words }) => words).join()).toMatch(/^[a-z ]+ \([a-z ,]/);
});

test('what is the same for all blocks of a page is a reason for none of them', () => {
  const row = '<li><a href="/">One lamp</a></li>';
  const { blocks } = explainMainText(factsOf(`<div class="x"><ul>${row}</ul></div>`));
  expect(blocks.map(({ because, reasons }) => [because, reasons])).toEqual([['', []]]);
  const words = explainMainText(factsOf(pages.article)).blocks.flatMap(({ reasons }) =>
    reasons.map(({ words }) => words),
  );
  expect(words.join()).not.toContain('page as a whole');
});

test('what is unseen, wordless or unframed was not weighed, and the explanation says so', () => {
  const { blocks } = explainMainText(factsOf('<p>A lamp stands here.</p><p>–</p><p hidden>Never</p>'));
  expect(blocks.map(({ because, reasons }) => [because, reasons])).toEqual([
    ['unframed', []],
    ['wordless', []],
    ['hidden', []],
  ]);
});

test('main text is written a line a block', () => {
  const facts = factsOf('<p>One lamp.</p><p>Two lamps.</p>');
  expect(mainText(facts.blocks, findMainText(facts).main)).toBe('One lamp.\nTwo lamps.');
});
