import { wordings } from './index.js';
import { stemFinder } from './stem-finder.js';
import type { Wording } from './wording.js';

/** The patterns of one language, ready to be searched for. Those with `lastIndex` are searched one after the other. */
export interface Matcher {
  lang: string;
  /** Empty where the script tells the language. */
  common: ReadonlySet<string>;
  stems: string[];
  names: RegExp;
  hints: RegExp;
  earns: RegExp;
  amazon: RegExp;
  assurances: RegExp | null;
  denial: RegExp | null;
  denialAfter: RegExp | null;
  labels: ReadonlySet<string>;
}

/** What `\b` in a wording means: a boundary of words that Latin letters make. The whole of `\p{L}` compiles for long. */
const LETTER = '[a-z0-9_\\u00df-\\u024f]';
const BOUNDARY = `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`;
/** A character of a sentence: a full stop in a name or behind an abbreviation does not end it. */
const WITHIN = '(?:[^.!?;]|\\.(?! |$)|(?<=\\b(?:ggf|evtl|bzw|inc|ltd))\\.)';
const WORD = /[a-z\u00df-\u024f]+/g;
/** A sentence or two hold so many. */
const FEWEST_COMMON_WORDS = 5;
const PLAIN_WORDS = /^[\p{L} ]+$/u;

export const matchers: readonly Matcher[] = wordings.map(matcherOf);

/** Whether a folded text holds any stem of any language: most do not, and cost a single pass. */
export const hasStem = stemFinder(wordings.flatMap(({ stems }) => stems));

/** The numbers of the languages that each common word belongs to. */
const languagesOfWord = new Map<string, number[]>();
for (const [number, { common }] of matchers.entries()) {
  for (const word of common) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), number]);
}

function matcherOf(wording: Wording): Matcher {
  const { names, hints, earns, amazon, assurances, denials, denialsAfter } = wording;
  const strangers = [...wording.others, ...denials.filter((denial) => PLAIN_WORDS.test(denial))];
  const others = wording.common !== '' && strangers.length > 0 ? `(?!\\b(?:${strangers.join('|')})\\b)` : '';
  const compile = (patterns: string[], flags: string): RegExp =>
    new RegExp(patterns.join('|').replaceAll('…', `(?:${others}${WITHIN}){0,80}?`).replaceAll('\\b', BOUNDARY), flags);
  // Latin denials are whole words; Chinese ones stand directly beside what they deny.
  const denial = wording.common === '' ? denials.join('|') : `\\b(?:${denials.join('|')})\\b`;
  return {
    lang: wording.lang,
    common: new Set(wording.common.split(' ').filter(Boolean)),
    stems: wording.stems,
    names: compile([...names, ...namedLinks(wording)], 'gu'),
    hints: compile(hints, 'u'),
    earns: compile(earns, 'gu'),
    amazon: compile(amazon, 'gu'),
    assurances: assurances.length > 0 ? compile(assurances, 'u') : null,
    denial: denials.length > 0 ? compile([denial], 'u') : null,
    denialAfter: denialsAfter.length > 0 ? compile([`^(?:${denialsAfter.join('|')})`], 'u') : null,
    labels: new Set(wording.labels),
  };
}

/** Where the name of a paid link discloses one: claimed for this page, in brackets, behind an asterisk, or all there is. */
function namedLinks({ links, ambiguousLinks, claims, claimsAfter }: Wording): string[] {
  if (links.length === 0) return [];
  const link = `\\b(?:${[...links, ...ambiguousLinks].join('|')})\\b`;
  return [
    `(?:${claims.join('|')})…${link}`,
    `${link}…(?:${claimsAfter.join('|')})`,
    `[([*†] ?${link}`,
    `^[^\\p{L}]*\\b(?:${links.join('|')})\\b[^\\p{L}]*$`,
  ];
}

/**
 * Which blocks to read in which language: the languages told by their script, and of the others the one whose common words
 * the block has most, and the declared one. The same English words would else be read as German.
 */
export function byLanguage(candidates: number[], texts: string[], lang: string): Map<Matcher, number[]> {
  const blocksOf = new Map<Matcher, number[]>();
  for (const index of candidates) {
    const text = texts[index] as string;
    for (const matcher of languagesOf(text, lang)) {
      if (!matcher.stems.some((stem) => text.includes(stem))) continue;
      const own = blocksOf.get(matcher);
      if (own) own.push(index);
      else blocksOf.set(matcher, [index]);
    }
  }
  return blocksOf;
}

/** The language of a folded text by its common words, ISO 639-1; '' when too few of them tell. */
export function languageOf(text: string): string {
  const scores = scoresOf(text);
  const best = Math.max(...scores);
  const isAlone = scores.indexOf(best) === scores.lastIndexOf(best);
  return isAlone && best >= FEWEST_COMMON_WORDS ? (matchers[scores.indexOf(best)] as Matcher).lang : '';
}

/** How many common words of each language a text holds, in the order of the matchers. */
function scoresOf(text: string): number[] {
  const scores = matchers.map(() => 0);
  for (const word of text.match(WORD) ?? []) {
    for (const number of languagesOfWord.get(word) ?? []) scores[number] = (scores[number] as number) + 1;
  }
  return scores;
}

function languagesOf(text: string, lang: string): Matcher[] {
  const scores = scoresOf(text);
  const best = Math.max(...scores);
  return matchers.filter(
    ({ common, lang: own }, number) => common.size === 0 || scores[number] === best || lang.startsWith(own),
  );
}
