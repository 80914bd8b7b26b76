import { expect, test } from 'vitest';
import { judgeOwnPublishers } from '../src/own-publishers.js';

const weight = (publisher: string, links: number, pages: number, network = 'impact') => ({
  ...{ network, publisher, links, pages },
});
const verdicts = (...input: Parameters<typeof judgeOwnPublishers>) =>
  judgeOwnPublishers(...input).map(({ network, publisher, isOwn }) => [network, publisher, isOwn]);

test('what the operator declares is own, and every other id of that network is not', () => {
  const declared = new Map([['impact', ['111']]]);
  expect(verdicts([weight('111', 1, 1), weight('222', 900, 90), weight('333', 1, 1, 'awin')], declared)).toEqual([
    ['impact', '111', true],
    ['impact', '222', false],
    ['awin', '333', null],
  ]);
});

test('an id that carries nearly all links of many pages is own, and the few beside it are not', () => {
  expect(verdicts([weight('111', 96, 50), weight('222', 4, 2)])).toEqual([
    ['impact', '111', true],
    ['impact', '222', false],
  ]);
});

test('on a few pages, or between two of like weight, nobody knows', () => {
  expect(verdicts([weight('111', 96, 4), weight('222', 4, 2)]).map(([, , isOwn]) => isOwn)).toEqual([null, null]);
  expect(verdicts([weight('111', 60, 50), weight('222', 40, 40)]).map(([, , isOwn]) => isOwn)).toEqual([null, null]);
  expect(verdicts([weight('111', 85, 50), weight('222', 15, 9)]).map(([, , isOwn]) => isOwn)).toEqual([true, null]);
});

test('a star in a declared id stands for any characters, and nothing else in it does', () => {
  const isOwn = (pattern: string, id: string) =>
    judgeOwnPublishers([weight(id, 1, 1)], new Map([['impact', [pattern]]]))[0]?.isOwn;
  expect(isOwn('lamps-*-20', 'lamps-spring-20')).toBe(true);
  expect(isOwn('lamps-*-20', 'lamps--20')).toBe(true);
  expect(isOwn('lamps-*-20', 'lamps-20')).toBe(false);
  expect(isOwn('*lamps*', 'mylamps-20')).toBe(true);
  expect(isOwn('a*b*c', 'a-b-b-c')).toBe(true);
  expect(isOwn('a*b*c', 'a-c')).toBe(false);
  expect(isOwn('l.mps', 'lamps')).toBe(false);
});
