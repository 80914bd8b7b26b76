import type { AdSlot, ElementFact, LinkFact, Loader } from '../model.js';
import type { Chain } from './chain.js';
import { loadingOf, placeKey } from './script-link.js';

export function toAdLoader({ system, account, at, region }: AdSlot): Loader {
  return { kind: 'ads', system, account, at, region };
}

/** The scripts that turn links of the page into paid ones; those that stand among the links first. */
export function findLinkLoaders(
  elements: readonly ElementFact[],
  links: readonly LinkFact[],
  read: (url: string) => Chain,
): Loader[] {
  const loaders = new Map<string, Loader>();
  const add = (url: string, { at, region }: LinkFact | ElementFact): void => {
    const { hops, rewritesLinks } = read(url);
    if (!rewritesLinks || !hops[0]) return;
    const { network: system, ids } = hops[0];
    loaders.set(`${system} ${placeKey(at)}`, { kind: 'links', system, account: ids.publisher ?? '', at, region });
  };
  for (const link of links) if (loadingOf(link) !== null) add(link.href, link);
  for (const element of elements) {
    const { tag, attributes, hidden } = element;
    if (tag === 'script' && attributes.src !== undefined && hidden !== 'noscript') add(attributes.src, element);
  }
  return [...loaders.values()];
}
