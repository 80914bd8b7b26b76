import type { HostPublisher } from '../../model.js';
import { siteRule } from '../define.js';
import { awinForbiddenMethods } from '../policies.js';

/** As many ids are named; more are counted only. */
const NAMED = 10;

export const mixedPublisherIds = siteRule({
  id: 'mixed-publisher-ids',
  title: 'One host earns for several publishers of one network',
  why: 'A foreign id among your own means a hijacked link, a copied template or a second earner on the site.',
  fix: 'Find out whose ids they are, replace those that are not yours, and name yours as publishers in the configuration.',
  severity: 'warning',
  confidence: 'possible',
  policy: [awinForbiddenMethods],
  packs: ['networks'],
  evidence: { host: 'text', network: 'text', publishers: 'number', ids: 'text' },
  identity: ['host', 'network'],
  examples: {
    bad: [
      {
        '/': '<title>Lamps</title><a href="https://x.pxf.io/c/1111/2/3">A</a> <a href="https://x.pxf.io/c/1111/4/5">B</a>',
        '/chairs': '<title>Chairs</title><a href="https://x.pxf.io/c/2222/2/3">C</a>',
      },
    ],
    good: [
      {
        '/': '<title>Lamps</title><a href="https://x.pxf.io/c/1111/2/3">A</a>',
        '/chairs': '<title>Chairs</title><a href="https://y.sjv.io/c/1111/4/5">C</a>',
      },
      {
        '/': '<title>Lamps</title><a href="https://prf.hn/click/camref:1100aaaaa">A</a>',
        '/chairs': '<title>Chairs</title><a href="https://prf.hn/click/camref:1100bbbbb">C</a>',
      },
    ],
  },
  *check(site) {
    for (const all of byHostAndNetwork(site.publishers())) {
      // Ids that are known to be somebody else's are findings of their own, and several of one's own are none.
      const group = all.filter(({ isOwn }) => isOwn !== false);
      if (group.length < 2 || group.every(({ isOwn }) => isOwn)) continue;
      const ranked = group.toSorted((a, b) => b.links - a.links || (a.publisher < b.publisher ? -1 : 1));
      const foreign = ranked.slice(1);
      const { host, network, pageUrl, at } = ranked[1] as HostPublisher;
      const ids = ranked.slice(0, NAMED).map(({ publisher, links }) => `${publisher} (${links})`);
      yield {
        pageUrl,
        at,
        evidence: { host, network, publishers: ranked.length, ids: ids.join(', ') },
        places: foreign.reduce((sum, { links }) => sum + links, 0),
      };
    }
  },
});

/** Runs of equal host and network: the publishers come sorted by them. */
function* byHostAndNetwork(publishers: Iterable<HostPublisher>): Iterable<HostPublisher[]> {
  let group: HostPublisher[] = [];
  for (const publisher of publishers) {
    const [first] = group;
    if (first && (first.host !== publisher.host || first.network !== publisher.network)) {
      yield group;
      group = [];
    }
    group.push(publisher);
  }
  yield group;
}
