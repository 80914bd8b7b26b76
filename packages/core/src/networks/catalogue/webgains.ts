import { defineNetwork } from '../define.js';

export const webgains = defineNetwork({
  id: 'webgains',
  name: 'Webgains',
  description: 'Network; wgcampaignid names the website of the publisher, wgprogramid the programme of the merchant.',
  source: 'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['track.webgains.com'],
      path: '/(click|link).html',
      query: {
        wgcampaignid: 'publisher',
        wgprogramid: 'advertiser',
        wglinkid: 'creative',
        clickref: 'sub',
        wgtarget: 'target',
      },
    },
    {
      role: 'impression',
      hosts: ['track.webgains.com'],
      path: '/impression.html',
      query: { wgcampaignid: 'publisher', wgprogramid: 'advertiser', wglinkid: 'creative' },
    },
  ],
  examples: [
    {
      url: 'http://track.webgains.com/click.html?wgcampaignid=22640&wgprogramid=268&clickref=guide&wgtarget=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '22640', advertiser: '268', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://track.webgains.com/impression.html?wgcampaignid=22640&wglinkid=5',
      role: 'impression',
      ids: { publisher: '22640', creative: '5' },
    },
  ],
  nearMisses: ['https://analytics.webgains.io/12345/main.min.js', 'https://example.com/click.html?wgcampaignid=1'],
});
