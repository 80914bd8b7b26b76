import { IntegerTable } from '../../integer-table.js';
import type { PaidLinks } from '../../model.js';

/** Deals of a host with one merchant each; no site earns by so many, and a hostile one names another publisher in each link. */
const mostParts = 50_000;

/** Paid links of one publisher on one host: those that lead to one merchant, or all of them together. */
export interface Deal {
  hostId: number;
  network: string;
  publisher: string;
  /** Null for all merchants together. */
  merchant: string | null;
  /** Number of the deal over all merchants that it is part of; of such a deal its own. */
  whole: number;
  /** On the host in all. */
  paidLinks: number;
  paidPages: number;
}

/** A row is a deal of a page and its paid links there; each deal of a page once. */
export interface PaidRows {
  /** Of each page its first row; those of a page end where the next page starts. */
  starts: Uint32Array;
  deals: Uint32Array;
  links: Uint32Array;
}

/** The pages that hold paid links, and the deals of each: both are numbered from 0, in the order in which they come. */
export class PaidPages {
  readonly deals: Deal[] = [];
  readonly #wholes = new Map<string, number>();
  readonly #parts = new Map<string, number>();
  /** By id of a page: one more than its number. */
  readonly #pages = new IntegerTable();
  readonly #hostIds: number[] = [];
  /** Columns of the rows, as in PaidRows. */
  readonly #starts: number[] = [];
  readonly #dealOf: number[] = [];
  readonly #linksOf: number[] = [];
  /** Of each deal: its last row. */
  readonly #lastRow: number[] = [];
  /** By host its deals with one merchant. */
  readonly #partsOf = new Map<number, number[]>();

  /** What one page holds comes in one go. Of a host with very many deals those that come later count nothing. */
  add(paid: PaidLinks): void {
    if (this.#pages.get(paid.pageId) === 0) {
      this.#starts.push(this.#dealOf.length);
      this.#hostIds.push(paid.hostId);
      this.#pages.set(paid.pageId, this.#hostIds.length);
    }
    const isFull = this.partsOf(paid.hostId).length >= mostParts;
    const whole = this.#wholeOf(paid, isFull);
    const part = whole === null ? null : this.#partOf(whole, paid, isFull);
    if (whole === null || part === null) return;
    this.#count(whole, paid.links);
    this.#count(part, paid.links);
  }

  /** Hosts with paid links. */
  get hostIds(): Iterable<number> {
    return this.#partsOf.keys();
  }

  holds(hostId: number): boolean {
    return this.#partsOf.has(hostId);
  }

  /** Numbers of the deals of a host with one merchant each. */
  partsOf(hostId: number): readonly number[] {
    return this.#partsOf.get(hostId) ?? [];
  }

  /** Pages with paid links. */
  get count(): number {
    return this.#hostIds.length;
  }

  /** The number of a page; -1 when it holds no paid link. */
  find(pageId: number): number {
    return this.#pages.get(pageId) - 1;
  }

  hostOf(page: number): number {
    return this.#hostIds[page] as number;
  }

  /** What all pages hold, when they are all there: in columns, because it is read again and again. */
  rows(): PaidRows {
    return {
      starts: new Uint32Array([...this.#starts, this.#dealOf.length]),
      deals: new Uint32Array(this.#dealOf),
      links: new Uint32Array(this.#linksOf),
    };
  }

  /** Only the last part of a key is text from the web that may hold what parts them. */
  #wholeOf({ hostId, network, publisher }: PaidLinks, isFull: boolean): number | null {
    const key = `${hostId} ${network} ${publisher}`;
    const known = this.#wholes.get(key);
    if (known !== undefined || isFull) return known ?? null;
    const number = this.deals.length;
    this.#open({ hostId, network, publisher, merchant: null, whole: number });
    this.#wholes.set(key, number);
    return number;
  }

  #partOf(whole: number, { hostId, network, publisher, merchant }: PaidLinks, isFull: boolean): number | null {
    const key = `${whole} ${merchant}`;
    const known = this.#parts.get(key);
    if (known !== undefined || isFull) return known ?? null;
    const number = this.deals.length;
    this.#open({ hostId, network, publisher, merchant, whole });
    this.#parts.set(key, number);
    const ofHost = this.#partsOf.get(hostId);
    if (ofHost === undefined) this.#partsOf.set(hostId, [number]);
    else ofHost.push(number);
    return number;
  }

  #open(deal: Omit<Deal, 'paidLinks' | 'paidPages'>): void {
    this.deals.push({ ...deal, paidLinks: 0, paidPages: 0 });
    this.#lastRow.push(-1);
  }

  #count(number: number, links: number): void {
    const deal = this.deals[number] as Deal;
    deal.paidLinks += links;
    const row = this.#lastRow[number] as number;
    if (row >= (this.#starts.at(-1) as number)) {
      this.#linksOf[row] = (this.#linksOf[row] as number) + links;
      return;
    }
    deal.paidPages += 1;
    this.#lastRow[number] = this.#dealOf.length;
    this.#dealOf.push(number);
    this.#linksOf.push(links);
  }
}
