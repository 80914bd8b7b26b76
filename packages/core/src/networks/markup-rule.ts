import type { ElementFact, Match, Tier } from '../model.js';
import type { MarkupRule, NetworkDefinition } from './define.js';
import { compileWildcard, hasClass, holdsWildcard, type Wildcard } from './wildcard.js';

/** One kind of markup of one network, compiled. */
export interface CompiledMarkup {
  readonly network: string;
  readonly tier: Tier;
  readonly className: Wildcard | null;
  readonly attribute: Wildcard | null;
  /** The value that the attribute must have; null for any. */
  readonly value: string | null;
}

/** @throws {Error} when a name is none. */
export function compileMarkup(network: NetworkDefinition, { tier, className, attribute }: MarkupRule): CompiledMarkup {
  const [name, value = null] = attribute?.split(/=(.*)/s, 2) ?? [];
  return {
    network: network.id,
    tier: tier ?? 'strong',
    className: className === undefined ? null : compileWildcard(className),
    attribute: name === undefined ? null : compileWildcard(name),
    value,
  };
}

/** What the markup of a link says, whatever its URL; null when nothing. The first rule that holds counts. */
export function matchMarkup(rules: readonly CompiledMarkup[], { attributes }: ElementFact): Match | null {
  for (const { network, tier, className, attribute, value } of rules) {
    if (className && !hasClass(className, attributes.class)) continue;
    if (attribute && !hasAttribute(attribute, value, attributes)) continue;
    return { network, role: 'cloak', tier, ids: {} };
  }
  return null;
}

function hasAttribute(name: Wildcard, value: string | null, attributes: ElementFact['attributes']): boolean {
  if (!name.isOpen) return Object.hasOwn(attributes, name.text) && (value === null || attributes[name.text] === value);
  return Object.keys(attributes).some(
    (actual) => holdsWildcard(name, actual) && (value === null || attributes[actual] === value),
  );
}
