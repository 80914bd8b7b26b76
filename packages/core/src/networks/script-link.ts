import type { ElementFact, LinkFact, Place } from '../model.js';

/** How a link makes a page run a script: by the tag at its place, or by code that may put it anywhere; null for neither. */
export function loadingOf({ kind, via, rel, hidden }: LinkFact): 'tag' | 'code' | null {
  if (kind !== 'script' || hidden === 'noscript') return null;
  if (via !== 'javascript') return 'tag';
  return rel.includes('loads') ? 'code' : null;
}

/** Equal for equal places, and only for these. */
export function placeKey({ line, column, selector }: Place): string {
  return `${line}:${column}:${selector}`;
}

/** The places of scripts with an address: of such a script the element tells more than its link. */
export function placesOfScripts(elements: readonly ElementFact[]): Set<string> {
  const scripts = elements.filter(({ tag, attributes }) => tag === 'script' && attributes.src !== undefined);
  return new Set(scripts.map(({ at }) => placeKey(at)));
}
