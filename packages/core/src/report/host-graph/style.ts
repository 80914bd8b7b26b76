/** What has a colour, on white and on black: contrast of 4.5 and more for what is read, 3 and more for what is seen. */
const COLOURS: readonly [selector: string, property: 'fill' | 'stroke', light: string, dark: string][] = [
  ['.paper', 'fill', '#ffffff', '#15181d'],
  ['text', 'fill', '#1f2328', '#e6e8eb'],
  ['.quiet', 'fill', '#57606a', '#a3abb5'],
  ['.linked', 'fill', '#ffffff', '#15181d'],
  ['.linked', 'stroke', '#57606a', '#a3abb5'],
  ['.strong', 'fill', '#b3261e', '#f2857c'],
  ['.suspicious', 'fill', '#9a5b00', '#f0b35a'],
  ['.related', 'fill', '#1a5fb4', '#7ab0f2'],
  ['.none', 'fill', '#57606a', '#a3abb5'],
  ['.box', 'stroke', '#8e3b8a', '#d493d0'],
  ['.content', 'stroke', '#14746f', '#63c2bb'],
  ['.template', 'stroke', '#6b7480', '#8a939e'],
  ['.plain', 'stroke', '#57606a', '#a3abb5'],
  ['#host-graph-arrow path', 'fill', '#57606a', '#a3abb5'],
];

const SHAPES = `
.host-graph{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.host-graph .line{fill:none}
.host-graph .line{stroke-linecap:round}
.host-graph .content{stroke-dasharray:7 5}
.host-graph .template{stroke-dasharray:1 5}
.host-graph .linked{stroke-width:1.5}
.host-graph .read text,.host-graph .heading{font-weight:600}
.host-graph .read .quiet{font-weight:400}
.host-graph .w0{stroke-width:.8}
.host-graph .w1{stroke-width:1.6}
.host-graph .w2{stroke-width:2.8}
.host-graph .w3{stroke-width:4.4}`.trim();

/**
 * Nothing but classes under `.host-graph`, so that the picture can stand in a page of HTML; no variables, which Inkscape and
 * librsvg do not know. Who points at a host sees its lines alone, where `:has` is known.
 */
export function hostGraphStyle(hostIds: readonly number[], opacity: { within: number; others: number }): string {
  const ofHost = hostIds.map((id) => `.host-graph:has(.n${id}:hover) .lines .h${id}`).join(',');
  return [
    SHAPES,
    colours((light) => light),
    `.host-graph .lines .line{stroke-opacity:${opacity.others}}`,
    `.host-graph .lines .within{stroke-opacity:${opacity.within}}`,
    '.host-graph:has(.host:hover) .lines .line{stroke-opacity:.04}',
    `${ofHost}{stroke-opacity:1}`,
    '.host-graph .lines .line:hover{stroke-opacity:1}',
    `@media screen and (prefers-color-scheme:dark){\n${colours((_, dark) => dark)}\n}`,
  ].join('\n');
}

function colours(choose: (light: string, dark: string) => string): string {
  return COLOURS.map(
    ([selector, property, light, dark]) => `.host-graph ${selector}{${property}:${choose(light, dark)}}`,
  ).join('\n');
}
