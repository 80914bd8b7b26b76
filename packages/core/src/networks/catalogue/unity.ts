import { defineNetwork } from '../define.js';

export const unity = defineNetwork({
  id: 'unity',
  name: 'Unity Asset Store',
  description: "Unity's own programme, on Partnerize; aid names the publisher.",
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['assetstore.unity.com', 'assetstore.unity3d.com'],
      query: { aid: [':publisher("1011l" alnum 2-8)', ':publisher("110" alnum 4-8)'], pubref: 'sub' },
      requires: ['aid'],
    },
    // The shop as it was at first, one page with a route behind #.
    {
      role: 'click',
      hosts: ['assetstore.unity3d.com'],
      fragment: { aid: [':publisher("1011l" alnum 2-8)', ':publisher("110" alnum 4-8)'] },
      requires: ['#aid'],
    },
  ],
  examples: [
    {
      url: 'https://assetstore.unity.com/packages/3d/props/lamps-12345?aid=1011lAbC&pubref=guide',
      role: 'click',
      ids: { publisher: '1011lAbC', sub: 'guide' },
    },
    {
      url: 'https://www.assetstore.unity3d.com/#!/content/12345?aid=1011lAbC',
      role: 'click',
      ids: { publisher: '1011lAbC' },
    },
    { url: 'https://assetstore.unity.com/publishers/1234?aid=1100lAbC', role: 'click', ids: { publisher: '1100lAbC' } },
  ],
  nearMisses: [
    'https://assetstore.unity.com/packages/3d/props/lamps-12345',
    'https://assetstore.unity.com/?aid=guide',
    'https://example.com/?aid=1011lAbC',
  ],
});
