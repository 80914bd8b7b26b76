import type { AdSlot, ElementFact, LinkFact, Loader } from '../model.js';
import type { Chain } from './chain.js';
import { loadingOf } from './script-link.js';

export function toAdLoader({ system, account, at, region }: AdSlot): Loader {
  return { kind: 'ads', system, account, at, region };
}

/** One loader for each account of a system: the script, and code that sets it up, are the same. */
export function firstOfEach(loaders: readonly Loader[]): Loader[] {
  const found = new Map<string, Loader>();
  for (const loader of loaders) {
    const key = JSON.stringify([loader.kind, loader.system, loader.account]);
    if (!found.has(key)) found.set(key, loader);
  }
  return [...found.values()];
}

/** The scripts that turn links of the page into paid ones; those that stand among the links first. */
export function findLinkLoaders(
  elements: readonly ElementFact[],
  links: readonly LinkFact[],
  read: (url: string) => Chain,
): Loader[] {
  const loaders: Loader[] = [];
  const add = (url: string, { at, region }: LinkFact | ElementFact): void => {
    const { hops, rewritesLinks } = read(url);
    if (!rewritesLinks || !hops[0]) return;
    const { network: system, ids } = hops[0];
    loaders.push({ kind: 'links', system, account: ids.publisher ?? '', at, region });
  };
  for (const link of links) if (loadingOf(link) !== null) add(link.href, link);
  for (const element of elements) {
    const { tag, attributes, hidden } = element;
    if (tag === 'script' && attributes.src !== undefined && hidden !== 'noscript') add(attributes.src, element);
  }
  return loaders;
}
