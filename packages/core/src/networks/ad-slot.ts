import type { AdSlot, ElementFact } from '../model.js';
import { Address } from './address.js';
import type { AdSystemDefinition, SlotField, SlotMeaning, SlotRule } from './define.js';
import { compileHost, type HostPattern } from './host-pattern.js';
import { capturesOfPath, compilePath, type PathPattern } from './path-pattern.js';
import { type Captures, compilePattern, matchPattern, type Pattern } from './pattern.js';
import { isPattern } from './url-rule.js';

export const slotFields: ReadonlySet<string> = new Set<SlotField>([
  'account',
  'slot',
  'format',
  'size',
  'width',
  'height',
]);

interface CompiledSlot {
  readonly system: string;
  readonly tags: ReadonlySet<string> | null;
  readonly className: string | null;
  readonly id: Pattern | null;
  readonly attributes: Readings;
  readonly src: CompiledSource | null;
  readonly code: { readonly contains: string; readonly values: readonly (readonly [string, SlotField])[] } | null;
}

interface CompiledSource {
  readonly hosts: readonly HostPattern[];
  readonly paths: readonly PathPattern[] | null;
  readonly query: Readings;
}

interface Readings {
  readonly meanings: readonly (readonly [string, SlotField | Pattern])[];
  readonly requires: readonly (readonly [string, string | null])[];
}

/** @throws {Error} when a pattern is none. */
export function compileSlot(system: string, rule: SlotRule): CompiledSlot {
  const { src, code } = rule;
  const paths = src?.path === undefined ? null : [src.path].flat().map((path) => compilePath(path, slotFields));
  return {
    system,
    tags: rule.tags ? new Set(rule.tags) : null,
    className: rule.className ?? null,
    id: rule.id === undefined ? null : compilePattern(rule.id, slotFields),
    attributes: compileReadings(rule.attributes, rule.requires),
    src: src ? { hosts: src.hosts.map(compileHost), paths, query: compileReadings(src.query, src.requires) } : null,
    code: code ? { contains: code.contains, values: Object.entries(code.values ?? {}) } : null,
  };
}

function compileReadings(
  meanings: Readonly<Record<string, SlotMeaning>> = {},
  requires: readonly string[] = [],
): Readings {
  return {
    meanings: Object.entries(meanings).map(([name, meaning]) => [
      name,
      isPattern(meaning) ? compilePattern(meaning, slotFields) : (meaning as SlotField),
    ]),
    requires: requires.map((text) => {
      const [name = '', value = null] = text.split('=', 2);
      return [name, value];
    }),
  };
}

/** A function that tells the slot of an element among systems that count so; of several that hold, the first. */
export function slotFinder(
  systems: readonly AdSystemDefinition[],
  counts: AdSystemDefinition['counts'],
): (element: ElementFact) => AdSlot | null {
  const counted = systems.filter((system) => system.counts === counts);
  const slots = counted.flatMap((system) => system.slots.map((rule) => compileSlot(system.id, rule)));
  return (element) => {
    // What stands in noscript is shown only where no ad system can run.
    if (element.hidden === 'noscript') return null;
    for (const slot of slots) {
      const found = matchSlot(slot, element);
      if (found) return toSlot(slot.system, element, found);
    }
    return null;
  };
}

function matchSlot(slot: CompiledSlot, { tag, attributes, text }: ElementFact): Captures | null {
  if (slot.tags && !slot.tags.has(tag)) return null;
  if (slot.className !== null && !attributes.class?.split(/\s+/).includes(slot.className)) return null;
  const found: Captures = {};
  if (slot.id && !matchPattern(slot.id, attributes.id ?? '', found)) return null;
  if (!readAll(slot.attributes, (name) => (Object.hasOwn(attributes, name) ? attributes[name] : ''), found))
    return null;
  if (slot.src && !matchSource(slot.src, attributes.src ?? '', found)) return null;
  if (slot.code) {
    if (!text.includes(slot.code.contains)) return null;
    for (const [name, field] of slot.code.values) found[field] ??= assignedValue(text, name);
  }
  return found;
}

function matchSource(source: CompiledSource, src: string, found: Captures): boolean {
  const address = src === '' ? null : Address.of(src);
  if (!address?.host || !source.hosts.some((host) => holdsHost(host, address.host))) return false;
  const captures = capturesOfPath(source.paths, address.path);
  if (!captures) return false;
  Object.assign(found, captures);
  return readAll(source.query, (name) => address.query.find((parameter) => parameter.name === name)?.value, found);
}

function holdsHost({ type, host }: HostPattern, actual: string): boolean {
  return actual === host || (type === 'suffix' && actual.endsWith(`.${host}`));
}

/** False when something that is required is not there. */
function readAll(
  { meanings, requires }: Readings,
  valueNamed: (name: string) => string | undefined,
  found: Captures,
): boolean {
  for (const [name, value] of requires) {
    const actual = valueNamed(name)?.trim();
    if (!actual || (value !== null && value !== actual)) return false;
  }
  for (const [name, meaning] of meanings) {
    const value = valueNamed(name)?.trim();
    if (!value) continue;
    if (typeof meaning === 'string') found[meaning] ??= value;
    else if (!matchPattern(meaning, value, found) && requires.some(([required]) => required === name)) return false;
  }
  return true;
}

/** What inline code gives to a name: `name = "value"`, `name: 300`, `"name": 'value'`; '' when it does not. */
function assignedValue(code: string, name: string): string {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(code[at - 1] ?? '')) continue;
    const value = /^["']?\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))/.exec(
      code.slice(at + name.length, at + name.length + 300),
    );
    if (value) return value[1] ?? value[2] ?? value[3] ?? '';
  }
  return '';
}

function toSlot(system: string, { attributes, at, region }: ElementFact, found: Captures): AdSlot {
  const { account = '', slot = '', format = '' } = found;
  return { system, account, slot, format, size: found.size || sizeOf(found, attributes), at, region };
}

/** `WxH` from what the rule found, the attributes or the inline style; '' when one of them is not known. */
function sizeOf(found: Captures, attributes: ElementFact['attributes']): string {
  const style = attributes.style ?? '';
  const width = pixels(found.width) ?? pixels(attributes.width) ?? pixels(styleValue(style, 'width'));
  const height = pixels(found.height) ?? pixels(attributes.height) ?? pixels(styleValue(style, 'height'));
  return width && height ? `${width}x${height}` : '';
}

function pixels(value: string | undefined): string | undefined {
  return /^\s*(\d{1,5})(?:\.\d*)?(?:px)?\s*$/i.exec(value ?? '')?.[1];
}

function styleValue(style: string, property: string): string | undefined {
  for (const declaration of style.split(';')) {
    const [name = '', value = ''] = declaration.split(':', 2);
    if (name.trim().toLowerCase() === property) return value.replace(/!important/i, '');
  }
  return undefined;
}
