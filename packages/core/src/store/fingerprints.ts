import type { Fingerprint, PageCore } from '../model.js';
import { packPrints } from './block-prints.js';
import type { Connection } from './connection.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Inside a transaction: the fingerprint of a page as it was read. */
export function writeFingerprint(connection: Connection, pageId: number, fingerprint: Fingerprint): void {
  const { exact, full, minhash, blocks } = fingerprint;
  connection.run(
    'insert into fingerprint (page_id, exact, full_text, minhash) values (?, ?, ?, ?)',
    ...[pageId, exact === '' ? null : exact, full === '' ? null : full, bytesOf(minhash)],
  );
  connection.run('insert into block_print (page_id, blocks) values (?, ?)', pageId, packPrints(blocks));
}

/** Inside a transaction: what pages say without the template of their host. */
export function saveCores({ connection, run }: RunContext, cores: readonly PageCore[]): void {
  const rows = new RowInserter(connection, 'core_fingerprint', ['run_id', 'page_id', 'exact', 'minhash']);
  for (const { pageId, words, fingerprint } of cores) {
    connection.run('update page set words_main = ?, words_core = ? where id = ?', words.main, words.core, pageId);
    if (fingerprint === null) continue;
    const { exact, minhash } = fingerprint;
    rows.insert([run, pageId, exact === '' ? null : exact, bytesOf(minhash)]);
  }
}

/** The values of a minhash of which these are the bytes. */
export function minhashOf(bytes: Buffer | null): Uint16Array | null {
  return bytes && new Uint16Array(new Uint8Array(bytes).buffer);
}

/** Of the values of a minhash, little-endian as every machine that runs Node has them. */
function bytesOf(minhash: Uint16Array | null): Buffer | null {
  return minhash && Buffer.from(minhash.buffer, minhash.byteOffset, minhash.byteLength);
}
