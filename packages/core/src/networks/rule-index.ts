import type { Tier } from '../model.js';
import type { Address } from './address.js';
import type { NetworkDefinition, UrlRule } from './define.js';
import { compileHost, type HostPattern } from './host-pattern.js';
import { firstWords } from './path-pattern.js';
import { type CompiledRule, compileRule } from './url-rule.js';

/** A rule as it stands under one of its hosts. */
interface Entry {
  readonly rule: CompiledRule;
  /** Of several entries that hold, the one with the highest rank counts. */
  readonly rank: number;
  /** Ids that the first labels of the host hold. */
  readonly labels: HostPattern['labels'];
}

/**
 * Finds the rules that can hold for an address. Rules are filed under what an address must have: its host, a suffix of
 * it, its first path segment or a parameter. So the number of rules that are tried does not grow with the catalogue.
 */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
  readonly bySuffix: ReadonlyMap<string, readonly Entry[]>;
  readonly bySegment: ReadonlyMap<string, readonly Entry[]>;
  readonly byParameter: ReadonlyMap<string, readonly Entry[]>;
  /** The most labels that a suffix has. */
  readonly mostLabels: number;
}

const TIER_RANK: Record<Tier, number> = { strong: 2, medium: 1, weak: 0 };
const HOST_RANK: Record<HostPattern['type'], number> = { exact: 60, labels: 40, suffix: 20, any: 0 };

/** @throws {Error} when a definition cannot be compiled. */
export function indexRules(networks: readonly NetworkDefinition[]): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  const bySuffix = new Map<string, Entry[]>();
  const bySegment = new Map<string, Entry[]>();
  const byParameter = new Map<string, Entry[]>();
  let mostLabels = 0;
  for (const network of networks) {
    for (const definition of network.urls) {
      const rule = compileRule(network, definition);
      for (const source of definition.hosts) {
        const host = compileHost(source);
        const entry = { rule, rank: rankOf(rule, host), labels: host.labels };
        if (host.type === 'exact') file(byHost, host.host, entry);
        else if (host.type === 'any') fileAnyHost(definition, entry, bySegment, byParameter);
        else {
          file(bySuffix, host.host, entry);
          mostLabels = Math.max(mostLabels, host.host.split('.').length);
        }
      }
    }
  }
  return { byHost, bySuffix, bySegment, byParameter, mostLabels };
}

/** Tier, then how specific the host is, then a path, then what is required. */
function rankOf(rule: CompiledRule, { type, host }: HostPattern): number {
  const specificity = HOST_RANK[type] + Math.min(host.split('.').length, 19);
  return TIER_RANK[rule.tier] * 10_000 + specificity * 100 + (rule.paths ? 50 : 0) + Math.min(rule.requires.length, 49);
}

function fileAnyHost(
  definition: UrlRule,
  entry: Entry,
  bySegment: Map<string, Entry[]>,
  byParameter: Map<string, Entry[]>,
): void {
  const keys = anyHostKeys(definition, entry.rule);
  if (!keys) throw new Error(`${entry.rule.network}: a form for any host needs a first path segment or a parameter`);
  for (const key of keys.words) file(keys.under === 'segment' ? bySegment : byParameter, key, entry);
}

/** Under what a rule for any host is found; null when it has nothing that tells it. */
export function anyHostKeys(
  { requires, syntax }: UrlRule,
  { paths }: CompiledRule,
): { under: 'segment' | 'parameter'; words: string[] } | null {
  const segments = paths?.map(firstWords) ?? [null];
  if (segments.every((words) => words !== null)) {
    return { under: 'segment', words: [...new Set(segments.flat().map((word) => word.toLowerCase()))] };
  }
  const parameter = requires?.[0]?.split('=')[0];
  if (!parameter || syntax) return null;
  return { under: 'parameter', words: [parameter.toLowerCase()] };
}

function file(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

const NONE: readonly Entry[] = [];

/** Every rule whose host holds, or that is for any host and whose segment or parameter is there. */
export function candidates(index: RuleIndex, address: Address): readonly Entry[] {
  let found = index.byHost.get(address.host) ?? NONE;
  found = join(found, bySuffix(index, address.host));
  const { path } = address;
  if (path.length > 1) {
    const slash = path.indexOf('/', 1);
    const segment = path.slice(1, slash === -1 ? undefined : slash);
    found = join(found, index.bySegment.get(segment.toLowerCase()) ?? NONE);
  }
  if (address.search.length > 1) {
    for (const { name } of address.query) found = join(found, index.byParameter.get(name.toLowerCase()) ?? NONE);
  }
  if (address.hash.length > 1) {
    for (const { name } of address.fragment)
      found = join(found, index.byParameter.get(`#${name.toLowerCase()}`) ?? NONE);
  }
  return found;
}

function bySuffix(index: RuleIndex, host: string): readonly Entry[] {
  let found = NONE;
  let dot = host.length;
  for (let labels = 1; labels <= index.mostLabels && dot > 0; labels++) {
    dot = host.lastIndexOf('.', dot - 1);
    const entries = index.bySuffix.get(host.slice(dot + 1));
    if (!entries) continue;
    const depth = host.split('.').length - labels;
    found = join(
      found,
      entries.filter((entry) => entry.labels.length === 0 || entry.labels.length === depth),
    );
  }
  return found;
}

function join(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  // A parameter may be repeated two hundred times: its rules are tried once.
  if (b.length === 0 || a.includes(b[0] as Entry)) return a;
  return a.length === 0 ? b : [...a, ...b];
}
