import { defineNetwork } from '../define.js';

export const targetcircle = defineNetwork({
  id: 'targetcircle',
  name: 'TargetCircle',
  description: 'Network on trackmytarget.com; i names the publisher, a the programme.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['c.trackmytarget.com'],
      query: { i: 'publisher', a: 'campaign', click_id: 'sub', r: 'target' },
      requires: ['a', 'i'],
    },
    // One word that stands for both.
    {
      role: 'click',
      hosts: ['c.trackmytarget.com'],
      path: '/*(alnum 6)',
      query: { click_id: 'sub', r: 'target' },
    },
    {
      role: 'impression',
      hosts: ['i.trackmytarget.com'],
      query: { i: 'publisher', a: 'campaign' },
      requires: ['a', 'i'],
    },
  ],
  examples: [
    {
      url: 'https://c.trackmytarget.com/?a=a1b2c3&i=d4e5f6&click_id=guide&r=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: 'd4e5f6', campaign: 'a1b2c3', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://c.trackmytarget.com/a1b2c3/?click_id=guide', role: 'click', ids: { sub: 'guide' } },
    {
      url: 'https://i.trackmytarget.com/?a=a1b2c3&i=d4e5f6',
      role: 'impression',
      ids: { publisher: 'd4e5f6', campaign: 'a1b2c3' },
    },
  ],
  nearMisses: ['https://c.trackmytarget.com/', 'https://example.com/?a=a1b2c3&i=d4e5f6'],
});
