import { TextDecoder } from 'node:util';
import type { Harvest } from './harvest.js';
import { type Chunks, peek } from './unpack.js';

/** Bytes in which an XML declaration is looked for. */
const DECLARATION_BYTES = 1_024;

const DECLARATION = /^(?:\xef\xbb\xbf)?\s*<\?xml\s[^>]{0,500}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * Decodes a sitemap as it arrives, as XML over HTTP is decoded (RFC 7303 3): byte order mark, label of the transport,
 * declaration of the file, and UTF-8, which the protocol asks for.
 */
export async function* decodeChunks(chunks: Chunks, label: string, harvest: Harvest): AsyncGenerator<string> {
  const { start, all } = await peek(chunks, DECLARATION_BYTES);
  const decoder = decoderOf(start, label, harvest);
  for await (const chunk of all) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decoderOf(start: Buffer, label: string, harvest: Harvest): TextDecoder {
  const unicode = unicodeOf(start);
  if (unicode !== '') return new TextDecoder(unicode);
  const declared = DECLARATION.exec(start.toString('latin1', 0, DECLARATION_BYTES))?.[1] ?? '';
  if (declared !== '' && !isEncoding(declared)) harvest.tell(`its encoding ${declared} is unknown`);
  // A declaration that could be read as ASCII is not in UTF-16, whatever it says.
  const labels = [label, /^utf-?16|^ucs-2|unicode/i.test(declared) ? '' : declared];
  return new TextDecoder(labels.find(isEncoding) ?? 'utf-8');
}

/** The Unicode encoding that the first bytes show: by a mark, or by how `<?` looks in it; '' for none. */
function unicodeOf(start: Buffer): string {
  const bytes = start.toString('hex', 0, 4);
  if (bytes.startsWith('efbbbf')) return 'utf-8';
  if (bytes.startsWith('fffe') || bytes === '3c003f00') return 'utf-16le';
  return bytes.startsWith('feff') || bytes === '003c003f' ? 'utf-16be' : '';
}

function isEncoding(label: string): boolean {
  try {
    return label !== '' && new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
