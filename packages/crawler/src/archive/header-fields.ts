/** Where a head ends in bytes, behind its empty line; -1 when it does not. Lines may end without a carriage return. */
export function endOfHead(bytes: Buffer): number {
  const returned = bytes.indexOf('\n\r\n');
  const bare = bytes.indexOf('\n\n');
  if (returned < 0 && bare < 0) return -1;
  return bare < 0 || (returned >= 0 && returned < bare) ? returned + 3 : bare + 2;
}

/**
 * The fields of a head in the order of its lines, names in lower case. A line that begins with white space goes on with
 * the one before it (RFC 9112 5.2); a line that is no field is left out.
 */
export function parseFields(lines: readonly string[]): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last[1] = `${last[1]} ${line.trim()}`.trim();
    } else if (colon > 0) {
      fields.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return fields;
}
