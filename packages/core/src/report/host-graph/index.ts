import { arcEnd, arcsOf, drawArc, drawHost, drawLine } from './draw.js';
import type { HostGraph } from './graph.js';
import { escapeXml } from './labels.js';
import { layOut, type PlacedHost } from './layout.js';
import { drawLegend } from './legend.js';
import { type Line, linesOf } from './lines.js';
import { hostGraphStyle } from './style.js';
import { noteOf, tellDrawn, tellGroups, tellLeftOut, titleOf } from './words.js';

export type { GraphHost, HostGraph } from './graph.js';
export { hostsLinkEachOther, readHostGraph } from './read.js';

/** Around everything. */
const MARGIN = 24;

/** A legend needs room, however small the picture is. */
const LEAST_WIDTH = 960;

const TITLE_SIZE = 18;
const WORDS_SIZE = 13;

/** Bytes of all lines, of which one has 200 to 400: many more would be one grey, and a larger file than a mail takes. */
const LINE_BYTES = 700_000;

/**
 * The hosts of a run and their links as a picture: SVG 1.1 with styles and tooltips of its own, without scripts, fonts or
 * anything that is fetched; made for white and for dark screens, and for print. Equal graphs, in whatever order, make equal
 * pictures. As high as its hosts are many; under 1 MB for 300 hosts, whatever their links: of those the most telling are
 * drawn, and it says how many are not.
 */
export function hostGraphSvg(graph: HostGraph): string {
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const layout = layOut(graph.hosts, noteOf);
  const { hosts, fontSize } = layout;
  const placed = new Map(hosts.map((host) => [host.host.hostId, host]));
  const { lines, all, svg: curves } = drawLines(graph, placed, layout.middle);
  const arcs = arcsOf(hosts, groups);
  const ends = arcs.map((arc) => arcEnd(arc, fontSize));
  const left = Math.min(0, ...ends);
  const breadth = Math.max(layout.width, ...ends) - left;
  const width = Math.ceil(Math.max(LEAST_WIDTH, breadth + 2 * MARGIN));
  const words = [tellDrawn(graph), ...tellLeftOut(graph, lines.length, all)];
  const head = drawHead(graph, words, drawLegend(graph, lines, width - 2 * MARGIN));
  const height = head.height + layout.height + MARGIN;
  const shift = Math.round((width - breadth) / 2 - left);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="host-graph" role="img" aria-labelledby="host-graph-title host-graph-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="host-graph-title">${titleOf(graph)}</title>`,
    `<desc id="host-graph-desc">${escapeXml([...words, ...tellGroups(graph)].join(' '))}</desc>`,
    `<style>${hostGraphStyle(
      graph.hosts.map(({ hostId }) => hostId).sort((a, b) => a - b),
      opacityOf(lines),
    )}</style>`,
    ARROW,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    head.svg,
    `<g class="graph" transform="translate(${shift} ${head.height})" font-size="${fontSize}">`,
    '<g class="lines">',
    ...curves,
    '</g>',
    ...arcs.map((arc) => drawArc(arc, fontSize)),
    ...hosts.map((host) => drawHost(host, groups.get(host.host.read?.group ?? 0) ?? null, fontSize)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

interface DrawnLines {
  /** The least telling first, so that the others are drawn over them. */
  svg: string[];
  /** Those that are drawn, and how many there are. */
  lines: Line[];
  all: number;
}

/** As many of the most telling lines as can be told apart, and as a file has room for. */
function drawLines(graph: HostGraph, placed: ReadonlyMap<number, PlacedHost>, middle: number): DrawnLines {
  const lines = linesOf(graph);
  const encoder = new TextEncoder();
  const svg: string[] = [];
  let room = LINE_BYTES;
  for (const line of lines) {
    const curve = drawLine(line, placed, middle);
    room -= encoder.encode(curve).length;
    if (room < 0) break;
    svg.push(curve);
  }
  return { svg: svg.reverse(), lines: lines.slice(0, svg.length), all: lines.length };
}

const ARROW =
  '<defs><marker id="host-graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" ' +
  'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>';

function drawHead(graph: HostGraph, words: readonly string[], legend: { svg: string; height: number }) {
  let y = MARGIN + TITLE_SIZE;
  const texts = [`<text class="heading" x="${MARGIN}" y="${y}" font-size="${TITLE_SIZE}">${titleOf(graph)}</text>`];
  for (const line of words) {
    y += WORDS_SIZE * 1.5;
    texts.push(`<text class="quiet" x="${MARGIN}" y="${y}" font-size="${WORDS_SIZE}">${escapeXml(line)}</text>`);
  }
  y = Math.ceil(y + WORDS_SIZE);
  texts.push(`<g transform="translate(${MARGIN} ${y})">${legend.svg}</g>`);
  return { svg: texts.join('\n'), height: y + legend.height + MARGIN };
}

/** Many lines are each fainter, so that it shows where they are dense; those between hosts that were read stand out. */
function opacityOf(lines: readonly Line[]): { within: number; others: number } {
  const within = lines.filter(({ isWithin }) => isWithin).length;
  return { within: fainter(within), others: fainter(lines.length) };
}

function fainter(lines: number): number {
  return lines < 60 ? 0.8 : lines < 400 ? 0.5 : lines < 1200 ? 0.35 : 0.25;
}
