import { defineAdSystem } from '../define.js';

export const gpt = defineAdSystem({
  id: 'gpt',
  name: 'Google Publisher Tag (Ad Manager)',
  description:
    'A place that Google Ad Manager fills, told by its element or by the call that defines it; account is the code of the network.',
  source: 'https://developers.google.com/publisher-tag/reference; seen in a scan of 3,364 real pages',
  counts: 'unit',
  // The code of the network is not the id under which Google lists the seller.
  adsTxt: { domains: ['google.com'] },
  slots: [
    { id: 'div-gpt-ad*', attributes: { id: 'slot' } },
    {
      tags: ['script'],
      code: {
        contains: 'googletag.defineSlot',
        arguments: [['/:account(digits)/*', '/:account(digits),*'], 'size', 'slot'],
        shownBy: 'googletag.display',
      },
    },
    {
      counts: 'page',
      tags: ['script'],
      src: {
        hosts: ['securepubads.g.doubleclick.net', 'googletagservices.com', 'pagead2.googlesyndication.com'],
        path: '/tag/js/gpt.js',
      },
    },
    { counts: 'page', tags: ['script'], code: { contains: '.googletagservices.com/tag/js/gpt.js' } },
  ],
  examples: [
    { html: '<div id="div-gpt-ad-1234567890123-0"></div>', slot: 'div-gpt-ad-1234567890123-0' },
    {
      html: '<div id="div-gpt-ad-top" style="width: 728px; height:90px;"></div>',
      slot: 'div-gpt-ad-top',
      size: '728x90',
    },
    {
      html: "<script>googletag.cmd.push(() => { googletag.defineSlot('/1234567/paper/top', [300, 250], 'paper-top').addService(googletag.pubads()); });</script>",
      account: '1234567',
      slot: 'paper-top',
      size: '300x250',
    },
    {
      html: "<script>googletag.defineSlot('/1234567,7654321/paper/side', ['fluid', [300, 250]], 'paper-side');</script>",
      account: '1234567',
      slot: 'paper-side',
    },
    { html: '<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>' },
    { html: '<script async src="https://www.googletagservices.com/tag/js/gpt.js"></script>' },
    {
      html: "<script>var gads = document.createElement('script'); gads.src = (isSecure ? 'https:' : 'http:') + '//www.googletagservices.com/tag/js/gpt.js';</script>",
    },
  ],
  nearMisses: [
    '<div id="gpt-ad-wrapper"></div>',
    '<script src="https://www.googletagservices.com/dcm/dcmads.js"></script>',
    '<script>googletag.defineSlot(path, sizes, id);</script>',
    "<script>googletag.cmd.push(function () { googletag.display('paper-top'); });</script>",
  ],
});
