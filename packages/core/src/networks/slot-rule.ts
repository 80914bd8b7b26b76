import type { ElementFact } from '../model.js';
import { Address } from './address.js';
import { matchClass } from './class-token.js';
import type { AdSystemDefinition, SlotField, SlotMeaning, SlotRule } from './define.js';
import { compileHost, type HostPattern, holdsHost } from './host-pattern.js';
import { assignedValue, readCalls } from './inline-code.js';
import { capturesOfPath, compilePath, type PathPattern } from './path-pattern.js';
import { type Captures, compilePattern, matchPattern, type Pattern } from './pattern.js';
import { compileRequirement, holdsOne, isOf, type Requirement } from './requirement.js';
import { isPattern } from './url-rule.js';

export const slotFields: ReadonlySet<string> = new Set<SlotField>([
  'account',
  'slot',
  'format',
  'size',
  'width',
  'height',
]);

/** One kind of slot of one ad system, compiled. */
export interface CompiledSlot {
  readonly system: string;
  readonly counts: AdSystemDefinition['counts'];
  readonly tags: readonly string[] | null;
  readonly className: Pattern | null;
  readonly id: Pattern | null;
  readonly attributes: Readings;
  readonly src: CompiledSource | null;
  readonly code: CompiledCode | null;
  /** Whether the address alone tells it, without the element. */
  readonly isByAddress: boolean;
}

interface CompiledSource {
  readonly hosts: readonly HostPattern[];
  readonly paths: readonly PathPattern[] | null;
  readonly query: Readings;
}

interface CompiledCode {
  readonly contains: string;
  readonly values: readonly (readonly [string, SlotField])[];
  readonly arguments: readonly (Meaning | null)[] | null;
  readonly shownBy: string | null;
}

interface Readings {
  readonly meanings: readonly (readonly [string, Meaning])[];
  readonly requires: readonly Requirement[];
  readonly unless: readonly Requirement[];
}

type Meaning = SlotField | readonly Pattern[];

/** @throws {Error} when a pattern is none. */
export function compileSlot({ id: system, counts }: AdSystemDefinition, rule: SlotRule): CompiledSlot {
  const { src, code } = rule;
  const paths = src?.path === undefined ? null : [src.path].flat().map((path) => compilePath(path, slotFields));
  return {
    system,
    counts: rule.counts ?? counts,
    tags: rule.tags ?? null,
    className: rule.className === undefined ? null : compilePattern(rule.className, slotFields),
    id: rule.id === undefined ? null : compilePattern(rule.id, slotFields),
    attributes: compileReadings(rule),
    src: src
      ? { hosts: src.hosts.map(compileHost), paths, query: compileReadings({ ...src, attributes: src.query }) }
      : null,
    code: code ? compileCode(code) : null,
    isByAddress: isByAddress(rule),
  };
}

function isByAddress({ tags, className, id, requires = [], unless = [], src, code }: SlotRule): boolean {
  if (!src || code || className !== undefined || id !== undefined) return false;
  return (tags?.includes('script') ?? true) && requires.length === 0 && unless.length === 0;
}

function compileReadings({ attributes = {}, requires = [], unless = [] }: ReadingSources): Readings {
  return {
    meanings: Object.entries(attributes).map(([name, meaning]) => [name, compileMeaning(meaning)]),
    requires: requires.map((text) => compileRequirement(text)),
    unless: unless.map((text) => compileRequirement(text)),
  };
}

interface ReadingSources {
  readonly attributes?: SlotRule['attributes'] | undefined;
  readonly requires?: readonly string[];
  readonly unless?: readonly string[];
}

function compileCode(code: NonNullable<SlotRule['code']>): CompiledCode {
  const { contains, values = {}, arguments: meanings, shownBy = null } = code;
  if (contains === '' || shownBy === '' || Object.hasOwn(values, ''))
    throw new Error('code is told by a text that is not empty');
  return {
    contains,
    values: Object.entries(values),
    arguments: meanings ? meanings.map((meaning) => (meaning === null ? null : compileMeaning(meaning))) : null,
    shownBy,
  };
}

function compileMeaning(meaning: SlotMeaning): Meaning {
  return isPattern(meaning) ? [meaning].flat().map((pattern) => compilePattern(pattern, slotFields)) : meaning;
}

/** What the element tells, a match for each call of a function; none when the rule does not hold. */
export function matchSlot(slot: CompiledSlot, { tag, attributes, text }: ElementFact): Captures[] {
  if (slot.tags && !slot.tags.includes(tag)) return [];
  const found: Captures = {};
  if (slot.className && !matchClass(slot.className, attributes.class, found)) return [];
  if (slot.id && !matchPattern(slot.id, attributes.id ?? '', found)) return [];
  const read = (name: string) => (Object.hasOwn(attributes, name) ? attributes[name]?.trim() : undefined);
  if (!readAll(slot.attributes, read, found)) return [];
  if (slot.src && !matchSource(slot.src, addressOf(attributes.src), found)) return [];
  return slot.code ? matchCode(slot.code, text, found) : [found];
}

/** What the address of a script tells of a slot that is known by it; null when it is another. */
export function matchAddress({ src }: CompiledSlot, address: Address): Captures | null {
  const found: Captures = {};
  return src && matchSource(src, address, found) ? found : null;
}

function addressOf(src: string | undefined): Address | null {
  return src === undefined || src === '' ? null : Address.of(src);
}

function matchSource(source: CompiledSource, address: Address | null, found: Captures): boolean {
  if (!address?.host || !source.hosts.some((host) => holdsHost(host, address.host))) return false;
  const captures = capturesOfPath(source.paths, address.path);
  if (!captures) return false;
  Object.assign(found, captures);
  return readAll(
    source.query,
    (name) => address.query.find((parameter) => parameter.name === name)?.value.trim(),
    found,
  );
}

/** False when something that is required is not there, or something that must not be is. */
function readAll(
  { meanings, requires, unless }: Readings,
  read: (name: string) => string | undefined,
  found: Captures,
): boolean {
  for (const requirement of requires) if (!holdsOne(requirement, read)) return false;
  for (const requirement of unless) if (holdsOne(requirement, read)) return false;
  for (const [name, meaning] of meanings) {
    const value = read(name);
    if (!value || take(meaning, value, found)) continue;
    if (requires.some((requirement) => isOf(requirement, name))) return false;
  }
  return true;
}

/** Takes what a value tells, where it was not told before; false when no pattern holds. */
function take(meaning: Meaning, value: string, found: Captures): boolean {
  if (typeof meaning === 'string') {
    found[meaning] ??= value;
    return true;
  }
  return meaning.some((pattern) => {
    const captures: Captures = {};
    if (!matchPattern(pattern, value, captures)) return false;
    for (const [name, capture] of Object.entries(captures)) found[name] ??= capture;
    return true;
  });
}

function matchCode(code: CompiledCode, text: string, found: Captures): Captures[] {
  if (!text.includes(code.contains)) return [];
  for (const [name, field] of code.values) found[field] ||= assignedValue(text, name);
  const meanings = code.arguments;
  if (!meanings) return [found];
  return readCalls(text, code.contains).flatMap((values) => {
    const ofCall = { ...found };
    const holds = meanings.every((meaning, i) => {
      const value = values[i] ?? '';
      return meaning === null || (value === '' ? typeof meaning === 'string' : take(meaning, value, ofCall));
    });
    return holds ? [ofCall] : [];
  });
}
