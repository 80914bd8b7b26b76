import { wordsOf } from './words.js';

/** What sites put between the name of a page and their own. */
const SEPARATOR = /\s+[|\-\u2010-\u2015\u00b7\u2022\u00bb\u203a:]{1,2}\s+|\s*[|\u00bb\u2022]\s*/u;
/** Longer pieces are the name of a page, however many pages share it. */
const LONGEST_NAME = 6;
/** Shorter ones stand in many hosts by chance. */
const SHORTEST_NAME = 4;
/** Pairs of titles grow with the square of the pages: of more titles, so many are compared. */
const MOST_COMPARED = 64;

/** A page by what it is called. */
export interface Titled {
  host: string;
  title: string;
}

/**
 * The distinct words of each title, without the name of the site at its beginning or end: what most titles of a host have
 * there, or what is the name of the host.
 */
export function titleWords(pages: readonly Titled[]): ReadonlySet<string>[] {
  const pieces = pages.map(({ title }) => title.split(SEPARATOR).filter((piece) => piece !== ''));
  const names = siteNames(pages, pieces);
  return pieces.map((all, index) => {
    const { host } = pages[index] as Titled;
    const isName = (piece: string) => names.has(`${host} ${keyOf(piece)}`) || isNameOfHost(piece, host);
    const own = all.filter((piece, at) => !((at === 0 || at === all.length - 1) && all.length > 1 && isName(piece)));
    return new Set(own.flatMap(wordsOf).map(({ folded }) => folded));
  });
}

/** Pieces at an end of most titles of a host, by host and words. */
function siteNames(pages: readonly Titled[], pieces: readonly string[][]): Set<string> {
  const counts = new Map<string, number>();
  const hosts = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const [index, { host }] of pages.entries()) {
    const all = pieces[index] as string[];
    add(hosts, host);
    if (all.length < 2) continue;
    for (const end of new Set([keyOf(all[0] as string), keyOf(all.at(-1) as string)])) add(counts, `${host} ${end}`);
  }
  const isName = ([key, count]: [string, number]) => {
    const pagesOfHost = hosts.get(key.slice(0, key.indexOf(' '))) ?? 0;
    return count > 1 && count > pagesOfHost / 2 && key.split(' ').length <= LONGEST_NAME + 1;
  };
  return new Set([...counts].filter(isName).map(([key]) => key));
}

/** `Lamp House` of `www.lamp-house.example`. */
function isNameOfHost(piece: string, host: string): boolean {
  const name = wordsOf(piece)
    .map(({ folded }) => folded)
    .join('');
  return name.length >= SHORTEST_NAME && host.replace(/[^\p{L}\p{N}]/gu, '').includes(name);
}

function keyOf(piece: string): string {
  return wordsOf(piece)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The median, over pairs of titles, of the share of their words that both have: 0 for unlike ones, 1 for equal ones. */
export function titleLikeness(titles: readonly ReadonlySet<string>[]): number {
  const compared = sample(titles, MOST_COMPARED);
  const shares = compared.flatMap((one, index) => compared.slice(index + 1).map((other) => shareOf(one, other)));
  shares.sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? 1;
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** At most so many of a list, the first among them, at even distances: the same ones for the same list. */
export function sample<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}
