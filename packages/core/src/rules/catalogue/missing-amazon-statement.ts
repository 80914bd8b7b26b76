import { siteRule } from '../define.js';
import { amazonOperatingAgreement } from '../policies.js';

export const missingAmazonStatement = siteRule({
  id: 'missing-amazon-statement',
  title: 'Links to Amazon without the statement that Amazon asks for',
  why: 'An associate who does not identify as one on the site breaks the agreement, and may lose the account and its earnings.',
  fix: 'Say where everybody sees it: "As an Amazon Associate I earn from qualifying purchases", or the sentence of your language.',
  severity: 'error',
  confidence: 'likely',
  policy: [amazonOperatingAgreement],
  packs: ['amazon'],
  evidence: { host: 'text', links: 'number', pages: 'number' },
  identity: ['host'],
  examples: {
    bad: [
      { '/': '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">A lamp</a></p>' },
      {
        '/': '<p>This page contains affiliate links.</p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">Lamp</a>',
        '/about': '<p hidden>As an Amazon Associate I earn from qualifying purchases.</p>',
      },
    ],
    good: [
      {
        '/': '<p><a href="https://www.amazon.com/dp/B000000000?tag=lamps-20">A lamp</a></p>',
        '/about': '<footer>As an Amazon Associate I earn from qualifying purchases.</footer>',
      },
      {
        '/': '<p>Als Amazon-Partner verdiene ich an qualifizierten Käufen: <a href="https://amzn.to/3AbCdEf">Lampe</a></p>',
      },
      { '/': '<p><a href="https://x.pxf.io/c/1/2/3">A lamp</a></p>' },
    ],
  },
  *check(site) {
    for (const { host, network, links, pages, statedPages, pageUrl, at } of site.programmeStatements()) {
      if (network === 'amazon' && statedPages === 0) yield { pageUrl, at, evidence: { host, links, pages } };
    }
  },
});
