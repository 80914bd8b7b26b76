import { defineNetwork } from '../define.js';

const code = ':publisher(word 3-40)' as const;

export const crypto = defineNetwork({
  id: 'crypto',
  name: 'Exchanges and payment services',
  description:
    'Codes with which customers of Binance, Bybit, OKX, KuCoin, Coinbase or Revolut bring others and are paid.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.binance.com', '*.binance.us', '*.binance.info', '*.binance.me'],
      path: ['/', '/*(word 2-5)', '/(register|activity|referral|join)/**', '/*/(register|activity|referral|join)/**'],
      query: { ref: code },
      requires: ['ref'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.bybit.com'],
      query: { affiliate_id: 'publisher' },
      requires: ['affiliate_id'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.bybit.com'],
      path: ['/(invite|register)/**', '/*/(invite|register)/**'],
      query: { ref: code },
      requires: ['ref'],
    },
    { role: 'click', tier: 'medium', hosts: ['partner.bybit.com'], path: '/b/:publisher(word)' },
    { role: 'click', tier: 'medium', hosts: ['*.okx.com', '*.okex.com'], path: '/join/:publisher(word)' },
    { role: 'click', tier: 'medium', hosts: ['*.kucoin.com'], query: { rcode: 'publisher' }, requires: ['rcode'] },
    { role: 'click', tier: 'medium', hosts: ['*.kucoin.com'], path: '/r/(af|rf|broker)/:publisher(word)' },
    { role: 'click', tier: 'medium', hosts: ['*.coinbase.com'], path: '/join/:publisher(word)' },
    { role: 'click', tier: 'medium', hosts: ['crypto.com'], path: '/app/:publisher(alnum 6-16)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['revolut.com'],
      path: '/referral',
      query: { 'referral-code': 'publisher' },
      requires: ['referral-code'],
    },
  ],
  examples: [
    {
      url: 'https://accounts.binance.com/en/register?ref=12345678',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345678' },
    },
    {
      url: 'https://www.bybit.com/en-US/register?affiliate_id=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
    { url: 'https://www.bybit.com/invite?ref=ABCDEF1', role: 'click', tier: 'medium', ids: { publisher: 'ABCDEF1' } },
    {
      url: 'https://partner.bybit.com/b/lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
    { url: 'https://www.okx.com/join/1234567', role: 'click', tier: 'medium', ids: { publisher: '1234567' } },
    { url: 'https://www.kucoin.com/?rcode=AbCdEf', role: 'click', tier: 'medium', ids: { publisher: 'AbCdEf' } },
    { url: 'https://www.kucoin.com/r/rf/ABCDEFGH', role: 'click', tier: 'medium', ids: { publisher: 'ABCDEFGH' } },
    {
      url: 'https://www.coinbase.com/join/lampgu_1a',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampgu_1a' },
    },
    { url: 'https://crypto.com/app/ab1cd2ef3g', role: 'click', tier: 'medium', ids: { publisher: 'ab1cd2ef3g' } },
    {
      url: 'https://revolut.com/referral/?referral-code=lampguide!JAN1AR',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide!JAN1AR' },
    },
  ],
  nearMisses: [
    'https://www.binance.com/en/trade/BTC_USDT?ref=navigation',
    'https://www.binance.com/en/blog/markets/1234?ref=home',
    'https://www.okx.com/markets',
    'https://www.coinbase.com/price/bitcoin',
    'https://crypto.com/price',
    'https://example.com/join/1234567',
  ],
});
