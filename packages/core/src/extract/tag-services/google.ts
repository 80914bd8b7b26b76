import type { TagService } from './define.js';

/** Tags of Google, and the meta elements that name its accounts. */
export const googleServices: readonly TagService[] = [
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    kind: 'analytics',
    source: 'https://developers.google.com/tag-platform/gtagjs/install',
    shapes: [
      { in: 'quotes', near: 'UA-', id: /["'`=](UA-(?!0{4})\d{4,10}-\d{1,4})(?![\w-])/ },
      { in: 'quotes', near: 'G-', id: /["'`=](G-(?=[A-Z]{0,11}\d)[A-Z\d]{6,12})(?![\w-])/ },
    ],
    examples: [
      {
        html: '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D5E"></script>',
        ids: ['G-1A2B3C4D5E'],
      },
      {
        html: "<script>ga('create', 'UA-1234567-2', 'auto'); gtag('config', \"G-1A2B3C4D5E\");</script>",
        ids: ['UA-1234567-2', 'G-1A2B3C4D5E'],
      },
      { html: "<script>_gaq.push(['_setAccount', 'UA-1234567-1']);</script>", ids: ['UA-1234567-1'] },
    ],
    nearMisses: [
      "<script>ga('create', 'UA-XXXXX-Y', 'auto'); gtag('config', 'G-XXXXXXXXXX');</script>",
      "<script>ga('create', 'UA-00000000-1');</script>",
      '<p>Your id looks like "UA-1234567-2".</p>',
      "<script>var part = 'G-SHOCK'; var other = 'AUA-1234567-2';</script>",
    ],
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    kind: 'tag-manager',
    source: 'https://developers.google.com/tag-platform/tag-manager/web',
    shapes: [{ in: 'quotes', near: 'GTM-', id: /["'`=](GTM-(?!X{4})[A-Z\d]{4,9})(?![\w-])/ }],
    examples: [
      {
        html: "<script>(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl})(window,document,'script','dataLayer','GTM-A1B2C3D');</script>",
        ids: ['GTM-A1B2C3D'],
      },
      {
        html: '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-A1B2C3D" height="0" width="0"></iframe></noscript>',
        ids: ['GTM-A1B2C3D'],
      },
    ],
    nearMisses: ["<script>load('GTM-XXXXXX'); var zone = 'GTM-5 o’clock';</script>"],
  },
  {
    id: 'google-tag',
    name: 'Google tag',
    kind: 'tag-manager',
    source: 'https://developers.google.com/tag-platform/gtagjs/configure',
    shapes: [{ in: 'quotes', near: 'GT-', id: /["'`=](GT-(?!X{4})[A-Z\d]{7,9})(?![\w-])/ }],
    examples: [
      {
        html: '<script async src="https://www.googletagmanager.com/gtag/js?id=GT-A1B2C3D"></script>',
        ids: ['GT-A1B2C3D'],
      },
      { html: "<script>gtag('config', 'GT-A1B2C3D4');</script>", ids: ['GT-A1B2C3D4'] },
    ],
    nearMisses: ["<script>gtag('config', 'GT-XXXXXXX'); var phone = 'GT-I9300';</script>"],
  },
  {
    id: 'google-ads',
    name: 'Google Ads conversions',
    kind: 'analytics',
    source: 'https://support.google.com/google-ads/answer/7548399',
    shapes: [{ in: 'quotes', near: 'AW-', id: /["'`=](AW-(?!0{4})\d{8,12})(?!\w)/ }],
    examples: [
      { html: "<script>gtag('config', 'AW-123456789');</script>", ids: ['AW-123456789'] },
      {
        html: "<script>gtag('event', 'conversion', { send_to: 'AW-123456789/AbC-D_efG' });</script>",
        ids: ['AW-123456789'],
      },
    ],
    nearMisses: ["<script>gtag('config', 'AW-CONVERSION_ID'); var model = 'RAW-123456789';</script>"],
  },
  {
    id: 'adsense',
    name: 'Google AdSense',
    kind: 'ads',
    source: 'https://support.google.com/adsense/answer/12169212',
    shapes: [{ in: { meta: 'google-adsense-account' }, id: /^\s{0,9}(ca-pub-\d{10,20})\s{0,9}$/ }],
    examples: [
      {
        html: '<meta name="google-adsense-account" content="ca-pub-1234567890123456">',
        ids: ['ca-pub-1234567890123456'],
      },
    ],
    nearMisses: [
      '<meta name="google-adsense-platform-account" content="ca-host-pub-1234567890123456">',
      '<meta name="google-adsense-account" content="ca-pub-XXXX">',
    ],
  },
];
