import { Counts, hashText } from './seen-numbers.js';

/** Pages that say nothing new and lead to more of their kind, beyond those that are worth it, before the kind is cut. */
const PATIENCE = 200;

/**
 * Patience shrinks with what relatives of a kind have spent, so that a calendar in each of a thousand folders costs little,
 * and halves where an earlier part of the run knows so many addresses of the kind: it had its chance. This much is left.
 */
const LEAST_PATIENCE = 20;
const MANY_KNOWN = 200;

/** What a page that is worth it gives back. */
const REWARD = 2;

/** Pages in a row with the same body. */
const MOST_SAME_BODIES = 1000;

/** A kind brings news while so many of its last 32 pages did; of fewer pages one cannot tell. */
const WINDOW = 32;
const LEAST_OF_WINDOW = 4;

/** While the pages of a kind say new things, one of so many is judged: reading what a page says is what costs time. */
const SAMPLE = 8;

/** Kinds that have an account; the oldest is closed when there are more. */
const MAX_ACCOUNTS = 10_000;

/** What a page that could be of a trap turned out to be. Each is true when the one before it is. */
export interface Entry {
  /** It says something that no page of its kind has said. */
  saysNew: boolean;
  /** It leads to new addresses of a kind whose pages say new things. */
  leadsToNews: boolean;
  /** It leads to new addresses of a kind whose pages say such things or lead to them. */
  isWorthIt: boolean;
}

interface Account {
  /** Pages that could have been judged. */
  offered: number;
  /** Of the patience that one has with it. */
  spent: number;
  /** Pages that were judged. */
  pages: number;
  /** The last 32 pages, a bit each. */
  saidNew: number;
  ledToNews: number;
  sameBodies: number;
}

/** What kinds of addresses cost and bring. A kind is any text: a pattern, a family, a session. */
export class Ledger {
  readonly #accounts = new Map<string, Account>();
  readonly #known = new Counts();
  #hasLearned = false;
  /** Why kinds are cut. */
  readonly #cut = new Map<string, string>();
  /** What relatives have spent together, by what they have in common. */
  readonly #spent = new Map<string, number>();

  /** Whether any kind is cut. */
  get hasCuts(): boolean {
    return this.#cut.size > 0;
  }

  /** An address of the kind is known from before. */
  learn(kind: string): void {
    this.#hasLearned = true;
    this.#known.add(hashText(kind));
  }

  /** Whether a page of the kind is to be judged: a sample is while its pages say new things, else all are. */
  wantsNext(kind: string): boolean {
    const account = this.#account(kind);
    account.offered++;
    return account.spent > 0 || (account.saidNew & 1) === 0 || account.offered % SAMPLE === 1;
  }

  /** Enters a page that could be of a trap. `reason` is what to say should it be the one too many. */
  enter(kind: string, { saysNew, leadsToNews, isWorthIt }: Entry, reason: string, cost: number): void {
    const account = this.#account(kind);
    account.pages++;
    account.saidNew = (account.saidNew << 1) | (saysNew ? 1 : 0);
    account.ledToNews = (account.ledToNews << 1) | (leadsToNews ? 1 : 0);
    const spent = isWorthIt ? -Math.min(REWARD, account.spent) : cost;
    if (spent === 0) return;
    account.spent += spent;
    if (account.spent >= this.#patienceWith(kind, account.spent, spent)) this.#cut.set(kind, reason);
  }

  /** Enters a page with the same body as an earlier one, or, when `isSame` is false, ends such a row. */
  enterBody(kind: string, isSame: boolean): void {
    const known = this.#accounts.get(kind);
    if (!isSame) {
      if (known !== undefined) known.sameBodies = 0;
      return;
    }
    const account = known ?? this.#account(kind);
    account.sameBodies++;
    if (account.sameBodies === MOST_SAME_BODIES) {
      this.#cut.set(kind, `${MOST_SAME_BODIES} pages behind each other had bodies that were known already.`);
    }
  }

  isCut(kind: string): boolean {
    return this.#cut.has(kind);
  }

  /** Why a kind is cut; null when it is not. */
  reasonFor(kind: string): string | null {
    return this.#cut.get(kind) ?? null;
  }

  /** Whether a kind has spent half of its patience, or all. */
  isSuspect(kind: string): boolean {
    const account = this.#accounts.get(kind);
    return this.#cut.has(kind) || (account !== undefined && account.spent * 2 > PATIENCE);
  }

  /** Whether pages of the kind say new things, as far as one can tell. */
  saysNews(kind: string): boolean {
    const account = this.#accounts.get(kind);
    return account === undefined || account.pages < WINDOW || bitsOf(account.saidNew) >= LEAST_OF_WINDOW;
  }

  /** Whether pages of the kind say new things or lead to such, as far as one can tell. */
  leadsToNews(kind: string): boolean {
    const account = this.#accounts.get(kind);
    return account === undefined || account.pages < WINDOW || bitsOf(account.ledToNews) >= LEAST_OF_WINDOW;
  }

  /** The same, when one can tell. */
  hasProvenItself(kind: string): boolean {
    return bitsOf(this.#accounts.get(kind)?.ledToNews ?? 0) >= LEAST_OF_WINDOW;
  }

  #account(kind: string): Account {
    const known = this.#accounts.get(kind);
    if (known !== undefined) return known;
    if (this.#accounts.size >= MAX_ACCOUNTS) {
      const [oldest] = this.#accounts.keys();
      if (oldest !== undefined) this.#accounts.delete(oldest);
    }
    const account = { offered: 0, spent: 0, pages: 0, saidNew: 0, ledToNews: 0, sameBodies: 0 };
    this.#accounts.set(kind, account);
    return account;
  }

  /** The patience with a kind that has spent `own`, `change` of it now. */
  #patienceWith(kind: string, own: number, change: number): number {
    const skeleton = skeletonOf(kind);
    const all = (this.#spent.get(skeleton) ?? 0) + change;
    if (this.#spent.size >= MAX_ACCOUNTS) this.#spent.clear();
    this.#spent.set(skeleton, all);
    const patience = (PATIENCE * PATIENCE) / (PATIENCE + Math.max(all - own, 0));
    const hadItsChance = this.#hasLearned && this.#known.get(hashText(kind)) >= MANY_KNOWN;
    return Math.max(hadItsChance ? patience / 2 : patience, LEAST_PATIENCE);
  }
}

/** What relatives have in common: the origin, the shape of the path and its last word, as in /de/calendar/{number}. */
function skeletonOf(kind: string): string {
  const [path = ''] = kind.split('?', 1);
  const segments = path.split('/');
  const lastWord = segments.findLastIndex(isWord);
  // The first three are the origin.
  return segments.map((segment, i) => (i > 2 && i !== lastWord && isWord(segment) ? '*' : segment)).join('/');
}

function isWord(segment: string): boolean {
  return segment !== '' && !/[{…]/.test(segment);
}

function bitsOf(history: number): number {
  let count = 0;
  for (let bits = history; bits !== 0; bits &= bits - 1) count++;
  return count;
}
