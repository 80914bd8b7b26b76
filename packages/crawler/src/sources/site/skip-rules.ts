import type { DiscoveredUrl } from '@linkvet/core';
import { findActingWord } from '../../acting.js';
import type { Failure } from '../../fetch/failure.js';
import type { Router } from '../../fetch/router.js';
import { isIncluded, type Matcher } from '../../matcher.js';
import { A_CLICK, type Clicks } from './clicks.js';

export type SkipWhy = NonNullable<DiscoveredUrl['skip']>;

export interface SkipRulesOptions {
  include: readonly Matcher[];
  exclude: readonly Matcher[];
  maxDepth: number;
  clicks: Clicks;
  router: Router;
}

/** Tells, from the address alone, why a URL is not asked for. */
export class SkipRules {
  readonly #options: SkipRulesOptions;

  constructor(options: SkipRulesOptions) {
    this.#options = options;
  }

  /** `isWanted`: include and exclude are not asked, because a target leads there. Null when nothing speaks against it. */
  whyNot(url: URL, depth: number, isWanted: boolean): SkipWhy | null {
    const { include, exclude, maxDepth, clicks, router } = this.#options;
    const { href } = url;
    if (clicks.isForbidden(href)) return { reason: 'monetised', detail: A_CLICK };
    const word = findActingWord(url);
    if (word !== null) return { reason: 'acts', detail: `The address says ${word}.` };
    const route = router(url);
    const unreachable = 'failed' in route ? skipOf(route) : null;
    if (unreachable !== null) return unreachable;
    if (!isWanted && !isIncluded(href, include, exclude)) {
      return { reason: 'excluded', detail: 'By include or exclude.' };
    }
    if (depth > maxDepth) return { reason: 'depth-limit', detail: `Depth ${depth}, the limit is ${maxDepth}.` };
    return null;
  }
}

/** The reason for which a URL is skipped whose request need not even be tried; null for every other failure. */
export function skipOf({ reason, detail }: Failure): SkipWhy | null {
  return reason === 'unmapped-host' || reason === 'private-address' || reason === 'port' ? { reason, detail } : null;
}
