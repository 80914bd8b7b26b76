import { expect, test } from 'vitest';
import { blockRoles } from '../../src/content/roles.js';
import type { Block, BlockRole, JudgedLink } from '../../src/model.js';
import { block, click, link } from './facts.js';

function roleOf(text: string, differences: Partial<Block> = {}, links: JudgedLink[] = [], title = ''): BlockRole {
  return blockRoles([block(text, differences)], links, title)[0] as BlockRole;
}

test('a paragraph is prose, a heading is a heading', () => {
  expect(roleOf('A lamp stands behind the chair.')).toBe('prose');
  expect(roleOf('Where to put it', { tag: 'h2' })).toBe('heading');
});

test('what nobody sees is hidden, wherever it stands', () => {
  expect(roleOf('A lamp.', { hidden: 'display', region: 'footer' })).toBe('hidden');
});

test.each(['header', 'nav', 'aside', 'footer'] as const)('text in a %s is boilerplate', (region) => {
  expect(roleOf('A lamp stands behind the chair.', { region })).toBe('boilerplate');
});

test('a block is a list of links when more than half of its words are link words', () => {
  expect(roleOf('Lamps Chairs and more', { linkWords: 2 })).toBe('prose');
  expect(roleOf('Lamps Chairs and more', { linkWords: 3 })).toBe('link-list');
  expect(roleOf('Lamps', { tag: 'h3', linkWords: 1 })).toBe('link-list');
  expect(roleOf('Source: https://site.example/a/long/address/of-a-page')).toBe('link-list');
});

test('items of a list are judged together: three links and most of the words', () => {
  const item = (text: string, linkWords: number) => block(text, { tag: 'li', list: 4, linkWords });
  const blocks = [item('Lamps for reading', 3), item('Chairs for reading', 3), item('Also good: a sofa to sit on', 2)];
  const links = [link({ block: 0 }), link({ block: 1 }), link({ block: 2 })];
  expect(blockRoles(blocks, links, '')).toEqual(['link-list', 'link-list', 'link-list']);
  expect(blockRoles(blocks, links.slice(1), '')).toEqual(['link-list', 'link-list', 'prose']);
});

test('a heading that repeats the title is boilerplate, another one is not', () => {
  const title = 'The lamp that reads best - Lamp Craft';
  expect(roleOf('The lamp that reads best', { tag: 'h1' }, [], title)).toBe('boilerplate');
  expect(roleOf('The lamp that we tried', { tag: 'h2' }, [], title)).toBe('heading');
  expect(roleOf('Title: The lamp that reads best', {}, [], title)).toBe('boilerplate');
  expect(roleOf('The lamp', {}, [], title)).toBe('prose');
  expect(roleOf('The lamp that reads best has, of all the lamps we tried, a shade of brass.', {}, [], title)).toBe(
    'prose',
  );
});

test('a line of dates is boilerplate, a sentence with a date is prose', () => {
  expect(roleOf('2024-10-09 03:41:43 Created')).toBe('boilerplate');
  expect(roleOf('2024年10月9日 公開')).toBe('boilerplate');
  expect(roleOf('On 2024-10-09 the lamp was lit for the first time.')).toBe('prose');
  expect(roleOf('12 lamps of 40 watts')).toBe('prose');
});

test('the text of an affiliate banner is an ad, a sentence that holds an affiliate link is prose', () => {
  const paid = link({ network: click, anchor: 'File Lamp Pro helps you to read' });
  expect(roleOf('File Lamp Pro helps you to read', { linkWords: 7 }, [paid])).toBe('ad');
  expect(roleOf('File Lamp Pro helps you to read', { linkWords: 7, region: 'aside' }, [paid])).toBe('ad');
  const inProse = link({ network: click, anchor: 'this lamp', offset: 12 });
  expect(roleOf('We recommend this lamp to everybody who reads at night.', { linkWords: 2 }, [inProse])).toBe('prose');
});

test('ordinary links beside a monetised one do not make an ad', () => {
  const text = 'Our lamps, our chairs, this sofa';
  const ordinary = [link({ anchor: 'Our lamps' }), link({ anchor: 'our chairs', offset: 11 })];
  const paid = link({ network: click, anchor: 'this sofa', offset: 23 });
  expect(roleOf(text, { linkWords: 6 }, [...ordinary, paid])).toBe('link-list');
});

test('a generic word in a link does not make an ad', () => {
  const weak = link({ network: { ...click, tier: 'weak' }, anchor: 'File Lamp Pro' });
  expect(roleOf('File Lamp Pro', { linkWords: 3 }, [weak])).toBe('link-list');
});

test('a monetised link around several blocks makes all of them ads, up to the next link', () => {
  const blocks = ['Lamp Pro', 'Light for all who read', 'Buy now', 'More lamps'].map((text) =>
    block(text, { linkWords: text.split(' ').length }),
  );
  const after = block('A paragraph without a link.');
  const links = [link({ network: click, anchor: 'Lamp Pro' }), link({ block: 3, anchor: 'More lamps' })];
  expect(blockRoles([...blocks, after], links, '')).toEqual(['ad', 'ad', 'ad', 'link-list', 'prose']);
});

test('a banner of an image alone does not make the paragraph behind it an ad', () => {
  const banner = link({ network: click, anchor: 'Lamp Pro' });
  expect(roleOf('A paragraph without a link.', {}, [banner])).toBe('prose');
});

test('a page of nothing has no roles', () => {
  expect(blockRoles([], [link()], 'Title')).toEqual([]);
  expect(blockRoles([block('')], [link({ block: 7 })], '')).toEqual(['prose']);
});
