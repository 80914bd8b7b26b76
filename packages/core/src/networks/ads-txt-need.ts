import type { AdsTxtNeed } from '../model.js';
import type { AdSystemDefinition } from './define.js';
import { type Captures, compilePattern, matchPattern, type Pattern } from './pattern.js';

interface CompiledNeed {
  readonly domains: readonly string[];
  readonly accounts: readonly Pattern[];
}

const CAPTURES: ReadonlySet<string> = new Set(['account']);

/** @throws {Error} when a pattern is none. */
export function compileNeed({ domains, account = [] }: NonNullable<AdSystemDefinition['adsTxt']>): CompiledNeed {
  return { domains, accounts: [account].flat().map((pattern) => compilePattern(pattern, CAPTURES)) };
}

/** A function that says what an ads.txt must hold for an account of a system; null when that is not known. */
export function adsTxtNeeds(
  systems: readonly AdSystemDefinition[],
): (system: string, account: string) => AdsTxtNeed | null {
  const needs = new Map<string, CompiledNeed>();
  for (const { id, adsTxt } of systems) if (adsTxt) needs.set(id, compileNeed(adsTxt));
  return (system, account) => {
    const need = needs.get(system);
    return need ? { domains: need.domains, account: sellerOf(need, account) } : null;
  };
}

/** The seller's id in the account of the markup; null when no pattern holds. */
function sellerOf({ accounts }: CompiledNeed, account: string): string | null {
  for (const pattern of accounts) {
    const found: Captures = {};
    if (matchPattern(pattern, account.trim(), found)) return found.account ?? null;
  }
  return null;
}
