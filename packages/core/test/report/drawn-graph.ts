import { Parser } from 'htmlparser2';
import { type HostGraph, hostGraphSvg } from '../../src/report/index.js';

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
export function drawn(graph: HostGraph) {
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
export function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [Box, Box] => [a, b]),
  );
}
