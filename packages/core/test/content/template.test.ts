import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { openReader } from '../../src/store/index.js';
import { RunFacts } from '../../src/store/run-facts.js';
import { answer, databaseIn } from '../store/pages.js';
import { askFor, closeRun, sentence } from './closed-run.js';

const box = '<p>Subscribe to our letter and read every Sunday what is new in lamps, shades and bulbs.</p>';
const boxWords = 16;

/** A page with 60 words of its own, and what else is said. */
function page(index: number, more = '') {
  return answer(
    `/${index}`,
    `<title>Title ${index}</title><article><p>${sentence(`own${index}x`, 60)}</p>${more}</article>`,
  );
}

function pagesOf(count: number, framed: number) {
  return Array.from({ length: count }, (_, index) => page(index, index < framed ? box : ''));
}

function wordsOf(file: string) {
  return askFor<{ main: number; core: number }>(
    file,
    'select words_main as main, words_core as core from page order by url_id',
  );
}

test.each([
  ['5 of 5 pages', 5, 5, true],
  ['4 of 4 pages', 4, 4, false],
  ['5 of 16 pages, 31 %', 16, 5, true],
  ['5 of 17 pages, 29 %', 17, 5, false],
])('a box that stands on %s: template is %s %s %s', async (_, count, framed, isTemplate) => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  await closeRun(file, pagesOf(count, framed));
  const expected = pagesOf(count, framed).map((_, index) => 60 + (index < framed && !isTemplate ? boxWords : 0));
  expect(wordsOf(file)).toEqual(expected.map((words) => ({ main: words, core: words })));
  const blocks = askFor(file, 'select host_id, pages from template_block');
  expect(blocks).toEqual(isTemplate ? [{ host_id: 1, pages: framed }] : []);
});

test('without its template a page is found by the text that is left, and its blocks say what was template', async () => {
  await using folder = await temporaryFolder();
  const [framed, bare] = [databaseIn(folder, 'framed.db'), databaseIn(folder, 'bare.db')];
  await closeRun(framed, pagesOf(6, 6));
  await closeRun(bare, pagesOf(6, 0));
  using ofFramed = openReader(framed);
  using ofBare = openReader(bare);
  const facts = new RunFacts(ofFramed, 1);
  const signatures = (of: RunFacts) => [...of.signatures()].map(({ full: _, wordsFull: __, ...core }) => core);
  expect(signatures(facts)).toEqual(signatures(new RunFacts(ofBare, 1)));
  const { blocks, roles, main } = facts.blocksOf(1);
  expect(blocks.map(({ text }, index) => [text.slice(0, 9), roles[index], main[index]])).toEqual([
    ['own0x0 ow', 'prose', true],
    ['Subscribe', 'boilerplate', false],
  ]);
});

test('five copies of an article are copies and no template, also where the host has nothing else', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const article = `<p>${sentence('shared', 80)}</p><footer>Made by the lamp shop</footer>`;
  const copies = Array.from({ length: 5 }, (_, index) =>
    answer(`/${index}`, `<title>Title ${index}</title>${article}`),
  );
  await closeRun(file, copies);
  expect(wordsOf(file)).toEqual(copies.map(() => ({ main: 80, core: 80 })));
  expect(askFor(file, 'select pages from cluster')).toEqual([{ pages: 5 }]);
  expect(askFor(file, 'select pages from template_block')).toEqual([{ pages: 5 }]);
});

test('one template with a few changing words is a text that pages have in common, and no frame', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const fixed = `<p>${sentence('fixed', 40)}</p><p>${sentence('always', 40)}</p>`;
  const spun = (city: string) =>
    ['one', 'two'].map((name) => `<p>${sentence(name, 40).replace(`${name}20`, city)}</p>`).join('');
  const cities = ['Ghent', 'Lyon', 'Porto', 'Turin', 'Graz', 'Bergen'];
  const doorways = cities.map((city) => answer(`/${city}`, `<title>Lamps in ${city}</title>${fixed}${spun(city)}`));
  await closeRun(file, [...doorways, page(1), page(2)]);
  expect(askFor(file, 'select print from template_block')).toEqual([]);
  expect(askFor(file, 'select pages from cluster')).toEqual([{ pages: 6 }]);
});

test('a long notice below a few words of every page is frame: what is left of the pages is not alike', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const delivery = `<p>${sentence('delivery', 60)}</p>`;
  const goods = Array.from({ length: 8 }, (_, index) => {
    return answer(`/${index}`, `<title>Chair ${index}</title><p>${sentence(`chair${index}x`, 25)}</p>${delivery}`);
  });
  await closeRun(file, goods);
  expect(wordsOf(file)).toEqual(goods.map(() => ({ main: 25, core: 25 })));
  expect(askFor(file, 'select pages from cluster')).toEqual([]);
});

test('what is template does not depend on the order of the pages, on other hosts, or on earlier closes', async () => {
  await using folder = await temporaryFolder();
  const guests = Array.from({ length: 9 }, (_, index) =>
    answer(`https://guest.example/${index}`, `<p>Guest ${index}</p>`),
  );
  const pages = [...pagesOf(17, 6), ...guests];
  const contentOf = (file: string) => ({
    pages: askFor(
      file,
      `select url, words_main, words_core, words_unique, words_template, hex(minhash) as minhash, exact
       from page join url on url.id = url_id left join core_fingerprint on page_id = page.id order by url`,
    ),
    template: askFor(
      file,
      'select host, print, pages from template_block join host on host.id = host_id order by 1, 2',
    ),
  });
  const first = databaseIn(folder, 'first.db');
  await closeRun(first, pages);
  const expected = contentOf(first);
  expect(expected.template).toMatchObject([{ host: 'shop.example', pages: 6 }]);
  const backwards = databaseIn(folder, 'backwards.db');
  await closeRun(backwards, pages.toReversed());
  expect(contentOf(backwards)).toEqual(expected);
  await closeRun(first, [], { resume: 1 });
  expect(contentOf(first)).toEqual(expected);
});

test('a run that went on forgets the template of its first close', async () => {
  await using folder = await temporaryFolder();
  const [grown, whole] = [databaseIn(folder, 'grown.db'), databaseIn(folder, 'whole.db')];
  const pages = pagesOf(20, 5);
  await closeRun(grown, pages.slice(0, 10));
  expect(wordsOf(grown)[0]).toEqual({ main: 60, core: 60 });
  await closeRun(grown, pages.slice(10), { resume: 1 });
  await closeRun(whole, pages);
  for (const file of [grown, whole]) {
    expect(wordsOf(file)[0]).toEqual({ main: 60 + boxWords, core: 60 + boxWords });
    expect(askFor(file, 'select * from core_fingerprint')).toEqual([]);
    expect(askFor(file, 'select * from template_block')).toEqual([]);
  }
});
