import { fold } from '../../fold.js';
import { wordsOf } from './words.js';

/** What sites put between the name of a page and their own. */
const SEPARATOR = /\s[|\-\u2010-\u2015\u00b7\u2022\u00bb\u203a:]{1,2}\s|[|\u00bb\u2022]/u;
/** Longer pieces are the name of a page, however many pages share it. */
const LONGEST_NAME = 6;
/** Shorter ones stand in many hosts by chance. */
const SHORTEST_NAME = 4;
/** Pairs of titles grow with the square of the pages: of more titles, so many are compared. */
const MOST_COMPARED = 64;
/** Titles read in one step. */
const TITLES_IN_A_STEP = 200;

/** A page by what it is called. */
export interface Titled {
  host: string;
  title: string;
}

/**
 * The distinct words of each title as hashes, without the name of the site at its beginning or end: what most titles of a
 * host have there, or what is the name of the host.
 */
export function* titleWords(pages: readonly Titled[]): Generator<undefined, ReadonlySet<number>[]> {
  const pieces: Piece[][] = [];
  for (const [index, { host, title }] of pages.entries()) {
    if (index % TITLES_IN_A_STEP === 0) yield;
    pieces.push(piecesOf(title, host));
  }
  yield;
  const names = siteNames(pieces);
  return pieces.map((all) => {
    const own = all.filter((piece, at) => {
      const isAtAnEnd = at === 0 || at === all.length - 1;
      return all.length === 1 || !isAtAnEnd || !(piece.isNameOfHost || names.has(piece.key));
    });
    return new Set(own.flatMap(({ words }) => words));
  });
}

/** A part of a title between separators. */
interface Piece {
  host: string;
  words: number[];
  /** Host and words: equal for what titles of a host have in common. */
  key: string;
  /** `Lamp House` of `www.lamp-house.example`. */
  isNameOfHost: boolean;
}

function piecesOf(title: string, host: string): Piece[] {
  const letters = fold(host).replace(/[^\p{L}\p{N}]/gu, '');
  return fold(title)
    .split(SEPARATOR)
    .map((text) => {
      const { hashes: words } = wordsOf(text);
      const name = text.replace(/[^\p{L}\p{N}]/gu, '');
      const isNameOfHost = name.length >= SHORTEST_NAME && letters.includes(name);
      return { host, words, key: `${host} ${words.join(' ')}`, isNameOfHost };
    })
    .filter(({ words }) => words.length > 0);
}

/** Pieces at an end of most titles of a host, by their keys. */
function siteNames(titles: readonly Piece[][]): Set<string> {
  const counts = new Map<string, number>();
  const pages = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  const candidates = new Map<string, Piece>();
  for (const pieces of titles) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) continue;
    add(pages, first.host);
    if (first === last) continue;
    for (const piece of first.key === last.key ? [first] : [first, last]) {
      add(counts, piece.key);
      candidates.set(piece.key, piece);
    }
  }
  const isName = ({ host, key, words }: Piece) => {
    const count = counts.get(key) ?? 0;
    return count > 1 && count > (pages.get(host) ?? 0) / 2 && words.length <= LONGEST_NAME;
  };
  return new Set([...candidates.values()].filter(isName).map(({ key }) => key));
}

/** The median, over pairs of titles, of the share of their words that both have: 0 for unlike ones, 1 for equal ones. */
export function titleLikeness(titles: readonly ReadonlySet<number>[]): number {
  const compared = sample(titles, MOST_COMPARED);
  const shares = compared.flatMap((one, index) => compared.slice(index + 1).map((other) => shareOf(one, other)));
  shares.sort((a, b) => a - b);
  return shares[Math.floor(shares.length / 2)] ?? 1;
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
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
