import { defineNetwork } from '../define.js';

const ownHosts = ['secure.2checkout.com', 'secure.avangate.com', '2checkout.com', 'avangate.com'];

const orderPages = '/order/(checkout|product|cart|pf|trial|mlpf|upgrade|finish).php';

const query = { AFFILIATE: 'publisher', ACCOUNT: 'advertiser', SRC: 'sub', AFFSRC: 'sub' } as const;

export const avangate = defineNetwork({
  id: 'avangate',
  name: '2Checkout (Avangate)',
  description:
    'Shop system of software vendors, often under a host of theirs; AFFILIATE in an order link names the publisher.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ownHosts,
      path: [orderPages, '/order/(checkout|product|cart)', '/affiliate.php', '/checkout/buy'],
      query: { ...query, merchant: 'advertiser', PATH: 'target' },
      requires: ['AFFILIATE'],
      ignoreCase: true,
    },
    { role: 'click', tier: 'medium', hosts: ['*'], path: orderPages, query, requires: ['AFFILIATE'], ignoreCase: true },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/affiliate.php',
      query: { ...query, PATH: 'target' },
      requires: ['AFFILIATE', 'ACCOUNT'],
      ignoreCase: true,
    },
    // Without a publisher it is the vendor's own buy button.
    {
      role: 'checkout',
      hosts: ownHosts,
      path: [orderPages, '/checkout/buy'],
      query: { merchant: 'advertiser' },
      ignoreCase: true,
    },
    { role: 'checkout', tier: 'medium', hosts: ['*'], path: orderPages, requires: ['PRODS'], ignoreCase: true },
    { role: 'checkout', tier: 'weak', hosts: ['*'], path: '/order/(checkout|cart|product).php', ignoreCase: true },
    {
      role: 'creative',
      hosts: ['secure.avangate.com', 'secure.2checkout.com'],
      path: '/images/merchant/:advertiser(hex 32-32)/**',
    },
  ],
  examples: [
    {
      url: 'https://secure.2checkout.com/order/checkout.php?PRODS=4572700&QTY=1&AFFILIATE=123456&CART=1',
      role: 'click',
      ids: { publisher: '123456' },
    },
    {
      url: 'https://store.vendor.example/order/checkout.php?PRODS=4572700&QTY=1&AFFILIATE=123456&CART=1',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456' },
    },
    {
      url: 'https://order.vendor.example/order/cart.php?prods=4572700&affiliate=123456&src=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', sub: 'guide' },
    },
    {
      url: 'https://shop.vendor.example/affiliate.php?ACCOUNT=VENDOR&AFFILIATE=123456&PATH=https%3A%2F%2Fvendor.example%2F%3FAFFILIATE%3D123456',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', advertiser: 'VENDOR' },
      target: 'https://vendor.example/?AFFILIATE=123456',
    },
    { url: 'https://secure.avangate.com/order/checkout.php?PRODS=4572700', role: 'checkout' },
    { url: 'https://store.vendor.example/order/product.php?PRODS=4572700&QTY=1', role: 'checkout', tier: 'medium' },
    { url: 'https://store.vendor.example/order/checkout.php?AFFILIATE=', role: 'checkout', tier: 'weak' },
    {
      url: 'https://secure.avangate.com/images/merchant/0123456789abcdef0123456789abcdef/products/box.png',
      role: 'creative',
      ids: { advertiser: '0123456789abcdef0123456789abcdef' },
    },
  ],
  nearMisses: [
    'https://example.com/affiliate.php?AFFILIATE=123456',
    'https://example.com/reorder/checkout.php?AFFILIATE=123456',
    'https://example.com/order/status.php?AFFILIATE=123456',
    'https://www.2checkout.com/affiliates/',
  ],
});
