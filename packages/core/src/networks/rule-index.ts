import type { Tier } from '../model.js';
import type { Address } from './address.js';
import type { NetworkDefinition, UrlRule } from './define.js';
import { compileHost, type HostPattern } from './host-pattern.js';
import { fixedSegment, segmentAt } from './path-pattern.js';
import { type CompiledRule, compileRule } from './url-rule.js';

/** A rule as it stands under one of its hosts. */
interface Entry {
  readonly rule: CompiledRule;
  /** Of several entries that hold, the one with the highest rank counts. */
  readonly rank: number;
  readonly host: HostPattern;
}

/**
 * Finds the rules that can hold for an address. Rules are filed under what an address must have: its host, a suffix of
 * it, a path segment or a parameter. So the number of rules that are tried does not grow with the catalogue.
 */
export interface RuleIndex {
  readonly byHost: ReadonlyMap<string, readonly Entry[]>;
  readonly bySuffix: ReadonlyMap<string, readonly Entry[]>;
  /** By position, from the end where negative, then by the segment. */
  readonly bySegment: ReadonlyMap<number, ReadonlyMap<string, readonly Entry[]>>;
  readonly byParameter: ReadonlyMap<string, readonly Entry[]>;
  /** The most labels that a suffix has. */
  readonly mostLabels: number;
}

const TIER_RANK: Record<Tier, number> = { strong: 2, medium: 1, weak: 0 };
const HOST_RANK: Record<HostPattern['type'], number> = {
  exact: 60,
  labels: 40,
  suffix: 20,
  shape: 15,
  prefix: 10,
  any: 0,
};

/** @throws {Error} when a definition cannot be compiled. */
export function indexRules(networks: readonly NetworkDefinition[]): RuleIndex {
  const byHost = new Map<string, Entry[]>();
  const bySuffix = new Map<string, Entry[]>();
  const bySegment = new Map<number, Map<string, Entry[]>>();
  const byParameter = new Map<string, Entry[]>();
  let mostLabels = 0;
  for (const network of networks) {
    for (const definition of network.urls) {
      const rule = compileRule(network, definition);
      for (const source of definition.hosts) {
        const host = compileHost(source);
        const entry = { rule, rank: rankOf(rule, host), host };
        if (host.type === 'exact') file(byHost, host.host, entry);
        else if (host.type === 'any' || host.type === 'prefix') fileAnyHost(definition, entry, bySegment, byParameter);
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
  bySegment: Map<number, Map<string, Entry[]>>,
  byParameter: Map<string, Entry[]>,
): void {
  const keys = anyHostKeys(definition, entry.rule);
  if (keys.length === 0)
    throw new Error(`${entry.rule.network}: a form for any host needs a fixed segment or a parameter`);
  for (const { position, word } of keys) {
    if (position === null) file(byParameter, word, entry);
    else {
      const words = bySegment.get(position) ?? new Map<string, Entry[]>();
      file(words, word, entry);
      bySegment.set(position, words);
    }
  }
}

/** A word under which a rule for any host is found: a segment at a position, or a parameter where that is null. */
interface Key {
  readonly position: number | null;
  readonly word: string;
}

/** Every key of a rule for any host; none when nothing tells it. */
export function anyHostKeys({ syntax }: UrlRule, { paths, requires }: CompiledRule): Key[] {
  const fixed = paths?.map(fixedSegment) ?? [null];
  if (fixed.every((segment) => segment !== null)) {
    return withoutRepeats(
      fixed.flatMap(({ position, words }) => words.map((word) => ({ position, word: word.toLowerCase() }))),
    );
  }
  const parameters = requires.find((requirement) =>
    requirement.every(({ name, inFragment }) => !name.startsWith('?') && (inFragment || !syntax)),
  );
  return withoutRepeats(
    (parameters ?? []).map(({ name, inFragment }) => ({
      position: null,
      word: (inFragment ? '#' : '') + name.toLowerCase(),
    })),
  );
}

function withoutRepeats(keys: Key[]): Key[] {
  return [...new Map(keys.map((key) => [`${key.position} ${key.word}`, key])).values()];
}

function file(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/** Every rule that may hold by its host, its segment or its parameter, as they are filed; of the host a part is compared. */
export function candidates(index: RuleIndex, address: Address): readonly (readonly Entry[])[] {
  const lists: (readonly Entry[])[] = [];
  add(lists, index.byHost.get(address.host));
  addSuffixes(lists, index, address.host);
  const { path } = address;
  if (path.length > 1) {
    for (const [position, words] of index.bySegment) add(lists, words.get(segmentAt(path, position).toLowerCase()));
  }
  if (address.search.length > 1) {
    for (const { name } of address.query) add(lists, index.byParameter.get(name.toLowerCase()));
  }
  if (address.hash.length > 1) {
    for (const { name } of address.fragment) add(lists, index.byParameter.get(`#${name.toLowerCase()}`));
  }
  return lists;
}

function addSuffixes(lists: (readonly Entry[])[], index: RuleIndex, host: string): void {
  let dot = host.length;
  for (let labels = 1; labels <= index.mostLabels && dot > 0; labels++) {
    dot = host.lastIndexOf('.', dot - 1);
    add(lists, index.bySuffix.get(host.slice(dot + 1)));
  }
}

/** A parameter may be repeated two hundred times: its rules are tried once. */
function add(lists: (readonly Entry[])[], entries: readonly Entry[] | undefined): void {
  if (entries && !lists.includes(entries)) lists.push(entries);
}
