import { hostOf } from '@linkvet/core';
import type { Scope } from '../../scope.js';

export interface ClickOptions {
  scope: Scope;
  /** URLs whose request could count as a click or a view. */
  isMonetised: (url: string) => boolean;
  /** Of those: redirects that a site keeps for its own paid links, which no network sees. */
  isCloaked: (url: string) => boolean;
  /** `own`: where redirects of the audited hosts lead may be asked; the first URL elsewhere never is. */
  resolve: 'off' | 'own';
}

/** Why a monetised URL is not asked for. */
export const A_CLICK = 'A request could count as a click.';

/** What no request may be made for, because somebody would be paid for it. The one place where that is decided. */
export class Clicks {
  readonly #options: ClickOptions;

  constructor(options: ClickOptions) {
    this.#options = options;
  }

  /** Whether a URL must never be asked for, whoever names it and in which way. */
  readonly isForbidden = (url: string): boolean => this.#options.isMonetised(url) && !this.isResolved(url);

  /** Whether a URL is asked for only to learn where it leads. */
  isResolved(url: string): boolean {
    const { resolve, scope, isCloaked } = this.#options;
    return resolve === 'own' && scope.has(hostOf(url)) && isCloaked(url);
  }
}
