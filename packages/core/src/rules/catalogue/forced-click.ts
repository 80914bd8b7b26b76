import type { JudgedLink, LinkKind } from '../../model.js';
import { pageRule } from '../define.js';
import { confidenceIn, isPaidClick } from '../paid-links.js';
import { awinForbiddenMethods, googleSpamPolicies } from '../policies.js';

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

export const forcedClick = pageRule({
  id: 'forced-click',
  title: 'Affiliate click URL is loaded without a click',
  why: 'A click that no person made claims commission that was not earned; every network bans the publisher for it.',
  fix: 'Use the click URL in a link only, and the impression URL of the creative as its pixel.',
  severity: 'error',
  policy: [awinForbiddenMethods, googleSpamPolicies],
  packs: ['networks', 'google', 'amazon'],
  evidence: { href: 'url', network: 'text', publisher: 'text', element: 'text', hidden: 'text' },
  identity: ['href', 'element'],
  examples: {
    bad: [
      '<img src="https://x.pxf.io/c/1/2/3" width="1" height="1">',
      '<img srcset="https://x.pxf.io/c/1/2/3 2x" src="lamp.jpg">',
      '<iframe src="https://x.pxf.io/c/1/2/3" style="display:none"></iframe>',
      '<script src="https://x.pxf.io/c/1/2/3"></script>',
      '<link rel="prefetch" href="https://x.pxf.io/c/1/2/3">',
      '<div style="background: url(https://x.pxf.io/c/1/2/3)">Welcome</div>',
      '<video poster="https://x.pxf.io/c/1/2/3"></video>',
      '<meta http-equiv="refresh" content="0; url=https://x.pxf.io/c/1/2/3">',
    ],
    good: [
      '<a href="https://x.pxf.io/c/1/2/3">Buy</a>',
      '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">',
      '<link rel="canonical" href="https://x.pxf.io/c/1/2/3">',
      '<link rel="preconnect" href="https://x.pxf.io/c/1/2/3">',
      '<meta property="og:image" content="https://x.pxf.io/c/1/2/3">',
      '<iframe src="https://video.example/embed/1"></iframe>',
      '<img src="https://www.ojrq.net/p/?return=&amp;cid=17190&amp;tpsync=no" style="visibility:hidden">',
    ],
  },
  *check(page) {
    for (const link of page.content.links) {
      if (!isPaidClick(link) || !isLoaded(link)) continue;
      const { href, at, kind, hidden, network } = link;
      const publisher = network.ids.publisher ?? '';
      const evidence = { href, network: network.network, publisher, element: kind, hidden };
      yield { at, evidence, confidence: confidenceIn(link) };
    }
  },
});

function isLoaded({ kind, rel }: JudgedLink): boolean {
  if (kind === 'link') return rel.some((token) => LOADING.has(token));
  return kind === 'meta' ? rel.includes('refresh') : LOADED.has(kind);
}
