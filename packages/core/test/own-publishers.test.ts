import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { judgeOwnPublishers } from '../src/own-publishers.js';
import { rules } from '../src/rules/index.js';
import { tablePublishers } from '../src/store/queries/table-publishers.js';
import { auditSite } from './rules/audit-site.js';
import { ask, databaseIn } from './store/pages.js';

const weight = (publisher: string, links: number, pages: number, network = 'impact', host = 'jam.example') => ({
  ...{ hostId: host.length, host, network, publisher, links, pages },
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

test('a big site of the same run says nothing about a small one, and the hosts of one domain are weighed together', () => {
  const big = weight('111', 900, 300, 'impact', 'lamps.example');
  const small = weight('222', 12, 6, 'impact', 'jam.example');
  const guest = weight('333', 1, 1, 'impact', 'blog.lamps.example');
  expect(verdicts([big, small, guest]).map(([, , isOwn]) => isOwn)).toEqual([true, true, false]);
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

test('an account that only a script names is known for own or foreign as one of a slot is', async () => {
  await using folder = await temporaryFolder();
  const [mine, other] = ['ca-pub-1111111111111111', 'ca-pub-2222222222222222'];
  const loader = (id: string) =>
    `<title>Jam</title><script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=${id}"></script>`;
  const mostly = Array.from({ length: 24 }, (_, index) => [`/${index}`, loader(mine)]);
  const site = { ...Object.fromEntries(mostly), '/guest': loader(other) };
  const foreign = rules.filter(({ id }) => id === 'foreign-publisher-id');
  const audited = async (name: string, pages: Record<string, string>, declared?: [string, string[]][]) => {
    const file = databaseIn(folder, name);
    const found = await auditSite(pages, foreign, file, declared && { ownPublishers: new Map(declared) });
    const own = ask(file, tablePublishers, { run: 1 }).map((row) => [row.publisher_id, row.own, row.pages, row.slots]);
    return { own, found: found.map(({ pageUrl, evidence }) => [pageUrl, evidence.publisher]) };
  };
  expect(await audited('weighed.db', site)).toEqual({
    own: [
      [mine, 1, 24, 0],
      [other, 0, 1, 0],
    ],
    found: [['https://site.example/guest', other]],
  });
  const guest = { '/guest': loader(other) };
  expect(await audited('declared.db', guest, [['adsense_auto', [mine]]])).toEqual({
    own: [[other, 0, 1, 0]],
    found: [['https://site.example/guest', other]],
  });
});

test('ids of several systems that are one seller are one purse, declared or weighed', () => {
  const purseOf = (_: string, id: string) => ({ payer: 'google.com', id: id.replace('ca-', '') });
  const declared = new Map([['adsense', ['ca-pub-1*']]]);
  const weights = [
    weight('ca-pub-11', 9, 9, 'adsense'),
    weight('pub-11', 0, 9, 'auto'),
    weight('pub-22', 1, 1, 'auto'),
  ];
  expect(judgeOwnPublishers(weights, declared, purseOf).map(({ isOwn }) => isOwn)).toEqual([true, true, false]);
});

test('what an account weighs is told of all its ids together, and a page with two of them is one', () => {
  const purseOf = (_: string, id: string) => ({ payer: 'google.com', id: id.replace('ca-', '') });
  const judged = (...weights: ReturnType<typeof weight>[]) =>
    judgeOwnPublishers(weights, undefined, purseOf).map(({ isOwn }) => isOwn);
  expect(
    judged(
      ...[weight('ca-pub-11', 2000, 100, 'adsense'), weight('ca-pub-11', 100, 100, 'auto')],
      weight('ca-pub-22', 1, 1, 'auto'),
    ),
  ).toEqual([true, true, false]);
  expect(judged(weight('ca-pub-11', 40, 30, 'adsense'), weight('pub-11', 30, 30, 'auto'))).toEqual([true, true]);
  expect(judged(weight('ca-pub-11', 4, 3, 'adsense'), weight('ca-pub-11', 3, 3, 'auto'))).toEqual([null, null]);
});
