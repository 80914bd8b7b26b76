import type { GraphHost } from './graph.js';
import { boldWidth, shortHost, textWidth } from './labels.js';

/** Heights of a row of one host: as little as can be read, and as much as a few hosts need. */
const LEAST_ROW = 13;
const MOST_ROW = 22;

/** Height of the row of a host that was read, where there are few: the lines between such hosts need room. */
const MOST_READ_ROW = 44;

/** Height that a column has while its rows may be higher than the least. */
const COLUMN_HEIGHT = 640;

/** So many hosts that are only linked stand in one column, however few the others are. */
const ROWS_IN_ONE_COLUMN = 40;

/** Size of names: a share of the row. */
const FONT_SHARE = 0.8;
const MOST_FONT = 13;

/** Between hosts of two groups. */
const GROUP_GAP = 10;

/** Distance of the columns as a share of their height, and within limits; how far their ends bend inwards. */
const SPREAD = 0.5;
const LEAST_SPREAD = 400;
const MOST_SPREAD = 680;
const MOST_BEND = 60;

/** Between the mark of a host and its name. */
export const LABEL_GAP = 10;

export type Side = 'left' | 'right';

export interface PlacedHost {
  host: GraphHost;
  /** Its name as shown, and what is told behind it; neither is escaped. */
  label: string;
  note: string;
  /** Of both, at most. */
  width: number;
  side: Side;
  /** Of the middle of its mark. */
  x: number;
  y: number;
  /** Height of its row. */
  row: number;
}

export interface Layout {
  /** By column, from top to bottom. */
  hosts: PlacedHost[];
  fontSize: number;
  /** Of both columns with their names. */
  width: number;
  height: number;
  /** Halfway between the columns. */
  middle: number;
}

/**
 * Hosts in two columns that bend like brackets, `( )`: names outside, links inside. Not on a circle, where most of 300 names
 * stand askew: here each is a line of text, the picture is as wide as a screen and as high as its hosts are many, and no name
 * lies on another name or on a link. Hosts that were read stand together on the left, those that are only linked on the right
 * (and above and below the others, where they are many): so links to other hosts run across, and links within turn back.
 * Where most hosts were read they fill both columns, in the order of their groups.
 */
export function layOut(hosts: readonly GraphHost[], noteOf: (host: GraphHost) => string): Layout {
  const { left, right, rowOf } = shareOut(hosts);
  const fontSize = Math.min(MOST_FONT, round(FONT_SHARE * Math.min(...hosts.map(rowOf))));
  const labelled = (host: GraphHost) => label(host, noteOf(host), fontSize);
  const columns = [stack('left', left, rowOf, labelled), stack('right', right, rowOf, labelled)] as const;
  const height = Math.max(...columns.map((column) => column.height));
  const spread = clamp(SPREAD * height, LEAST_SPREAD, MOST_SPREAD);
  const [labels, otherLabels] = columns.map(({ rows }) => longest(rows)) as [number, number];
  const middle = labels + spread / 2;
  const bend = Math.min(MOST_BEND, height / 12);
  const placed = columns.flatMap((column) =>
    column.rows.map((row): PlacedHost => {
      const y = row.y + (height - column.height) / 2;
      const reach = spread / 2 - bend * ((2 * y) / height - 1) ** 2;
      return { ...row, x: round(middle + (row.side === 'left' ? -reach : reach)), y: round(y) };
    }),
  );
  return {
    hosts: placed,
    fontSize,
    width: Math.ceil(labels + spread + otherLabels),
    height: Math.ceil(height),
    middle,
  };
}

/** Which hosts stand in which column, from top to bottom, and how high their rows are. */
function shareOut(hosts: readonly GraphHost[]) {
  const read = hosts.filter((host) => host.read !== null).sort(byGroup);
  const linked = hosts.filter((host) => host.read === null).sort(byDomain);
  if (linked.length < read.length) {
    const all = [...read, ...linked];
    const half = Math.ceil(all.length / 2);
    const row = clamp(COLUMN_HEIGHT / half, LEAST_ROW, MOST_READ_ROW);
    return { left: all.slice(0, half), right: all.slice(half), rowOf: () => row };
  }
  const rows = Math.max(hosts.length / 2, Math.min(linked.length, ROWS_IN_ONE_COLUMN));
  const row = clamp(COLUMN_HEIGHT / rows, LEAST_ROW, MOST_ROW);
  const readRow = clamp(COLUMN_HEIGHT / read.length, row, MOST_READ_ROW);
  const room = Math.max(ROWS_IN_ONE_COLUMN, Math.ceil((read.length * (readRow / row) + linked.length) / 2));
  const over = linked.slice(room);
  const above = over.slice(0, Math.floor(over.length / 2));
  const below = over.slice(above.length);
  return {
    left: [...above, ...read, ...below],
    right: linked.slice(0, room),
    rowOf: (host: GraphHost) => (host.read === null ? row : readRow),
  };
}

type Labelled = Pick<PlacedHost, 'label' | 'note' | 'width'>;

function label({ host, read }: GraphHost, note: string, fontSize: number): Labelled {
  const name = shortHost(host);
  const width = (read === null ? textWidth : boldWidth)(name, fontSize) + textWidth(note, fontSize);
  return { label: name, note, width };
}

/** Hosts of a column under each other. */
function stack(
  side: Side,
  hosts: readonly GraphHost[],
  rowOf: (host: GraphHost) => number,
  labelled: (host: GraphHost) => Labelled,
) {
  let height = 0;
  let before = hosts[0];
  const rows = hosts.map((host) => {
    if (before && groupOf(before) !== groupOf(host)) height += GROUP_GAP;
    before = host;
    const row = rowOf(host);
    height += row;
    return { host, ...labelled(host), side, row, y: height - row / 2 };
  });
  return { rows, height };
}

function longest(rows: readonly Labelled[]): number {
  return LABEL_GAP + Math.max(0, ...rows.map(({ width }) => width));
}

/** The gravest group first, hosts without one last; then by community and name. */
function byGroup(a: GraphHost, b: GraphHost): number {
  const [group, other] = [groupOf(a), groupOf(b)];
  if (group !== other) return group < other ? -1 : 1;
  return (a.read?.community ?? 0) - (b.read?.community ?? 0) || byDomain(a, b);
}

/** A number per group; the last for hosts that were read and have none, and for those that are only linked. */
function groupOf({ read }: GraphHost): number {
  if (read === null) return Number.POSITIVE_INFINITY;
  return read.group ?? Number.MAX_SAFE_INTEGER;
}

/** Hosts of one domain together: by their labels from the last to the first. */
function byDomain(a: GraphHost, b: GraphHost): number {
  const [key, other] = [domainFirst(a), domainFirst(b)];
  return key < other ? -1 : key > other ? 1 : a.hostId - b.hostId;
}

function domainFirst({ host }: GraphHost): string {
  return host.split('.').reverse().join('.');
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
