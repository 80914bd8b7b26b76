import type { JudgedLink, Match } from '../model.js';

/** Groups in the order of their first members. */
export function groupBy<T>(members: Iterable<T>, keyOf: (member: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}

/** Host and first folder of a URL: what the redirects of one redirector have in common, e.g. `site.example/go/`. */
export function redirectorOf(href: string): string {
  const { host, pathname } = new URL(href);
  const folderEnd = pathname.indexOf('/', 1);
  return host + (folderEnd === -1 ? pathname : pathname.slice(0, folderEnd + 1));
}

/** Whether a URL is on the host or on another one of the same site, as far as names tell: `go.site.example`. */
export function isOnSite(href: string, host: string): boolean {
  const one = withoutWww(new URL(href).host);
  const other = withoutWww(host);
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function withoutWww(host: string): string {
  return host.startsWith('www.') ? host.slice(4) : host;
}

/** A hop of Amazon's that the publisher earns by, and its URL. */
export interface AmazonHop {
  hop: Match;
  href: string;
  /** The hops before it, outermost first. */
  before: Match[];
}

/** Null for a link that does not lead to Amazon in a way that can be told without a request. */
export function amazonHopOf({ href, hops }: JudgedLink): AmazonHop | null {
  const at = hops.findIndex(({ network, role }) => network === 'amazon' && (role === 'click' || role === 'shortlink'));
  const hop = hops[at];
  if (hop === undefined) return null;
  return { hop, href: hops[at - 1]?.target ?? href, before: hops.slice(0, at) };
}
