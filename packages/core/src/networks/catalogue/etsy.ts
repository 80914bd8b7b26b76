import { defineNetwork } from '../define.js';

export const etsy = defineNetwork({
  id: 'etsy',
  name: 'Etsy Affiliates',
  description:
    'Runs on Awin, whose links are listed there; an address copied after the click still names the publisher in utm_content.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'landing',
      tier: 'weak',
      hosts: ['*.etsy.com'],
      query: { utm_content: ':publisher(digits)' },
      requires: ['utm_source=affiliate_window'],
    },
  ],
  examples: [
    {
      url: 'https://www.etsy.com/listing/1/lamp?source=aw&utm_source=affiliate_window&utm_medium=affiliate&utm_content=1234567',
      role: 'landing',
      tier: 'weak',
      ids: { publisher: '1234567' },
    },
  ],
  nearMisses: [
    'https://www.etsy.com/listing/1/lamp?ref=hdr-cart&ga_order=most_relevant&click_key=0123',
    'https://www.etsy.com/shop/LampMaker?utm_source=newsletter&utm_content=1234567',
    'https://shop.example/?utm_source=affiliate_window&utm_content=1234567',
  ],
});
