import type { PageFacts } from '@linkvet/core';
import { type Address, readAddress, type Session } from './address.js';
import { findGrowth } from './growth.js';
import { type Entry, Ledger } from './ledger.js';
import { Counts, hashText, mixHashes, SeenNumbers } from './seen-numbers.js';
import { readStatements } from './statements.js';

/** Why an address is not asked for. */
export interface Cut {
  /**
   * What the trap's addresses have in common: `https://shop.test/calendar/{number}/{number}`. Whoever tells a person adds
   * the address itself as the example.
   */
  pattern: string;
  /** One sentence. */
  detail: string;
  /** Whether this pattern is named for the first time, so that a person is told once. */
  isFirst: boolean;
}

/** A page that was read. */
export interface SeenPage {
  url: string;
  bodySha256: string;
  facts: PageFacts | null;
  /** The addresses that it added to the queue. */
  newUrls: readonly string[];
}

/** A date in an address so many years ahead is a calendar's, and nobody's page. */
const YEARS_AHEAD = 2;

/** A part of an address that stands in so many others is nothing new. */
const COMMON_PART = 4;

/** What a page costs that leads to addresses of other patterns only, which is a suspicion rather than a proof. */
const COST_OF_OTHERS = 0.25;

/** Statements and bodies that are remembered: at most twice as many. */
const MAX_SEEN = 50_000;

/** Addresses without their session id that are remembered. */
const MAX_RESTS = 100_000;

/** Patterns that a person is told of. */
const MAX_TOLD = 1000;

const NOTHING: Entry = { saysNew: false, leadsToNews: false, isWorthIt: false };

const SAYS_NOTHING_NEW = 'Its pages say nothing new and lead to ever more of it.';
const COMBINES = 'Its pages say nothing new and lead to ever new combinations of the same parts.';
const SESSION_IDS = 'The same pages come back under ever new ids.';

/**
 * Recognises the parts of a site that make addresses without end, and leaves everything else alone.
 *
 * What grows by itself is cut at once, by its shape (growth.ts). For the rest an address is of up to three kinds
 * (address.ts): its *pattern*, in which numbers, dates, ids, names and values are folded; its *family*, within which parts
 * are combined (facets, sort orders); its *session*. Each kind has an account (ledger.ts). A page that adds addresses of its
 * own kind to the queue, or is a calendar's by its date, or a mere combination of filters, must be worth it: it says
 * something that no page of its kind has said (statements.ts), or leads to new addresses of kinds that do. A page that is
 * not worth it costs one, or a quarter where all that it adds is of other patterns; a page that is gives two back; and a
 * kind that has spent its patience of 200 is cut:
 *
 * - a pattern entirely (calendars, counters, searches that link searches);
 * - a family where an address consists of parts that stand in others already, unless its pattern was worth it of late;
 * - a session where the address without its id is known.
 *
 * So a shop of any size and an archive of any age are read in full, because their pages say something, and a trap ends
 * some hundred pages after it began to repeat itself. 1,000 pages of a pattern with known bodies end it, too.
 *
 * Answers depend on nothing but the order of calls. Memory is bounded, whatever the site does: what is forgotten begins
 * again. A run that goes on has lost what pages said; patterns of which it knows many addresses get half of the patience.
 * What this does not see, such as random words under random names, ends at the limit of pages.
 */
export class Traps {
  readonly #lastYear: number;
  readonly #ledger = new Ledger();
  readonly #parts = new Counts();
  readonly #said = new SeenNumbers(MAX_SEEN);
  readonly #bodies = new SeenNumbers(MAX_SEEN);
  /** Of sessions that are cut: the address without its id, and the one address with an id that may be asked for. */
  readonly #rests = new Map<number, number>();
  readonly #told = new Set<string>();

  constructor({ now }: { now: Date }) {
    this.#lastYear = now.getUTCFullYear() + YEARS_AHEAD;
  }

  /** An address that an earlier part of the run knows. */
  learn(url: string): void {
    const address = readAddress(url);
    for (const kind of kindsOf(address)) this.#ledger.learn(kind);
    this.#countParts(address);
  }

  /** Whether an address that was found, and is new, may enter the queue: null, or why it may not. */
  admit(url: string): Cut | null {
    const growth = findGrowth(url);
    if (growth !== null) return this.#tell(growth.pattern, growth.detail);
    const address = readAddress(url);
    const cut = this.#find(address, url);
    if (cut === null) this.#countParts(address);
    return cut;
  }

  /**
   * Whether an address that is in the queue belongs to a trap that was recognised since: null, or why. Not for addresses
   * that the operator or a sitemap names, which are no trap's.
   */
  findCut(url: string): Cut | null {
    return this.#ledger.hasCuts ? this.#find(readAddress(url), url) : null;
  }

  /** Takes in what a page turned out to be. Pages without facts tell nothing. */
  sawPage(page: SeenPage): void {
    const { url, bodySha256, facts, newUrls } = page;
    if (facts === null) return;
    const address = readAddress(url);
    const { pattern, family, session, year } = address;
    if (bodySha256 !== '') {
      const body = hashText(bodySha256.slice(0, 16), hashText(pattern));
      this.#ledger.enterBody(pattern, !this.#bodies.add(body));
    }
    const isFiltered = pattern.includes('?') && this.#isCombination(address);
    if (newUrls.length === 0 && year === null && !isFiltered) return;
    const found = newUrls.map(readAddress);
    const isFar = year !== null && year > this.#lastYear;
    const read = new LazyStatements(facts, url);
    const enter = (kind: string, isOwn: (other: Address) => boolean, reason: string, cost = 1) => {
      if (!this.#ledger.wantsNext(kind)) return;
      this.#ledger.enter(kind, isFar ? NOTHING : this.#judge(kind, read, found, isOwn), reason, cost);
    };

    const isOfSession = (other: Address) => other.session?.key === session?.key;
    // While ever new ids bring the same pages back, its pattern and its family cannot be told from them.
    if (session !== null && !this.#ledger.isCut(session.key)) {
      if (found.some(isOfSession)) enter(session.key, isOfSession, SESSION_IDS);
      return;
    }
    const isOfPattern = (other: Address) => other.pattern === pattern;
    if (year !== null || found.some(isOfPattern)) enter(pattern, isOfPattern, SAYS_NOTHING_NEW);
    // Two patterns may lead to each other in turn.
    else if (found.length > 0) enter(pattern, isOfPattern, SAYS_NOTHING_NEW, COST_OF_OTHERS);
    const isOfFamily = (other: Address) => other.family === family && this.#isCombination(other);
    if (family !== null && (isFiltered || found.some(isOfFamily))) enter(family, isOfFamily, COMBINES);
  }

  /** What a page is worth as one of its kind. `found` are the new addresses on it, `isOwn` tells those of the kind. */
  #judge(kind: string, page: LazyStatements, found: readonly Address[], isOwn: (other: Address) => boolean): Entry {
    if (this.#saysNew(kind, page)) return { saysNew: true, leadsToNews: true, isWorthIt: true };
    const others = found.filter((other) => !isOwn(other) && !this.#isSuspect(other));
    const leadsToNews = others.some(({ pattern }) => this.#ledger.saysNews(pattern));
    const isWorthIt = leadsToNews || others.some(({ pattern }) => this.#ledger.leadsToNews(pattern));
    return { saysNew: false, leadsToNews, isWorthIt };
  }

  #find(address: Address, url: string): Cut | null {
    if (!this.#ledger.hasCuts) return null;
    const { pattern, family, session } = address;
    const reason = this.#ledger.reasonFor(pattern);
    if (reason !== null) return this.#tell(pattern, reason);
    const familyReason = family === null ? null : this.#ledger.reasonFor(family);
    if (
      family !== null &&
      familyReason !== null &&
      this.#isCombination(address) &&
      !this.#ledger.hasProvenItself(pattern)
    ) {
      return this.#tell(family, familyReason);
    }
    const sessionReason = session === null ? null : this.#ledger.reasonFor(session.key);
    if (session !== null && sessionReason !== null && !this.#isFirstOf(session, url)) {
      return this.#tell(session.key, sessionReason);
    }
    return null;
  }

  #tell(pattern: string, detail: string): Cut {
    const isFirst = !this.#told.has(pattern) && this.#told.size < MAX_TOLD;
    if (isFirst) this.#told.add(pattern);
    return { pattern, detail, isFirst };
  }

  #isSuspect(address: Address): boolean {
    return kindsOf(address).some((kind) => this.#ledger.isSuspect(kind));
  }

  /** Whether the page says something that no page of the kind has said; remembers all of it. */
  #saysNew(kind: string, page: LazyStatements): boolean {
    const seed = hashText(kind);
    let isNew = false;
    for (const statement of page.read()) if (this.#said.add(mixHashes(statement, seed))) isNew = true;
    return isNew;
  }

  /** Whether an address is made of nothing but parts that other addresses of its family have. */
  #isCombination({ family, parts }: Address): boolean {
    if (family === null || parts.length < 2) return false;
    const seed = hashText(family);
    return parts.every((part) => this.#parts.get(hashText(part, seed)) >= COMMON_PART);
  }

  #countParts({ family, parts }: Address): void {
    if (family === null) return;
    const seed = hashText(family);
    for (const part of parts) this.#parts.add(hashText(part, seed));
  }

  /** Whether, without its id, an address is new, or is the one that was. */
  #isFirstOf({ key, rest }: Session, url: string): boolean {
    const hash = hashText(rest, hashText(key));
    const own = hashText(url);
    const first = this.#rests.get(hash);
    if (first !== undefined) return first === own;
    if (this.#rests.size >= MAX_RESTS) this.#rests.clear();
    this.#rests.set(hash, own);
    return true;
  }
}

/** What a page says, read when somebody asks. */
class LazyStatements {
  readonly #facts: PageFacts;
  readonly #url: string;
  #statements: number[] | undefined;

  constructor(facts: PageFacts, url: string) {
    this.#facts = facts;
    this.#url = url;
  }

  read(): readonly number[] {
    this.#statements ??= readStatements(this.#facts, this.#url);
    return this.#statements;
  }
}

function kindsOf({ pattern, family, session }: Address): string[] {
  const kinds = [pattern];
  if (family !== null) kinds.push(family);
  if (session !== null) kinds.push(session.key);
  return kinds;
}
