import { expect, test } from 'vitest';
import { tokenHashes } from '../../src/content/tokens.js';
import { fold } from '../../src/fold.js';

function tokens(...texts: string[]): number[] {
  return [...tokenHashes(texts.map(fold))];
}

test('case, compatibility forms, punctuation and apostrophes make no difference', () => {
  const plain = tokens('the lamp dont shine on 12 find');
  expect(plain).toHaveLength(7);
  expect(tokens('The LAMP—don’t “shine”, on (１２) ﬁnd!')).toEqual(plain);
});

test('combining marks belong to their word', () => {
  expect(tokens('हिन्दी दीपक')).toHaveLength(2);
  expect(tokens('cafe\u0301')).toEqual(tokens('café'));
});

test('other words, and words in another place, are other tokens', () => {
  const [lamp, chair] = tokens('lamp chair');
  expect(lamp).not.toBe(chair);
  expect(tokens('chair lamp')).toEqual([chair, lamp]);
  expect(tokens('lampchair')).toHaveLength(1);
});

test('a token never spans two texts', () => {
  expect(tokens('lamp', 'chair')).toEqual(tokens('lamp chair'));
  expect(tokens('読', '書')).toHaveLength(2);
  expect(tokens('読書')).toHaveLength(1);
});

test('scripts without spaces give their character bigrams, a lone character itself', () => {
  expect(tokens('読書灯')).toEqual([...tokens('読書'), ...tokens('書灯')]);
  expect(tokens('โคมไฟ')).toHaveLength(4);
  expect(tokens('灯 lamp 灯')).toHaveLength(3);
  expect(tokens('灯lamp')).toEqual([...tokens('灯'), ...tokens('lamp')]);
  expect(tokens('ランプ')).toEqual(tokens('ﾗﾝﾌﾟ'));
});

test('characters beyond the first plane are whole, symbols are nothing, lone surrogates do no harm', () => {
  expect(tokens('𠮷野')).toHaveLength(1);
  expect(tokens('𠮷')).not.toEqual(tokens('𠮶'));
  expect(tokens('💡 !? …')).toEqual([]);
  expect(tokens('lamp\ud842')).toEqual(tokens('lamp'));
  expect(tokens('')).toEqual([]);
});

test('a text longer than any before does not disturb what was returned', () => {
  const short = tokenHashes(['lamp']);
  const long = tokenHashes(['chair '.repeat(20_000)]);
  expect(long).toHaveLength(20_000);
  expect(short).toEqual(tokenHashes(['lamp']));
});
