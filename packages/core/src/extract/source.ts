/** Any of these decides what a CDATA opener means that follows. */
const OPENERS = /<!\[CDATA\[|<(\/?)(?:svg|math|script|style)\b/gi;

/**
 * Outside SVG and MathML a `<![CDATA[` is a comment up to the next `>`; the parser would read on to a `]]>` that may
 * never come and lose the rest of the page. Its opener is replaced by one of the same length that the parser takes for a
 * comment. Inside scripts and styles it is text and stays.
 */
export function maskCdata(source: string): string {
  // The search is quick because it begins with a rare character, which `<` is not.
  if (!source.includes('[CDATA[')) return source;
  const pieces: string[] = [];
  let copied = 0;
  let depth = 0;
  OPENERS.lastIndex = 0;
  for (let match = OPENERS.exec(source); match !== null; match = OPENERS.exec(source)) {
    const [opener, slash] = match;
    if (slash === undefined) {
      if (depth > 0) continue;
      pieces.push(source.slice(copied, match.index), '<!xCDATA[');
      copied = match.index + opener.length;
    } else depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
  }
  return pieces.length === 0 ? source : pieces.join('') + source.slice(copied);
}
