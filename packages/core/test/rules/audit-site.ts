import { audit } from '../../src/audit.js';
import { extract } from '../../src/extract/index.js';
import type { Finding, LinkCheck, PageFacts, SourceEvent } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import type { Rule, SiteExample } from '../../src/rules/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { findings } from '../../src/store/queries/index.js';
import { fetched, ORIGIN } from './judge.js';

const STARTED = '2026-01-01T00:00:00Z';
/** An example that is no page: a redirect, `301 https://elsewhere.example/`. */
const REDIRECT = /^(30[12378]) (\S+)$/;

/** What rules find in a small site: audited for real, into a database file. */
export async function auditSite(site: SiteExample, rules: readonly Rule[], file: string): Promise<Finding[]> {
  using store = openStore(file);
  using run = store.beginRun({
    ...{ targets: [`${ORIGIN}/`], options: '{}', scope: '', startedAt: STARTED },
    ...{ toolVersion: '1.0.0', catalogueVersion: '7' },
  });
  const { run: id } = run;
  await audit({
    events: eventsOf(site),
    catalogue: defaultCatalogue(),
    rules,
    store: run,
    now: () => new Date(STARTED),
  });
  using reader = openReader(file);
  const all = { run: id, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  return reader.all(findings, all).map(({ finding, line, column, selector, evidence, ...row }) => ({
    ...{ id: finding, rule: row.rule, severity: row.severity, confidence: row.confidence },
    ...{ pageUrl: row.pageUrl, places: row.places, evidence: JSON.parse(evidence) },
    at: line === null ? null : { line, column, selector: selector ?? '' },
  }));
}

/** The pages by path, then what their links to missing pages and to `broken.example` come to. */
async function* eventsOf(site: SiteExample): AsyncGenerator<SourceEvent> {
  const targets = new Set<string>();
  for (const path of Object.keys(site).sort()) {
    const event = pageEvent(`${ORIGIN}${path}`, site[path] as string);
    const { external } = event;
    for (const { href } of event.facts?.links ?? []) targets.add(href);
    yield external ? { ...event, external } : event;
  }
  for (const url of targets) {
    const { pathname } = new URL(url);
    if (url.startsWith(ORIGIN) && !Object.hasOwn(site, pathname)) {
      yield { type: 'page', page: { ...fetched(url, ''), status: 404 }, depth: 1, facts: null, discovered: [] };
    } else if (isBroken(url)) yield { type: 'checked', check: brokenCheck(url) };
  }
}

function pageEvent(url: string, content: string): SourceEvent & { type: 'page' } {
  const { body, ...page } = fetched(url, content);
  const [, status, target] = REDIRECT.exec(content) ?? [];
  if (target !== undefined) {
    const record = { ...page, status: Number(status), redirectTo: target, bytes: 0 };
    return { type: 'page', page: record, depth: 0, facts: null, discovered: [] };
  }
  const facts = extract({ ...page, body });
  return { type: 'page', page, depth: 0, facts, discovered: [], external: brokenLinks(facts) };
}

function brokenLinks({ links }: PageFacts): string[] {
  return links.map(({ href }) => href).filter(isBroken);
}

function isBroken(url: string): boolean {
  return url.startsWith('https://broken.example/');
}

function brokenCheck(url: string): LinkCheck {
  return { url, verdict: 'broken', status: 404, finalUrl: null, detail: '', checkedAt: STARTED };
}
