import { expect, test } from 'vitest';
import { countWords } from '../src/words.js';

test.each([
  ['', 0],
  ['one', 1],
  ["It's the dogs' lamp, isn\u2019t it?", 6],
  ['e-mail 3.5 A4', 5],
  ['naïve Straße Ελληνικά русский', 4],
  ['한국어 문장', 2],
  ['日本語のランプ', 4],
  ['LED ランプ 2023', 4],
  ['โคมไฟ', 1],
  ['😀 — … 👍🏽', 0],
  ['𠀀𠀁𠀂𠀃', 2],
  ['𝐛𝐨𝐥𝐝 word', 2],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
