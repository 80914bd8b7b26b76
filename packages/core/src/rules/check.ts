import { hash64 } from '../hash.js';
import type { EvidenceValue, Fault, Finding, JudgedPage, SiteFacts } from '../model.js';
import type { PageReport, Rule, SiteReport } from './define.js';

/** A page that breaks one rule in more distinct ways than this is read as a whole, not finding by finding. */
const MOST_FINDINGS = 500;
/** Longer evidence is cut: the longest URL that servers and browsers commonly take. */
const MOST_CHARACTERS = 2048;

/**
 * What the page rules find on one page, in the order of the rules. Reports with the same identity are one finding, whose
 * places are added up. A rule finds at most 500 on a page; further reports count as places of its last finding.
 *
 * @param onFault called for a rule that throws; the page keeps no finding of it
 */
export function checkPage(rules: readonly Rule[], page: JudgedPage, onFault: (fault: Fault) => void): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'page') return [];
    return guarded(rule, page.url, onFault, () => merge(rule, asOf(page.url, rule.check(page)), MOST_FINDINGS));
  });
}

/**
 * What the site rules find in the run, in the order of the rules; merged as those of a page are, and as many as there are.
 *
 * @param onFault called for a rule that throws; the run keeps no finding of it
 */
export function checkSite(rules: readonly Rule[], site: SiteFacts, onFault: (fault: Fault) => void): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'site') return [];
    return guarded(rule, null, onFault, () => merge(rule, rule.check(site), Number.POSITIVE_INFINITY));
  });
}

function* asOf(pageUrl: string, reports: Iterable<PageReport>): Iterable<SiteReport> {
  for (const report of reports) yield { ...report, pageUrl };
}

function guarded(
  rule: Rule,
  pageUrl: string | null,
  onFault: (fault: Fault) => void,
  find: () => Finding[],
): Finding[] {
  try {
    return find();
  } catch (error) {
    onFault({ rule: rule.id, pageUrl, message: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function merge(rule: Rule, reports: Iterable<SiteReport>, most: number): Finding[] {
  const findings = new Map<string, Finding>();
  let last: Finding | undefined;
  for (const report of reports) {
    const evidence = boundedEvidence(rule, report.evidence);
    const id = identify(rule, report.pageUrl, evidence);
    const places = report.places ?? 1;
    const known = findings.get(id) ?? (findings.size >= most ? last : undefined);
    if (known) {
      known.places += places;
      continue;
    }
    last = {
      id,
      rule: rule.id,
      severity: report.severity ?? rule.severity,
      confidence: report.confidence ?? rule.confidence ?? 'certain',
      pageUrl: report.pageUrl,
      at: report.at,
      evidence,
      places,
    };
    findings.set(id, last);
  }
  return [...findings.values()];
}

/** The declared columns in their order, so that equal evidence is equal JSON. */
function boundedEvidence(rule: Rule, evidence: Record<string, EvidenceValue>): Record<string, EvidenceValue> {
  return Object.fromEntries(
    Object.keys(rule.evidence).map((name) => {
      const value = evidence[name] as EvidenceValue;
      return [name, typeof value === 'string' ? boundedText(value) : value];
    }),
  );
}

/** Without halves of characters, which cutting leaves: no file can hold them, so the next run would find other evidence. */
function boundedText(text: string): string {
  return text.slice(0, MOST_CHARACTERS).replace(/\p{Cs}/gu, '\ufffd');
}

function identify(rule: Rule, pageUrl: string | null, evidence: Record<string, EvidenceValue>): string {
  const columns = rule.identity ?? Object.keys(rule.evidence);
  const page = rule.scope === 'page' ? pageUrl : '';
  return hash64(JSON.stringify([rule.id, page, ...columns.map((name) => evidence[name])]));
}
