import type { FarmVerdict } from '../../model.js';
import type { GraphGroup } from './graph.js';
import { boldWidth, escapeXml } from './labels.js';
import { LABEL_GAP, type PlacedHost, type Side } from './layout.js';
import { isOneWay, type Line } from './lines.js';
import { tellEdge, tellGroup, tellHost } from './words.js';

/** Half the width of a mark. */
const MARK = 5;

/** Between a name and the arc of its group, and between that and its words. */
const ARC_GAP = 8;
const ARC_WIDTH = 4;

/** How far a line within a column goes out at least; the farther its ends, the nearer to the middle. */
const TURN = 24;

const OUTWARDS: Record<Side, -1 | 1> = { left: -1, right: 1 };

/** By powers of ten, each a class of the style. */
export function widthOf(links: number): 'w0' | 'w1' | 'w2' | 'w3' {
  return links < 10 ? 'w0' : links < 100 ? 'w1' : links < 1000 ? 'w2' : 'w3';
}

export type MarkKind = FarmVerdict | 'linked';

/** A filled or hollow circle; of a hub a square on its corner. */
export function mark(kind: MarkKind, isHub: boolean, x: number, y: number): string {
  if (!isHub) return `<circle class="${kind}" cx="${x}" cy="${y}" r="${kind === 'linked' ? MARK - 1.5 : MARK - 0.5}"/>`;
  const reach = MARK + 2;
  return `<path class="${kind}" d="M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z"/>`;
}

/** The mark of a host and its name. */
export function drawHost(
  { host, label, note, side, x, y }: PlacedHost,
  group: GraphGroup | null,
  size: number,
): string {
  const { hostId, read } = host;
  const kind = read === null ? 'linked' : (group?.verdict ?? 'none');
  const at = x + OUTWARDS[side] * LABEL_GAP;
  const anchor = side === 'left' ? ' text-anchor="end"' : '';
  const behind = note === '' ? '' : `<tspan class="quiet">${escapeXml(note)}</tspan>`;
  return (
    `<g class="host ${read === null ? 'only' : 'read'} n${hostId}"><title>${escapeXml(tellHost(host, group))}</title>` +
    mark(kind, (read?.hubOf ?? 0) > 0, x, y) +
    `<text x="${rounded(at)}" y="${rounded(y + size * 0.35)}"${anchor}>${escapeXml(label)}${behind}</text></g>`
  );
}

/** A curve from host to host; where only one of two that were read links to the other, with an arrow. */
export function drawLine(line: Line, hosts: ReadonlyMap<number, PlacedHost>, middle: number) {
  const { kind, there, back, links, isWithin } = line;
  const from = hosts.get(there.sourceId);
  const to = hosts.get(there.targetId);
  if (from === undefined || to === undefined) return '';
  const [start, end] = [rounded(from.x - OUTWARDS[from.side] * MARK), rounded(to.x - OUTWARDS[to.side] * MARK)];
  const most = Math.abs(middle - start);
  const apart = Math.abs(from.y - to.y);
  const depth = TURN + ((most - TURN) * apart) / (apart + most);
  const bend = from.side === to.side ? (x: number) => x - OUTWARDS[from.side] * depth : () => middle;
  const arrow = isOneWay(line) ? ' marker-end="url(#host-graph-arrow)"' : '';
  const [first, second] = [rounded(bend(start)), rounded(bend(end))];
  return (
    `<path class="line ${isWithin ? 'within ' : ''}${kind} ${widthOf(links)} h${there.sourceId} h${there.targetId}"${arrow} ` +
    `d="M${start} ${from.y}C${first} ${from.y} ${second} ${to.y} ${end} ${to.y}">` +
    `<title>${escapeXml(tellEdge(there, from.label, to.label))}${back === null ? '' : `&#10;${escapeXml(tellEdge(back, to.label, from.label))}`}</title></path>`
  );
}

/** Hosts of one group that follow each other in a column. */
export interface Arc {
  group: GraphGroup;
  side: Side;
  /** Where it stands, beside the names; from where to where. */
  x: number;
  top: number;
  bottom: number;
}

/** In the order of the hosts, which is that of the columns. */
export function arcsOf(hosts: readonly PlacedHost[], groups: ReadonlyMap<number, GraphGroup>): Arc[] {
  const arcs: Arc[] = [];
  for (const placed of hosts) {
    const group = groups.get(placed.host.read?.group ?? 0);
    if (group === undefined) continue;
    const { side, y, row } = placed;
    const out = OUTWARDS[side];
    const x = placed.x + out * (LABEL_GAP + placed.width + ARC_GAP);
    const last = arcs.at(-1);
    if (last?.group !== group || last.side !== side)
      arcs.push({ group, side, x, top: y - row / 2, bottom: y + row / 2 });
    else Object.assign(last, { bottom: y + row / 2, x: out < 0 ? Math.min(last.x, x) : Math.max(last.x, x) });
  }
  return arcs;
}

/** How far the words beside an arc reach. */
export function arcEnd({ group, side, x }: Arc, size: number): number {
  return x + OUTWARDS[side] * (ARC_GAP + boldWidth(tellGroup(group), size));
}

/** A bar beside the names, and the verdict of the group. */
export function drawArc({ group, side, x, top, bottom }: Arc, size: number): string {
  const out = OUTWARDS[side];
  const anchor = side === 'left' ? ' text-anchor="end"' : '';
  return (
    `<rect class="arc ${group.verdict}" x="${rounded(x - ARC_WIDTH / 2)}" y="${rounded(top + 1)}" ` +
    `width="${ARC_WIDTH}" height="${rounded(bottom - top - 2)}"/>` +
    `<text class="group heading ${group.verdict}" x="${rounded(x + out * ARC_GAP)}" ` +
    `y="${rounded((top + bottom) / 2 + size * 0.35)}"${anchor}>${escapeXml(tellGroup(group))}</text>`
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
