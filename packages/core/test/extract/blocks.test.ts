import { describe, expect, test } from 'vitest';
import { factsOf } from './page.js';

function textsOf(html: string): string[] {
  return factsOf(html).blocks.map(({ tag, text }) => `${tag}: ${text}`);
}

describe('blocks', () => {
  test('each paragraph, heading, item, cell and term is one, and inline markup parts nothing', () => {
    expect(
      textsOf(`
        <body>Loose text
        <h1>A <em>head</em>ing</h1><p>One<p>Two <a href="/">linked</a>.</p>
        <ul><li>First<li>Second<ul><li>Inner</ul></ul>
        <table><caption>Prices<tr><th>Lamp<td>9 €</table>
        <dl><dt>Term<dd>Meaning</dl><figure><img alt="no text"><figcaption>Caption</figcaption></figure>
        <pre>kept
          as one</pre>After`),
    ).toEqual([
      'body: Loose text',
      'h1: A heading',
      'p: One',
      'p: Two linked.',
      'li: First',
      'li: Second',
      'li: Inner',
      'caption: Prices',
      'th: Lamp',
      'td: 9 €',
      'dt: Term',
      'dd: Meaning',
      'figcaption: Caption',
      'pre: kept as one',
      'body: After',
    ]);
  });

  test('a line break is a space, two are a new block', () => {
    expect(textsOf('<p>One<br>two <br> \n <br>Three<br>')).toEqual(['p: One two', 'p: Three']);
  });

  test('an element of the page itself is a block between blocks, and inline within a text', () => {
    expect(
      textsOf(
        '<body><app-menu><a href="/">Home</a></app-menu><app-text>One <x-mark>marked</x-mark> word.</app-text>' +
          '<story-view><template shadowrootmode="open"><story-text>Two.</story-text></template></story-view>' +
          '<p><x-icon>!</x-icon> Three</p><div>Seen <time-ago>today</time-ago> by all</div></body>',
      ),
    ).toEqual([
      'app-menu: Home',
      'app-text: One marked word.',
      'story-text: Two.',
      'p: ! Three',
      'div: Seen today by all',
    ]);
  });

  test('a name that is no word makes no block: blocks hold the names of their elements', () => {
    const long = `x-${'a'.repeat(10_000)}`;
    expect(textsOf(`<body><${long}>One</${long}><x-\u001b[2J>two</x-\u001b[2J></body>`)).toEqual(['body: One two']);
  });

  test('white space is folded across tags and entities, and nothing is glued together', () => {
    expect(textsOf('<p> a\t<b> b </b>&nbsp;\n c&amp;d<i>e</i><button>f</button><x-y>g</x-y>h</p>')).toEqual([
      'p: a b c&de f g h',
    ]);
  });

  test('entities are what they stand for, wherever they stand', () => {
    expect(textsOf('<p>a &lt;b&gt; &copy &#x41;&#66; &bogus; &notit; &amp;amp; & &# d</p>')).toEqual([
      'p: a <b> © AB &bogus; ¬it; &amp; & &# d',
    ]);
    expect(factsOf('<title>a<&amp;b</title>').title).toBe('a<&b');
    // One letter beyond U+FFFF.
    expect(factsOf('<p>&Kopf;</p>').blocks).toMatchObject([{ text: '\u{1d542}', words: 1 }]);
  });

  test('scripts, styles, forms and pictures are no text', () => {
    expect(
      textsOf(
        '<p>a<script>1</script><style>2</style><template>3</template><svg><title>4</title><text>5</text></svg>' +
          '<textarea>6</textarea><select><option>7</select><video>8</video><iframe>9</iframe><!-- 10 --></p>',
      ),
    ).toEqual(['p: a']);
  });

  test('hidden words are kept apart and do not cut the sentence in which they stand', () => {
    expect(factsOf('<p>Seen <span style="display:none">unseen</span> <b>and</b> seen</p>').blocks).toMatchObject([
      { text: 'Seen and seen', hidden: '' },
      { text: 'unseen', hidden: 'display' },
    ]);
  });

  test('text in noscript is kept and marked', () => {
    expect(factsOf('<noscript><p>Turn on scripts</p></noscript>').blocks).toMatchObject([
      { text: 'Turn on scripts', hidden: 'noscript' },
    ]);
  });

  test('words are counted, those of links apart', () => {
    expect(factsOf('<p>It\'s one of <a href="mailto:x">five wor</a>ds, <a>no link</a></p>').blocks[0]).toMatchObject({
      words: 7,
      linkWords: 2,
    });
  });

  test('a block knows the outermost list around it and its line', () => {
    const { blocks } = factsOf('<p>a</p>\n<ul><li>b\n<ol><li>c</ol></ul><p>d</p><ol><li>\n\n e</ol>');
    expect(blocks.map(({ text, list, line }) => `${text} ${list} ${line}`)).toEqual([
      'a -1 1',
      'b 0 2',
      'c 0 3',
      'd -1 3',
      'e 1 5',
    ]);
  });
});

describe('landmarks', () => {
  test('are told by tag and by role, the innermost first', () => {
    const { blocks } = factsOf(
      '<header>h</header><nav>n</nav><main>m<aside>a</aside></main><footer>f<nav>fn</nav></footer>' +
        '<div role="Navigation">rn</div><div role="contentinfo">rf</div><div role="list">none</div>',
    );
    expect(blocks.map(({ text, region }) => `${text} ${region}`)).toEqual([
      'h header',
      'n nav',
      'm main',
      'a aside',
      'f footer',
      'fn nav',
      'rn nav',
      'rf footer',
      'none ',
    ]);
  });

  test('the header and footer of an article are none', () => {
    const { blocks } = factsOf('<main><article><header>h</header><footer>f</footer></article></main>');
    expect(blocks.map(({ region }) => region)).toEqual(['main', 'main']);
  });
});

test('words of scripts without spaces are told apart, those in links too, however the text is cut by elements', () => {
  const text = '我们测试了许多台灯。';
  const wordsOf = (html: string) => factsOf(html).blocks.map(({ words, linkWords }) => [words, linkWords]);
  const cut = [...text].map((character) => `<b>${character}</b>`).join('');
  expect(wordsOf(`<p>${text}</p><p>${cut}</p>`)).toEqual([
    [5, 0],
    [5, 0],
  ]);
  expect(wordsOf('<p>我们<a href="/x">测试了<i>许多</i></a>台灯, LED <a href="/y">LED 台灯</a></p>')).toEqual([[8, 5]]);
  expect(wordsOf('<p>ราคา<a href="/x">บ้าน</a>สวย</p>')).toEqual([[3, 1]]);
});

test('a page with more of such text than we tell apart says so, and its words are estimated', () => {
  const paragraph = `<p>${'我们测试了许多台灯。'.repeat(200)}</p>`;
  const { blocks, limits } = factsOf(paragraph.repeat(20));
  expect(limits).toEqual([{ limit: 'words', most: 20_000 }]);
  expect(blocks[0]?.words).toBe(1_000);
  expect(blocks[19]?.words).toBe(972);
  expect(factsOf(paragraph).limits).toEqual([]);
});
