import type { JudgedLink, JudgedPage, Match } from '../model.js';
import { withoutWww } from '../without-www.js';

const known = new WeakMap<JudgedPage['content'], readonly JudgedLink[]>();

/** The links of a page that are anything to a network, in document order: few, and many rules ask for them. */
export function monetisedLinks({ content }: JudgedPage): readonly JudgedLink[] {
  let links = known.get(content);
  if (links === undefined) {
    links = content.links.filter(({ hops }) => hops.length > 0);
    known.set(content, links);
  }
  return links;
}

/** Whether a person can follow it. */
export function isAnchor({ kind }: JudgedLink): boolean {
  return kind === 'a' || kind === 'area';
}

/** Each name once, in order, parted by commas: for evidence that must not depend on the order of a page. */
export function listed(names: Iterable<string>): string {
  return [...new Set(names)].sort().join(', ');
}

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

/** A hop of Amazon's that the publisher earns by, and its URL. */
export interface AmazonHop {
  hop: Match;
  href: string;
  /** The hops before it, outermost first. */
  before: Match[];
}

/** Null for a link that does not lead to Amazon in a way that can be told without a request. */
export function amazonHopOf({ href, hops }: JudgedLink): AmazonHop | null {
  for (let at = 0; at < hops.length; at++) {
    const hop = hops[at] as Match;
    if (hop.network !== 'amazon' || (hop.role !== 'click' && hop.role !== 'shortlink')) continue;
    return { hop, href: hops[at - 1]?.target ?? href, before: hops.slice(0, at) };
  }
  return null;
}
