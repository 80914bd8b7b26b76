import type { Hostility } from './hostility.js';
import { html, page } from './hostility.js';

const DAY = 86_400_000;
const FACETS = ['red', 'green', 'blue', 'black', 's', 'm', 'l', 'cheap', 'new', 'grid', 'rows', 'sale'];
const WORDS = ['lamp', 'chair', 'table', 'glass', 'wood', 'light'];

/** Parts of a site that make addresses without end, each below its own path. */
export const traps: Hostility = {
  paths: [
    '/calendar/2026/1/1',
    '/forever/1',
    '/session',
    '/facets?sort=price',
    '/filters/red',
    '/deep/a/',
    '/search?q=lamp',
  ],
  answerTo(path) {
    const links = linksAt(new URL(path, 'http://trap.invalid'));
    return links && html(page(`Page ${path.replaceAll(/[^\w ]/g, ' ')}`, links, '<p>Nothing to see here.</p>'));
  },
};

function linksAt({ pathname, searchParams }: URL): string[] | undefined {
  const [, name, ...rest] = pathname.split('/');
  switch (name) {
    case 'calendar': {
      const [year = 2026, month = 1, day = 1] = rest.map(Number);
      const at = (days: number) => {
        const date = new Date(Date.UTC(year, month - 1, day) + days * DAY);
        return `/calendar/${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
      };
      return [-365, -30, -1, 1, 30, 365].map(at);
    }
    case 'forever':
      return [`/forever/${Number(rest[0]) + 1}`];
    case 'session': {
      const id = (step: number) => (Number(searchParams.get('step') ?? 0) * 3 + step) % 2 ** 40;
      return [1, 2, 3].map((step) => `/session?sid=${hexOf(id(step))}&step=${id(step)}`);
    }
    case 'facets':
      return FACETS.map((facet, i) => {
        const query = new URLSearchParams(searchParams);
        query.set(`f${i}`, facet);
        return `/facets?${query}`;
      });
    case 'filters':
      return FACETS.filter((facet) => !rest.includes(facet)).map((facet) => `${pathname}/${facet}`);
    case 'deep':
      return ['b/', 'a/b/', '../a/x/'];
    case 'search':
      return WORDS.map((word) => `/search?q=${encodeURIComponent(`${searchParams.get('q')} ${word}`)}`);
    default:
      return undefined;
  }
}

/** 24 hex digits, as session ids look. */
function hexOf(number: number): string {
  return `${(Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}c0ffee00${number.toString(16).padStart(8, '0')}`;
}
