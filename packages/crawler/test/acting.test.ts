import { expect, test } from 'vitest';
import { findActingWord } from '../src/acting.js';

const wordIn = (path: string) => findActingWord(new URL(path, 'https://shop.example'));

test.each([
  ['/account/log-out.php', 'logout'],
  ['/Users/Sign_Out/', 'signout'],
  ['/posts/7/delete', 'delete'],
  ['/cart/add/7', 'cartadd'],
  ['/cart.php/add', 'cartadd'],
  ['/cart?add=1&id_product=7', 'cartadd'],
  ['/shop/?add-to-cart=7', 'addtocart'],
  ['/?action=delete', 'delete'],
  ['/index.php?route=account/logout', 'logout'],
  ['/index.php?route=checkout/cart/add', 'cartadd'],
  ['/index.php?option=com_users&task=user.logout', 'logout'],
  ['/?mylogout=', 'mylogout'],
  ['/?x=1&action=%64elete', 'delete'],
  ['/?x=%ff&action=delete', 'delete'],
])('%s acts: %s', (path, word) => {
  expect(wordIn(path)).toBe(word);
});

test.each([
  '/how-to-delete-files/',
  '/logout-problems.html',
  '/blog/removed',
  '/list%20delete/x',
  '/search?q=delete',
  '/help?topic=account/logout',
  '/list?page=2&view=grid',
  '/add?item=cart',
  '/log?level=1',
])('%s shows something', (path) => {
  expect(wordIn(path)).toBeNull();
});

test.each([
  ['segments', (i: number) => `/${'a/'.repeat(4_000)}${i}`],
  ['parameters', (i: number) => `/?${'a&'.repeat(4_000)}${i}`],
  ['separators', (i: number) => `/${'-%20'.repeat(2_000)}${i}`],
])('addresses of thousands of %s hold nobody up', (_, pathOf) => {
  const urls = Array.from({ length: 300 }, (_, i) => new URL(pathOf(i), 'https://shop.example'));
  const { user } = process.cpuUsage();
  const found = urls.map(findActingWord);
  expect((process.cpuUsage().user - user) / 1_000).toBeLessThan(150);
  expect(found).toEqual(urls.map(() => null));
});
