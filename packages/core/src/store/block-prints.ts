import type { BlockPrints, WordSums } from '../model.js';
import { CORE_PART, MAIN_PART } from '../printed-blocks.js';
import { IntegerReader, IntegerWriter } from './variable-integers.js';

/** Bytes of a hash. */
const hashBytes = 6;

/** Packs prints: the number of blocks, words and part of each as one variable integer, and the hashes, 6 bytes each. */
export function packPrints({ hashes, words, parts }: BlockPrints): Buffer {
  const writer = new IntegerWriter(3 + 2 * hashes.length);
  writer.write(hashes.length);
  hashes.forEach((_, index) => {
    writer.write((words[index] as number) * 4 + (parts[index] as number));
  });
  const head = writer.take();
  const packed = Buffer.alloc(head.length + hashBytes * hashes.length);
  head.copy(packed);
  hashes.forEach((hash, index) => {
    packed.writeUIntLE(hash, head.length + hashBytes * index, hashBytes);
  });
  return packed;
}

export function unpackPrints(packed: Buffer): BlockPrints {
  const reader = new IntegerReader(packed);
  const length = reader.read();
  const prints = { hashes: new Float64Array(length), words: new Uint32Array(length), parts: new Uint8Array(length) };
  for (let index = 0; index < length; index++) {
    const value = reader.read();
    prints.words[index] = value >>> 2;
    prints.parts[index] = value & 3;
  }
  const start = packed.length - hashBytes * length;
  for (let index = 0; index < length; index++) {
    prints.hashes[index] = packed.readUIntLE(start + hashBytes * index, hashBytes);
  }
  return prints;
}

/** Words of the texts that prints are of. */
export function partsOf({ words, parts }: BlockPrints): Pick<WordSums, 'main' | 'core'> {
  const sums = { main: 0, core: 0 };
  parts.forEach((part, index) => {
    if (part & MAIN_PART) sums.main += words[index] as number;
    if (part & CORE_PART) sums.core += words[index] as number;
  });
  return sums;
}
