import type { JudgedLink, LinkKind, Match } from '../../model.js';
import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { confidenceIn, isPaid } from '../paid-links.js';
import {
  amazonProgrammePolicies,
  awinForbiddenMethods,
  commissionFactoryBreaches,
  googleSpamPolicies,
} from '../policies.js';

/** Elements whose URL a browser loads without being asked. An image that loads an impression URL is as it should be. */
const LOADED: ReadonlySet<LinkKind> = new Set<LinkKind>([
  'img',
  'iframe',
  'frame',
  'embed',
  'object',
  'script',
  'source',
  'video',
  'audio',
  'track',
  'style',
]);
/** The `rel` of a `link` that makes a browser load its URL: HTML standard, "Link types"; `prerender` from Resource Hints. */
const LOADING: ReadonlySet<string> = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
]);

/** What code does with a URL when the page loads: `CodeUse`. To decode it is not to use it. */
const USING: ReadonlySet<string> = new Set(['navigates', 'opens', 'loads']);

export const forcedClick = pageRule({
  id: 'forced-click',
  title: 'Affiliate click URL is loaded without a click',
  why: 'A click that no person made claims commission that was not earned; every network bans the publisher for it.',
  fix: 'Use the click URL in a link only, and the impression URL of the creative as its pixel.',
  severity: 'error',
  policy: [awinForbiddenMethods, commissionFactoryBreaches, amazonProgrammePolicies, googleSpamPolicies],
  packs: ['networks', 'google', 'amazon'],
  evidence: { href: 'url', network: 'text', publisher: 'text', element: 'text', hidden: 'text' },
  identity: ['href', 'element'],
  examples: {
    bad: [
      '<img src="https://x.pxf.io/c/1/2/3" width="1" height="1">',
      '<img srcset="https://x.pxf.io/c/1/2/3 2x" src="lamp.jpg">',
      '<iframe src="https://x.pxf.io/c/1/2/3" style="display:none"></iframe>',
      '<iframe srcdoc="&lt;img src=https://x.pxf.io/c/1/2/3&gt;"></iframe>',
      '<script src="https://x.pxf.io/c/1/2/3"></script>',
      '<link rel="prefetch" href="https://x.pxf.io/c/1/2/3">',
      '<div style="background: url(https://x.pxf.io/c/1/2/3)">Welcome</div>',
      '<video poster="https://x.pxf.io/c/1/2/3"></video>',
      '<meta http-equiv="refresh" content="0; url=https://x.pxf.io/c/1/2/3">',
      '<script>setTimeout(function () { location.href = "https://x.pxf.io/c/1/2/3" }, 3000)</script>',
      '<script>window.onload = () => window.open("https://x.pxf.io/c/1/2/3")</script>',
      '<script>new Image().src = "https://x.pxf.io/c/1/2/3"</script>',
      '<script>document.addEventListener("click", () => open("https://x.pxf.io/c/1/2/3"))</script>',
      '<body onload="document.forms[0].submit()"><form action="https://x.pxf.io/c/1/2/3"></form>',
      '<iframe src="https://www.amazon.com/dp/B000000000?tag=lamps-20" width="1" height="1"></iframe>',
      '<img src="https://amzn.to/3AbCdEf" width="0" height="0">',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<iframe srcdoc="&lt;a href=https://x.pxf.io/c/1/2/3&gt;Buy&lt;/a&gt;"></iframe>',
      '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">',
      '<link rel="canonical" href="https://x.pxf.io/c/1/2/3">',
      '<link rel="preconnect" href="https://x.pxf.io/c/1/2/3">',
      '<script>button.addEventListener("click", () => open("https://x.pxf.io/c/1/2/3"))</script>',
      '<script>new Image().src = "https://imp.pxf.io/i/1/2/3"</script>',
      '<span onclick="window.open(\'https://x.pxf.io/c/1/2/3\')">Buy</span>',
      '<meta property="og:image" content="https://x.pxf.io/c/1/2/3">',
      '<iframe src="https://video.example/embed/1"></iframe>',
      '<img src="https://www.ojrq.net/p/?return=&amp;cid=17190&amp;tpsync=no" style="visibility:hidden">',
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      if (!isPaid(link) || !isClick(link.network)) continue;
      const element = loaderOf(link);
      if (element === '') continue;
      const { href, at, hidden, network } = link;
      const evidence = { href, network: network.network, publisher: network.ids.publisher ?? '', element, hidden };
      yield { at, evidence, confidence: confidenceIn(link) };
    }
  },
});

function isClick({ role, side }: Match): boolean {
  return (role === 'click' || role === 'shortlink') && side === undefined;
}

/** The element whose URL is loaded without a click, of code also what it does; '' for what waits for one. */
function loaderOf({ kind, via, rel }: JudgedLink): string {
  if (kind === 'script' && via === 'javascript') {
    const uses = rel.filter((token) => USING.has(token));
    return uses.length === 0 ? '' : `code that ${uses.sort().join(' and ')}`;
  }
  if (kind === 'link') return rel.some((token) => LOADING.has(token)) ? kind : '';
  if (kind === 'meta') return rel.includes('refresh') ? kind : '';
  return LOADED.has(kind) ? kind : '';
}
