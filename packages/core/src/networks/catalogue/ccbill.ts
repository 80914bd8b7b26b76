import { defineNetwork } from '../define.js';

export const ccbill = defineNetwork({
  id: 'ccbill',
  name: 'CCBill',
  description: 'Payment service with programmes of its shops; PA names the publisher, CA the shop.',
  source: 'https://kb.ccbill.com/How+do+the+variables+in+link+URLs+work',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['refer.ccbill.com'],
      path: '/cgi-bin/clicks.cgi',
      query: { PA: 'publisher', CA: 'advertiser', BAN: 'creative', HTML: 'target' },
      requires: ['PA'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'http://refer.ccbill.com/cgi-bin/clicks.cgi?CA=912345-0000&PA=1234567&html=http://shop.example/lamp',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '912345-0000' },
      target: 'http://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://ccbill.com/',
    'https://refer.ccbill.com/cgi-bin/clicks.cgi?CA=912345-0000',
    'https://example.com/cgi-bin/clicks.cgi?CA=912345-0000&PA=1234567',
    'https://shop.example/?PA=1234567',
  ],
});
