import { defineNetwork } from '../define.js';

const path = [
  '/:publisher(digits 4-7)/:campaign(digits 2-6)',
  '/:publisher(digits 4-7)/:campaign(digits 2-6)/:creative(digits 1-6)',
];

const query = { aff_sub: 'sub', aff_sub2: 'sub', aff_sub3: 'sub', source: 'sub', url: 'target' } as const;

export const crakrevenue = defineNetwork({
  id: 'crakrevenue',
  name: 'CrakRevenue',
  description:
    'Network for adult offers with hosts that change; publisher, campaign and creative are numbers in the path.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: [
        't.crdtg2.com',
        't.acrsmartcam.com',
        't.datsk9.com',
        't.vlmai-1.com',
        't.vlmai-3.com',
        't.mbsrv2.com',
        't.bbwafx.com',
        't.mbdaad.link',
      ],
      path,
      query,
    },
    // A mark that the network itself puts on every link.
    { role: 'click', tier: 'medium', hosts: ['*'], path, query, requires: ['aff_sub5=SF_006OG000004lmDN'] },
  ],
  examples: [
    {
      url: 'https://t.crdtg2.com/123456/7890/12345?aff_sub=guide',
      role: 'click',
      ids: { publisher: '123456', campaign: '7890', creative: '12345', sub: 'guide' },
    },
    {
      url: 'https://t.tracker.example/123456/7890?aff_sub5=SF_006OG000004lmDN',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', campaign: '7890' },
    },
  ],
  nearMisses: [
    'https://www.crakrevenue.com/',
    'https://t.crdtg2.com/',
    'https://blog.example/2024/12/25',
    'https://blog.example/123456/7890?aff_sub5=guide',
    'https://t.crdtg2.com.example.net/123456/7890',
  ],
});
