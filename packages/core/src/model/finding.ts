import type { Place } from './page-facts.js';

export type Severity = 'error' | 'warning' | 'notice';
export type Confidence = 'certain' | 'likely' | 'possible' | 'review';
export type EvidenceValue = string | number | boolean;

export interface Finding {
  /** 16 hex digits over rule, page and identity of the evidence: the same finding keeps it from run to run. */
  id: string;
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** The page; null for a finding about the whole site. */
  pageUrl: string | null;
  at: Place | null;
  evidence: Record<string, EvidenceValue>;
  /** How many places this finding stands for; `at` is the first. */
  places: number;
}
