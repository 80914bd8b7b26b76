import type { IdName, Ids, Match, Role, Tier } from '../model.js';
import {
  type Address,
  type Parameter,
  readParentheses,
  readPathEquals,
  readPathPairs,
  readSemicolons,
} from './address.js';
import type { NetworkDefinition, TargetMeaning, UrlRule } from './define.js';
import { capturesOfPath, compilePath, type PathPattern } from './path-pattern.js';
import { type Captures, compilePattern, matchPattern, type Pattern } from './pattern.js';
import { compileRequirement, holdsOne, isOf, type Requirement } from './requirement.js';
import { readTarget, readTargetRest } from './target.js';

export const idNames: ReadonlySet<string> = new Set<IdName>(['publisher', 'advertiser', 'campaign', 'creative', 'sub']);

/** What a pattern may capture. */
const captureNames: ReadonlySet<string> = new Set([...idNames, 'target']);

/** Longer values are no ids: they are left out rather than cut. */
const LONGEST_ID = 500;

/** One URL form of one network, compiled. */
export interface CompiledRule {
  readonly network: string;
  readonly role: Role;
  readonly tier: Tier;
  readonly isAdvertisers: boolean;
  readonly rewritesLinks: boolean;
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
  readonly meaning: IdName | TargetMeaning | readonly Pattern[];
}

/** @throws {Error} when a pattern is none. */
export function compileRule(network: NetworkDefinition, rule: UrlRule): CompiledRule {
  const ignoreCase = rule.ignoreCase ?? false;
  const paths =
    rule.path === undefined ? null : [rule.path].flat().map((path) => compilePath(path, captureNames, ignoreCase));
  return {
    network: network.id,
    role: rule.role,
    tier: rule.tier ?? 'strong',
    isAdvertisers: rule.side === 'advertiser',
    rewritesLinks: rule.rewritesLinks ?? false,
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
    meaning: isPattern(meaning) ? [meaning].flat().map((pattern) => compilePattern(pattern, captureNames)) : meaning,
  }));
}

/** Whether a meaning is one or several patterns and no word. */
export function isPattern<Word extends string, Text extends `${string}:${string}`>(
  meaning: Word | Text | readonly Text[],
): meaning is Text | readonly Text[] {
  return typeof meaning !== 'string' || meaning.includes(':');
}

/** What the rule makes of the address, whose host is known to hold; null when another part does not. */
export function matchRule(rule: CompiledRule, address: Address, labels: readonly string[]): Match | null {
  const found = capturesOfPath(rule.paths, address.path, rule.ignoreCase ? address.foldedPath : address.path);
  if (!found) return null;
  const query = parametersOf(rule, address);
  const read = (name: string, inFragment: boolean): string | undefined => {
    if (name.startsWith('?')) return address.tokens[Number(name.slice(1)) - 1];
    return valueNamed(inFragment ? address.fragment : query, name, rule.ignoreCase);
  };
  const holds = (requirement: Requirement): boolean => holdsOne(requirement, read);
  if (!rule.requires.every(holds) || rule.unless.some(holds)) return null;
  if (found.target !== undefined) setTarget(found, readTargetRest(found.target, address.search, address.hash));
  if (!readAll(rule, false, read, found) || !readAll(rule, true, read, found)) return null;
  for (let i = 0; i < labels.length; i++) {
    const name = labels[i] as string;
    found[name] ??= address.host.split('.', labels.length)[i] as string;
  }
  return toMatch(rule, found);
}

function parametersOf({ syntax }: CompiledRule, address: Address): readonly Parameter[] {
  if (syntax === 'parentheses') return [...readParentheses(address.search), ...address.query];
  if (syntax === 'path-pairs') return [...readPathPairs(address), ...address.query];
  if (syntax === 'path-equals') return [...readPathEquals(address), ...address.query];
  return syntax === 'semicolons' ? readSemicolons(address.search) : address.query;
}

/** The first value of that name that is not empty; '' when all are, undefined when there is none. */
function valueNamed(parameters: readonly Parameter[], name: string, ignoreCase: boolean): string | undefined {
  let value: string | undefined;
  for (const parameter of parameters) {
    if (parameter.name !== name && !(ignoreCase && parameter.name.toLowerCase() === name)) continue;
    value = parameter.value;
    if (value !== '') break;
  }
  return value;
}

/** False when a required parameter does not hold its pattern. */
function readAll(
  rule: CompiledRule,
  inFragment: boolean,
  read: (name: string, inFragment: boolean) => string | undefined,
  found: Captures,
): boolean {
  for (const { name, meaning } of inFragment ? rule.fragment : rule.query) {
    const value = read(name, inFragment);
    if (!value) continue;
    if (typeof meaning !== 'string') {
      const captures = capturesOf(meaning, value);
      if (captures) addCaptures(captures, found);
      else if (rule.requires.some((requirement) => isOf(requirement, name, inFragment))) return false;
    } else if (isTarget(meaning)) {
      if (found.target === undefined) setTarget(found, readTarget(value, meaning));
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

function isTarget(meaning: IdName | TargetMeaning): meaning is TargetMeaning {
  return meaning === 'target' || meaning === 'bare-target' || meaning === 'base64-target';
}

/** What was found before counts. */
function addCaptures(captures: Captures, found: Captures): void {
  for (const [name, value] of Object.entries(captures)) if (name !== 'target') found[name] ??= value;
  if (captures.target !== undefined && found.target === undefined) {
    setTarget(found, readTarget(captures.target, 'target'));
  }
}

function setTarget(found: Captures, target: string | undefined): void {
  if (target === undefined) delete found.target;
  else found.target = target;
}

function toMatch({ network, role, tier, isAdvertisers }: CompiledRule, { target, ...found }: Captures): Match {
  const ids: Ids = {};
  for (const name of idNames) {
    const id = found[name]?.trim();
    if (id && id.length <= LONGEST_ID) ids[name as IdName] = id;
  }
  const match: Match = target === undefined ? { network, role, tier, ids } : { network, role, tier, target, ids };
  if (isAdvertisers) match.side = 'advertiser';
  return match;
}
