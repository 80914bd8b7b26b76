/** Where a head ends in bytes, behind its empty line; -1 when it does not. Lines may end without a carriage return. */
export function endOfHead(bytes: Buffer): number {
  // Line by line, because a search for either end alone would go on far behind the other one.
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] === 0x0a) return next + 1;
  }
  return -1;
}

/**
 * The fields of a head in the order of its lines, names in lower case. A line that begins with white space goes on with
 * the one before it (RFC 9112 5.2); a line that is no field is left out.
 */
export function parseFields(lines: readonly string[]): [name: string, value: string][] {
  const fields: { name: string; parts: string[] }[] = [];
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) fields.at(-1)?.parts.push(line.trim());
    else if (colon > 0) {
      fields.push({ name: line.slice(0, colon).trim().toLowerCase(), parts: [line.slice(colon + 1).trim()] });
    }
  }
  return fields.map(({ name, parts }) => [name, parts.join(' ').trim()]);
}
