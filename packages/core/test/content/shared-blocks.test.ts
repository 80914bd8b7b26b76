import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { findContainedPages } from '../../src/content/contained-pages.js';
import { heldPages } from '../../src/content/held-pages.js';
import { SamePages } from '../../src/content/same-pages.js';
import { findTemplate } from '../../src/content/template.js';
import { traceBlocks } from '../../src/content/trace-blocks.js';
import { findOwnWords } from '../../src/content/unique-words.js';
import { openReader } from '../../src/store/index.js';
import { readRunTexts } from '../../src/store/page-in-run.js';
import { RunFacts } from '../../src/store/run-facts.js';
import { answer, databaseIn } from '../store/pages.js';
import { workThrough } from '../work-through.js';
import { askFor, closeRun, sentence } from './closed-run.js';

/** A paragraph of `count` words that begin with `name`; the same for the same name. */
function paragraph(name: string, count = 30): string {
  return `<p>${sentence(name, count)}</p>`;
}

interface Shares {
  url: string;
  main: number;
  unique: number | null;
  template: number | null;
}

function sharesOf(file: string): Record<string, [unique: number | null, template: number | null]> {
  const rows = askFor<Shares>(
    file,
    `select url, words_unique as "unique", words_template as template from page join url on url.id = url_id
     where words_full is not null order by url`,
  );
  return Object.fromEntries(rows.map(({ url, unique, template }) => [url.slice(20), [unique, template]]));
}

async function sharesAfter(pages: Parameters<typeof closeRun>[1]): Promise<ReturnType<typeof sharesOf>> {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  await closeRun(file, pages);
  return sharesOf(file);
}

test('the words of a page that stands alone are its own', async () => {
  expect(await sharesAfter([answer('/', paragraph('lamp', 70))])).toEqual({ '/': [70, 0] });
});

test('a paragraph that stands on another page too is nobody’s own, wherever it stands there; one repeated on a page counts once', async () => {
  const shares = await sharesAfter([
    answer('/a', paragraph('a') + paragraph('both', 20) + paragraph('a')),
    answer('/b', `${paragraph('b', 40)}<footer>${paragraph('both', 20)}</footer>`),
  ]);
  expect(shares).toEqual({ '/a': [30, 0], '/b': [40, 0] });
});

test('one page at several addresses, and copies that name one canonical, do not count against each other', async () => {
  const canonical = (target: string) => `<link rel="canonical" href="${target}">`;
  const shares = await sharesAfter([
    answer('/twin', paragraph('twin', 60)),
    answer('/twin/', paragraph('twin', 60)),
    answer('/print', canonical('/article') + paragraph('article', 60)),
    answer('/article', paragraph('article', 60)),
    answer('/one', canonical('/never-read') + paragraph('lost', 60)),
    answer('/two', canonical('/never-read') + paragraph('lost', 60)),
    answer('/stolen', paragraph('sold', 60)),
    answer('/bought', paragraph('sold', 60)),
  ]);
  expect(shares).toEqual({
    ...{ '/article': [60, 0], '/print': [60, 0], '/one': [60, 0], '/two': [60, 0] },
    ...{ '/twin': [60, 0], '/twin/': [60, 0], '/stolen': [0, 0], '/bought': [0, 0] },
  });
});

test('an article stays its own where a blog shows it again, and the pages of the blog have none of it', async () => {
  const posts = ['one', 'two', 'three'].map((name) => paragraph(name, 60));
  const [one, two, three] = posts as [string, string, string];
  const shares = await sharesAfter([
    answer('/', one + two),
    answer('/2026/01/', one + two + paragraph('month', 20)),
    answer('/category/lamps/', two + three),
    answer('/blog/', three),
    answer('/post-one', one),
    answer('/post-two', two),
    answer('/post-three', three),
    answer('/thief-of-three', three),
    answer('/tag/chairs/', paragraph('teaser', 30)),
    answer('/tag/tables/', paragraph('teaser', 30)),
  ]);
  expect(shares).toEqual({
    ...{ '/': [0, 0], '/2026/01/': [20, 0], '/category/lamps/': [0, 0], '/blog/': [0, 0] },
    ...{ '/post-one': [60, 0], '/post-two': [60, 0], '/post-three': [0, 0], '/thief-of-three': [0, 0] },
    ...{ '/tag/chairs/': [0, 0], '/tag/tables/': [0, 0] },
  });
});

test('a month that shows its one article with a word changed here and there takes none of it either', async () => {
  const post = Array.from({ length: 4 }, (_, index) => paragraph(`p${index}x`, 60)).join('');
  const month = post.replaceAll(/(p\dx)30/g, 'more');
  expect(await sharesAfter([answer('/post', post), answer('/2026/01/', month)])).toEqual({
    ...{ '/post': [240, 0], '/2026/01/': [0, 0] },
  });
});

test('the trace of each page adds up to what was counted, on a blog with its months, a manual with its versions and copies', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const texts = ['one', 'two', 'three'].map((name) => paragraph(name, 60));
  await closeRun(file, [
    answer('/', texts.join('') + paragraph('home', 20)),
    answer('/2026/01/', texts.slice(0, 2).join('')),
    ...texts.map((text, index) => answer(`/post-${index}`, text + paragraph(`post${index}x`, 10))),
    answer('/thief', texts[2] as string),
    answer('/docs/v1/install', paragraph('install', 80)),
    answer('/docs/v2/install', paragraph('install', 80)),
  ]);
  using reader = openReader(file);
  const { pages, samePages, gatheringPages, templateOf, blocksOf } = readRunTexts(reader, 1);
  const facts = new RunFacts(reader, 1);
  const clusters = [...facts.clusters()];
  const values = new Map(Array.from(facts.pageValues(), (value) => [value.pageId, value]));
  for (const page of pages()) {
    const traces = traceBlocks({
      ...{ page, pages: pages(), isTemplate: (print) => templateOf(page.hostId).has(print), blocksOf },
      ...{ samePages: samePages(), gathering: new Set(gatheringPages()) },
      cluster: clusters.find(({ members }) => members.some(({ pageId }) => pageId === page.pageId)) ?? null,
    });
    const own = traces.map(({ stands }, index) => (stands === 'own' ? (page.blocks.words[index] as number) : 0));
    expect(own.reduce((sum, words) => sum + words, 0)).toBe(values.get(page.pageId)?.unique);
  }
  expect(values.size).toBe(8);
});

test('what one article says is no frame of a small blog that shows it on each of its gathering pages', async () => {
  const posts = ['one', 'two', 'three'].map((name) => [`/2026/${name}`, paragraph(name, 60)] as const);
  const all = posts.map(([, text]) => text).join('');
  const gathering = ['/', '/2026/', '/2026/01/', '/tag/lamps/', '/category/house/', '/author/ada/'];
  const shares = await sharesAfter([
    ...posts.map(([path, text]) => answer(path, text)),
    ...gathering.map((path, index) => answer(path, all + paragraph(`about${index}x`, 90))),
  ]);
  expect(shares).toEqual({
    ...Object.fromEntries(gathering.map((path) => [path, [90, 0]])),
    ...Object.fromEntries(posts.map(([path]) => [path, [60, 0]])),
  });
});

test('a manual keeps the words that only an older version or a translation of it repeats', async () => {
  const shares = await sharesAfter([
    answer('/docs/v1/install', paragraph('install', 80)),
    answer('/docs/v2/install', paragraph('install', 80)),
    answer('/copy', paragraph('start', 80)),
    answer('/docs/v1/start', paragraph('start', 80)),
    answer('/docs/v2/start', paragraph('start', 80)),
  ]);
  expect(shares['/docs/v1/install']).toEqual([80, 0]);
  expect(shares['/docs/v2/install']).toEqual([80, 0]);
  expect(shares['/copy']).toEqual([0, 0]);
});

test('two near-duplicates whose paragraphs differ in a word each have nothing of their own but what they add', async () => {
  const paragraphs = Array.from({ length: 6 }, (_, index) => paragraph(`p${index}x`, 60)).join('');
  const spun = (word: string) =>
    `${paragraphs.replaceAll(/(p\dx)30/g, word)}<p>Ask us about the ${word} on any weekday</p>`;
  const shares = await sharesAfter([
    answer('/red', spun('red')),
    answer('/blue', spun('blue') + paragraph('added', 25)),
    answer('/other', paragraph('other', 90)),
  ]);
  expect(shares).toEqual({ '/red': [0, 0], '/blue': [25, 0], '/other': [90, 0] });
});

test('of what stands on no other page, the words of the core are told apart from those of lists of links', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const list = (name: string) =>
    `<ul>${['one', 'two', 'three', 'four'].map((place) => `<li><a href="/${name}-${place}">All about ${name} ${place}</a>`).join('')}</ul>`;
  const page = (name: string) =>
    `<main><article><h1>${name}</h1>${paragraph(name, 60)}${list(name)}${paragraph(`${name}s`, 40)}${list('both')}</article></main>`;
  await closeRun(file, [answer('/lamp', page('lamp')), answer('/chair', page('chair'))]);
  const rows = askFor<Record<string, number>>(
    file,
    'select words_main, words_core, words_unique, words_own from page where words_full is not null',
  );
  expect(rows).toEqual(rows.map(() => ({ words_main: 133, words_core: 101, words_unique: 117, words_own: 101 })));
});

test('words of the frame are told, wherever they stand, and are nobody’s own', async () => {
  const frame = '<nav>Home Shop Letter</nav><div>Subscribe to our letter and read every Sunday what is new</div>';
  const pages = Array.from({ length: 6 }, (_, index) => answer(`/${index}`, frame + paragraph(`own${index}x`, 60)));
  const shares = await sharesAfter(pages);
  expect(shares).toEqual(Object.fromEntries(pages.map((_, index) => [`/${index}`, [60, 14]])));
});

test('prints that do not fit into memory are compared in parts, with the same result', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const pages = Array.from({ length: 12 }, (_, index) =>
    answer(
      `/${index}`,
      paragraph(`own${index}x`) + paragraph(`pair${index >> 1}x`, 20) + paragraph(`three${index % 3}x`, 10),
    ),
  );
  await closeRun(file, pages);
  using reader = openReader(file);
  const facts = new RunFacts(reader, 1);
  const prints = () => facts.blockPrints();
  const template = workThrough(findTemplate(prints, (pageId) => facts.blocksOf(pageId)));
  const ownWords = (most?: number) =>
    workThrough(findOwnWords(prints, template, new SamePages([]), new Map([[1, true]]), most));
  const { blocks, ...whole } = ownWords();
  const { blocks: listed, ...parted } = ownWords(3);
  expect(parted).toEqual(whole);
  expect(whole.unique).toEqual(pages.map(() => 30));
  expect([...listed]).toEqual([...blocks]);
});

test('a run of any size is looked at in the same way: with all pages at hand, or one after the other, some at a time', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const names = ['one', 'two', 'three', 'four'];
  const pages = names.map((name, index) =>
    answer(
      `/${name}`,
      names
        .slice(0, index + 1)
        .map((each) => paragraph(each, 60))
        .join(''),
    ),
  );
  await closeRun(file, pages);
  using reader = openReader(file);
  const facts = new RunFacts(reader, 1);
  const found = [heldPages(() => facts.blockPrints()), heldPages(() => facts.blockPrints(), 3)].map((prints) => {
    const template = workThrough(findTemplate(prints, (pageId) => facts.blocksOf(pageId)));
    return [undefined, 1].map((most) => workThrough(findContainedPages(prints, template, () => true, most)));
  });
  const [whole] = found[0] as object[][] as [object[]];
  expect(whole).toHaveLength(6);
  expect(found.flat()).toEqual([whole, whole, whole, whole]);
});

test('an article that stands within a longer page is found, with what both hold', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const article = ['one', 'two', 'three'].map((name) => paragraph(name, 30)).join('');
  const more = ['more', 'much'].map((name) => paragraph(name, 60)).join('');
  const pages = [
    answer('/article', article + paragraph('small', 10)),
    answer('/collection', more + article),
    answer('/copy-of-collection', more + article),
    answer('/other', paragraph('one', 30) + paragraph('other', 60)),
    answer('/short', paragraph('two', 30)),
  ];
  await closeRun(file, pages);
  using reader = openReader(file);
  const [found, ...others] = [...new RunFacts(reader, 1).containments()];
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    inner: { url: 'https://shop.example/article', wordsCore: 100 },
    outer: { url: 'https://shop.example/collection', wordsCore: 210 },
    ...{ words: 90, share: 0.9 },
  });
  const backwards = databaseIn(folder, 'backwards.db');
  await closeRun(backwards, pages.toReversed());
  expect(sharesOf(backwards)).toEqual(sharesOf(file));
  using second = openReader(backwards);
  expect([...new RunFacts(second, 1).containments()]).toMatchObject([
    { inner: { url: found?.inner.url }, outer: { url: found?.outer.url }, words: 90, share: 0.9 },
  ]);
});
