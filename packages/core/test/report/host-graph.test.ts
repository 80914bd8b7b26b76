import { describe, expect, test } from 'vitest';
import { hostGraphSvg } from '../../src/report/index.js';
import { drawn, overlaps } from './drawn-graph.js';
import { edge, family, longNames } from './graph-of-hosts.js';

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
