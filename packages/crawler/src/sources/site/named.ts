import { normaliseTarget } from '../../identity.js';
import { nextTurn } from '../../turn.js';
import type { SiteOptions } from './site-options.js';

/** What the operator named: each URL once, in the order given. */
export interface Named {
  targets: readonly string[];
  listed: readonly string[];
  sitemaps: readonly string[];
  /** Origins of targets and of what is listed, with a slash: their hosts are in scope. */
  origins: readonly string[];
}

/** URLs that are read before timers and signals get a turn. */
const URLS_A_TURN = 1_000;

/** UsageError for a URL that is none, or that holds a password. */
export async function readNamed({ targets, listed = [], sitemaps = [] }: SiteOptions): Promise<Named> {
  const named = {
    targets: await normaliseAll(targets),
    listed: await normaliseAll(listed),
    sitemaps: await normaliseAll(sitemaps),
  };
  return { ...named, origins: originsOf([...named.targets, ...named.listed]) };
}

async function normaliseAll(texts: readonly string[]): Promise<string[]> {
  const urls = new Set<string>();
  for (const [i, text] of texts.entries()) {
    if (i % URLS_A_TURN === URLS_A_TURN - 1) await nextTurn();
    urls.add(normaliseTarget(text));
  }
  return [...urls];
}

/** Each once, with a slash. */
function originsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.map((url) => url.slice(0, url.indexOf('/', 'https://'.length) + 1)))];
}
