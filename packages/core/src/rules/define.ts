import type { Confidence, EvidenceValue, JudgedPage, Place, Severity, SiteFacts } from '../model.js';
import type { Pack } from './packs.js';
import type { Policy } from './policies.js';

export type EvidenceType = 'url' | 'text' | 'number' | 'boolean';

type Columns = Record<string, EvidenceType>;

/** The values that go with the columns: a number, a boolean, or a string. */
export type EvidenceOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends 'number' ? number : C[Name] extends 'boolean' ? boolean : string;
};

/** What a rule says of itself: one sentence each for `title`, `why` and `fix`. */
interface Metadata<C extends Columns, Example> {
  /** A kebab-case noun for the bad state, the file's name, never reused. */
  id: string;
  title: string;
  why: string;
  fix: string;
  /** How bad it is. */
  severity: Severity;
  /** How sure a finding is unless it says so itself; `certain` when left out. */
  confidence?: Confidence;
  policy: Policy[];
  /** The packs it belongs to: it judges when one of them is on, and always when it belongs to none. */
  packs: Pack[];
  /** The columns that a person needs to check a finding, in the order in which they are shown. */
  evidence: C;
  /**
   * The columns that make a finding the same one in the next run; all of them when left out. A page rule's finding is that
   * of its page too; one about the site is the same wherever its first place stands.
   */
  identity?: (keyof C & string)[];
  /** Every `bad` one is reported, no `good` one is. */
  examples: { bad: Example[]; good: Example[] };
}

interface Report<E> {
  at: Place | null;
  evidence: E;
  /** How many places it stands for; 1 when left out. */
  places?: number;
  confidence?: Confidence;
  severity?: Severity;
}

/** What a page rule yields. Reports of one page with the same identity become one finding. */
export type PageReport<E = Record<string, EvidenceValue>> = Report<E>;

export interface SiteReport<E = Record<string, EvidenceValue>> extends Report<E> {
  /** The page where a person looks first; null when there is none. */
  pageUrl: string | null;
}

/** A piece of HTML: the whole or the body of a page. */
export type PageExample = string;
/** A small site: HTML by path. Links lead from one path to another. */
export type SiteExample = Record<string, string>;

/** Judges a page that has content (HTML, and 2xx or a file). Pure. */
export interface PageRule extends Metadata<Columns, PageExample> {
  scope: 'page';
  check(page: JudgedPage): Iterable<PageReport>;
}

/** Judges the whole run by its aggregates. Pure. */
export interface SiteRule extends Metadata<Columns, SiteExample> {
  scope: 'site';
  check(site: SiteFacts): Iterable<SiteReport>;
}

export type Rule = PageRule | SiteRule;

export function pageRule<const C extends Columns>(
  rule: Metadata<C, PageExample> & { check(page: JudgedPage): Iterable<PageReport<EvidenceOf<C>>> },
): PageRule {
  return { ...rule, scope: 'page' };
}

export function siteRule<const C extends Columns>(
  rule: Metadata<C, SiteExample> & { check(site: SiteFacts): Iterable<SiteReport<EvidenceOf<C>>> },
): SiteRule {
  return { ...rule, scope: 'site' };
}
