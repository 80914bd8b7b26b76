import { pageRule } from '../define.js';
import { monetisedLinks } from '../link-groups.js';
import { isPaid } from '../paid-links.js';
import { commissionFactoryBreaches } from '../policies.js';

const PAYING: ReadonlySet<string> = new Set(['click', 'shortlink', 'checkout']);

export const encodedAffiliateLink = pageRule({
  id: 'encoded-affiliate-link',
  title: 'Affiliate URL is hidden in code',
  why: 'Whoever encodes a paid URL hides from networks and readers what the page does with it; stuffed cookies hide so.',
  fix: 'Find out who put the code on the page, and make a plain link of it or remove it.',
  severity: 'error',
  confidence: 'likely',
  policy: [commissionFactoryBreaches],
  packs: ['networks'],
  evidence: { href: 'url', network: 'text', publisher: 'text', use: 'text' },
  identity: ['href'],
  examples: {
    bad: [
      "<script>location = atob('aHR0cHM6Ly94LnB4Zi5pby9jLzEvMi8z')</script>",
      "<script>new Image().src = 'https' + decodeURIComponent('%3A%2F%2Fx.pxf.io%2Fc%2F1%2F2%2F3')</script>",
      "<script>go('3/2/1/c/oi.fxp.x//:sptth'.split('').reverse().join(''))</script>",
      "<script>window.open('\\x68ttps://\\x78.pxf.io/c/1/2/3')</script>",
    ],
    good: [
      "<script>location = 'https://x.pxf.io/c/1/2/3'</script>",
      "<script>logo.src = atob('aHR0cHM6Ly9zaXRlLmV4YW1wbGUvbG9nby5wbmc=')</script>",
      '<a href="javascript:window.open(decodeURIComponent(\'https%3A%2F%2Fx.pxf.io%2Fc%2F1%2F2%2F3\'))">Watch</a>',
      "<script>button.onclick = () => open(decodeURIComponent('https%3A%2F%2Fx.pxf.io%2Fc%2F1%2F2%2F3'))</script>",
    ],
  },
  *check(page) {
    for (const link of monetisedLinks(page)) {
      if (link.kind !== 'script' || !link.rel.includes('decodes') || !isPaid(link)) continue;
      const { href, at, rel, network } = link;
      if (!PAYING.has(network.role)) continue;
      const use = rel.filter((each) => each !== 'decodes').join(' ');
      yield { at, evidence: { href, network: network.network, publisher: network.ids.publisher ?? '', use } };
    }
  },
});
