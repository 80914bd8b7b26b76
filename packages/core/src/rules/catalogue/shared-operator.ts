import type { HostTag, Operator, OperatorId, SiteFacts } from '../../model.js';
import { siteRule } from '../define.js';
import { iabAdsTxt } from '../policies.js';

const MOST_NAMED = 10;
/** Who is paid says more than who measures. */
const KINDS: readonly OperatorId['kind'][] = ['ads', 'affiliate', 'ads.txt', 'analytics', 'tag-manager'];

const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';
const TAG = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D5E"></script>';
const LINK = '<a href="https://x.pxf.io/c/1111/2/3">A lamp</a>';

export const sharedOperator = siteRule({
  id: 'shared-operator',
  title: 'These hosts are run with the same ids',
  why: 'Who pays or measures for several hosts in one account sees them as one: what one of them does is asked of all, whether one operator runs them or one platform.',
  fix: 'Nothing is wrong with it: see that the hosts are yours, or that their platform is, and name their owner where they say who they are.',
  severity: 'notice',
  confidence: 'possible',
  policy: [iabAdsTxt],
  packs: [],
  evidence: { id: 'text', ids: 'text', hosts: 'number', names: 'text' },
  identity: ['id'],
  examples: {
    bad: [
      {
        'https://lamps.example/': `<title>Lamps</title>${AD}`,
        'https://chairs.example/': `<title>Chairs</title>${AD}`,
      },
      {
        'https://lamps.example/': `<title>Lamps</title>${TAG}`,
        'https://chairs.example/': `<title>Chairs</title>${TAG}`,
      },
    ],
    good: [
      {
        'https://lamps.example/': `<title>Lamps</title>${AD}`,
        'https://lamps.example/old': `<title>Old lamps</title>${AD}`,
        'https://chairs.example/': '<title>Chairs</title>',
      },
      {
        'https://lamps.example/': `<title>Lamps</title>${LINK}`,
        'https://chairs.example/': `<title>Chairs</title>${LINK}`,
        'https://chairs.example/old': '<title>Old chairs</title>',
      },
    ],
  },
  *check(site) {
    const places = placesOfIds(site);
    for (const { hosts, ids } of site.operators()) {
      const joining = ids.filter(({ standing }) => standing === 'joins');
      // What else joins them, and how many hosts it joins, may change from run to run.
      joining.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a, b));
      const [first] = joining;
      if (first === undefined) continue;
      const isPaid = joining.some(({ kind }) => kind === 'ads' || kind === 'affiliate');
      yield {
        ...firstPlace(hosts, joining, places),
        // Who is paid can be told apart from who builds and measures sites for others.
        confidence: isPaid ? 'likely' : 'possible',
        places: hosts.length,
        evidence: {
          ...{ id: nameOf(first), ids: listed(joining.map(nameOf)) },
          ...{ hosts: hosts.length, names: listed(hosts.map(({ host }) => host)) },
        },
      };
    }
  },
});

type PagePlace = Pick<HostTag, 'pageUrl' | 'at'>;

/** Where pages have the ids that join hosts first: by host and name of the id. */
function placesOfIds(site: SiteFacts): ReadonlyMap<string, PagePlace> {
  const names = new Set<string>();
  for (const { ids } of site.operators()) {
    for (const id of ids) if (id.standing === 'joins') for (const name of [nameOf(id), ...id.aliases]) names.add(name);
  }
  const places = new Map<string, PagePlace>();
  const add = (host: string, name: string, { pageUrl, at }: PagePlace) => {
    const key = `${host} ${name}`;
    const known = places.get(key);
    if (names.has(name) && (known === undefined || pageUrl < known.pageUrl)) places.set(key, { pageUrl, at });
  };
  if (names.size === 0) return places;
  for (const one of site.adAccounts()) add(one.host, `${one.system} ${one.account}`, one);
  for (const one of site.publishers()) add(one.host, `${one.network} ${one.publisher}`, one);
  for (const one of site.tags()) add(one.host, nameOf(one), one);
  return places;
}

/** Where the first id that stands on pages does so, on the first host that it joins. An ads.txt is no page. */
function firstPlace(hosts: Operator['hosts'], ids: readonly OperatorId[], places: ReadonlyMap<string, PagePlace>) {
  for (const id of ids) {
    for (const { host } of hosts.filter(({ idNames }) => idNames.includes(nameOf(id)))) {
      for (const name of [nameOf(id), ...id.aliases]) {
        const place = places.get(`${host} ${name}`);
        if (place !== undefined) return place;
      }
    }
  }
  return { pageUrl: null, at: null };
}

function nameOf({ system, id }: Pick<OperatorId, 'system' | 'id'>): string {
  return `${system} ${id}`;
}

function compare(one: OperatorId, other: OperatorId): number {
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
