import type { Fault, Finding } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** `finding.page_id` of a finding about the whole site. */
const sitePageId = 0;

const columns = 'run_id page_id seq id rule severity confidence first_page_id places line column selector evidence';

/** Writes findings and the faults of rules. */
export class FindingWriter {
  readonly #context: RunContext;
  readonly #rows: RowInserter;
  /** Faults wait for the write of the page on which the rule threw. */
  #faults: Fault[] = [];

  constructor(context: RunContext) {
    this.#context = context;
    this.#rows = new RowInserter(context.connection, 'finding', columns.split(' '));
    context.connection.beforeCommit(() => this.#writeFaults());
  }

  /** Inside a write. */
  writePageFindings(pageId: number, findings: readonly Finding[]): void {
    this.#context.rollUps.addFindings(this.#write(pageId, findings));
  }

  /** Inside a write: replaces the findings about the whole site. */
  replaceSiteFindings(findings: readonly Finding[]): void {
    const { connection, run, rollUps } = this.#context;
    const earlier = connection.all<Pick<Finding, 'rule' | 'severity' | 'pageUrl'>>(
      `select rule, severity, url.url as pageUrl
       from finding left join page on page.id = first_page_id left join url on url.id = page.url_id
       where finding.run_id = ? and page_id = ?`,
      run,
      sitePageId,
    );
    rollUps.addSiteFindings(earlier, -1);
    connection.run('delete from finding where run_id = ? and page_id = ?', run, sitePageId);
    rollUps.addSiteFindings(this.#write(sitePageId, findings), 1);
  }

  /** Returns what was written: two findings of one id are one. */
  #write(pageId: number, findings: readonly Finding[]): Finding[] {
    const distinct = mergeById(findings);
    const values = distinct.flatMap(({ id, rule, severity, confidence, pageUrl, at, evidence, places }, seq) => [
      ...[this.#context.run, pageId, seq, id, rule, severity, confidence],
      ...[pageId === sitePageId ? this.#pageIdOf(pageUrl) : null, places],
      ...[at?.line ?? null, at?.column ?? null, at?.selector ?? null, JSON.stringify(evidence)],
    ]);
    this.#rows.insert(values);
    return distinct;
  }

  #pageIdOf(pageUrl: string | null): number | null {
    if (pageUrl === null) return null;
    const { connection, dictionaries, run } = this.#context;
    const urlId = dictionaries.urlId(pageUrl);
    return (
      connection.get<{ id: number }>('select id from page where run_id = ? and url_id = ?', run, urlId)?.id ?? null
    );
  }

  recordFault(fault: Fault): void {
    this.#faults.push(fault);
  }

  #writeFaults(): void {
    const { connection, dictionaries, run } = this.#context;
    for (const { rule, pageUrl, message } of this.#faults) {
      const urlId = pageUrl === null ? sitePageId : dictionaries.urlId(pageUrl);
      connection.run(insertFault, run, rule, urlId, message.slice(0, longestMessage));
    }
    this.#faults = [];
  }
}

/** UTF-16 units of a fault's message that are kept. */
const longestMessage = 2000;

const insertFault = 'insert or replace into fault (run_id, rule, url_id, message) values (?, ?, ?, ?)';

/** Two findings of one id are one finding at more places. */
function mergeById(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const first = merged.get(finding.id);
    merged.set(finding.id, first ? { ...first, places: first.places + finding.places } : finding);
  }
  return [...merged.values()];
}
