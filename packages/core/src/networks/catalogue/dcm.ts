import { defineAdSystem } from '../define.js';

export const dcm = defineAdSystem({
  id: 'dcm',
  name: 'Google Campaign Manager 360',
  description:
    'An advertiser’s placement that stands on the page as its own tag; account is the network of the advertiser.',
  source: 'https://support.google.com/campaignmanager/answer/6080468',
  counts: 'unit',
  // A size of one pixel is that of a tag that only counts.
  slots: [
    {
      tags: ['ins'],
      className: 'dcmads',
      attributes: { 'data-dcm-placement': 'N:account(digits).*/B:slot', 'data-dcm-rendering-mode': 'format' },
      requires: ['data-dcm-placement'],
    },
    {
      tags: ['script', 'iframe'],
      src: {
        hosts: ['ad.doubleclick.net'],
        path: [
          '/ddm/(adj|adi)/N:account(digits).*/B:slot;*;sz=:width(digits 2-4)x:height(digits 2-4);*',
          '/ddm/(adj|adi)/N:account(digits).*/B:slot;sz=:width(digits 2-4)x:height(digits 2-4);*',
          '/(adj|adi)/N:account(digits).*/B:slot;sz=:width(digits 2-4)x:height(digits 2-4);*',
        ],
      },
    },
  ],
  examples: [
    {
      html: '<ins class="dcmads" style="display:inline-block;width:300px;height:250px" data-dcm-placement="N1234.567890PAPER/B12345678.234567890" data-dcm-rendering-mode="iframe"></ins>',
      account: '1234',
      slot: '12345678.234567890',
      format: 'iframe',
      size: '300x250',
    },
    {
      html: '<iframe src="https://ad.doubleclick.net/ddm/adi/N1234.567890PAPER/B12345678.234567890;abr=!ie;sz=300x600;ord=1?"></iframe>',
      account: '1234',
      slot: '12345678.234567890',
      size: '300x600',
    },
    {
      html: '<script src="https://ad.doubleclick.net/ddm/adj/N1234.567890PAPER/B12345678.234567890;sz=728x90;ord=1;dc_lat=?"></script>',
      account: '1234',
      slot: '12345678.234567890',
      size: '728x90',
    },
    {
      html: '<script src="//ad.doubleclick.net/adj/N1234.paper/B1234567.8;sz=300x250;ord=1?"></script>',
      account: '1234',
      slot: '1234567.8',
      size: '300x250',
    },
  ],
  nearMisses: [
    '<ins class="dcmads"></ins>',
    '<ins class="dcmads" data-dcm-placement="[PLACEMENT]"></ins>',
    '<script src="https://ad.doubleclick.net/ddm/adj/N1234.567890NSO.CODESRV/B12345678.234567890;abr=!ie;sz=1x2;ord=1?"></script>',
    '<script src="https://www.googletagservices.com/dcm/dcmads.js"></script>',
    '<iframe src="https://ad.doubleclick.net/ddm/trackclk/N1234.567890PAPER/B12345678.234567890"></iframe>',
  ],
});
