import type { TagService } from './define.js';

/** What counts visits, records sessions, and loads further tags. */
export const analyticsServices: readonly TagService[] = [
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
