import type { Seller } from '../model.js';

/** UTF-16 units of one seller; a longer one counts as damaged. */
const MAX_SELLER_LENGTH = 20_000;
const TOO_LONG = '';

/** UTF-16 units of what a seller says that are kept. */
const MAX_SHOWN = 200;

const TYPES: ReadonlySet<string> = new Set(['PUBLISHER', 'INTERMEDIARY', 'BOTH']);

/** Lists inside of the object that the file is, and objects in them. */
const DEPTH_OF_SELLERS = 3;

const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const [OPEN_OBJECT, CLOSE_OBJECT] = ['{'.charCodeAt(0), '}'.charCodeAt(0)];
const [OPEN_LIST, CLOSE_LIST] = ['['.charCodeAt(0), ']'.charCodeAt(0)];

/**
 * What the sellers.json of an ad system says of these accounts, in their order: `absent` where it says nothing, `unknown`
 * where it cannot be read. Null when
 * it is no such file, or not all of one. Takes linear time and little memory: what is not asked for is not built.
 * Specification: IAB Tech Lab, sellers.json 1.0.
 */
export function readSellersJson(json: string, system: string, accounts: Iterable<string>): Seller[] | null {
  const sellers = new Map<string, Seller | null>();
  for (const account of accounts) sellers.set(account, null);
  let count = 0;
  let isDamaged = false;
  for (const written of objectsOf(json)) {
    if (written === null) return null;
    const object = parseObject(written);
    isDamaged ||= object === null;
    const seller = object === null ? null : readSeller(object, system);
    if (seller === null) continue;
    count++;
    if (sellers.get(seller.account) === null) sellers.set(seller.account, seller);
  }
  if (count === 0) return null;
  return [...sellers].map(([account, seller]) => seller ?? missing(system, account, isDamaged));
}

/** Where an entry cannot be read, it may be that of the account. */
function missing(system: string, account: string, isDamaged: boolean): Seller {
  const said = isDamaged
    ? ({ type: 'unknown', detail: 'An entry of the file cannot be read, and no other names the account.' } as const)
    : ({ type: 'absent', detail: '' } as const);
  return { system, account, name: '', domain: '', isConfidential: false, ...said };
}

/** The objects in the lists of the outermost object, as they are written; null at last when that is not all of the text. */
function* objectsOf(json: string): Generator<string | null> {
  const text = json.trim();
  let depth = 0;
  let start = 0;
  let at = 0;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (++depth === DEPTH_OF_SELLERS) start = at;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === DEPTH_OF_SELLERS) yield at - start < MAX_SELLER_LENGTH ? text.slice(start, at + 1) : TOO_LONG;
      depth--;
    }
    at++;
  } while (depth > 0 && at < text.length);
  if (depth > 0 || at < text.length || !text.startsWith('{')) yield null;
}

/** Where the string that begins at `at` has its closing quote; the end of the text when it has none. */
function endOfString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next++) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) return next;
    if (code === BACKSLASH) next++;
  }
  return text.length;
}

/** Null for what names no seller. */
function readSeller(object: Members, system: string): Seller | null {
  const account = textOf(object.seller_id);
  if (account === '') return null;
  const type = textOf(object.seller_type).toUpperCase();
  return {
    system,
    account,
    type: TYPES.has(type) ? (type as Seller['type']) : 'unknown',
    name: textOf(object.name).slice(0, MAX_SHOWN),
    domain: textOf(object.domain).slice(0, MAX_SHOWN).toLowerCase(),
    isConfidential: object.is_confidential === true || textOf(object.is_confidential) === '1',
    detail: TYPES.has(type) ? '' : 'The file names no type of the seller that the specification knows.',
  };
}

type Members = Partial<Record<'seller_id' | 'seller_type' | 'name' | 'domain' | 'is_confidential', unknown>>;

/** An id with more digits than a number holds, written as one. */
const LONG_ID = /("seller_id"\s*:\s*)(\d{16,})(?=\s*[,}])/;

/** Null for what is damaged. */
function parseObject(written: string): Members | null {
  try {
    const value: unknown = JSON.parse(written.replace(LONG_ID, '$1"$2"'));
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** Many systems write their ids as numbers. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
