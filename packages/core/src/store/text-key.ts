/**
 * The key under which a dictionary finds a text: 47 bits, so that SQLite keeps it in six bytes, where an index on the
 * text itself would store every URL twice. Two texts may share a key: who looks up by key compares the text as well.
 */
export function textKey(text: string): number {
  let high = 0x9e3779b1;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x2c1b3c6d);
    low = Math.imul(low ^ unit, 0x297a2d39);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (low >>> 16), 0x85ebca6b);
  low = Math.imul(low ^ (high >>> 13), 0xc2b2ae35);
  return ((high ^ (low >>> 15)) >>> 17) * 2 ** 32 + ((low ^ (high >>> 16)) >>> 0);
}
