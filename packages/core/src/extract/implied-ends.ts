/** Tags that may be left out: the start tags on the left end the elements on the right, the innermost first. */
const ENDS: [openers: string, ended: string][] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['body', 'head link script'],
  ['a', 'a'],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  [
    `p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre
    section table ul`,
    'p',
  ],
];

const endedBy = new Map(
  ENDS.flatMap(([openers, ended]) => {
    const names: ReadonlySet<string> = new Set(ended.split(' '));
    return openers.split(/\s+/).map((opener) => [opener, names] as const);
  }),
);

/** The names of the elements that the start tag of this name ends; null when it ends none. */
export function impliedEnds(tag: string): ReadonlySet<string> | null {
  return endedBy.get(tag) ?? null;
}
