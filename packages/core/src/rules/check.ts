import { hash64 } from '../hash.js';
import type { EvidenceValue, Fault, Finding, JudgedPage, SiteFacts } from '../model.js';
import type { PageReport, Rule, SiteReport } from './define.js';

/** A page that breaks one rule in more distinct ways than this is read as a whole, not finding by finding. */
const MOST_FINDINGS = 500;
/** Longer evidence is cut: the longest URL that servers and browsers commonly take. */
const MOST_CHARACTERS = 2048;
/** Half of a character, or a whole one beyond U+FFFF; few texts hold any. */
const SURROGATE = /[\ud800-\udfff]/;

/**
 * What the page rules find on one page, in the order of the rules. Reports with the same identity are one finding, whose
 * places are added up. A rule finds at most 500 on a page; further reports count as places of its last finding.
 *
 * @param onFault called for a rule that throws; the page keeps no finding of it
 */
export function checkPage(rules: readonly Rule[], page: JudgedPage, onFault: (fault: Fault) => void): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== 'page') return [];
    return guarded(rule, page.url, onFault, () => merge(rule, rule.check(page), () => page.url, MOST_FINDINGS));
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
    return guarded(rule, null, onFault, () =>
      merge(rule, rule.check(site), ({ pageUrl }) => pageUrl, Number.POSITIVE_INFINITY),
    );
  });
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

function merge<Report extends PageReport>(
  rule: Rule,
  reports: Iterable<Report>,
  pageUrlOf: (report: Report) => SiteReport['pageUrl'],
  most: number,
): Finding[] {
  const findings = new Map<string, Finding>();
  let last: Finding | undefined;
  for (const report of reports) {
    const pageUrl = pageUrlOf(report);
    const evidence = boundedEvidence(rule, report.evidence);
    const id = identify(rule, pageUrl, evidence);
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
      pageUrl,
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
  const bounded: Record<string, EvidenceValue> = {};
  // The names are ours: no text of a page is one.
  for (const name in rule.evidence) {
    const value = evidence[name] as EvidenceValue;
    bounded[name] = typeof value === 'string' ? boundedText(value) : value;
  }
  return bounded;
}

/** Without halves of characters, which cutting leaves: no file can hold them, so the next run would find other evidence. */
function boundedText(text: string): string {
  const cut = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text;
  return SURROGATE.test(cut) ? cut.replace(/\p{Cs}/gu, '\ufffd') : cut;
}

function identify(rule: Rule, pageUrl: string | null, evidence: Record<string, EvidenceValue>): string {
  const columns = rule.identity ?? Object.keys(rule.evidence);
  const page = rule.scope === 'page' ? pageUrl : '';
  return hash64(JSON.stringify([rule.id, page, ...columns.map((name) => evidence[name])]));
}
