import type { PageFacts } from '../model.js';

type JsonLd = PageFacts['jsonLd'][number];

const LONGEST_KEPT = 20_000;
/** Objects, lists and values looked at in one script. */
const MOST_VALUES = 20_000;
const MOST_TYPES = 50;

/** Reads a JSON-LD script. The types stand in document order, each once. */
export function readJsonLd(text: string): JsonLd {
  const json = text.trim().slice(0, LONGEST_KEPT);
  try {
    return { types: readTypes(JSON.parse(text)), json, valid: true };
  } catch {
    return { types: [], json, valid: false };
  }
}

/** Walks without recursion: a page may nest as deeply as it likes. */
function readTypes(root: unknown): string[] {
  const types = new Set<string>();
  const rest: unknown[] = [root];
  for (let seen = 0; rest.length > 0 && seen < MOST_VALUES && types.size < MOST_TYPES; seen++) {
    const value = rest.pop();
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (let index = Math.min(value.length, MOST_VALUES) - 1; index >= 0; index--) rest.push(value[index]);
      continue;
    }
    const type = Object.hasOwn(value, '@type') ? (value as { '@type': unknown })['@type'] : undefined;
    for (const name of Array.isArray(type) ? type.slice(0, MOST_TYPES) : [type]) {
      if (typeof name === 'string' && name !== '') types.add(name.slice(0, 200));
    }
    rest.push(...Object.values(value).slice(0, 1_000).reverse());
  }
  return [...types];
}
