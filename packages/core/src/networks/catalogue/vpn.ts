import { defineNetwork } from '../define.js';

const tracking = {
  aff_id: 'publisher',
  offer_id: 'campaign',
  url_id: 'creative',
  aff_sub: 'sub',
  source: 'sub',
} as const;

const trackingHosts = [
  'go.nordvpn.net',
  'go.nordpass.io',
  'go.nordlocker.net',
  'go.nordlocker.com',
  'go.nordlayer.net',
  'go.nordstellar.net',
  'go.saily.site',
  'get.surfshark.net',
];

const expressHosts = [
  'linkev.com',
  'xvuslink.com',
  'xvinlink.com',
  'xvbelink.com',
  'go.expressvpn.com',
  'expressvpn.com',
  'get-express-vpn.com',
];

export const vpn = defineNetwork({
  id: 'vpn',
  name: 'VPN services',
  description: 'Own programmes of NordVPN, Surfshark, ExpressVPN and Private Internet Access.',
  source: 'nextdns/click-tracking-domains (MIT); seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: trackingHosts, path: '/(aff_c|aff_r)', query: tracking },
    { role: 'impression', hosts: trackingHosts, path: '/aff_i', query: tracking },
    { role: 'shortlink', hosts: trackingHosts, path: '/SH*(alnum)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: expressHosts,
      query: { a_fid: 'publisher', data1: 'sub' },
      requires: ['a_fid'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: expressHosts,
      query: { a_aid: 'publisher', data1: 'sub' },
      requires: ['a_aid'],
    },
    // ExpressVPN changes its hosts.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { a_fid: 'publisher', data1: 'sub' },
      requires: ['a_fid', 'offer'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.privateinternetaccess.com'],
      path: ['/pages/(buy-vpn|android-vpn-app)/:publisher(word)', '/offer/:publisher(word)'],
    },
  ],
  examples: [
    {
      url: 'https://go.nordvpn.net/aff_c?offer_id=15&aff_id=123456&url_id=902&aff_sub=guide',
      role: 'click',
      ids: { publisher: '123456', campaign: '15', creative: '902', sub: 'guide' },
    },
    {
      url: 'https://get.surfshark.net/aff_i?offer_id=926&aff_id=12345',
      role: 'impression',
      ids: { publisher: '12345', campaign: '926' },
    },
    { url: 'https://go.nordvpn.net/SHabc', role: 'shortlink' },
    {
      url: 'https://www.linkev.com/?a_fid=lampguide&data1=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide', sub: 'guide' },
    },
    {
      url: 'https://vpn.example/?offer=3monthsfree&a_fid=lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    {
      url: 'https://www.linkev.com/vpn-service/buy?a_aid=lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    {
      url: 'https://www.privateinternetaccess.com/pages/buy-vpn/lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
  ],
  nearMisses: [
    'https://nordvpn.com/',
    'https://vpn.example/?a_fid=lampguide',
    'https://go.nordvpn.net/',
    'https://www.expressvpn.com/what-is-my-ip',
    'https://www.privateinternetaccess.com/pages/buy-a-vpn',
    'https://www.privateinternetaccess.com/pages/buy-vpn/',
    'https://example.com/pages/buy-vpn/lampguide',
  ],
});
