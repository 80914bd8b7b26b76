import { readFile } from 'node:fs/promises';
import { sharedPath, testWithShared } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { readAddress } from '../src/traps/address.js';
import { Traps } from '../src/traps/traps.js';
import { crawlSimulated, ORIGIN, proseOf, type SimulatedPage } from './simulated-site.js';

/** The first number in a path. */
const numberIn = (path: string) => Number(/\d+/.exec(path)?.[0] ?? 0);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const DAY = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
/** The day in a path such as /calendar/2026/01/31. */
const dayIn = (path: string) => {
  const date = /\d{4}.\d\d.\d\d/.exec(path)?.[0];
  return date === undefined ? Date.UTC(2026, 0, 1) : Date.parse(date.replaceAll('/', '-'));
};

test('a counter that counts for ever is cut some hundred pages after it began', () => {
  const { read, patterns } = crawlSimulated(
    (path) => ({
      title: `Page ${numberIn(path)}`,
      texts: [`This is page ${numberIn(path)}.`],
      links: [`/forever/${numberIn(path) + 1}`],
    }),
    { starts: ['/forever/1'] },
  );
  expect(read.length).toBeLessThan(400);
  expect(patterns).toEqual(['/forever/{number}']);
});

test('a calendar is cut, also one that names days and months, and one whose days lead nowhere', () => {
  const at = (time: number) => `/calendar/${isoDay(time).replaceAll('-', '/')}`;
  const days = [-365, -30, -1, 1, 30, 365];
  for (const titleOf of [at, (time: number) => new Date(time).toUTCString()]) {
    const { read, patterns } = crawlSimulated((path) => ({
      title: titleOf(dayIn(path)),
      links: days.map((count) => at(dayIn(path) + count * DAY)),
    }));
    expect(read.length).toBeLessThan(700);
    expect(patterns).toEqual(['/calendar/{number}/{number}/{number}']);
  }
  const months = crawlSimulated((path) => {
    const [year = 2026, month = 1] = (path.match(/\d+/g) ?? []).map(Number);
    if (path.startsWith('/day')) return { title: `Day ${path}`, texts: ['Nothing on this day.'] };
    const monthAfter = (count: number) =>
      isoDay(Date.UTC(year, month - 1 + count))
        .slice(0, 7)
        .replace('-', '/');
    const own = numbers(28).map((day) => `/day/${year}/${month}/${day + 1}`);
    return {
      title: `Month ${month} of ${year}`,
      links: [`/month/${monthAfter(-1)}`, `/month/${monthAfter(1)}`, ...own],
    };
  });
  expect(months.read.length).toBeLessThan(700);
  expect(months.patterns).toEqual(['/day/{number}/{number}/{number}', '/month/{number}/{number}']);
});

test('views of one calendar do not vouch for each other', () => {
  const { read, patterns } = crawlSimulated(
    (path) => {
      const { searchParams } = new URL(path, ORIGIN);
      const time = Date.parse(searchParams.get('date') ?? '2026-01-01');
      const view = searchParams.get('view') ?? 'day';
      const step = view === 'day' ? 1 : view === 'week' ? 7 : 30;
      const link = (other: string, count: number) => `/cal?view=${other}&date=${isoDay(time + count * DAY)}`;
      const views = ['day', 'week', 'month'].map((other) => link(other, 0));
      return {
        title: `Calendar: ${view}`,
        texts: ['No events'],
        links: [...views, link(view, step), link(view, -step)],
      };
    },
    { starts: ['/cal'] },
  );
  expect(read.length).toBeLessThan(700);
  expect(patterns.toSorted()).toEqual(['/cal?date&view=day', '/cal?date&view=month', '/cal?date&view=week']);
});

const FACETS = {
  color: ['red', 'green', 'blue', 'black'],
  size: ['s', 'm', 'l'],
  sort: ['price', 'name', 'new'],
  brand: ['acme', 'zeta', 'kappa', 'omega'],
  view: ['grid', 'list'],
};

/** Ten of 300 items, which ones being a matter of the filters. */
function itemsFor(filters: string): string[] {
  const seed = [...filters].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_007, 7);
  return numbers(10).map((i) => `/item/${(seed * 7 + i * 13) % 300}`);
}

test('facets and sort orders in any combination are cut, in the query and in the path, and no item is lost', () => {
  const item = (path: string) => ({ title: `Item ${path}`, texts: [proseOf(numberIn(path))] });
  const options = Object.entries(FACETS).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  const inQuery = (path: string): SimulatedPage => {
    if (path.startsWith('/item')) return item(path);
    const { search, searchParams } = new URL(path, ORIGIN);
    const links = options.map(([name, value]) => {
      const query = new URLSearchParams(searchParams);
      query.set(name, value);
      return `/shop?${query}`;
    });
    return { title: `Shop ${search}`, texts: ['All lamps'], links: [...links, ...itemsFor(search)] };
  };
  const inPath = (path: string): SimulatedPage => {
    if (path.startsWith('/item')) return item(path);
    const links = options.filter(([name]) => !path.includes(name)).map(([name, value]) => `${path}/${name}-${value}`);
    return { title: 'Shop', links: [...links, ...itemsFor(path)] };
  };
  for (const [pageAt, family] of [
    [inQuery, '/shop?…'],
    [inPath, '/shop/…'],
  ] as const) {
    const { read, patterns } = crawlSimulated(pageAt, { starts: ['/shop'] });
    expect(patterns).toEqual([family]);
    const items = read.filter((url) => url.includes('/item/')).length;
    expect(items).toBe(300);
    expect(read.length - items).toBeLessThan(700);
  }
});

test('a session id in every link is cut when pages begin to come back, and every page was read', () => {
  let count = 0;
  const id = () => (Math.imul(++count, 2_654_435_761) >>> 0).toString(16).padStart(8, '0').repeat(3);
  const site = (name: string) =>
    crawlSimulated((path) => {
      const page = numberIn(path.replace(/\?.*/, ''));
      const links = [page + 1, page + 2, page + 5, page * 2].map((other) => `/page-${other % 120}?${name}=${id()}`);
      return { title: 'A page', texts: [proseOf(page)], links };
    });
  for (const name of ['PHPSESSID', 'visit']) {
    const { read, patterns } = site(name);
    expect(patterns).toEqual([`/…?${name}={id}`]);
    expect(new Set(read.map((url) => numberIn(url.slice(ORIGIN.length)))).size).toBe(120);
    expect(read.length).toBeLessThan(1000);
  }
});

test('searches that link searches are cut, although every one names other words', () => {
  const words = ['lamp', 'chair', 'table', 'glass', 'wood', 'light'];
  const { read, patterns } = crawlSimulated(
    (path) => {
      const query = new URL(path, ORIGIN).searchParams.get('q') ?? '';
      const links = words.map((word) => `/search?q=${query}+${word}`);
      return { title: `Search for ${query}`, texts: [`Nothing was found for ${query}.`], links };
    },
    { starts: ['/search?q=lamp'] },
  );
  expect(read.length).toBeLessThan(400);
  expect(patterns).toEqual(['/search?q']);
});

test('relative links that grow are cut at once', () => {
  const { read } = crawlSimulated(() => ({ title: 'Deep', links: ['b/', 'a/b/', '../a/x/'] }), {
    starts: ['/deep/a/'],
  });
  expect(read.length).toBeLessThan(200);
  const { traps } = crawlSimulated(() => ({}));
  const cut = (path: string) => traps.admit(`${ORIGIN}${path}`)?.pattern.slice(ORIGIN.length) ?? null;
  expect(cut('/a/b/a/b/a/b')).toBe('/a/…');
  expect(cut('/x/a/b/a/c/a/d/a')).toBe('/x/…');
  expect(cut('/list?a=1&b=2&a=1&a=1')).toBe('/list?…');
  expect(cut(`/up${'/x/y/z'.repeat(20)}`)).toBe('/up/…');
  expect(cut('/post-7/x/x/x')).toBe('/post-{number}/…');
  expect(cut('/post-8/x/x/x')).toBe('/post-{number}/…');
  expect(cut(`/${'1/'.repeat(17)}`)).toBe('/{number}/…');
  for (const honest of [
    '/2011/11/11/11/a-title',
    '/django/django/tree/main/django/db',
    '/a/b/a/b',
    '/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/',
    '/list?tag=a&tag=b&tag=c',
  ]) {
    expect([honest, cut(honest)]).toEqual([honest, null]);
  }
});

test('pages that lead to each other in turn, or whose links name ever new words, are traps as well', () => {
  const inTurn = crawlSimulated(
    (path) => ({ title: 'Turn', links: [path.startsWith('/a') ? `/b/${numberIn(path)}` : `/a/${numberIn(path) + 1}`] }),
    { starts: ['/a/1'], most: 10_000 },
  );
  expect(inTurn.cut).toHaveLength(1);
  expect(inTurn.read.length).toBeLessThan(2500);
  const menus = crawlSimulated(
    (path) => ({ title: 'Tag', menus: [proseOf(numberIn(path))], links: [`/tag/${numberIn(path) + 1}`] }),
    { starts: ['/tag/1'] },
  );
  expect(menus.read.length).toBeLessThan(300);
});

test('the calendars of a hundred folders do not cost a hundred times as much', () => {
  const folders = numbers(100).map((i) => String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26)));
  const { read, patterns } = crawlSimulated(
    (path) => {
      const [, folder, , , year] = path.split('/');
      if (folder === '') return { links: folders.map((name) => `/${name}/shop/of/2026`) };
      return { title: 'Year', links: [`/${folder}/shop/of/${Number(year) + 1}`] };
    },
    { most: 20_000 },
  );
  expect(patterns).toHaveLength(100);
  expect(read.length).toBeLessThan(100 * 40);
});

test('where half of the pages say something, all are read', () => {
  const { read } = crawlSimulated(
    (path) => {
      const number = numberIn(path);
      const links = number < 3000 ? [`/a/${number + 1}`] : [];
      return { title: number % 2 === 0 ? proseOf(number) : 'Empty', links };
    },
    { starts: ['/a/1'] },
  );
  expect(read).toHaveLength(3000);
});

test('thousands of links to one and the same page are cut at a thousand', () => {
  const { read, patterns } = crawlSimulated((path) =>
    path === '/'
      ? { links: numbers(20_000).map((i) => `/dup/${i}`) }
      : { title: 'Same', texts: ['The very same text.'] },
  );
  expect(read.length).toBe(1002);
  expect(patterns).toEqual(['/dup/{number}']);
});

test('700 flat posts are no trap, wherever their links stand and however little they say', () => {
  const names = [(i: number) => `/post-${i}/`, (i: number) => `/p/${i}`, (i: number) => `/2024/05/post-${i}/`];
  for (const name of names) {
    const post = (path: string) => ({
      title: 'A post',
      texts: [`${proseOf(Number(/\d+\/?$/.exec(path)?.[0].replace('/', '')))}`],
    });
    const list = crawlSimulated((path) => (path === '/' ? { links: numbers(700).map(name) } : post(path)));
    expect(list).toMatchObject({ cut: [] });
    expect(list.read).toHaveLength(701);
    const chain = crawlSimulated((path) => {
      const number = path === '/' ? -1 : Number(/(\d+)\/?$/.exec(path)?.[1]);
      return { ...post(path), links: number < 699 ? [name(number + 1)] : [] };
    });
    expect(chain.cut).toEqual([]);
    expect(chain.read).toHaveLength(701);
  }
  const sparse = crawlSimulated((path) =>
    path === '/' ? { links: numbers(700).map((i) => `/post-${i}/`) } : { title: `Post ${numberIn(path)}` },
  );
  expect(sparse.read).toHaveLength(701);
});

/** A shop: lists of 20 products behind each other, and three other products on every product. */
function shop(products: number) {
  return (path: string): SimulatedPage => {
    const number = numberIn(path);
    const product = (i: number) => `/product?id=${i % products}`;
    if (path.startsWith('/product')) {
      const links = [number + 1, number + 7, number * 3].map(product);
      return { title: `Product ${number}`, texts: [proseOf(number), 'Delivered in two days.'], links };
    }
    const more = (number + 1) * 20 < products ? [`/list?page=${number + 1}`] : [];
    return {
      title: `All products, page ${number}`,
      links: [...more, ...numbers(20).map((i) => product(number * 20 + i))],
    };
  };
}

test('a shop of 50,000 products of one pattern is read in full', () => {
  const { read, cut } = crawlSimulated(shop(50_000), { starts: ['/list?page=0'], most: 100_000 });
  expect(new Set(read.filter((url) => url.includes('/product'))).size).toBe(50_000);
  expect(cut.filter((url) => url.includes('/product'))).toEqual([]);
});

test('pages that differ in an image or in a number only are read, as long as they end', () => {
  const gallery = crawlSimulated((path) => {
    const number = numberIn(path);
    const links = number < 1500 ? [`/photo/${number + 1}`] : [];
    return { title: `Photo ${number}`, images: ['/logo.png', `/large/${number}.jpg`], links };
  });
  expect(gallery.read).toHaveLength(1501);
  const plain = crawlSimulated((path) => {
    const number = numberIn(path);
    if (path.startsWith('/item')) return { title: `Item ${number}`, texts: [`This is item ${number}.`] };
    const more = number < 400 ? [`/list/${number + 1}`] : [];
    return { title: `List ${number}`, links: [...more, ...numbers(10).map((i) => `/item/${number * 10 + i}`)] };
  });
  expect(plain.read.filter((url) => url.includes('/item'))).toHaveLength(4010);
});

test('a trap never starves what stands beside it, and what of it is in the queue is left out too', () => {
  const at = (time: number) => `/blog/${isoDay(time).replaceAll('-', '/')}`;
  const { read, cut, patterns } = crawlSimulated((path) => {
    if (/\d{4}/.test(path) && !path.includes('post')) {
      return { title: `Calendar ${path}`, links: [-365, -30, -1, 1, 30, 365].map((n) => at(dayIn(path) + n * DAY)) };
    }
    const number = numberIn(path.slice(16));
    const next = `/blog/2026/01/01/post-${number + 1}`;
    return {
      title: `Post ${number}`,
      texts: [proseOf(number)],
      links: [at(Date.UTC(2026, 0, 1)), ...(number < 1500 ? [next] : [])],
    };
  });
  expect(read.filter((url) => url.includes('post'))).toHaveLength(1500);
  expect(patterns).toEqual(['/blog/{number}/{number}/{number}']);
  expect(cut.length).toBeGreaterThan(50);
  expect(read.length).toBeLessThan(2000);
});

test('lists that filters combine are read as far as they lead to something', () => {
  const categories = ['lamps', 'chairs', 'tables', 'glass', 'wood', 'light', 'small', 'round'];
  const pageAt = (path: string): SimulatedPage => {
    const { searchParams: query, pathname } = new URL(path, ORIGIN);
    if (pathname === '/item') return { title: 'Item', texts: [proseOf(numberIn(path))] };
    const category = categories.indexOf(query.get('cat') ?? '');
    const page = Number(query.get('page') ?? 0);
    if (category < 0) return { links: categories.map((name) => `/list?cat=${name}&page=0`) };
    const sorts = ['price', 'name', 'new'].flatMap((sort) =>
      ['grid', 'rows', 'table'].flatMap((view) =>
        ['eur', 'usd'].map((money) => `&sort=${sort}&view=${view}&in=${money}`),
      ),
    );
    const own = (number: number) => `/list?cat=${categories[category]}&page=${number}`;
    const items = numbers(10).map((i) => `/item?id=${category * 1000 + page * 10 + i}`);
    // Sorted lists show what the first pages show.
    const links = query.has('sort')
      ? sorts.map((sort) => own(page) + sort)
      : [...sorts.map((sort) => own(page) + sort), ...items];
    return { title: 'List', links: page < 60 && !query.has('sort') ? [own(page + 1), ...links] : links };
  };
  const { read, patterns } = crawlSimulated(pageAt, { most: 20_000 });
  expect(read.filter((url) => url.includes('/item'))).toHaveLength(8 * 61 * 10);
  expect(read.filter((url) => url.includes('sort')).length).toBeLessThan(1000);
  expect(patterns).toEqual(['/list?…']);
});

test('a run that goes on needs less time to see through a trap that it knows well, and reads the rest as before', () => {
  const endless = (path: string) => ({ title: 'Page', links: [`/forever/${numberIn(path) + 1}`] });
  const first = crawlSimulated(endless, { starts: ['/forever/1'], most: 200 });
  expect(first.cut).toEqual([]);
  const traps = new Traps({ now: new Date('2026-01-02') });
  for (const url of first.read) traps.learn(url);
  const second = crawlSimulated(endless, { starts: ['/forever/201'], traps });
  expect(second.read.length).toBeLessThan(130);
  const honest = new Traps({ now: new Date('2026-01-02') });
  for (const i of numbers(3000)) honest.learn(`${ORIGIN}/product?id=${i}`);
  const rest = crawlSimulated(shop(5000), { starts: ['/list?page=150'], most: 100_000, traps: honest });
  expect(rest.read.filter((url) => url.includes('/product')).length).toBeGreaterThan(1999);
  expect(rest.cut.filter((url) => url.includes('/product'))).toEqual([]);
});

test('a date years ahead is a calendar, whatever it says', () => {
  const story = (path: string) => ({
    title: proseOf(dayIn(path) / DAY),
    links: [`/day/${isoDay(dayIn(path) + DAY)}`],
  });
  expect(crawlSimulated(story, { starts: ['/day/2031-01-01'], most: 1000 }).read.length).toBeLessThan(250);
  expect(crawlSimulated(story, { starts: ['/day/1999-01-01'], most: 1000 }).read).toHaveLength(1000);
});

test('what names an account is short, however long an address is', () => {
  const long = 'a1b'.repeat(2_600);
  for (const path of [
    `/?${long}=1`,
    `/?${long}=0123456789abcdef0123`,
    `/?${long}`,
    `/${long}/${long}.html?${long}=1&b`,
  ]) {
    const { pattern, family, session } = readAddress(`https://shop.test${path}`);
    expect([pattern, family ?? '', session?.key ?? ''].filter((kind) => kind.length > 200)).toEqual([]);
  }
  expect(readAddress(`https://shop.test/?${long}=1`).pattern).toBe('https://shop.test/?{name}');
});

test('the same calls give the same answers', () => {
  const days = (path: string) => ({
    title: `Day ${path}`,
    links: [-30, -1, 1, 30].map((count) => `/day/${isoDay(dayIn(path) + count * DAY)}`),
  });
  expect(crawlSimulated(days).cut).toEqual(crawlSimulated(days).cut);
});

testWithShared('real sites are no traps: every page of a list is read', async () => {
  const hosts = ['kidsgoodslab.com', 'tools.techidaily.com', 'win-net.techidaily.com', 'win-webster.techidaily.com'];
  for (const host of hosts) {
    const truth = JSON.parse(await readFile(sharedPath('sites/truth', `${host}.pages.json`), 'utf8'));
    const paths = Object.keys(truth).map((file) => encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`));
    const next = new Map(paths.map((path, i) => [path, paths[i + 1]]));
    // As if every page led to the next one only.
    const { read, cut } = crawlSimulated(
      (path) => ({ title: 'Posts', texts: [proseOf(next.size + paths.indexOf(path))], links: [next.get(path) ?? '/'] }),
      { starts: paths.slice(0, 1) },
    );
    expect(cut).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(paths.length);
  }
});
