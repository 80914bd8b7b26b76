import { BoundedMap } from '../bounded-map.js';
import type { AdSlot, ElementFact, LinkFact } from '../model.js';
import { Address } from './address.js';
import type { AdSystemDefinition } from './define.js';
import { readCalls } from './inline-code.js';
import type { Captures } from './pattern.js';
import { loadingOf, placeKey, placesOfScripts } from './script-link.js';
import { type CompiledSlot, compileSlot, matchAddress, matchSlot } from './slot-rule.js';

/** Distinct addresses of scripts whose judgement is remembered, by generation. */
const MOST_REMEMBERED = 2_000;
/** Longer markup is seldom repeated. */
const LONGEST_REMEMBERED = 1_000;

type Counts = AdSystemDefinition['counts'];

interface Found {
  readonly slot: CompiledSlot;
  readonly captures: Captures;
}

/** Tells the places for ads on a page (`unit`), and the scripts that may place ads there by themselves (`page`). */
export class SlotFinder {
  /** By tag, those of other tags under ''; in the order of the catalogue. */
  private readonly byTag = new Map<string, readonly CompiledSlot[]>();
  private readonly byAddress: readonly CompiledSlot[];
  private readonly remembered = new BoundedMap<string, readonly Found[]>(MOST_REMEMBERED);
  /** What elements are, by all of their markup: templates repeat it. */
  private readonly byMarkup = new BoundedMap<string, readonly Found[]>(MOST_REMEMBERED);

  /** @throws {Error} when a pattern is none. */
  constructor(systems: readonly AdSystemDefinition[]) {
    const slots = systems.flatMap((system) => system.slots.map((rule) => compileSlot(system, rule)));
    this.byAddress = slots.filter((slot) => slot.isByAddress);
    for (const tag of new Set(['', ...slots.flatMap(({ tags }) => tags ?? [])])) {
      this.byTag.set(
        tag,
        slots.filter(({ tags }) => tags === null || tags.includes(tag)),
      );
    }
  }

  /** What the element is; null when it is none. */
  findOne(element: ElementFact, counts: Counts): AdSlot | null {
    const [found] = this.inElement(element, counts);
    return found ? toSlot(found, element, element.attributes) : null;
  }

  /**
   * Everything on the page, that of links behind that of elements. A script stands among the links, too; one that is
   * loaded by code may place ads anywhere.
   */
  findAll(elements: readonly ElementFact[], links: readonly LinkFact[], counts: Counts): AdSlot[] {
    const found = elements.flatMap((element) =>
      this.inElement(element, counts).map((match) => ({
        ...{ isCall: isCall(match.slot), shownBy: match.slot.code?.shownBy ?? null },
        row: toSlot(match, element, element.attributes),
      })),
    );
    const rows = joinCalls(withoutUnseen(found, elements));
    const known = new Set<string>();
    for (const link of links) {
      const found = this.inLink(link, counts);
      if (!found) continue;
      if (known.size === 0) {
        for (const { system, at } of rows) known.add(`${system} ${placeKey(at)}`);
        for (const place of placesOfScripts(elements)) known.add(place);
      }
      const place = placeKey(link.at);
      const key = `${found.slot.system} ${place}`;
      if (known.has(place) || known.has(key)) continue;
      known.add(key);
      rows.push(toSlot(found, link, {}));
    }
    return rows;
  }

  private inElement(element: ElementFact, counts: Counts): readonly Found[] {
    // What stands in noscript is shown only where no ad system can run.
    if (element.hidden === 'noscript') return [];
    if (element.text.length > LONGEST_REMEMBERED) return this.matchElement(element, counts);
    const markup = markupOf(element, counts);
    if (markup.length > LONGEST_REMEMBERED) return this.matchElement(element, counts);
    const known = this.byMarkup.get(markup);
    if (known) return known;
    const found = this.matchElement(element, counts);
    this.byMarkup.set(markup, found);
    return found;
  }

  /** The first kind of slot that holds, and every call of functions that make some. */
  private matchElement(element: ElementFact, counts: Counts): Found[] {
    const all: Found[] = [];
    let isFound = false;
    for (const slot of this.byTag.get(element.tag) ?? this.byTag.get('') ?? []) {
      if (slot.counts !== counts || (isFound && !isCall(slot))) continue;
      for (const captures of matchSlot(slot, element)) {
        all.push({ slot, captures });
        isFound ||= !isCall(slot);
      }
    }
    return all;
  }

  private inLink(link: LinkFact, counts: Counts): Found | undefined {
    const loading = loadingOf(link);
    if (loading === null) return undefined;
    const found = this.recall(link.href);
    if (loading === 'code') return counts === 'page' ? found[0] : undefined;
    return found.find(({ slot }) => slot.counts === counts);
  }

  private recall(href: string): readonly Found[] {
    const known = this.remembered.get(href);
    if (known) return known;
    const address = Address.of(href);
    const found: Found[] = [];
    for (const slot of this.byAddress) {
      const captures = address && matchAddress(slot, address);
      if (captures) found.push({ slot, captures });
    }
    this.remembered.set(href, found);
    return found;
  }
}

function markupOf({ tag, attributes, text }: ElementFact, counts: Counts): string {
  let markup = `${counts} ${tag} ${text}`;
  for (const name in attributes) markup += `\0${name}\0${attributes[name]}`;
  return markup;
}

function isCall({ code }: CompiledSlot): boolean {
  return code !== null && code.arguments !== null;
}

interface FoundRow {
  readonly isCall: boolean;
  /** The function that shows what the call only defines; null when the match is a place by itself. */
  readonly shownBy: string | null;
  readonly row: AdSlot;
}

/** Without definitions of slots that are not on the page, as far as any of the system is seen to be. */
function withoutUnseen(found: readonly FoundRow[], elements: readonly ElementFact[]): readonly FoundRow[] {
  if (!found.some(({ shownBy }) => shownBy !== null)) return found;
  const seen = new Set(elements.map(({ attributes }) => attributes.id));
  for (const name of new Set(found.map(({ shownBy }) => shownBy))) {
    if (name !== null) for (const { text } of elements) for (const [slot] of readCalls(text, name)) seen.add(slot);
  }
  const isSeen = ({ shownBy, row }: FoundRow) => shownBy === null || (row.slot !== '' && seen.has(row.slot));
  const onPage = new Set(found.filter(isSeen).map(({ row }) => row.system));
  return found.filter((one) => isSeen(one) || !onPage.has(one.row.system));
}

/** Rows in their order; what a call tells of a slot that another row names, too, goes to that row. */
function joinCalls(rows: readonly FoundRow[]): AdSlot[] {
  const joined: AdSlot[] = [];
  const named = new Map<string, AdSlot>();
  for (const { isCall, row } of rows) if (!isCall && row.slot !== '') named.set(`${row.system} ${row.slot}`, row);
  for (const { isCall, row } of rows) {
    const key = `${row.system} ${row.slot}`;
    const same = isCall ? named.get(key) : undefined;
    if (same) {
      same.account ||= row.account;
      same.format ||= row.format;
      same.size ||= row.size;
    } else {
      joined.push(row);
      if (isCall && row.slot !== '') named.set(key, row);
    }
  }
  return joined;
}

function toSlot(
  { slot: { system }, captures }: Found,
  { at, region }: ElementFact | LinkFact,
  attributes: ElementFact['attributes'],
): AdSlot {
  const { account = '', slot = '', format = '' } = captures;
  return { system, account, slot, format, size: captures.size || sizeOf(captures, attributes), at, region };
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
