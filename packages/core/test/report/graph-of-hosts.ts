import type { GraphHost, HostGraph } from '../../src/report/index.js';

/** Read hosts in two groups that all link each other, and hosts that some of them link to. */
export function family(read: number, linked: number): HostGraph {
  const hosts: GraphHost[] = [];
  const edges: HostGraph['edges'] = [];
  for (let index = 0; index < read; index++) {
    const group = index < read / 2 ? 1 : 2;
    const host = `site${index}.family${group}.example`;
    const hub = { hubOf: index === 1 ? 3 : 0 };
    hosts.push({
      hostId: index + 1,
      host,
      inHosts: 3,
      read: { ...facts({ pages: 12, group }), operator: group, ...hub },
    });
    for (let target = 1; target <= Math.min(read, 20); target++) {
      if (target !== index + 1) edges.push(edge(index + 1, target, { links: 7 * target, boxLinks: target % 2 }));
    }
  }
  for (let index = 0; index < linked; index++) {
    hosts.push({ hostId: 1000 + index, host: `linked${index}.example`, inHosts: 1, read: null });
    edges.push(edge(1 + (index % read), 1000 + index, { links: index + 1 }));
  }
  const groups: HostGraph['groups'] = [
    { id: 1, verdict: 'strong', score: 83 },
    { id: 2, verdict: 'related', score: 20 },
  ];
  return { run: 1, hosts, edges, groups, readHosts: read, linkedHosts: linked };
}

export function longNames(graph: HostGraph): HostGraph {
  const hosts = graph.hosts.map((host) => ({ ...host, host: `${host.hostId}.${'mmmmmmmmmm.'.repeat(22)}example` }));
  return { ...graph, hosts };
}

export function facts(differences: Partial<NonNullable<GraphHost['read']>>): NonNullable<GraphHost['read']> {
  return { pages: null, outHosts: 9, group: null, operator: null, community: 1, hubOf: 0, ...differences };
}

export type Edge = HostGraph['edges'][number];

export function edge(sourceId: number, targetId: number, differences: Partial<Edge>): Edge {
  return { sourceId, targetId, links: 3, pages: 2, contentLinks: 1, boxLinks: 0, ...differences };
}
