import type { TagFact } from '../model.js';

/** How the code or the address that a service hands out names an account. */
export interface TagShape {
  /**
   * Where it stands. `snippet`: in inline code as the service hands it out, or in the address of a script, a frame or a
   * pixel. `quotes`: the same, but its form alone tells the id, so it may stand anywhere in code, in quotes. An attribute of
   * a script with this name, or the content of a `meta` with this name.
   */
  readonly in: 'snippet' | 'quotes' | { readonly attribute: string } | { readonly meta: string };
  /**
   * A text that stands there, too: nothing is tried without it. What the id begins with, in quotes; what stands in the
   * address of the script, for one of its attributes.
   */
  readonly near?: string;
  /**
   * Finds the id: its groups, joined by `/`. Of several patterns each must be found, and the groups of all are the id. Every
   * repetition has an end, so that none takes more than linear time.
   */
  readonly id: RegExp | readonly RegExp[];
}

/** A service that a site takes part in with an account of its operator. Pure data. */
export interface TagService extends Pick<TagFact, 'kind'> {
  readonly id: string;
  readonly name: string;
  /** Where the code or the address is documented. */
  readonly source: string;
  readonly shapes: readonly TagShape[];
  /** HTML, and the ids that it holds. */
  readonly examples: readonly { readonly html: string; readonly ids: readonly string[] }[];
  /** HTML that looks alike and names no account. */
  readonly nearMisses: readonly string[];
}

/** By what operators measure and manage their sites; an id joins their hosts unless it names a single site (`site-token`). */
export const tagServices: readonly TagService[] = [
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
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    kind: 'analytics',
    source: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup',
    shapes: [
      {
        in: 'snippet',
        near: 'clarity',
        id: /["']clarity["']\s{0,9},\s{0,9}["']script["']\s{0,9},\s{0,9}["']([a-z\d]{8,12})["']/,
      },
      { in: 'snippet', near: 'clarity.ms/tag/', id: /clarity\.ms\/tag\/([a-z\d]{8,12})(?![\w-])/ },
    ],
    examples: [
      {
        html: '<script>(function(c,l,a,r,i,t,y){t.src="https://www.clarity.ms/tag/"+i})(window, document, "clarity", "script", "a1b2c3d4e5");</script>',
        ids: ['a1b2c3d4e5'],
      },
      { html: '<script async src="https://www.clarity.ms/tag/a1b2c3d4e5?ref=wix"></script>', ids: ['a1b2c3d4e5'] },
    ],
    nearMisses: ['<script>load("clarity", "style", "a1b2c3d4e5");</script>'],
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
    id: 'hotjar',
    name: 'Hotjar',
    kind: 'analytics',
    source: 'https://help.hotjar.com/hc/en-us/articles/36819956010001',
    shapes: [
      { in: 'snippet', near: 'hjid', id: /hjid["']?\s{0,9}:\s{0,9}["']?(\d{4,9})(?!\d)/ },
      { in: 'snippet', near: 'hotjar.com/c/hotjar-', id: /hotjar\.com\/c\/hotjar-(\d{4,9})\.js/ },
    ],
    examples: [
      { html: '<script>h._hjSettings={hjid:1234567,hjsv:6};</script>', ids: ['1234567'] },
      { html: '<script src="https://static.hotjar.com/c/hotjar-1234567.js?sv=6"></script>', ids: ['1234567'] },
    ],
    nearMisses: ['<script>h._hjSettings={hjid:YOUR_ID,hjsv:1234567};</script>'],
  },
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    kind: 'analytics',
    source: 'https://yandex.com/support/metrica/en/general/counter-webstat',
    shapes: [
      { in: 'snippet', near: 'ym(', id: /\bym\(\s{0,9}["']?(\d{5,10})["']?\s{0,9},\s{0,9}["']init["']/ },
      {
        in: 'snippet',
        near: 'Ya.Metrika',
        id: /Ya\.Metrika2?\(\s{0,9}\{\s{0,40}["']?id["']?\s{0,9}:\s{0,9}["']?(\d{5,10})/,
      },
      { in: 'snippet', near: 'mc.yandex.ru/watch/', id: /mc\.yandex\.ru\/watch\/(\d{5,10})(?!\d)/ },
    ],
    examples: [
      { html: '<script>ym(12345678, "init", { clickmap: true });</script>', ids: ['12345678'] },
      {
        html: '<noscript><div><img src="https://mc.yandex.ru/watch/12345678" alt=""></div></noscript>',
        ids: ['12345678'],
      },
      { html: '<script>w.yaCounter = new Ya.Metrika({ id: 12345678, webvisor: true });</script>', ids: ['12345678'] },
    ],
    nearMisses: ['<script>ym(12345678, "reachGoal", "order"); gym(1234567, "init");</script>'],
  },
  {
    id: 'baidu-tongji',
    name: 'Baidu Tongji',
    kind: 'analytics',
    source: 'https://tongji.baidu.com/web/help/article?id=174',
    shapes: [{ in: 'snippet', near: 'hm.baidu.com/', id: /hm\.baidu\.com\/hm?\.js(?:\?|%3F)([\da-f]{32})(?!\w)/ }],
    examples: [
      {
        html: '<script>hm.src = "https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef";</script>',
        ids: ['0123456789abcdef0123456789abcdef'],
      },
    ],
    nearMisses: ['<script>hm.src = "https://hm.baidu.com/hm.js?" + id;</script>'],
  },
  {
    id: 'cnzz',
    name: 'CNZZ',
    kind: 'analytics',
    source: 'https://developer.umeng.com/docs/67963/detail/68609',
    shapes: [
      { in: 'snippet', near: 'cnzz.com/', id: /cnzz\.com\/[\w.]{1,20}(?:\?|%3F)(?:web_)?id(?:=|%3D)(\d{6,12})(?!\d)/ },
    ],
    examples: [
      {
        html: '<script src="https://s9.cnzz.com/z_stat.php?id=1234567890&web_id=1234567890"></script>',
        ids: ['1234567890'],
      },
    ],
    nearMisses: ['<script src="https://s9.cnzz.com/core.php?show=pic"></script>'],
  },
  {
    id: '51la',
    name: '51.LA',
    kind: 'analytics',
    source: 'https://v6.51.la/help',
    shapes: [
      {
        in: 'snippet',
        near: 'LA.init',
        id: /\bLA\.init\(\s{0,9}\{\s{0,9}["']?id["']?\s{0,9}:\s{0,9}["']([\w-]{8,24})["']/,
      },
      { in: 'snippet', near: '.users.51.la/', id: /\.users\.51\.la\/(\d{5,10})\.js/ },
    ],
    examples: [
      { html: '<script>LA.init({id:"KAbCdEfGhIjKlMnO",ck:"KAbCdEfGhIjKlMnO"})</script>', ids: ['KAbCdEfGhIjKlMnO'] },
      { html: '<script src="//js.users.51.la/12345678.js"></script>', ids: ['12345678'] },
    ],
    nearMisses: ['<script src="//js.users.51.la/sdk.js"></script>'],
  },
  {
    id: 'matomo',
    name: 'Matomo',
    kind: 'analytics',
    source: 'https://developer.matomo.org/guides/tracking-javascript-guide',
    shapes: [
      {
        in: 'snippet',
        near: 'setSiteId',
        id: [
          /(?:\bu\s{0,3}=|setTrackerUrl)[^\n;]{0,120}?\/\/([a-z\d][a-z\d.-]{2,100})[/"']/,
          /setSiteId["']\s{0,9},\s{0,9}["']?(\d{1,6})(?!\d)/,
        ],
      },
      {
        in: 'snippet',
        near: 'idsite=',
        id: /\/\/([a-z\d][a-z\d.-]{2,100})\/(?:[\w-]{1,30}\/){0,3}(?:matomo|piwik)\.php\?(?:[\w.=%-]{1,60}&){0,9}idsite=(\d{1,6})(?!\d)/,
      },
    ],
    examples: [
      {
        html: "<script>_paq.push(['enableLinkTracking']); (function() { var u=\"//stats.example.com/\"; _paq.push(['setTrackerUrl', u+'matomo.php']); _paq.push(['setSiteId', '3']); })();</script>",
        ids: ['stats.example.com/3'],
      },
      {
        html: '<noscript><img src="https://stats.example.com/matomo.php?idsite=3&amp;rec=1" alt=""></noscript>',
        ids: ['stats.example.com/3'],
      },
    ],
    nearMisses: ["<script>var u='/matomo/'; _paq.push(['setSiteId', '3']);</script>"],
  },
  {
    id: 'plausible',
    name: 'Plausible',
    kind: 'analytics',
    source: 'https://plausible.io/docs/plausible-script',
    shapes: [
      { in: { attribute: 'data-domain' }, near: 'plausible', id: /(?<=^|[,\s])([\w./-]{3,100})(?=$|[,\s])/ },
      { in: 'snippet', near: 'plausible.io/js/pa-', id: /plausible\.io\/js\/(pa-[\w-]{10,40})\.js/ },
    ],
    examples: [
      {
        html: '<script defer data-domain="example.com" src="https://plausible.io/js/script.js"></script>',
        ids: ['example.com'],
      },
      {
        html: '<script defer data-domain="lamps.test, all.lamps.test" src="https://plausible.io/js/script.js"></script>',
        ids: ['lamps.test', 'all.lamps.test'],
      },
      {
        html: '<script async src="https://plausible.io/js/pa-AbCdEfGhIjKlMnOpQrStU.js"></script>',
        ids: ['pa-AbCdEfGhIjKlMnOpQrStU'],
      },
    ],
    nearMisses: ['<script data-domain="example.com" src="/js/shop.js"></script>'],
  },
  {
    id: 'umami',
    name: 'Umami',
    kind: 'analytics',
    source: 'https://umami.is/docs/collect-data',
    shapes: [
      { in: { attribute: 'data-website-id' }, id: /^([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i },
    ],
    examples: [
      {
        html: '<script defer src="https://cloud.umami.is/script.js" data-website-id="01234567-89ab-cdef-0123-456789abcdef"></script>',
        ids: ['01234567-89ab-cdef-0123-456789abcdef'],
      },
    ],
    nearMisses: ['<script defer src="https://cloud.umami.is/script.js" data-website-id="your-website-id"></script>'],
  },
  {
    id: 'fathom',
    name: 'Fathom',
    kind: 'analytics',
    source: 'https://usefathom.com/docs/script/embed',
    shapes: [{ in: { attribute: 'data-site' }, near: 'usefathom.com', id: /^([A-Z]{8})$/ }],
    examples: [
      {
        html: '<script src="https://cdn.usefathom.com/script.js" data-site="ABCDEFGH" defer></script>',
        ids: ['ABCDEFGH'],
      },
    ],
    nearMisses: ['<script src="/js/script.js" data-site="ABCDEFGH"></script>'],
  },
  {
    id: 'statcounter',
    name: 'StatCounter',
    kind: 'analytics',
    source: 'https://statcounter.com/support/knowledge-base/41/',
    shapes: [{ in: 'snippet', near: 'sc_project', id: /\bsc_project\s{0,9}=\s{0,9}["']?(\d{4,10})(?!\d)/ }],
    examples: [{ html: '<script>var sc_project=1234567; var sc_security="a1b2c3d4";</script>', ids: ['1234567'] }],
    nearMisses: ['<script>var sc_projects=1234567;</script>'],
  },
  {
    id: 'histats',
    name: 'Histats',
    kind: 'analytics',
    source: 'https://www.histats.com/?act=faq',
    shapes: [{ in: 'snippet', near: 'Histats.start', id: /Histats\.start["'(,\s]{1,9}1,(\d{4,9}),/ }],
    examples: [
      {
        html: "<script>_Hasync.push(['Histats.start', '1,1234567,4,0,0,0,00010000']);</script>",
        ids: ['1234567'],
      },
      { html: '<script>try { Histats.start(1,1234567,4,0,0,0,""); } catch (e) {}</script>', ids: ['1234567'] },
    ],
    nearMisses: ['<script>Histats.start(); var other = [1,1234567,4];</script>'],
  },
  {
    id: 'clicky',
    name: 'Clicky',
    kind: 'analytics',
    source: 'https://clicky.com/help/custom/manual',
    shapes: [
      { in: 'snippet', near: 'getclicky.com/', id: /getclicky\.com\/(\d{4,12})\.js/ },
      { in: 'snippet', near: 'clicky_site_ids', id: /clicky_site_ids\.push\(\s{0,9}(\d{4,12})\s{0,9}\)/ },
      { in: { attribute: 'data-id' }, near: 'getclicky.com', id: /^(\d{4,12})$/ },
    ],
    examples: [
      { html: '<script async data-id="101234567" src="//static.getclicky.com/js"></script>', ids: ['101234567'] },
      { html: '<script async src="//static.getclicky.com/101234567.js"></script>', ids: ['101234567'] },
    ],
    nearMisses: ['<script data-id="101234567" src="/js/shop.js"></script>'],
  },
  {
    id: 'naver-analytics',
    name: 'Naver Analytics',
    kind: 'analytics',
    source: 'https://analytics.naver.com/',
    shapes: [{ in: 'snippet', near: 'wcs_add', id: /wcs_add\[["']wa["']\]\s{0,9}=\s{0,9}["'](\w{8,24})["']/ }],
    examples: [{ html: '<script>wcs_add["wa"] = "s_1a2b3c4d5e6f";</script>', ids: ['s_1a2b3c4d5e6f'] }],
    nearMisses: ['<script>wcs_add["wa"] = account;</script>'],
  },
  {
    id: 'quantcast',
    name: 'Quantcast Measure',
    kind: 'analytics',
    source: 'https://help.quantcast.com/hc/en-us/articles/115014009068',
    shapes: [{ in: 'snippet', near: 'qacct', id: /qacct["']?\s{0,9}[:=]\s{0,9}["'](p-[\w-]{8,20})["']/ }],
    examples: [{ html: '<script>_qevents.push({ qacct: "p-01abCdEfGhIjK" });</script>', ids: ['p-01abCdEfGhIjK'] }],
    nearMisses: ['<script>_qevents.push({ qacct: "" });</script>'],
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
  {
    id: 'adobe-launch',
    name: 'Adobe Experience Platform Tags',
    kind: 'tag-manager',
    source: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/publish/environments/environments',
    shapes: [
      { in: 'snippet', near: 'assets.adobedtm.com/', id: /adobedtm\.com\/([\da-f]{12})\/([\da-f]{12})\/launch-/ },
      { in: 'snippet', near: 'assets.adobedtm.com/launch-', id: /adobedtm\.com\/launch-(EN[\da-f]{32})/ },
      { in: 'snippet', near: '/satelliteLib-', id: /adobedtm\.com\/([\da-f]{40})\/satelliteLib-/ },
    ],
    examples: [
      {
        html: '<script src="https://assets.adobedtm.com/0123456789ab/ba9876543210/launch-aabbccddeeff.min.js" async></script>',
        ids: ['0123456789ab/ba9876543210'],
      },
      {
        html: '<script src="//assets.adobedtm.com/launch-EN0123456789abcdef0123456789abcdef.min.js"></script>',
        ids: ['EN0123456789abcdef0123456789abcdef'],
      },
    ],
    nearMisses: ['<script src="https://assets.adobedtm.com/extensions/EP01234567/AppMeasurement.min.js"></script>'],
  },
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    // A token names one site; hosting services and builders put theirs on the pages of their customers.
    kind: 'site-token',
    source: 'https://developers.cloudflare.com/web-analytics/get-started/',
    shapes: [{ in: { attribute: 'data-cf-beacon' }, id: /["']token["']\s{0,9}:\s{0,9}["']([\da-f]{32})["']/ }],
    examples: [
      {
        html: '<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon=\'{"token": "0123456789abcdef0123456789abcdef"}\'></script>',
        ids: ['0123456789abcdef0123456789abcdef'],
      },
    ],
    nearMisses: [
      '<script src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon=\'{"rayId":"0"}\'></script>',
    ],
  },
];
