import { defineNetwork } from '../define.js';

/** Each country had its own. */
const countries = ['*.successfultogether.co.uk', '*.reussissonsensemble.fr', '*.samenresultaat.nl', '*.epartner.es'];

export const affilinet = defineNetwork({
  id: 'affilinet',
  name: 'affilinet',
  description: 'German network that Awin took over and closed in 2019; its links earn nothing any more.',
  source:
    'anudeepND/whitelist (MIT); its end: https://wiki.awin.com/index.php?title=Affilinet_Publisher_FAQ; seen in public pages and source files',
  ended: '2019',
  urls: [
    {
      role: 'click',
      hosts: ['partners.webmasterplan.com', ...countries],
      path: ['/click.asp', '/click.aspx'],
      query: {
        ref: 'publisher',
        site: 'campaign',
        tnb: 'creative',
        bnb: 'creative',
        hnb: 'creative',
        subid: 'sub',
        diurl: 'target',
      },
      ignoreCase: true,
    },
    {
      role: 'impression',
      hosts: ['banners.webmasterplan.com', 'banner-rotation.com', ...countries],
      path: '/view.asp',
      query: { ref: 'publisher', site: 'campaign', b: 'creative', tnb: 'creative', hnb: 'creative' },
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'http://partners.webmasterplan.com/click.asp?ref=123456&site=4321&type=text&tnb=26&subid=guide&diurl=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '123456', campaign: '4321', creative: '26', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'http://clic.reussissonsensemble.fr/click.asp?ref=123456&site=4321&TYPE=text&tnb=3',
      role: 'click',
      ids: { publisher: '123456', campaign: '4321', creative: '3' },
    },
    {
      url: 'http://banners.webmasterplan.com/view.asp?ref=123456&site=4321&b=36',
      role: 'impression',
      ids: { publisher: '123456', campaign: '4321', creative: '36' },
    },
  ],
  nearMisses: [
    'http://www.webmasterplan.com/',
    'https://example.com/click.asp?ref=123456&site=4321',
    'https://partners.webmasterplan.com.example.org/click.asp?ref=123456&site=4321',
  ],
});
