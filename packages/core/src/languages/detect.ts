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
const BEYOND_ASCII = 0x80;
const SPACE = 0x20;

/** The languages of a script, and by word, or by letter, the numbers of those that it speaks for. */
interface Dictionary {
  languages: string[];
  /** By hash; words of one hash are told apart by themselves. */
  byWord: Map<number, CommonWord[]>;
  /** By UTF-16 unit. */
  byLetter: Map<number, number[]>;
}

interface CommonWord {
  word: string;
  languages: number[];
}

/** Which units are parts of words: a table, because a page has thousands of them. */
const isInWord = new Uint8Array(0x10000);
const allUnits = Array.from(isInWord, (_, unit) => String.fromCharCode(unit)).join('');
for (const { 0: run, index } of allUnits.matchAll(WORD)) isInWord.fill(1, index, index + run.length);

const dictionaries = new Map<Script, Dictionary>(
  Object.entries(commonWords).map(([script, words]) => [script, dictionaryOf(words)]),
);

function dictionaryOf(words: Readonly<Record<string, string>>): Dictionary {
  const languages = Object.keys(words);
  const byWord = new Map<number, CommonWord[]>();
  const byLetter = new Map<number, number[]>();
  for (const [number, language] of languages.entries()) {
    for (const word of new Set((words[language] as string).split(/[\s']+/))) {
      // A Latin letter alone is mostly a name of something.
      if (!/^[a-z]$/.test(word)) addWord(byWord, word, number);
    }
    for (const letter of tellingLetters[language] ?? '') {
      const unit = letter.charCodeAt(0);
      byLetter.set(unit, [...(byLetter.get(unit) ?? []), number]);
    }
  }
  return { languages, byWord, byLetter };
}

function addWord(byWord: Dictionary['byWord'], word: string, language: number): void {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  const alike = byWord.get(hash) ?? [];
  const known = alike.find((other) => other.word === word);
  if (known) known.languages.push(language);
  else byWord.set(hash, [...alike, { word, languages: [language] }]);
}

function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
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

function byWords(text: string, dictionary: Dictionary, demand: Demand): string {
  const { languages } = dictionary;
  const { found, words } = findWords(text.toLowerCase(), dictionary);
  const most = Math.max(...found);
  const best = languages[found.indexOf(most)] as string;
  if (most < demand.words || most < words * demand.share) return '';
  const isClear = found.every((own, number) => {
    const other = languages[number] as string;
    return other === best || most >= own * demand.lead || areNear(best, other);
  });
  return isClear ? best : '';
}

/**
 * How many common words and telling letters of each language a text in lower case holds, and how many words. To cut each
 * word out would take three times as long.
 */
function findWords(text: string, { languages, byWord, byLetter }: Dictionary): { found: Uint32Array; words: number } {
  const found = new Uint32Array(languages.length);
  const count = (numbers: readonly number[]): void => {
    for (const number of numbers) (found[number] as number)++;
  };
  const inWord = isInWord;
  let words = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : SPACE;
    if (unit >= BEYOND_ASCII) count(byLetter.get(unit) ?? []);
    if (inWord[unit] === 1) {
      if (start < 0) start = at;
      hash = hashStep(hash, unit);
      continue;
    }
    if (start < 0) continue;
    words++;
    for (const { word, languages } of byWord.get(hash) ?? [])
      if (word.length === at - start && text.startsWith(word, start)) count(languages);
    start = -1;
    hash = 0;
  }
  return { found, words };
}
