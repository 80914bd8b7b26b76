import sniffEncoding from 'html-encoding-sniffer';

/**
 * WHATWG name, in lower case, of the encoding that a document declares: by its byte order mark, the label of the transport
 * ('' when none was sent), `meta`, or its XML declaration, as the HTML standard says
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). '' when it declares none.
 */
export function declaredCharsetOf(bytes: Buffer, label: string): string {
  const early = sniff(bytes, label);
  const declared = early ?? '';
  if (declared !== '') return declared.toLowerCase();
  return (findMeta(bytes, early === null ? 0 : SNIFFED_BYTES) || readXmlDeclaration(bytes)).toLowerCase();
}

/** '' when nothing is declared; null when the sniffer gave up: a `meta` whose content ends behind "charset" makes it throw. */
function sniff(bytes: Uint8Array, label = ''): string | null {
  const options = label === '' ? { defaultEncoding: '' } : { defaultEncoding: '', transportLayerEncodingLabel: label };
  try {
    return sniffEncoding(bytes, options);
  } catch {
    return null;
  }
}

/** Bytes in which a `meta` is looked for when the first 1,024 have none, as parsers do that change their mind. */
const LATE_META_BYTES = 65_536;
/** What begins before this the sniffer has judged; a longer `meta` could begin here and be cut by its limit. */
const SNIFFED_BYTES = 800;

/** A comment, an element that holds no markup, a `meta`, or any other tag; each goes on to the end when it has none. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea|iframe|xmp|noembed|noframes)\b[\s\S]*?(?:<\/\1|$)|<[a-z/](?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}')*/gi;
const META = /^<meta[\s/]/i;

function findMeta(bytes: Buffer, from: number): string {
  const start = bytes.toString('latin1', 0, LATE_META_BYTES);
  if (!/charset/i.test(start)) return '';
  for (const { 0: markup, index } of start.matchAll(MARKUP)) {
    if (index < from || !META.test(markup)) continue;
    const declared = sniff(bytes.subarray(index, index + 1_024)) ?? '';
    if (declared !== '') return declared;
  }
  return '';
}

/** HTML standard, "get an XML encoding", and its rule for UTF-16 that begins with an XML declaration. */
function readXmlDeclaration(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 1_024);
  if (start.startsWith('<\0?\0x\0')) return 'utf-16le';
  if (start.startsWith('\0<\0?\0x')) return 'utf-16be';
  if (!start.startsWith('<?xml')) return '';
  const label = /^[^>]*?encoding[\0- ]*=[\0- ]*(["'])([^\0- "'>]+)\1/.exec(start)?.[2] ?? '';
  const declared = label === '' ? '' : (sniff(Buffer.alloc(0), label) ?? '');
  // What is read as bytes here is no UTF-16.
  return /^utf-16/i.test(declared) ? 'utf-8' : declared;
}
