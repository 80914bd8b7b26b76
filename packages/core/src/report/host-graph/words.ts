import type { GraphEdge } from '../../store/queries/host-graph.js';
import { count, grouped } from '../wording.js';
import type { GraphGroup, GraphHost, HostGraph } from './graph.js';
import { shortHost } from './labels.js';

/** Groups that the description for screen readers tells. */
const MOST_TOLD = 20;

export function titleOf({ run }: HostGraph): string {
  return `Hosts of run ${run} and their links`;
}

export function tellDrawn({ hosts, readHosts, linkedHosts }: HostGraph): string {
  const linked = linkedHosts === 0 ? '' : ` and ${count(linkedHosts, 'other host')} that they link to`;
  return `${count(readHosts, 'host')} of the run with content${linked}; ${grouped(hosts.length)} are drawn.`;
}

/** What is not in the picture, a sentence each; of the lines so many of so many are drawn. */
export function tellLeftOut(
  { hosts, readHosts, linkedHosts }: HostGraph,
  drawnLines: number,
  allLines: number,
): string[] {
  const read = hosts.filter((host) => host.read !== null).length;
  const parts = [
    { drawn: read, all: readHosts, what: 'hosts of the run', first: 'in groups, with the most links' },
    { drawn: hosts.length - read, all: linkedHosts, what: 'linked hosts', first: 'in boxes, linked by the most hosts' },
    { drawn: drawnLines, all: allLines, what: 'lines', first: 'between read hosts, with boxes, with the most links' },
  ];
  return parts
    .filter(({ drawn, all }) => drawn < all)
    .map(
      ({ drawn, all, what, first }) =>
        `${grouped(all - drawn)} of ${grouped(all)} ${what} are not drawn; drawn first: ${first}.`,
    );
}

/** The verdicts of the groups that are drawn, the first of them; none without groups. */
export function tellGroups({ hosts, groups }: HostGraph): string[] {
  const read = new Set(hosts.map((host) => host.read?.group));
  const drawn = groups.filter(({ id }) => read.has(id)).sort((a, b) => a.id - b.id);
  if (drawn.length === 0) return [];
  const more = drawn.length > MOST_TOLD ? [`and ${grouped(drawn.length - MOST_TOLD)} more`] : [];
  return [`Verdicts: ${[...drawn.slice(0, MOST_TOLD).map(tellGroup), ...more].join('; ')}.`];
}

/** What is told behind the name of a host. */
export function noteOf({ read }: GraphHost): string {
  if (read === null) return '';
  const told = [...(read.hubOf > 0 ? ['hub'] : []), ...(read.operator === null ? [] : [`op ${read.operator}`])];
  return told.length === 0 ? '' : ` · ${told.join(', ')}`;
}

/** All that is told of a host. */
export function tellHost({ host, read, inHosts }: GraphHost, group: GraphGroup | null): string {
  const name = shortHost(host);
  const linkedBy = `${count(inHosts, 'host')} of the run ${inHosts === 1 ? 'links' : 'link'} to it`;
  if (read === null) return `${name}: not read; ${linkedBy}`;
  const { pages, outHosts, operator, hubOf } = read;
  const told = [
    pages === null ? 'read' : `${count(pages, 'page')} read`,
    `links to ${count(outHosts, 'host')}`,
    linkedBy,
    ...(group === null ? [] : [tellGroup(group)]),
    ...(operator === null ? [] : [`operator ${operator}`]),
    ...(hubOf === 0 ? [] : [`holds the paid links that ${count(hubOf, 'host')} lead${hubOf === 1 ? 's' : ''} to most`]),
  ];
  return `${name}: ${told.join('; ')}`;
}

/** Links from one host to another, by their names as shown. */
export function tellEdge({ links, pages, boxLinks }: GraphEdge, from: string, to: string): string {
  const boxes = boxLinks === 0 ? '' : `, ${grouped(boxLinks)} of them in boxes`;
  return `${from} → ${to}: ${count(links, 'link')} on ${count(pages, 'page')}${boxes}`;
}

export function tellGroup({ id, verdict, score }: GraphGroup): string {
  return `group ${id}: ${verdict}, ${score} of 100`;
}
