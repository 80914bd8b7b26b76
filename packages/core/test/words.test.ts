import { expect, test } from 'vitest';
import { countWords, estimatedWords, WordCounter } from '../src/words.js';

test.each([
  ['', 0],
  ['one', 1],
  ["It's the dogs' lamp, isn\u2019t it?", 6],
  ['e-mail 3.5 A4', 5],
  ['naïve Straße Ελληνικά русский', 4],
  ['한국어 문장', 2],
  ['日本語のランプ', 3],
  ['LED ランプ 2023', 3],
  ['我们测试了许多台灯。', 5],
  ['iPhone的价格是99元', 6],
  ['ราคาบ้านสวย', 3],
  ['😀 — … 👍🏽', 0],
  ['𝐛𝐨𝐥𝐝 word', 2],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

/** Words of the dictionary, one after the other, so that the text says itself how many it holds. */
const CHINESE = ['我们', '测试', '许多', '台灯', '发现', '颜色', '不同', '价格', '便宜', '晚上', '阅读'];
const THAI = ['บ้าน', 'โต๊ะ', 'หนังสือ', 'ราคา', 'สวย'];

test.each([
  ['Chinese', CHINESE, '。'],
  ['Thai', THAI, ' '],
])('a text in %s has as many words as it was made of, within a twentieth', (_, words, stop) => {
  const text = Array.from({ length: 600 }, (_, n) => words[(n * 7) % words.length] + (n % 10 === 9 ? stop : '')).join(
    '',
  );
  expect(countWords(text)).toBeGreaterThan(570);
  expect(countWords(text)).toBeLessThan(630);
});

test('a text without any punctuation is read to its end, in parts', () => {
  expect(countWords('台灯'.repeat(3_000))).toBeGreaterThan(2_900);
  expect(countWords('台灯'.repeat(3_000))).toBeLessThan(3_100);
});

test('a text that is too long for dictionaries is estimated, and not far off', () => {
  const counter = new WordCounter();
  const text = `${CHINESE.join('')}。`.repeat(20);
  counter.add(text, 0, text.length);
  expect(Math.abs(estimatedWords(counter) / countWords(text) - 1)).toBeLessThan(0.15);
  expect(countWords('台灯。'.repeat(20_000))).toBe(Math.ceil(40_000 * 0.54));
});
