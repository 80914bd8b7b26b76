import type { FarmVerdict } from '../../model.js';
import { mark, widthOf } from './draw.js';
import type { GraphHost, HostGraph } from './graph.js';
import { escapeXml, textWidth } from './labels.js';
import { isOneWay, type Line, type LineKind } from './lines.js';

const FONT_SIZE = 12;
const ROW = 20;

/** Width of a sample, and between entries. */
const SAMPLE = 34;
const GAP = 22;

interface Entry {
  /** Drawn around the height 0, from 0 to `SAMPLE`; '' for words alone. */
  sample: string;
  words: string;
}

const VERDICTS: readonly FarmVerdict[] = ['strong', 'suspicious', 'related', 'none'];

const KINDS: Record<LineKind, string> = {
  box: 'links, some in boxes that list sibling hosts',
  content: 'links in content, none in such boxes',
  template: 'links in templates alone: menus, footers',
};

const WIDTHS = [
  [1, '1 to 9 links (there and back)'],
  [10, '10 to 99'],
  [100, '100 to 999'],
  [1000, '1,000 and more'],
] as const;

/** What the marks and lines of a picture mean: of those that are in it. In rows of a width; with the height of them all. */
export function drawLegend(graph: HostGraph, lines: readonly Line[], width: number): { svg: string; height: number } {
  let x = 0;
  let y = ROW / 2;
  const drawn: string[] = [];
  for (const section of [hostEntries(graph), lineEntries(lines)]) {
    for (const { sample, words } of section) {
      const indent = sample === '' ? 0 : SAMPLE + 6;
      const needed = indent + textWidth(words, FONT_SIZE);
      if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
      drawn.push(
        `<g transform="translate(${Math.round(x)} ${y})">${sample}<text x="${indent}" y="4">${escapeXml(words)}</text></g>`,
      );
      x += needed + GAP;
    }
    if (section.length > 0) [x, y] = [0, y + ROW];
  }
  return { svg: `<g class="legend" font-size="${FONT_SIZE}">${drawn.join('\n')}</g>`, height: y };
}

function hostEntries({ hosts, groups }: HostGraph): Entry[] {
  const has = (test: (host: GraphHost) => boolean) => hosts.some(test);
  const verdictOf = ({ read }: GraphHost) => groups.find(({ id }) => id === read?.group)?.verdict ?? 'none';
  const verdicts = VERDICTS.filter((verdict) => has((host) => host.read !== null && verdictOf(host) === verdict));
  const middle = SAMPLE / 2;
  return [
    ...verdicts.map((verdict) => ({ sample: mark(verdict, false, middle, 0), words: VERDICT_WORDS[verdict] })),
    ...(has(({ read }) => (read?.hubOf ?? 0) > 0)
      ? [{ sample: mark('none', true, middle, 0), words: 'hub: holds the paid links that others lead to most' }]
      : []),
    ...(has(({ read }) => read === null)
      ? [{ sample: mark('linked', false, middle, 0), words: 'linked, not read' }]
      : []),
    ...(has(({ read }) => read !== null && read.operator !== null)
      ? [{ sample: '', words: 'op N: run by operator N, with the same ids' }]
      : []),
  ];
}

const VERDICT_WORDS: Record<FarmVerdict, string> = {
  strong: 'read, group with a strong verdict',
  suspicious: 'read, group with a suspicious verdict',
  related: 'read, related group',
  none: 'read, no verdict',
};

function lineEntries(lines: readonly Line[]): Entry[] {
  const kinds = (['box', 'content', 'template'] as const).filter((kind) => lines.some((line) => line.kind === kind));
  const widths = WIDTHS.filter(([links]) => lines.some((line) => widthOf(line.links) === widthOf(links)));
  const path = (classes: string, more = '') => `<path class="line ${classes}"${more} d="M0 0H${SAMPLE}"/>`;
  return [
    ...kinds.map((kind) => ({ sample: path(`${kind} w1`), words: KINDS[kind] })),
    ...widths.map(([links, words]) => ({ sample: path(`plain ${widthOf(links)}`), words })),
    ...(lines.some(isOneWay)
      ? [
          {
            sample: path('plain w0', ' marker-end="url(#host-graph-arrow)"'),
            words: 'one way, between hosts that were read',
          },
        ]
      : []),
  ];
}
