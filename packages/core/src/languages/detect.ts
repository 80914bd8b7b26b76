import { commonWords, tellingLetters } from './common-words.js';
import { areNear } from './near.js';
import { lettersByScript, type Script } from './scripts.js';

/** How much of a text has to agree. */
export interface Demand {
  /** Letters of the text; fewer say nothing. */
  letters: number;
  /** Share of the letters in one script, 0 to 1. */
  script: number;
  /** Common words of the language. */
  words: number;
  /** Their share of all words. */
  share: number;
  /** How many times as many as of any other language. */
  lead: number;
}

/** Japanese is a third to a half Kana; Chinese shop names borrow one now and then. */
const KANA_SHARE = 0.08;
/** What stands between white space and punctuation: a class of ranges takes a fifth of the time of one of properties. */
const WORD = /[^\s\d!-@[-`{-~\u0080-\u00bf\u060c\u061b\u061f\u0964\u2000-\u206f\u3000-\u303f]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** The languages of a script, and by word, or by letter, the numbers of those that it speaks for. */
interface Dictionary {
  languages: string[];
  byWord: Map<string, number[]>;
  byLetter: Map<string, number[]>;
}

const dictionaries = new Map<Script, Dictionary>(
  Object.entries(commonWords).map(([script, words]) => [script, dictionaryOf(words)]),
);

function dictionaryOf(words: Readonly<Record<string, string>>): Dictionary {
  const languages = Object.keys(words);
  const byWord = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  for (const [number, language] of languages.entries()) {
    for (const word of new Set((words[language] as string).split(/[\s']+/))) {
      // A Latin letter alone is mostly a name of something.
      if (!/^[a-z]$/.test(word)) byWord.set(word, [...(byWord.get(word) ?? []), number]);
    }
    for (const letter of tellingLetters[language] ?? '')
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), number]);
  }
  return { languages, byWord, byLetter };
}

/**
 * The language of a text, ISO 639-1 or 639-3, '' when it does not tell: told by its script where one language is written in it, else by its most common words.
 */
export function detect(text: string, demand: Demand): string {
  const letters = lettersByScript(text);
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (all < demand.letters) return '';
  const kana = letters.get('kana') ?? 0;
  const asian = kana + (letters.get('han') ?? 0);
  if (asian >= all * demand.script) return kana >= asian * KANA_SHARE ? 'ja' : 'zh';
  for (const [script, count] of letters) {
    if (count < all * demand.script) continue;
    const dictionary = dictionaries.get(script);
    return dictionary === undefined ? script : byWords(text, dictionary, demand);
  }
  return '';
}

function byWords(text: string, { languages, byWord, byLetter }: Dictionary, demand: Demand): string {
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const found = new Uint32Array(languages.length);
  const count = (numbers: readonly number[] | undefined): void => {
    for (const number of numbers ?? []) found[number] = (found[number] as number) + 1;
  };
  for (const word of words) count(byWord.get(word));
  for (const letter of lower.match(BEYOND_ASCII) ?? []) count(byLetter.get(letter));
  const most = Math.max(...found);
  const best = languages[found.indexOf(most)] as string;
  if (most < demand.words || most < words.length * demand.share) return '';
  const isClear = found.every((own, number) => {
    const other = languages[number] as string;
    return other === best || most >= own * demand.lead || areNear(best, other);
  });
  return isClear ? best : '';
}
