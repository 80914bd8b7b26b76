import type { SiteExample } from '../../src/rules/index.js';

const WHO = [
  'the baker',
  'my neighbour',
  'a gardener',
  'the pilot',
  'our teacher',
  'the clerk',
  'a sailor',
  'the tailor',
];
const DOES = ['repairs', 'paints', 'sells', 'measures', 'forgets', 'describes', 'carries', 'weighs', 'hides', 'counts'];
const WHAT = [
  'old clocks',
  'blue boats',
  'stone walls',
  'letters',
  'apples',
  'maps',
  'lamps',
  'bells',
  'ropes',
  'tiles',
];
const WHERE = [
  'by the river',
  'in the attic',
  'after lunch',
  'before dawn',
  'near the mill',
  'on the hill',
  'at the fair',
];
const WHY = ['because it rains', 'for a friend', 'to win a bet', 'out of habit', 'with great care', 'without a word'];

/** Numbers from 0 to `below`, always the same ones for a seed. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some two hundred words that no other seed has in this order. */
export function prose(seed: number): string {
  const random = randomOf(seed + 1);
  const pick = (from: readonly string[]) => from[random(from.length)] as string;
  const sentence = () => `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${pick(WHERE)} ${pick(WHY)}.`;
  return Array.from({ length: 3 }, () => `<p>${Array.from({ length: 7 }, sentence).join(' ')}</p>`).join('');
}

export interface Written {
  title: string;
  /** What stands in the content. */
  body: string;
  head?: string;
}

/** Pages by URL: so many on each host, written by a function. */
export function family(
  hosts: readonly string[],
  pages: number,
  write: (host: string, page: number, at: number) => Written,
  path: (host: string, page: number) => string = (_, page) => `/story-${page}`,
): SiteExample {
  const site: Record<string, string> = {};
  for (const [at, host] of hosts.entries()) {
    for (let page = 0; page < pages; page++) {
      const { title, body, head = '' } = write(host, page, at);
      site[`https://${host}${path(host, page)}`] =
        `<html><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;
    }
  }
  return site;
}

export function listOf(links: readonly (readonly [href: string, anchor: string])[]): string {
  return `<ul>${links.map(([href, anchor]) => `<li><a href="${href}">${anchor}</a></li>`).join('')}</ul>`;
}
