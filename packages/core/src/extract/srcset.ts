/** More candidates than any page offers. */
const MOST_CANDIDATES = 100;

/**
 * The URLs of a `srcset` that a browser would consider, in order: HTML Living Standard, "parse a srcset attribute". Those
 * with descriptors that contradict each other or mean nothing are left out, as they are there.
 */
export function readSrcset(srcset: string): string[] {
  const urls: string[] = [];
  const url = /[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)/y;
  /** What nearly every candidate has, read at once. */
  const plain = /[\t\n\f\r ]+(?:[1-9][0-9]*w|[0-9]+(?:\.[0-9]+)?x)[\t\n\f\r ]*(?:,|$)/y;
  for (let candidates = 0; candidates < MOST_CANDIDATES; candidates++) {
    const written = url.exec(srcset)?.[1];
    if (written === undefined) break;
    plain.lastIndex = url.lastIndex;
    // A comma at the end of the URL ends the candidate.
    if (written.endsWith(',')) urls.push(withoutCommas(written));
    else if (plain.test(srcset)) {
      urls.push(written);
      url.lastIndex = plain.lastIndex;
    } else {
      const { descriptors, end } = readDescriptors(srcset, url.lastIndex);
      if (areDescriptorsValid(descriptors)) urls.push(written);
      url.lastIndex = end;
    }
  }
  return urls;
}

function withoutCommas(url: string): string {
  let end = url.length;
  while (url[end - 1] === ',') end--;
  return url.slice(0, end);
}

/** The descriptors from an offset to the comma that ends the candidate. In brackets neither commas nor white space part anything. */
function readDescriptors(srcset: string, from: number): { descriptors: string[]; end: number } {
  const descriptors: string[] = [];
  const descriptor = /[\t\n\f\r ]*((?:[^\t\n\f\r ,(]|\([^)]*(?:\)|$))+)/y;
  let end = from;
  descriptor.lastIndex = from;
  for (let match = descriptor.exec(srcset); match !== null; match = descriptor.exec(srcset)) {
    descriptors.push(match[1] ?? '');
    end = descriptor.lastIndex;
  }
  return { descriptors, end };
}

const POSITIVE = /^0*[1-9][0-9]*$/;
const NUMBER = /^-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

/** None at all, one width and perhaps a height with it, or one density. */
function areDescriptorsValid(descriptors: readonly string[]): boolean {
  let units = '';
  for (const descriptor of descriptors) {
    const value = descriptor.slice(0, -1);
    const unit = descriptor.slice(-1);
    if (unit === 'x' ? !(NUMBER.test(value) && Number(value) >= 0) : !POSITIVE.test(value)) return false;
    units += unit;
  }
  return units === '' || units === 'x' || units === 'w' || units === 'wh' || units === 'hw';
}
