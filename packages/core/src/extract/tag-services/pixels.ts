import type { TagService } from './define.js';

/** Pixels by which networks of advertising count visits. */
export const pixelServices: readonly TagService[] = [
  {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    kind: 'analytics',
    source: 'https://developers.facebook.com/docs/meta-pixel/get-started',
    shapes: [
      { in: 'snippet', near: 'fbq(', id: /fbq\(\s{0,9}["']init["']\s{0,9},\s{0,9}["']?(\d{10,20})(?!\d)/ },
      {
        in: 'snippet',
        near: 'facebook.com/tr?',
        id: /facebook\.com\/tr\?(?:[\w.=%-]{1,60}&){0,9}id=(\d{10,20})(?!\d)/,
      },
    ],
    examples: [
      { html: "<script>fbq('init', '123456789012345'); fbq('track', 'PageView');</script>", ids: ['123456789012345'] },
      {
        html: '<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=123456789012345&ev=PageView&noscript=1"></noscript>',
        ids: ['123456789012345'],
      },
    ],
    nearMisses: [
      "<script>fbq('init', 'YOUR-PIXEL-ID'); fbq('track', '123456789012345');</script>",
      '<img src="https://www.facebook.com/track?id=123456789012345">',
    ],
  },
  {
    id: 'microsoft-uet',
    name: 'Microsoft Advertising UET',
    kind: 'analytics',
    source: 'https://help.ads.microsoft.com/apex/index/3/en/56688',
    shapes: [{ in: 'snippet', near: 'bat.bing', id: /\bti["']?\s{0,9}[:=]\s{0,9}["']?(\d{5,10})(?!\d)/ }],
    examples: [
      {
        html: '<script>(function(w,d,t,r,u){var o={ti:"12345678"};o.q=w[u];n.src=r})(window,document,"script","//bat.bing.com/bat.js","uetq");</script>',
        ids: ['12345678'],
      },
    ],
    nearMisses: ['<script>var o = { ti: "12345678" };</script>'],
  },
  {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    kind: 'analytics',
    source: 'https://www.linkedin.com/help/lms/answer/a418880',
    shapes: [
      { in: 'snippet', near: '_linkedin_partner_id', id: /_linkedin_partner_id\s{0,9}=\s{0,9}["']?(\d{4,10})(?!\d)/ },
      {
        in: 'snippet',
        near: 'ads.linkedin.com/collect',
        id: /\/collect\/?\?(?:[\w.=%-]{1,60}&){0,9}pid=(\d{4,10})(?!\d)/,
      },
    ],
    examples: [
      { html: '<script>_linkedin_partner_id = "1234567";</script>', ids: ['1234567'] },
      {
        html: '<noscript><img src="https://px.ads.linkedin.com/collect/?pid=1234567&fmt=gif"></noscript>',
        ids: ['1234567'],
      },
    ],
    nearMisses: ['<script>window._linkedin_partner_ids.push(_linkedin_partner_id);</script>'],
  },
  {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    kind: 'analytics',
    source: 'https://ads.tiktok.com/help/article/get-started-pixel',
    shapes: [{ in: 'snippet', near: 'ttq.load(', id: /ttq\.load\(\s{0,9}["']([A-Z\d]{16,24})["']/ }],
    examples: [
      { html: "<script>ttq.load('C1A2B3C4D5E6F7G8H9I0'); ttq.page();</script>", ids: ['C1A2B3C4D5E6F7G8H9I0'] },
    ],
    nearMisses: ["<script>ttq.load(pixel); ttq.page('C1A2B3C4D5E6F7G8H9I0');</script>"],
  },
  {
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    kind: 'analytics',
    source: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
    shapes: [
      { in: 'snippet', near: 'pintrk(', id: /pintrk\(\s{0,9}["']load["']\s{0,9},\s{0,9}["'](\d{10,16})["']/ },
      {
        in: 'snippet',
        near: 'ct.pinterest.com/v3',
        id: /pinterest\.com\/v3\/?\?(?:[\w.=%-]{1,60}&){0,9}tid=(\d{10,16})(?!\d)/,
      },
    ],
    examples: [
      { html: "<script>pintrk('load', '2612345678901'); pintrk('page');</script>", ids: ['2612345678901'] },
      {
        html: '<noscript><img src="https://ct.pinterest.com/v3/?event=init&tid=2612345678901&noscript=1"></noscript>',
        ids: ['2612345678901'],
      },
    ],
    nearMisses: ["<script>pintrk('track', '2612345678901');</script>"],
  },
  {
    id: 'x-pixel',
    name: 'X Pixel',
    kind: 'analytics',
    source: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
    shapes: [
      { in: 'snippet', near: 'twq(', id: /twq\(\s{0,9}["'](?:init|config)["']\s{0,9},\s{0,9}["']([a-z\d]{5,8})["']/ },
    ],
    examples: [{ html: "<script>twq('config', 'o1a2b'); </script>", ids: ['o1a2b'] }],
    nearMisses: ["<script>twq('track', 'PageView');</script>"],
  },
];
