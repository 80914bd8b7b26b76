import { decodeAs } from '../src/fetch/legacy-decoder.js';

const tables = new Map<string, Map<string, Buffer>>();

/** The bytes of a text in an encoding of one or two bytes a character; it throws on a character that it does not have. */
export function encodeAs(text: string, charset: string): Buffer {
  let table = tables.get(charset);
  if (table === undefined) {
    table = tableOf(charset);
    tables.set(charset, table);
  }
  const bytes = [...text].map((character) => {
    const found = table.get(character);
    if (found === undefined) throw new Error(`${charset} has no ${character}.`);
    return found;
  });
  return Buffer.concat(bytes);
}

function tableOf(charset: string): Map<string, Buffer> {
  const table = new Map<string, Buffer>();
  const add = (bytes: Buffer) => {
    const character = decodeAs(bytes, charset);
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(Buffer.of(byte));
  for (let lead = 0x81; lead < 255; lead++) for (let trail = 0x40; trail < 255; trail++) add(Buffer.of(lead, trail));
  return table;
}
