import { readFileSync } from 'node:fs';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { Limits } from '../../src/extract/limits.js';
import { Markup } from '../../src/extract/markup.js';

/** What is told of a page, a line each; adjoining pieces of text are one. */
class Told {
  readonly lines: string[] = [];
  private readonly open: string[] = [];
  private text = '';

  opens(tag: string, attributes: Record<string, string>): void {
    this.write(`<${tag}> ${JSON.stringify(attributes)}`);
    this.open.push(tag);
  }

  closes(): void {
    const tag = this.open.pop();
    // The library closes also a tag that the end of the page cut off before it was opened.
    if (tag !== undefined) this.write(`</${tag}>`);
  }

  says(text: string): void {
    this.text += text;
  }

  private write(line: string): void {
    if (this.text !== '') this.lines.push(this.text);
    this.text = '';
    this.lines.push(line);
  }
}

function told(html: string): string[] {
  const told = new Told();
  const listener = {
    open: (tag, attributes) => told.opens(tag.name, attributes.record()),
    close: () => told.closes(),
    text: (run, start, end) => told.says(run.slice(start, end)),
  } satisfies ConstructorParameters<typeof Markup>[1];
  new Markup(html, listener, new Limits()).read();
  return told.lines;
}

/** The same from the parser of the library whose tokeniser is used. */
function toldByParser(html: string): string[] {
  const told = new Told();
  const parser = new Parser({
    onopentag: (tag, attributes) => told.opens(tag, attributes),
    onclosetag: () => told.closes(),
    ontext: (text) => told.says(text),
  });
  parser.end(html);
  return told.lines;
}

test.each([
  ['end tags left out', '<ul><li>a<li>b</ul><p>c<h2>d<h3>e</h3><p>f<div>g</div><dl><dt>h<dd>i</dl>'],
  ['rows and cells', '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tr><td>e<tfoot><tr><td>f</table>'],
  ['choices', '<select><optgroup><option>a<option>b<optgroup><option>c</select><button>d<input><button>e'],
  ['links in links', '<a href="/1">a<a href="/2">b</a></a>'],
  ['forms in forms', '<form id="a"><p><form id="b"><input name="c"></form></form>'],
  ['a head that is not ended', '<head><link href="/a"><script>1</script><body>b'],
  ['elements without content', '<br/><img src="a"/><p/>text<hr>more<image src="b"></br></img>'],
  ['end tags of nothing', '</div></p>a</span></br>b</p></image>'],
  ['end tags that are longer', '<p>a</p  ><p>b</p x="y"><b>c</B\n>'],
  ['pictures', '<svg viewBox="0"><G/><LINEARGRADIENT id="a"><stop/></lineargradient><title>&lt;b</title></svg>text'],
  ['HTML in pictures', '<svg><foreignobject><p>a<p>b<image></foreignObject><image/><style>a&amp;b</style></svg>c'],
  ['formulas', '<math><mi>a<mtext>b<p>c</p></mtext><annotation-xml><br/></annotation-xml></math><mi/>d'],
  ['CDATA in pictures', '<svg><![CDATA[a<b>&amp;]]><desc><![CDATA[c]]></desc></svg>'],
  ['raw text', '<script>a<b>&amp;</script><style>c&amp;</style><title>d&amp;<b></title><textarea><p>&lt;</textarea>'],
  ['raw text without end', '<xmp><b>&amp;</xmp><noscript><b>a</b></noscript><plaintext></plaintext>&amp;<b>'],
  ['entities', '&amp;a&nbsp;&copy&copya&#65;&#x42;&#0;&bogus;&&lt<b>&</b>a < b &notin; &notit;'],
  ['entities in values', `<a href="?a&amp;b&copy=1&copy" title='"&quot;&lt' rel=a&amp;b"'c alt>`],
  ['attributes twice', '<p id="a" ID="b" class=c class="d" a=1 __proto__="x" é="y" / = "=" >'],
  ['markup that is none', '<!doctype html><!-- a --><!b><?c?></ d><><1>e<!--f--!><!-->g'],
])('%s: read as the parser of the library reads them', (_, html) => {
  expect(told(html)).toEqual(toldByParser(html));
});

test.each([
  ['<svg><g><p>a</p>b', '<svg><g></g></svg><p>a</p>b'],
  ['<math><mrow><IMG src="a"><title>b</title>', '<math><mrow></mrow></math><img src="a"><title>b</title>'],
  ['<svg><foreignObject><svg><g><div>a', '<svg><foreignObject><svg><g></g></svg><div>a'],
])('HTML ends the picture in which it stands: %s', (html, written) => {
  expect(told(html)).toEqual(told(written));
});

testWithShared('so is the markup of public test suites', () => {
  let cases = 0;
  for (const file of ['html_tree_extract.jsonl', 'html_tokenizer_survive.jsonl']) {
    for (const line of readFileSync(sharedPath('conformance', file), 'utf8').split('\n').filter(Boolean)) {
      const { id, input } = JSON.parse(line) as { id: string; input: { html?: string } };
      // Of a page that the end cuts off in an end tag the library repeats the last character.
      const html = `${input.html ?? ''}>`;
      // That HTML ends a picture or a formula the library does not know.
      if (/<(?:svg|math)/i.test(html)) continue;
      expect(told(html), id).toEqual(toldByParser(html));
      cases++;
    }
  }
  expect(cases).toBeGreaterThan(1_000);
});
