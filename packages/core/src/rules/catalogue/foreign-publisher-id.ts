import type { AdAccount, HostPublisher, SiteFacts } from '../../model.js';
import { siteRule } from '../define.js';
import { awinForbiddenMethods } from '../policies.js';

const ownPages = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
    `/${name}`,
    `<title>${name}</title>${`<a href="https://x.pxf.io/c/1111/2/3">${name}</a>`.repeat(5)}`,
  ]),
);

export const foreignPublisherId = siteRule({
  id: 'foreign-publisher-id',
  title: "Links or ads earn for somebody else's id",
  why: 'An id that is not yours came with copied text, a guest or a hijacked link, and what readers buy there pays another.',
  fix: 'Put your own id in its place, or remove the link; an id that is yours belongs under publishers in the configuration.',
  severity: 'warning',
  confidence: 'likely',
  policy: [awinForbiddenMethods],
  packs: ['networks'],
  evidence: { host: 'text', network: 'text', publisher: 'text', pages: 'number', ownIds: 'text' },
  identity: ['host', 'network', 'publisher'],
  examples: {
    bad: [{ ...ownPages, '/guest': '<title>A guest</title><a href="https://x.pxf.io/c/2222/2/3">A lamp</a>' }],
    good: [
      { ...ownPages, '/more': '<title>More</title><a href="https://x.pxf.io/c/1111/7/3">A lamp</a>' },
      {
        '/': '<title>Lamps</title><a href="https://x.pxf.io/c/1111/2/3">A</a> <a href="https://x.pxf.io/c/2222/2/3">B</a>',
      },
    ],
  },
  *check(site) {
    const known = carriers(site);
    for (const { host, network, publisher, links, pages, isOwn, pageUrl, at } of known) {
      if (isOwn !== false) continue;
      const own = known.filter((other) => other.host === host && other.network === network && other.isOwn);
      const ownIds = own.map((other) => other.publisher).join(', ');
      yield { pageUrl, at, evidence: { host, network, publisher, pages, ownIds }, places: Math.max(1, links) };
    }
  },
});

/** Publisher ids of links and accounts of ads alike. */
function carriers(site: SiteFacts): HostPublisher[] {
  return [...site.publishers(), ...[...site.adAccounts()].map(asCarrier)];
}

function asCarrier({ system, account, slots, adsTxt: _, ...carried }: AdAccount): HostPublisher {
  return { ...carried, network: system, publisher: account, links: slots };
}
