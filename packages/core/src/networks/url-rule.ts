import type { IdName, Ids, Match, Role, Tier } from '../model.js';
import { type Address, type Parameter, readParentheses, readPathPairs, readSemicolons } from './address.js';
import type { NetworkDefinition, UrlRule } from './define.js';
import { capturesOfPath, compilePath, type PathPattern } from './path-pattern.js';
import { type Captures, compilePattern, matchPattern, type Pattern } from './pattern.js';
import { readTarget, readTargetRest } from './target.js';

export const idNames: ReadonlySet<string> = new Set<IdName>(['publisher', 'advertiser', 'campaign', 'creative', 'sub']);

/** Longer values are no ids: they are left out rather than cut. */
const LONGEST_ID = 500;

/** One URL form of one network, compiled. */
export interface CompiledRule {
  readonly network: string;
  readonly role: Role;
  readonly tier: Tier;
  /** Any of them; null for any path. */
  readonly paths: readonly PathPattern[] | null;
  readonly ignoreCase: boolean;
  readonly syntax: UrlRule['syntax'];
  readonly query: readonly Reading[];
  readonly fragment: readonly Reading[];
  readonly requires: readonly Requirement[];
  readonly unless: readonly Requirement[];
}

interface Reading {
  readonly name: string;
  readonly meaning: IdName | 'target' | 'bare-target' | readonly Pattern[];
}

interface Requirement {
  readonly name: string;
  /** Null for any value that is not empty. */
  readonly value: string | null;
  readonly inFragment: boolean;
}

/** @throws {Error} when a pattern is none. */
export function compileRule(network: NetworkDefinition, rule: UrlRule): CompiledRule {
  const ignoreCase = rule.ignoreCase ?? false;
  const paths =
    rule.path === undefined ? null : [rule.path].flat().map((path) => compilePath(path, idNames, ignoreCase));
  return {
    network: network.id,
    role: rule.role,
    tier: rule.tier ?? 'strong',
    paths,
    ignoreCase,
    syntax: rule.syntax,
    query: compileReadings(rule.query, ignoreCase),
    fragment: compileReadings(rule.fragment, ignoreCase),
    requires: (rule.requires ?? []).map((text) => compileRequirement(text, ignoreCase)),
    unless: (rule.unless ?? []).map((text) => compileRequirement(text, ignoreCase)),
  };
}

function compileReadings(meanings: UrlRule['query'] = {}, ignoreCase: boolean): Reading[] {
  return Object.entries(meanings).map(([name, meaning]) => ({
    name: ignoreCase ? name.toLowerCase() : name,
    meaning: isPattern(meaning) ? [meaning].flat().map((pattern) => compilePattern(pattern, idNames)) : meaning,
  }));
}

/** Whether a meaning is one or several patterns and no word. */
export function isPattern<Word extends string, Text extends `${string}:${string}`>(
  meaning: Word | Text | readonly Text[],
): meaning is Text | readonly Text[] {
  return typeof meaning !== 'string' || meaning.includes(':');
}

function compileRequirement(text: string, ignoreCase: boolean): Requirement {
  const [name = '', value = null] = text.split('=', 2);
  const bare = name.replace('#', '');
  return { name: ignoreCase ? bare.toLowerCase() : bare, value, inFragment: name.startsWith('#') };
}

/** What the rule makes of the address, whose host is known to hold; null when another part does not. */
export function matchRule(rule: CompiledRule, address: Address, labels: readonly string[]): Match | null {
  const found = capturesOfPath(rule.paths, address.path, rule.ignoreCase ? address.foldedPath : address.path);
  if (!found) return null;
  const query = parametersOf(rule, address);
  const holds = ({ name, value, inFragment }: Requirement): boolean => {
    const actual = valueNamed(inFragment ? address.fragment : query, name, rule.ignoreCase);
    return actual !== '' && (value === null || value === actual);
  };
  if (!rule.requires.every(holds) || rule.unless.some(holds)) return null;
  if (found.target !== undefined) setTarget(found, readTargetRest(found.target, address.search, address.hash));
  if (!readAll(rule, rule.query, query, found) || !readAll(rule, rule.fragment, address.fragment, found)) return null;
  for (let i = 0; i < labels.length; i++) {
    const name = labels[i] as string;
    found[name] ??= address.host.split('.', labels.length)[i] as string;
  }
  return toMatch(rule, found);
}

function parametersOf({ syntax }: CompiledRule, address: Address): readonly Parameter[] {
  if (syntax === 'parentheses') return [...readParentheses(address.search), ...address.query];
  if (syntax === 'path-pairs') return [...readPathPairs(address), ...address.query];
  return syntax === 'semicolons' ? readSemicolons(address.search) : address.query;
}

/** The first value of that name that is not empty; '' when there is none. */
function valueNamed(parameters: readonly Parameter[], name: string, ignoreCase: boolean): string {
  for (const parameter of parameters) {
    if (parameter.value === '') continue;
    if (parameter.name === name || (ignoreCase && parameter.name.toLowerCase() === name)) return parameter.value;
  }
  return '';
}

/** False when a required parameter does not hold its pattern. */
function readAll(
  rule: CompiledRule,
  readings: readonly Reading[],
  parameters: readonly Parameter[],
  found: Captures,
): boolean {
  if (parameters.length === 0) return true;
  for (const { name, meaning } of readings) {
    const value = valueNamed(parameters, name, rule.ignoreCase);
    if (value === '') continue;
    if (typeof meaning !== 'string') {
      const captures = capturesOf(meaning, value);
      if (captures) Object.assign(found, { ...captures, ...found });
      else if (rule.requires.some((requirement) => requirement.name === name)) return false;
    } else if (meaning === 'target' || meaning === 'bare-target') {
      if (found.target === undefined) setTarget(found, readTarget(value, meaning === 'bare-target'));
    } else {
      found[meaning] ??= value;
    }
  }
  return true;
}

/** What the first pattern that holds captures; null when none holds. */
function capturesOf(patterns: readonly Pattern[], value: string): Captures | null {
  for (const pattern of patterns) {
    const captures: Captures = {};
    if (matchPattern(pattern, value, captures)) return captures;
  }
  return null;
}

function setTarget(found: Captures, target: string | undefined): void {
  if (target === undefined) delete found.target;
  else found.target = target;
}

function toMatch({ network, role, tier }: CompiledRule, { target, ...found }: Captures): Match {
  const ids: Ids = {};
  for (const name of idNames) {
    const id = found[name]?.trim();
    if (id && id.length <= LONGEST_ID) ids[name as IdName] = id;
  }
  return target === undefined ? { network, role, tier, ids } : { network, role, tier, target, ids };
}
