import type { Fingerprint } from '../model.js';
import { packPrints } from './block-prints.js';
import type { Connection } from './connection.js';

/** Inside a transaction: the fingerprint of a page, in the place of one that is stored. */
export function writeFingerprint(connection: Connection, pageId: number, fingerprint: Fingerprint): void {
  const { exact, full, minhash, blocks } = fingerprint;
  const bytes = minhash && Buffer.from(minhash.buffer, minhash.byteOffset, minhash.byteLength);
  connection.run(
    'insert or replace into fingerprint (page_id, exact, full_text, minhash) values (?, ?, ?, ?)',
    ...[pageId, exact === '' ? null : exact, full === '' ? null : full, bytes],
  );
  connection.run('insert or replace into block_print (page_id, blocks) values (?, ?)', pageId, packPrints(blocks));
}
