import { defineNetwork } from '../define.js';

export const easyazon = defineNetwork({
  id: 'easyazon',
  name: 'EasyAzon, AAWP, Lasso and their like',
  description:
    'WordPress plug-ins that make product boxes and paid links and mark them; the network is that of the URL, where it shows one.',
  source: 'seen in public source files',
  urls: [],
  markup: [
    { role: 'cloak', tier: 'medium', className: 'easyazon-*' },
    { role: 'cloak', tier: 'medium', className: 'aawp-*' },
    { role: 'cloak', tier: 'medium', attribute: 'data-aawp-*' },
    { role: 'cloak', tier: 'medium', attribute: 'data-lasso-id' },
    { role: 'cloak', tier: 'medium', className: 'amalinkspro*' },
    { role: 'cloak', tier: 'medium', className: 'betterlinks-*' },
    { role: 'cloak', tier: 'medium', className: 'clickwhale*' },
  ],
  examples: [],
  markupExamples: [
    {
      html: '<a class="easyazon-link" data-identifier="B000000000" data-locale="US" href="https://blog.example/buy/lamp"></a>',
      tier: 'medium',
    },
    { html: '<a class="aawp-button aawp-button--buy" href="https://blog.example/lamp"></a>', tier: 'medium' },
    { html: '<a data-aawp-local-click-tracking="1" href="https://blog.example/lamp"></a>', tier: 'medium' },
    { html: '<a data-lasso-id="12" data-lasso-name="Lamp" href="https://blog.example/lamp"></a>', tier: 'medium' },
    { html: '<a class="amalinkspro-css-link" href="https://blog.example/lamp"></a>', tier: 'medium' },
    { html: '<a class="betterlinks-link" href="https://blog.example/lamp"></a>', tier: 'medium' },
    { html: '<a class="clickwhale" href="https://blog.example/lamp"></a>', tier: 'medium' },
  ],
  nearMisses: [],
});
