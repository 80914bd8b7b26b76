import { defineNetwork } from '../define.js';

const stripchatHosts = ['go.stripchat.com', 'go.strpjmp.com', 'strpjmp.com', 'go.hpyjmp.com', 'go.hpyrdr.com'];

export const adultwebcam = defineNetwork({
  id: 'adultwebcam',
  name: 'Programmes of adult webcams',
  description: 'Chaturbate, AWEmpire (LiveJasmin) and StripCash, each with its own parameters.',
  source: 'seen in public source files and lists of filters',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.chaturbate.com'],
      query: { campaign: 'publisher', track: 'sub' },
      requires: ['tour', 'campaign'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: stripchatHosts,
      query: { userId: ':publisher(hex 32-64)', sourceId: 'sub' },
      requires: ['userId'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { psid: 'publisher', subAffId: 'sub' },
      requires: ['pstool', 'psid'],
      ignoreCase: true,
    },
    {
      role: 'widget',
      tier: 'medium',
      hosts: ['*'],
      path: '/embed/**',
      query: { psid: 'publisher', subAffId: 'sub' },
      requires: ['pstool', 'psid'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://chaturbate.com/in/?tour=AbCd&campaign=AbCdE&track=guide&room=lamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdE', sub: 'guide' },
    },
    {
      url: 'https://go.stripchat.com/?userId=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef&sourceId=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', sub: 'guide' },
    },
    {
      url: 'https://cams.example/?psid=guide&pstool=421_3&psprogram=revs&campaign_id=&subAffId=top',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'guide', sub: 'top' },
    },
    {
      url: 'https://cams.example/embed/abc/?psid=guide&pstool=421_3',
      role: 'widget',
      tier: 'medium',
      ids: { publisher: 'guide' },
    },
  ],
  nearMisses: [
    'https://chaturbate.com/lamp/',
    'https://chaturbate.com/?campaign=AbCdE',
    'https://go.stripchat.com/api/models?limit=48',
    'https://travel.example/?tour=rome&campaign=spring',
    'https://example.com/?psid=guide',
  ],
});
