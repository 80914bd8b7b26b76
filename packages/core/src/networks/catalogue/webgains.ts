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
      path: '/click.html',
      query: {
        wgcampaignid: 'publisher',
        wgprogramid: 'advertiser',
        wglinkid: 'creative',
        clickref: 'sub',
        wgtarget: 'target',
      },
    },
    // A picture, or a page in a frame.
    {
      role: 'creative',
      hosts: ['track.webgains.com'],
      path: '/link.html',
      query: { wgcampaignid: 'publisher', wgprogramid: 'advertiser', wglinkid: 'creative' },
      requires: ['wgcampaignid'],
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['analytics.webgains.io'],
      path: ['/:advertiser(digits)/main.min.js', '/(clk|cvr).min.js'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['track.webgains.com'],
      path: '/transaction.html',
      query: { wgprogramid: 'advertiser' },
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { wgu: ':advertiser(digits)_:publisher(digits)_*' },
      requires: ['wgu'],
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
    {
      url: 'http://track.webgains.com/link.html?wglinkid=5&wgcampaignid=22640&js=0',
      role: 'creative',
      ids: { publisher: '22640', creative: '5' },
    },
    {
      url: 'https://analytics.webgains.io/12345/main.min.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
    {
      url: 'https://track.webgains.com/transaction.html?wgver=1.2&wgprogramid=268&wgvalue=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '268' },
    },
    {
      url: 'https://shop.example/lamp?wgu=268_22640_17636469713321_0a1b2c3d4e&wgexpiry=1795182971',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '22640', advertiser: '268' },
    },
  ],
  nearMisses: [
    'https://www.webgains.com/front/user/login',
    'https://www.webgains.com/public/de/datenschutzerklaerung/',
    'https://analytics.webgains.io/',
    'https://shop.example/?wgu=lamps',
    'https://example.com/click.html?wgcampaignid=1',
  ],
});
