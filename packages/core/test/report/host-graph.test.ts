import { temporaryFolder } from '@linkvet/testing';
import Database from 'better-sqlite3';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { FarmVerdict, HostGroup, HostStanding } from '../../src/model.js';
import {
  type GraphHost,
  type HostGraph,
  hostGraphSvg,
  hostsLinkEachOther,
  readHostGraph,
} from '../../src/report/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { databaseIn, newRun } from '../store/pages.js';

describe('names', () => {
  test.each([
    ['of four hosts that were read', family(4, 0)],
    ['of thirty, and of some that they link to', family(30, 25)],
    ['of three hundred hosts that were read', family(300, 0)],
    ['of four that were read among many siblings', family(4, 296)],
    ['of hosts with the longest names there are', longNames(family(60, 40))],
  ])('%s: each stands once, and on no other', (_, graph) => {
    const { names } = drawn(graph);
    expect(names.map(({ host }) => host).sort()).toEqual(graph.hosts.map(({ hostId }) => hostId).sort());
    expect(overlaps(names)).toEqual([]);
    expect(names.every(({ size }) => size >= 10)).toBe(true);
  });

  test.each([
    ['few hosts', family(2, 0)],
    ['long names', longNames(family(60, 10))],
    ['much that is left out', { ...family(3, 2), readHosts: 100_000, linkedHosts: 1_000_000 }],
  ])('of %s, the legend and what is told of groups stand inside the picture, and apart', (_, graph) => {
    const { boxes, width, height } = drawn(graph);
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    expect(overlaps(boxes)).toEqual([]);
  });

  test('hold no markup, nothing that turns text round, and nothing that XML has no place for', () => {
    const hostile = [
      '"><script>alert(1)</script>.example',
      "' onload='alert(1)",
      ']]><!--&lt;&#0;',
      '\u202egro.knab\u0000\u001b[2J\ufffe\ud800.example',
      `${'\u{1f4a9}'.repeat(80)}.example`,
      `${'&'.repeat(253)}`,
      'בנק.example',
    ];
    const graph = family(hostile.length, 0);
    graph.hosts.forEach((host, index) => {
      host.host = hostile[index] ?? '';
    });
    const { svg, elements, names } = drawn(graph);
    expect(new Set(elements.map(({ name }) => name))).toEqual(
      new Set('svg title desc style defs marker path rect circle g text tspan'.split(' ')),
    );
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^on|href|src/i.test(name))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be in there
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u);
    expect(svg.replaceAll(/url\(#host-graph-arrow\)/g, '')).not.toMatch(/url\(|@import|<script|<!/);
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(hostile.slice(0, 3)));
    expect(names.map(({ text }) => [...text].length)).toSatisfy((lengths: number[]) => Math.max(...lengths) <= 40);
  });
});

describe('a picture', () => {
  test('is the same whatever the order of its rows', () => {
    const graph = family(40, 30);
    const turned = {
      ...graph,
      hosts: [...graph.hosts].reverse(),
      edges: [...graph.edges].reverse(),
      groups: [...graph.groups].reverse(),
    };
    expect(hostGraphSvg(turned)).toBe(hostGraphSvg(graph));
  });

  test('has a name and a description for those who do not see it', () => {
    const { elements } = drawn(family(4, 0));
    const [svg, title, desc] = elements;
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'host-graph-title host-graph-desc' });
    expect(title).toMatchObject({ name: 'title', text: 'Hosts of run 1 and their links' });
    expect(desc?.text).toBe(
      '4 hosts of the run with content; 4 are drawn. Verdicts: group 1: strong, 83 of 100; group 2: related, 20 of 100.',
    );
  });

  test('tells which hosts were read, which are hubs, and who runs them, in shapes and words', () => {
    const graph = family(4, 1);
    const { elements, texts } = drawn(graph);
    const marks = elements.filter(({ name, parent }) => (name === 'circle' || name === 'path') && parent === 'host');
    expect(marks.map(({ name, attributes }) => `${name} ${attributes.class}`).sort()).toEqual([
      'circle linked',
      'circle related',
      'circle related',
      'circle strong',
      'path strong',
    ]);
    expect(texts).toContain('site1.family1.example · hub, op 1');
    expect(texts).toContain('group 1: strong, 83 of 100');
    expect(texts).toContain('hub: holds the paid links that others lead to most');
    expect(texts).toContain('linked, not read');
    expect(elements.map(({ text }) => text)).toContain(
      'site1.family1.example: 12 pages read; links to 9 hosts; 3 hosts of the run link to it; group 1: strong, 83 of 100; ' +
        'operator 1; holds the paid links that 3 hosts lead to most',
    );
    expect(elements.map(({ text }) => text)).toContain('linked0.example: not read; 1 host of the run links to it');
  });

  test('explains what is in it, and nothing else', () => {
    const graph = { ...family(2, 0), groups: [] };
    graph.hosts = graph.hosts.map((host) => ({
      ...host,
      read: host.read && { ...host.read, hubOf: 0, operator: null },
    }));
    const { legend } = drawn({ ...graph, edges: [edge(1, 2, { links: 40, contentLinks: 0 })] });
    expect(legend).toEqual([
      'read, no verdict',
      'links in templates alone: menus, footers',
      '10 to 99',
      'one way, between hosts that were read',
    ]);
  });

  test('shows the links of two hosts as one line, by what they are and how many', () => {
    const graph = family(3, 0);
    const { lines } = drawn({
      ...graph,
      edges: [
        edge(1, 2, { links: 900, contentLinks: 900, boxLinks: 800, pages: 90 }),
        edge(2, 1, { links: 1200, contentLinks: 3, pages: 300 }),
        edge(3, 1, { links: 5, contentLinks: 0 }),
        edge(3, 3, { links: 5000 }),
      ],
    });
    expect(lines.map(({ attributes }) => [attributes.class, attributes['marker-end'] !== undefined])).toEqual([
      ['line within template w0 h3 h1', true],
      ['line within box w3 h2 h1', false],
    ]);
    expect(lines[1]?.text).toBe(
      'site1.family1.example → site0.family1.example: 1,200 links on 300 pages\n' +
        'site0.family1.example → site1.family1.example: 900 links on 90 pages, 800 of them in boxes',
    );
  });

  test('has the more telling lines over the others: of hosts that were read, with boxes, with many links', () => {
    const graph = family(3, 2);
    const { lines } = drawn({
      ...graph,
      edges: [
        edge(1, 2, { links: 5, contentLinks: 0 }),
        edge(1, 1000, { links: 300, boxLinks: 9 }),
        edge(2, 3, { links: 700, contentLinks: 7 }),
        edge(2, 1000, { links: 20, boxLinks: 9 }),
        edge(3, 1001, { links: 2000, contentLinks: 7 }),
        edge(1, 3, { links: 70, contentLinks: 7 }),
      ],
    });
    expect(lines.map(({ attributes }) => [attributes.class, attributes['marker-end'] !== undefined])).toEqual([
      ['line content w3 h3 h1001', false],
      ['line box w1 h2 h1000', false],
      ['line box w2 h1 h1000', false],
      ['line within template w0 h1 h2', true],
      ['line within content w1 h1 h3', true],
      ['line within content w2 h2 h3', true],
    ]);
  });

  test('of three hundred hosts and twenty thousand edges is no large file, and says what it leaves out', () => {
    const graph = { ...longNames(family(300, 0)), readHosts: 420, linkedHosts: 497 };
    const ids = graph.hosts.map(({ hostId }) => hostId);
    const edges = ids.flatMap((source) =>
      ids.slice(0, 67).map((target) => edge(source, target, { links: 100_000 + source, boxLinks: target })),
    );
    const { svg, lines, texts } = drawn({ ...graph, edges });
    expect(edges.length).toBeGreaterThan(20_000);
    expect(Buffer.byteLength(svg)).toBeLessThan(1_000_000);
    expect(drawn({ ...family(300, 0), edges }).lines.length).toBeGreaterThan(2000);
    const all = new Set(edges.map(({ sourceId, targetId }) => [sourceId, targetId].sort().join())).size - 67;
    expect(texts).toEqual(
      expect.arrayContaining([
        '420 hosts of the run with content and 497 other hosts that they link to; 300 are drawn.',
        '120 of 420 hosts of the run are not drawn; drawn first: in groups, with the most links.',
        '497 of 497 linked hosts are not drawn; drawn first: in boxes, linked by the most hosts.',
        expect.stringMatching(
          new RegExp(`^${(all - lines.length).toLocaleString('en-US')} of ${all.toLocaleString('en-US')} lines`),
        ),
      ]),
    );
  });
});

describe('of a run', () => {
  test('without links between hosts there is no picture', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 3, edges: [] });
    expect(readHostGraph(reader, 1)).toBeNull();
    expect(readHostGraph(reader, 7)).toBeNull();
  });

  test('all hosts that were read are drawn, and what they are', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), {
      read: 3,
      edges: [edge(1, 2, { links: 8, contentLinks: 7, boxLinks: 6, pages: 5 }), edge(2, 4, {})],
    });
    const graph = readHostGraph(reader, 1);
    expect(graph).toEqual({
      run: 1,
      hosts: [
        { hostId: 1, host: 'h1.example', inHosts: 1, read: facts({ pages: 11, group: 1, operator: 1 }) },
        { hostId: 2, host: 'h2.example', inHosts: 1, read: facts({ pages: 12, group: 1, hubOf: 1 }) },
        { hostId: 3, host: 'h3.example', inHosts: 1, read: facts({ pages: 13 }) },
        { hostId: 4, host: 'h4.example', inHosts: 1, read: null },
      ],
      edges: [edge(1, 2, { links: 8, contentLinks: 7, boxLinks: 6, pages: 5 }), edge(2, 4, {})],
      groups: [
        { id: 1, verdict: 'suspicious', score: 31 },
        { id: 2, verdict: 'none', score: 0 },
      ],
      readHosts: 3,
      linkedHosts: 1,
    });
    expect(graph && hostsLinkEachOther(graph)).toBe(true);
  });

  test('one site and what it links to is told apart', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 3, edges: [edge(1, 8, {}), edge(1, 9, {})] });
    const graph = readHostGraph(reader, 1);
    expect(graph && hostsLinkEachOther(graph)).toBe(false);
  });

  test('of too many linked hosts those are drawn that the most hosts list', async () => {
    await using folder = await temporaryFolder();
    const many = Array.from({ length: 400 }, (_, index) => edge(1, 100 + index, { links: 900, contentLinks: 0 }));
    const listed = [edge(1, 902, { links: 5, boxLinks: 1 }), edge(1, 900, {}), edge(2, 900, {})];
    using reader = runWith(databaseIn(folder), { read: 3, edges: [...many, ...listed, edge(1, 901, { links: 2 })] });
    const graph = readHostGraph(reader, 1);
    expect(graph?.hosts.length).toBe(300);
    expect(graph?.hosts.slice(3, 6).map(({ hostId }) => hostId)).toEqual([902, 900, 901]);
    expect(graph?.linkedHosts).toBe(403);
    expect(graph?.edges.length).toBe(298);
  });

  test('of too many hosts that were read those of a group come first, then those with the most links', async () => {
    await using folder = await temporaryFolder();
    using reader = runWith(databaseIn(folder), { read: 320, edges: [edge(1, 2, {})], outHostsOf: (id) => id });
    const graph = readHostGraph(reader, 1);
    expect(graph?.hosts.length).toBe(300);
    expect(graph?.hosts.slice(0, 4).map(({ hostId }) => hostId)).toEqual([2, 1, 320, 319]);
    expect(graph?.readHosts).toBe(320);
  });
});

/** Read hosts in two groups that all link each other, and hosts that some of them link to. */
function family(read: number, linked: number): HostGraph {
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

function longNames(graph: HostGraph): HostGraph {
  const hosts = graph.hosts.map((host) => ({ ...host, host: `${host.hostId}.${'mmmmmmmmmm.'.repeat(22)}example` }));
  return { ...graph, hosts };
}

function facts(differences: Partial<NonNullable<GraphHost['read']>>): NonNullable<GraphHost['read']> {
  return { pages: null, outHosts: 9, group: null, operator: null, community: 1, hubOf: 0, ...differences };
}

type Edge = HostGraph['edges'][number];

function edge(sourceId: number, targetId: number, differences: Partial<Edge>): Edge {
  return { sourceId, targetId, links: 3, pages: 2, contentLinks: 1, boxLinks: 0, ...differences };
}

interface StoredGraph {
  /** Hosts with content: from 1 on. */
  read: number;
  edges: Edge[];
  outHostsOf?: (hostId: number) => number;
}

/** A run as its close leaves it: the first two hosts are a group, the second is the hub of the first. */
function runWith(file: string, { read, edges, outHostsOf = () => 9 }: StoredGraph) {
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const ids = Array.from({ length: read }, (_, index) => index + 1);
  const database = new Database(file);
  const insertHost = database.prepare('insert or ignore into host (id, host) values (?, ?)');
  database.transaction(() => {
    for (const id of [...ids, ...edges.map(({ targetId }) => targetId)]) insertHost.run(id, `h${id}.example`);
    const card = JSON.stringify({ hosts: [{ hostId: 1 }] });
    database.prepare('insert into operator (run_id, id, card) values (1, 1, ?)').run(card);
  })();
  database.close();
  Array.from(run.hosts.saveHostEdges(edges));
  run.hosts.saveHostStandings(ids.map((hostId) => standing(hostId, outHostsOf(hostId))));
  run.hosts.saveHostGroups([group(1, 'suspicious', [1, 2]), group(2, 'none', [3])]);
  Array.from(
    run.hosts.saveMoneyPaths(
      [
        { ...PATH, sourceId: 1, hubId: 2, links: 9 },
        { ...PATH, sourceId: 1, hubId: 3 },
        { ...PATH, sourceId: 2, hubId: null },
      ],
      [],
    ),
  );
  run.finish('complete', '2026-01-01T00:00:10Z');
  return openReader(file);
}

function standing(hostId: number, outHosts: number): HostStanding {
  return {
    ...{ hostId, outHosts, siblings: 0, inHosts: 1, reciprocal: 0, density: null, overlap: null, boxPages: 0 },
    ...{ variedBoxPages: 0, boxSiblings: null, boxTargets: 0, anchorRelevance: null, rank: 0, community: 1 },
  };
}

function group(id: number, verdict: FarmVerdict, hostIds: number[]): HostGroup {
  const hosts = hostIds.map((hostId) => ({ hostId, host: `h${hostId}.example`, pages: 10 + hostId, boxPages: 0 }));
  return {
    id,
    verdict,
    score: verdict === 'none' ? 0 : 31,
    joinedBy: [],
    hosts,
    unreadHosts: 0,
    operator: null,
    signals: [],
  };
}

const PATH = {
  ...{ network: 'impact', publisher: '1', merchant: 'shop.example', links: 1, contentLinks: 1, pages: 1 },
  ...{ paidLinks: 1, paidPages: 1, hubLinks: 1, hubPages: 1, hubPaidLinks: 1, hubPaidPages: 1, hubs: 2, paths: 1 },
};

interface DrawnElement {
  name: string;
  attributes: Record<string, string>;
  /** The first class of the nearest group around it. */
  parent: string;
  /** Text right inside it and inside its spans. */
  text: string;
  /** Size of its letters, and by how much the groups around it are shifted. */
  size: number;
  shift: { x: number; y: number };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is in a picture; it must be well-formed. */
function drawn(graph: HostGraph) {
  const svg = hostGraphSvg(graph);
  const elements = parse(svg);
  const [root] = elements;
  const texts = elements.filter(({ name }) => name === 'text');
  const names = texts.filter(({ parent }) => parent === 'host');
  const hostIds = [...svg.matchAll(/class="host \w+ n(\d+)"/g)].map(([, id]) => Number(id));
  return {
    ...{ svg, elements },
    width: Number(root?.attributes.width),
    height: Number(root?.attributes.height),
    names: names.map((element, index) => ({
      ...boxOf(element),
      host: hostIds[index],
      size: element.size,
      text: element.text.replace(/ · .*/, ''),
    })),
    boxes: texts.map(boxOf),
    lines: elements.filter(({ parent, name }) => parent === 'lines' && name === 'path').map(withTitle),
    legend: texts.filter(({ parent }) => parent === 'legend').map(({ text }) => text),
    texts: texts.map(({ text }) => text),
  };

  function withTitle(line: DrawnElement): DrawnElement {
    return { ...line, text: elements[elements.indexOf(line) + 1]?.text ?? '' };
  }
}

/** Letters of common fonts are about so wide; capitals and what hangs below the line included. */
function boxOf({ attributes, text, size, shift }: DrawnElement): Box {
  const x = Number(attributes.x) + shift.x;
  const y = Number(attributes.y) + shift.y;
  const width = [...text].length * size * 0.6;
  const left = attributes['text-anchor'] === 'end' ? x - width : x;
  return { left, right: left + width, top: y - 0.78 * size, bottom: y + 0.22 * size };
}

/** The elements of a document; an error where one is not closed, or closed twice. */
function parse(svg: string): DrawnElement[] {
  const elements: DrawnElement[] = [];
  const open: DrawnElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const group = open.findLast((element) => element.name === 'g' && element.attributes.class !== undefined);
        const parent = group?.attributes.class?.split(' ')[0] ?? '';
        const around = open.at(-1);
        const [dx = 0, dy = 0] = [...(attributes.transform ?? '').matchAll(/[-\d.]+/g)].map(Number);
        const shift = { x: (around?.shift.x ?? 0) + dx, y: (around?.shift.y ?? 0) + dy };
        const size = Number(attributes['font-size'] ?? around?.size ?? 0);
        const element = { name, attributes, parent, text: '', size, shift };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        const element = open.findLast(({ name }) => name !== 'tspan');
        if (element !== undefined) element.text += text;
      },
      onclosetag(name, isImplied) {
        const closed = open.pop();
        const isEmpty = closed?.text === '' && /^(?:path|rect|circle)$/.test(name);
        if (closed?.name !== name || (isImplied && !isEmpty)) throw new Error(`<${name}> is not closed`);
      },
      onerror(error) {
        throw error;
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return elements;
}

/** Pairs of boxes that share room. */
function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [Box, Box] => [a, b]),
  );
}
