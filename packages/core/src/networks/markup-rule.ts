import type { ElementFact, Match, Tier } from '../model.js';
import { matchClass } from './class-token.js';
import type { MarkupRule, NetworkDefinition } from './define.js';
import { compilePattern, matchPattern, type Pattern } from './pattern.js';

/** One kind of markup of one network, compiled. */
export interface CompiledMarkup {
  readonly network: string;
  readonly tier: Tier;
  readonly className: Pattern | null;
  readonly attribute: Pattern | null;
  /** The value that the attribute must have; null for any. */
  readonly value: string | null;
}

/** Nothing is captured: a redirect of the site holds no id. */
const NO_NAMES: ReadonlySet<string> = new Set();

/** @throws {Error} when a name is none. */
export function compileMarkup(network: NetworkDefinition, { tier, className, attribute }: MarkupRule): CompiledMarkup {
  const [name, value = null] = attribute?.split(/=(.*)/s, 2) ?? [];
  return {
    network: network.id,
    tier: tier ?? 'strong',
    className: className === undefined ? null : compilePattern(className, NO_NAMES),
    attribute: name === undefined ? null : compilePattern(name, NO_NAMES),
    value,
  };
}

/** What the markup of a link says, whatever its URL; null when nothing. The first rule that holds counts. */
export function matchMarkup(rules: readonly CompiledMarkup[], { attributes }: ElementFact): Match | null {
  for (const { network, tier, className, attribute, value } of rules) {
    if (className && !matchClass(className, attributes.class, {})) continue;
    if (attribute && !hasAttribute(attribute, value, attributes)) continue;
    return { network, role: 'cloak', tier, ids: {} };
  }
  return null;
}

function hasAttribute(name: Pattern, value: string | null, attributes: ElementFact['attributes']): boolean {
  return Object.entries(attributes).some(
    ([actual, held]) => (value === null || held === value) && matchPattern(name, actual, {}),
  );
}
