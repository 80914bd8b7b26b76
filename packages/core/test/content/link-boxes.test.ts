import { describe, expect, test } from 'vitest';
import { judgeFacts } from '../../src/audit.js';
import { defaultCatalogue } from '../../src/catalogue.js';
import { linkBoxesOf } from '../../src/content/index.js';
import type { JudgedPage, LinkBox } from '../../src/model.js';
import { factsOf } from '../extract/page.js';

const catalogue = defaultCatalogue();
const url = 'https://lamps.example/guides/brass/';
const prose = `<h1>Brass lamps</h1><p>${'Brass is cleaned with a soft cloth and a little vinegar. '.repeat(12)}</p>`;
const siblings = ['chairs', 'tables', 'shelves', 'desks', 'stools'].map((name) => `https://${name}.lamps.example`);

function read(html: string): JudgedPage['content'] {
  return judgeFacts(url, factsOf(`<title>Brass lamps</title><body>${html}`), catalogue);
}

function boxesOf(html: string): LinkBox[] {
  return read(html).boxes;
}

/** Where the links of each box lead. */
function targetsOf(html: string): string[][] {
  const { boxes, links } = read(html);
  return boxes.map((box) => box.links.map((position) => links[position]?.href ?? ''));
}

const link = (href: string, text = 'How to mend one') => `<a href="${href}">${text}</a>`;
const items = (hrefs: readonly string[]) => `<ul>${hrefs.map((href) => `<li>${link(href)}</li>`).join('')}</ul>`;
const articles = siblings.map((host, index) => `${host}/how-to-mend-${index}/`);
const alsoRead = `<p>Also read:</p><div>${items(articles)}</div>`;

describe('a box', () => {
  test('is a list of articles on sibling hosts, with the links to the own host in it', () => {
    const own = 'https://lamps.example/oil/';
    const html = `${prose}<p>Also read:</p><div>${items([...articles.slice(0, 2), own, ...articles.slice(2)])}</div>`;
    expect(targetsOf(html)).toEqual([[...articles.slice(0, 2), own, ...articles.slice(2)]]);
    expect(boxesOf(html)).toMatchObject([{ label: 'Also read:', line: 1, isHidden: false }]);
  });

  test('is a list of references to unrelated hosts: others decide what it shows', () => {
    const hosts = ['museum.example', 'foundry.example', 'journal.example', 'archive.example', 'press.example'];
    const references = hosts.map(
      (host, index) => `<li>Doe, J. (19${70 + index}). ${link(`https://${host}/p${index}`)}.`,
    );
    expect(boxesOf(`${prose}<h2>References</h2><ol>${references.join('')}</ol>`)).toMatchObject([
      { label: 'References' },
    ]);
  });

  test('is a paragraph of links with line breaks, and what stands before them in it is its label', () => {
    const html = `${prose}<div>Our friends: ${articles.map((href) => link(href)).join('<br>')}</div><p>Enough.`;
    expect(targetsOf(html)).toEqual([articles]);
    expect(boxesOf(html)).toMatchObject([{ label: 'Our friends:' }]);
  });

  test('is a grid of cards, each with a picture, a title and an excerpt', () => {
    const card = (href: string) =>
      `<div class="card"><a class="pic" href="${href}"><img src="/x.png" alt=""></a><h3>${link(href)}</h3><p>An excerpt of some words.</p></div>`;
    expect(targetsOf(`${prose}<h2>More to read</h2>${articles.map(card).join('')}<p>That is all.`)).toEqual([
      articles.flatMap((href) => [href, href]),
    ]);
  });

  test('is a grid of cards whose titles are no links', () => {
    const card = (href: string) => `<div><h3>A lamp</h3><p>It shines.</p><p>${link(href, 'Visit')}</p></div>`;
    expect(targetsOf(prose + articles.map(card).join(''))).toEqual([articles]);
  });

  test('is a table with a link in each row', () => {
    const row = (href: string) => `<tr><td>Brass<td>${link(href)}<td>3 pages`;
    expect(targetsOf(`${prose}<table>${articles.map(row).join('')}</table>`)).toEqual([articles]);
  });

  test('is a row of pictures that lead elsewhere', () => {
    const picture = (href: string) => `<a href="${href}"><img src="/x.png" alt="a lamp"></a>`;
    expect(targetsOf(`${prose}<div>${articles.map(picture).join('')}</div>`)).toEqual([articles]);
  });

  test('is a row of pictures at the end of the content, whatever comes behind it', () => {
    const picture = (href: string) => `<a href="${href}"><img src="/x.png" alt="a lamp"></a>`;
    const row = `<div>${articles.map(picture).join('')}</div>`;
    expect(targetsOf(`<main>${prose}${row}</main><footer>All rights reserved</footer>`)).toEqual([articles]);
    const menu = (name: string) => `<div class="${name}">${row}</div>`;
    expect(targetsOf(`<main>${prose}</main>${menu('logos')}<footer>All rights reserved</footer>`)).toEqual([articles]);
    expect(targetsOf(`<main>${prose}</main>${menu('sidebar')}<footer>All rights reserved</footer>`)).toEqual([]);
    expect(targetsOf(`<main>${prose}</main><div id="sidebar"><h2>Friends</h2>${row}<p>Ours</p></div>`)).toEqual([]);
    expect(targetsOf(`<main>${prose}</main><div id="sidebar"><h2>Friends</h2>${row}</div>`)).toEqual([]);
  });

  test('is a list in columns, cut into lists that are too short for one', () => {
    const columns = `<div>${items(articles.slice(0, 3))}</div><div>${items(articles.slice(3))}</div>`;
    expect(targetsOf(prose + columns)).toEqual([articles]);
    expect(boxesOf(prose + columns.replace('</div><div>', '</div><p>Sold for the day.</p><div>'))).toEqual([]);
    expect(boxesOf(`${prose}${items(articles.slice(0, 3))}<ol>${items(articles.slice(3))}</ol>`)).toEqual([]);
    const others = articles.map((href) => `${href}more`);
    const uneven = [...articles, ...others];
    expect(targetsOf(prose + items(uneven.slice(0, 3)) + items(uneven.slice(3)))).toEqual([uneven]);
    const listed = columns.replaceAll('<li>', '<li>Ann Doe has told at length of ');
    expect(targetsOf(prose + listed)).toEqual([articles]);
    expect(boxesOf(prose + columns.replace('<div>', '<div hidden>'))).toEqual([]);
    expect(targetsOf(prose + items(articles) + items(others))).toEqual([articles, others]);
  });

  test('ends where a heading begins the next one', () => {
    const paragraphs = (paths: string) => articles.map((href) => `<p>${link(href + paths)}</p>`).join('');
    const html = `${prose}<h2>Also read</h2>${paragraphs('a')}<h2>Friends</h2>${paragraphs('b')}`;
    expect(boxesOf(html).map(({ label, links }) => [label, links.length])).toEqual([
      ['Also read', 5],
      ['Friends', 5],
    ]);
  });

  test('that is hidden ends where a visible one begins', () => {
    const paragraphs = (more: string) => articles.map((href) => `<p${more}>${link(href)}</p>`).join('');
    expect(boxesOf(prose + paragraphs(' hidden') + paragraphs('')).map(({ isHidden }) => isHidden)).toEqual([
      true,
      false,
    ]);
  });

  test('is told to be hidden when no reader sees any of its links', () => {
    const [first, ...others] = articles;
    const half = `<ul><li>${link(first ?? '')}</li>${others.map((href) => `<li hidden>${link(href)}`).join('')}</ul>`;
    expect(boxesOf(`${prose}<div style="display:none">${alsoRead}</div>`)).toMatchObject([{ isHidden: true }]);
    expect(boxesOf(`${prose}<p>Also read:</p>${half}`)).toMatchObject([{ isHidden: false }]);
  });
});

describe('no box is', () => {
  test('a list of fewer links, or of fewer hosts, www. left off', () => {
    const [one = '', ...others] = articles;
    expect(boxesOf(prose + items(others))).toEqual([]);
    const doubled = [...others.slice(1), one, one.replace('https://', 'https://www.')];
    expect(boxesOf(prose + items(doubled))).toHaveLength(1);
    expect(
      boxesOf(prose + items([...others.slice(2), one, one, `${one}2`, one.replace('https://', 'https://www.')])),
    ).toEqual([]);
  });

  test('a row of banners: what leads to networks lists nobody', () => {
    const banner = (_: string, at: number) => `https://brand${at}.pxf.io/c/111/${at}/33`;
    const row = (hrefs: readonly string[]) =>
      `<div>${hrefs.map((href) => `<a href="${href}"><img src="/x.png" alt=""></a>`).join('')}</div>`;
    expect(boxesOf(prose + row(articles.map(banner)))).toEqual([]);
    expect(boxesOf(prose + row([...articles.slice(1), ...articles.map(banner)]))).toEqual([]);
    expect(boxesOf(prose + row([...articles, ...articles.map(banner)]))).toHaveLength(1);
    expect(targetsOf(`${prose}${items(articles)}<p>Our partners</p>${row(articles.map(banner))}`)).toEqual([articles]);
  });

  test('a list of four other hosts and the own one, however it is written', () => {
    const own = ['http://lamps.example/a', 'https://www.lamps.example/b', 'https://ann@lamps.example/c'];
    expect(boxesOf(prose + items([...articles.slice(1), ...own]))).toEqual([]);
  });

  test('a paragraph of prose with links in it', () => {
    const sentences = articles.map(
      (href) => `A lamp that was never cleaned has to be ${link(href, 'mended')} one day.`,
    );
    expect(boxesOf(`${prose}<p>${sentences.join(' ')}</p>`)).toEqual([]);
  });

  test('links that stand in different ways between paragraphs', () => {
    const parts = articles.map(
      (href, index) => `<p class="c${'abcde'[index]}">${link(href)}</p><p>It is of some use to know this.</p>`,
    );
    expect(boxesOf(prose + parts.join(''))).toEqual([]);
    const pictures = articles.map(
      (href, index) => `<a class="c${'abcde'[index]}" href="${href}"><img src="/x.png"></a><p>It is of some use.</p>`,
    );
    expect(boxesOf(prose + pictures.join(''))).toEqual([]);
  });

  test.each(['nav', 'aside', 'header', 'footer'])('what stands in %s', (tag) => {
    expect(boxesOf(`<${tag}>${alsoRead}</${tag}>${prose}`)).toEqual([]);
    expect(boxesOf(`<main>${prose}</main><${tag}>${alsoRead}</${tag}>`)).toEqual([]);
  });

  test('a footer within the main part of an application', () => {
    expect(boxesOf(`<main>${prose}<footer>${alsoRead}</footer></main>`)).toEqual([]);
    expect(boxesOf(`<main><article>${prose}<footer>${alsoRead}</footer></article></main>`)).toHaveLength(1);
  });

  test.each([
    ...['sidebar', 'side-bar', 'site-sidebar left', 'primarySidebar', 'widget-area', 'main-menu', 'navbar-collapse'],
    ...['archnavbarmenu', 'footer_links', 'footerlinks', 'SiteHeader', 'breadcrumbs', 'toolbar', 'site-switcher'],
    ...[
      'languages',
      'lang-switcher',
      'country-selector',
      'mobile-drawer',
      'social-links',
      'comment-list',
      'right-rail',
    ],
  ])('what stands in an element with the class %s', (name) => {
    expect(boxesOf(`${prose}<div class="${name}"><div>${alsoRead}</div></div>`)).toEqual([]);
    expect(boxesOf(`${prose}<div id="${name}">${alsoRead}</div>`)).toEqual([]);
  });

  test('what stands in an element of an application that is called so', () => {
    expect(boxesOf(`${prose}<site-footer>${alsoRead}</site-footer>`)).toEqual([]);
  });

  test('a choice of languages: hosts named by their codes', () => {
    const codes = ['de', 'fr', 'pt-br', 'zh-hans', 'ceb', 'jp'];
    expect(boxesOf(prose + items(codes.map((code, index) => `https://${code}.wiki.example/lampe-${index}`)))).toEqual(
      [],
    );
  });

  test('a choice of countries: folders named by their codes, and one name in many domains', () => {
    const folders = siblings.map((host, index) => `${host}/${['de', 'en-us', 'fr', 'it', 'es'][index]}/`);
    expect(boxesOf(prose + items(folders))).toEqual([]);
    const domains = ['de', 'fr', 'co.uk', 'com.br', 'it'].map(
      (end, index) => `https://shop${index}.brassworks.${end}/lamp-${index}`,
    );
    expect(boxesOf(prose + items(domains))).toEqual([]);
  });

  test('one page on several hosts', () => {
    expect(boxesOf(prose + items(siblings.map((host) => `${host}/about/brass`)))).toEqual([]);
    expect(boxesOf(prose + items(siblings.map((host) => `${host}/`)))).toHaveLength(1);
    expect(boxesOf(prose + items(siblings.map((host, index) => `${host}/thread?id=${index}`)))).toHaveLength(1);
  });

  test('the versions of a documentation', () => {
    const versions = ['v1', 'v2', '3-x', 'legacy', 'next'];
    expect(
      boxesOf(prose + items(versions.map((version, index) => `https://${version}.docs.example/guide-${index}`))),
    ).toEqual([]);
    const paths = siblings.map((host, index) => `${host}/v${index}/guide/`);
    expect(boxesOf(prose + items(paths))).toEqual([]);
  });

  test('what the page declares as its alternates', () => {
    const declared = articles.map((href) => `<link rel="alternate" hreflang="xx" href="${href}">`).join('');
    expect(boxesOf(declared + prose + items(articles))).toEqual([]);
  });

  test('a long menu of the own site that leads to some of its other hosts', () => {
    const own = Array.from({ length: 20 }, (_, index) => `https://lamps.example/${index}`);
    expect(boxesOf(prose + items([...own, ...articles]))).toEqual([]);
  });
});

describe('what is called after a menu but is the content', () => {
  test.each([
    ...['has-sidebar', 'content-with-sidebar', 'no-sidebar menu-open', 'header-is-fixed', 'lang-en', 'card-footer'],
    ...['entry-header', 'post category-social-media tag-menu', 'lg:menu', `${'x'.repeat(96)} navy`],
  ])('an element with the class %s', (name) => {
    expect(boxesOf(`${prose}<div class="${name}">${alsoRead}</div>`)).toHaveLength(1);
  });

  test('an article, and what is in the main part', () => {
    expect(boxesOf(`${prose}<article class="social">${alsoRead}</article>`)).toHaveLength(1);
    expect(boxesOf(`${prose}<div class="menu"><main>${alsoRead}</main></div>`)).toHaveLength(1);
  });

  test('what holds the main text', () => {
    expect(boxesOf(`<div class="sidebar-wrap">${prose}${alsoRead}</div>`)).toHaveLength(1);
  });
});

describe('a frame', () => {
  const frameOf = (html: string) => boxesOf(html)[0]?.frame;
  const listed = (label: string, hrefs: readonly string[]) => `${prose}<p>${label}</p>${items(hrefs)}`;

  test('is that of another box of the template, whatever it lists and counts', () => {
    const frame = frameOf(listed('12 related posts', articles));
    expect(Number.isSafeInteger(frame)).toBe(true);
    expect(
      frameOf(
        listed(
          '7 related posts',
          articles.map((href) => `${href}more`),
        ),
      ),
    ).toBe(frame);
  });

  test.each([
    ['rows', (href: string, at: number) => `<table><tr><td>Brass ${'abcde'[at]}<td>${link(href)}</table>`],
    ['cards', (href: string, at: number) => `<div><h3>Lamp ${'abcde'[at]}</h3><p>${link(href)}</p></div>`],
    ['items', (href: string, at: number) => `<ul><li><p>Lamp ${'abcde'[at]}</p><p>${link(href)}</p></ul>`],
  ])('is named by what stands before all of its %s, not by what the first of them says', (_, piece) => {
    const html = (order: readonly number[]) => {
      const pieces = order.map((at) => piece(articles[at] as string, at)).join('');
      return `${prose}<p>Also read:</p><div>${pieces.replace(/<\/(table|ul)><\1>/g, '')}</div>`;
    };
    const [box] = boxesOf(html([0, 1, 2, 3, 4]));
    expect(box?.label).toBe('Also read:');
    expect(frameOf(html([4, 3, 2, 1, 0]))).toBe(box?.frame);
  });

  test('is another one where the label or the way in which links stand is', () => {
    const frame = frameOf(listed('Also read', articles));
    expect(frameOf(listed('Friends', articles))).not.toBe(frame);
    expect(frameOf(`<section>${listed('Also read', articles)}</section>`)).not.toBe(frame);
  });
});

test('a label is cut, and a paragraph is none', () => {
  const long = 'Brass and glass '.repeat(20);
  expect(boxesOf(`${prose}<h2>${long}</h2>${items(articles)}`)[0]?.label).toBe(long.slice(0, 100));
  expect(boxesOf(`${prose}<p>${long}</p>${items(articles)}`)[0]?.label).toBe('');
});

test('the words of anchors are told from those that title and text have, common words and lists left out', () => {
  const anchors = ['the brass', 'Brass of glass', 'soap', 'vinegar', 'and soap'];
  const sources = articles.map(
    (href, index) => `<li>Ann Doe has told at length of ${link(href, anchors[index])} in May.`,
  );
  const list = `<ul>${`<li>${link('/a', 'vinegar')}`.repeat(3)}</ul>`;
  const facts = factsOf(
    `<title>On glass</title><p>Here brass is cleaned.</p>${list}<h2>Sources</h2><ol>${sources.join('')}</ol>`,
  );
  const { links, roles } = judgeFacts(url, facts, catalogue);
  const [box] = linkBoxesOf(url, facts, links, { roles, main: facts.blocks.map(() => true) });
  expect(box).toMatchObject({ label: 'Sources', anchorWords: 4, anchorWordsOnPage: 2 });
});

describe('of pages that are made to be hard', () => {
  const many = (count: number, item: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => item(index)).join('');

  test('a list of 50,000 links gives one box of its first 200, and 500 lists give 20 boxes', () => {
    const item = (index: number) => `<li>${link(`https://h${index}.example/${index}`, 'x')}`;
    expect(boxesOf(`<ul>${many(50_000, item)}</ul>`).map(({ links }) => links.length)).toEqual([200]);
    const lists = many(500, (index) => `<ul>${many(10, (other) => item(index * 10 + other))}</ul><p>x`);
    expect(boxesOf(lists)).toHaveLength(20);
  });

  const kinds: Record<string, (index: number) => string> = {
    'links in paragraphs': (index) => `<p>${link(`https://h${index}.example/`, 'x')}</p>`,
    'links between headings': (index) => `<h2>x</h2>${link(`https://h${index}.example/`, 'x')}`,
    'links between blocks': (index) => `<p>a b c d<p>${link(`https://h${index}.example/`, 'x')}<p>a b c d`,
    'pictures behind all text': (index) => `<a href="https://h${index}.example/"><img src="/x"></a>`,
    'lists in menus': (index) =>
      `<div class="menu"><ul>${many(6, (other) => `<li>${link(`https://h${index}-${other}.example/`, 'x')}`)}</ul></div>`,
    'elements in elements': (index) => `<div class="sidebar-${index}">${link(`https://h${index}.example/`, 'x')}`,
    languages: (index) =>
      `<ul>${many(6, (other) => `<li>${link(`https://de.h${index}-${other}.example/`, 'x')}`)}</ul><p>x`,
  };

  test.each(Object.entries(kinds))('the cost grows with their length: %s', (_, piece) => {
    const cost = (pieces: number, rounds: number) => {
      const facts = factsOf(many(pieces, piece));
      const { links, roles, main } = judgeFacts(url, facts, catalogue);
      let best = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3; attempt++) {
        const before = process.cpuUsage();
        for (let round = 0; round < rounds; round++) linkBoxesOf(url, facts, links, { roles, main });
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, user + system);
      }
      return best;
    };
    const ofShort = cost(150, 16);
    expect(cost(2_400, 1) / Math.max(ofShort, 2_000)).toBeLessThan(4);
  });
});
