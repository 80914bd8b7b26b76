/** More candidates than any page offers. */
const MOST_CANDIDATES = 100;

/** The URLs of a `srcset`, in order: HTML Living Standard, "parse a srcset attribute". */
export function readSrcset(srcset: string): string[] {
  const urls: string[] = [];
  const url = /[\s,]*(\S+)/y;
  while (urls.length < MOST_CANDIDATES) {
    const match = url.exec(srcset);
    if (match === null) break;
    const candidate = match[1] ?? '';
    const trimmed = candidate.replace(/,{1,100}$/, '');
    if (trimmed !== '') urls.push(trimmed);
    // A comma at the end of the URL ends the candidate; otherwise its descriptors follow, up to a comma outside brackets.
    if (candidate === trimmed) url.lastIndex = endOfDescriptors(srcset, url.lastIndex);
  }
  return urls;
}

function endOfDescriptors(srcset: string, from: number): number {
  let depth = 0;
  for (let at = from; at < srcset.length; at++) {
    const character = srcset[at];
    if (character === '(') depth = 1;
    else if (character === ')') depth = 0;
    else if (character === ',' && depth === 0) return at + 1;
  }
  return srcset.length;
}
