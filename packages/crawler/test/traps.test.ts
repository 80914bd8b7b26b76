import { expect, test } from 'vitest';
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
  expect(read.length).toBeLessThan(1000);
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
  expect(cut('/a/b/a/b/a/b')).toBe('/a/b/…');
  expect(cut('/x/a/b/a/c/a/d/a')).toBe('/x/a/…');
  expect(cut('/list?a=1&b=2&a=1&a=1')).toBe('/list?…');
  expect(cut(`/up/${'/x'.repeat(20)}`)).toBe('/up/…');
  for (const honest of [
    '/2011/11/11/11/a-title',
    '/django/django/tree/main/django/db',
    '/a/b/a/b',
    '/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16',
    '/list?tag=a&tag=b&tag=c',
  ]) {
    expect([honest, cut(honest)]).toEqual([honest, null]);
  }
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
