import { siteRule } from '../define.js';
import { ftcMaterialConnections } from '../policies.js';

export const inconsistentDisclosure = siteRule({
  id: 'inconsistent-disclosure',
  title: 'Some pages with affiliate links disclose them, others do not',
  why: 'A reader who comes to a silent page is told nothing, however well other pages of the site say it.',
  fix: 'Put the disclosure into the template of every page that can hold an affiliate link.',
  severity: 'error',
  confidence: 'likely',
  policy: [ftcMaterialConnections],
  packs: ['us-ftc'],
  evidence: {
    ...{ host: 'text', paidPages: 'number', silentPages: 'number', silentPage: 'url' },
    ...{ disclosingPage: 'url', quote: 'text' },
  },
  identity: ['host'],
  examples: {
    bad: [
      {
        '/a': '<p>We may earn a commission from our links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
        '/b': '<p><a href="https://x.pxf.io/c/1/2/4">A chair</a></p>',
      },
    ],
    good: [
      {
        '/a': '<p>We may earn a commission from our links.</p><p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
        '/b': '<p>This page contains affiliate links.</p><p><a href="https://x.pxf.io/c/1/2/4">A chair</a></p>',
        '/c': '<p>No link at all.</p>',
      },
      {
        '/a': '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>',
        '/b': '<p><a href="https://x.pxf.io/c/1/2/4">A chair</a></p>',
      },
    ],
  },
  *check(site) {
    for (const { host, paidPages, disclosedPages, firstSilent, firstDisclosed } of site.hostDisclosures()) {
      if (firstSilent === null || firstDisclosed === null) continue;
      const { pageUrl, at } = firstSilent;
      const { pageUrl: disclosingPage, quote } = firstDisclosed;
      const silentPages = paidPages - disclosedPages;
      const evidence = { host, paidPages, silentPages, silentPage: pageUrl, disclosingPage, quote };
      yield { pageUrl, at, evidence };
    }
  },
});
