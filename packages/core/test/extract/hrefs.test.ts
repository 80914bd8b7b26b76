import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { pageOf } from './page.js';
import { hrefsByStandard, hrefsOf } from './standard.js';

/** What stands behind everything that could swallow it. */
const END = '<p><a href="/end">end</a>';
/** A folder of real pages in UTF-8, to count on how many of them the links are those of the standard. */
const folder = env.LINKVET_PAGES;

function distinct(hrefs: string[]): string[] {
  return [...new Set(hrefs)].sort();
}

describe('the links of a page are those of a parser by the standard', () => {
  test.each([
    ['a CDATA opener', '<![CDATA[ lamps > <a href="/1">one</a> ]]>'],
    ['a CDATA opener behind the name of a picture in a script', '<script>const s = "<svg>"</script><![CDATA[ x > <p>'],
    ['a CDATA opener behind one in a value', '<p title="<svg>"><![CDATA[ x > <a href="/1">one</a>'],
    ['a CDATA opener behind one in a comment', '<!-- <svg> --><![CDATA[ x > <a href="/1">one</a>'],
    ['a CDATA opener behind an empty picture', '<svg/><![CDATA[ x > <a href="/1">one</a>'],
    ['a CDATA opener where HTML ended a picture', '<svg><p><![CDATA[ x > <a href="/1">one</a>'],
    ['a CDATA opener where an end tag ended a picture', '<svg></br><![CDATA[ x > <a href="/1">one</a>'],
    ['a CDATA opener in a text of a picture', '<svg><desc><![CDATA[ x > <a href="/1">one</a></desc></svg>'],
    ['a CDATA section in a picture', '<svg><![CDATA[ <a href="/1">no</a> ]]><a xlink:href="/2">two</a></svg>'],
    [
      'other declarations',
      '<!a><a href="/1">1</a><![if !IE]><a href="/2">2</a><![endif]><!DOCTYPE x [ <!ENTITY y "z"> ]>',
    ],
    ['line ends in values', '<a href="/lamps\r\n/brass?colour=\r\ngold">1</a><a href="\t/2 \n">2</a>'],
    ['a NUL in a value', '<a href="/lamps\0brass?\0">1</a>'],
    ['a NUL in names', '<a\0 href="/1">1</a><a hr\0ef="/2">2</a>\0<a href="/3">3</a>'],
    ['tags that are never closed', '<div><ul><li><a href="/1">1<li><b><a href="/2">2<table><td><a href="/3">3'],
    ['a title in a picture', '<svg><title>Lamp <a href="/1">1</a></title></svg><title><a href="/2">no</a></title>'],
    ['links around blocks and in links', '<a href="/1"><div>a<a href="/2">b</a></div>c</a><p><a href="/3"><p>d</a>'],
    ['plaintext', '<a href="/1">1</a><plaintext></plaintext><a href="/2">no</a>'],
    ['noscript', '<head><noscript><a href="/1">1</a></noscript></head><noscript><a href="/2">2</a></noscript>'],
    ['templates', '<template><template></template><a href="/1">no</a></template></template><a href="/2">2</a>'],
    ['a template with rows', '<table><template><tr><td><a href="/1">no</a></template><tr><td><a href="/2">2</a>'],
    ['a template that is shown', '<div><template shadowrootmode="open"><a href="/1">1</a></template></div>'],
    ['a choice', '<select><option>a<option>b</select><a href="/1">1</a><select><input><a href="/2">2</a>'],
    ['links between rows', '<table><a href="/1">1</a><tr><a href="/2">2</a><td><a href="/3">3</a></table>'],
    [
      'entities',
      '<a href="?a=1&amp=2&ampb=3&copy=4&lt;&notit;&amp">1</a><a href=?b&#x41&#66;&#0;&#x110000;&#128;>2</a>',
    ],
    ['scripts and comments in scripts', '<script><!-- </script><a href="/1">1</a><script>"</scripty>"</script/>'],
    ['comments', '<!--><a href="/1">1</a>--><!---><a href="/2">2</a>--><!-- a --!><a href="/3">3</a><!-- -- ><p>-->'],
    [
      'attributes',
      '<a/href=/1>1</a><a href=/2/>2</a><a "href=/3>3</a><a href="/4"x=y>4</a><a\nHREF\n=\n/5 href=/6>5</a>',
    ],
    [
      'HTML that a picture holds as its own',
      '<svg><style><a href="/1">1</a></style><xmp><a href="/2">2</a></xmp></svg>',
    ],
    ['elements that end themselves', '<svg><script/><a href="/1">1</a></svg><div/><a href="/2">2</a>'],
    [
      'text that is no HTML',
      '<iframe><a href="/1">no</a></iframe><textarea><a href="/2">no</a></textarea><xmp><a href="/3">',
    ],
    ['a base', '<base target="x"><a href="1">1</a><p><base href="/lamps/"><a href="2">2</a><base href="/chairs/">'],
    ['bases that are none', '<template><base href="/1/"></template><svg><base href="/2/"></svg><a href="3">3</a>'],
    ['documents in documents', '<body><html><head><a href="/1">1</a><body></html><a href="/2">2</a>'],
  ])('%s', (_, html) => {
    const page = pageOf(html + END);
    expect(distinct(hrefsOf(page))).toEqual(distinct(hrefsByStandard(page)));
  });
});

test.each([
  ['a choice, which holds no links to older parsers', '<select><option><a href="/1">1</a></select>'],
  ['a template that is not closed', '<div><template></div>'],
  ['frames', '<frameset><frame src="/1"></frameset>'],
])('links that the standard loses stay: %s', (_, html) => {
  expect(hrefsOf(pageOf(html + END)).at(-1)).toBe('https://example.com/end');
});

test.skipIf(folder === undefined)('so are those of a folder of real pages', { timeout: 600_000 }, () => {
  const files = readdirSync(folder ?? '').filter((name) => name.endsWith('.html'));
  const different = files.filter((file) => {
    const page = pageOf(readFileSync(join(folder ?? '', file), 'utf8'));
    return distinct(hrefsOf(page)).join('\n') !== distinct(hrefsByStandard(page)).join('\n');
  });
  // biome-ignore lint/suspicious/noConsole: the figure is what this is asked for.
  console.log(
    `${files.length - different.length} of ${files.length} pages; not ${different.join(', ') || 'any other'}`,
  );
  expect(different.length).toBeLessThanOrEqual(files.length * 0.005);
});
