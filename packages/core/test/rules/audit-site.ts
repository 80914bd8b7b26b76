import { parseAdsTxt, readSellersJson } from '../../src/ads-txt/index.js';
import { type AuditOptions, audit } from '../../src/audit.js';
import { extract } from '../../src/extract/index.js';
import type { AdsTxtFile, Finding, LinkCheck, PageFacts, SourceEvent } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import type { Rule, SiteExample } from '../../src/rules/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { findings } from '../../src/store/queries/index.js';
import { fetched, ORIGIN } from './judge.js';

const STARTED = '2026-01-01T00:00:00Z';
/** An example that is no page: a redirect, `301 https://elsewhere.example/`. */
const REDIRECT = /^(30[12378]) (\S+)$/;
/** Paths that are no page. A status in place of their text is what they answer, e.g. `404`. */
const ADS_TXT = /^\/((?:app-)?ads\.txt)$/;
/** The sellers of an ad system: `//ads.example/sellers.json`. */
const SELLERS = /^\/\/([^/]+)\/sellers\.json$/;

/** What rules find in a small site: audited for real, into a database file. */
export async function auditSite(
  site: SiteExample,
  rules: readonly Rule[],
  file: string,
  options: Pick<AuditOptions, 'ownPublishers'> = {},
): Promise<Finding[]> {
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
    ...options,
  });
  using reader = openReader(file);
  const all = { run: id, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  return reader.all(findings, all).map(({ finding, line, column, selector, evidence, ...row }) => ({
    ...{ id: finding, rule: row.rule, severity: row.severity, confidence: row.confidence },
    ...{ pageUrl: row.pageUrl, places: row.places, evidence: JSON.parse(evidence) },
    at: line === null ? null : { line, column, selector: selector ?? '' },
  }));
}

/** The pages by path, those of other hosts by URL, then what their links to missing pages and to `broken.example` come to. */
async function* eventsOf(site: SiteExample): AsyncGenerator<SourceEvent> {
  const targets = new Set<string>();
  yield* adsTxtEvents(site);
  for (const path of Object.keys(site).sort()) {
    if (ADS_TXT.test(path) || SELLERS.test(path)) continue;
    const event = pageEvent(path.startsWith('/') ? `${ORIGIN}${path}` : path, site[path] as string);
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

function* adsTxtEvents(site: SiteExample): Generator<SourceEvent> {
  const files = Object.entries(site).flatMap(([path, text]) => {
    const kind = ADS_TXT.exec(path)?.[1];
    return kind === undefined ? [] : adsTxtFile(kind as AdsTxtFile['kind'], text);
  });
  for (const file of files) yield { type: 'ads-txt', file };
  for (const [path, text] of Object.entries(site)) {
    const system = SELLERS.exec(path)?.[1];
    if (system === undefined) continue;
    const lines = files.flatMap((file) => file.lines).filter(({ name }) => name === system);
    const sellers = readSellersJson(text, system, new Set(lines.map(({ value }) => value)));
    yield { type: 'sellers', system, sellers: sellers ?? [] };
  }
}

function adsTxtFile(kind: AdsTxtFile['kind'], text: string): AdsTxtFile {
  const { host } = new URL(ORIGIN);
  const status = /^[45]\d\d$/.test(text) ? Number(text) : 200;
  const state = status === 200 ? 'found' : status === 404 ? 'absent' : 'unknown';
  const { lines } = parseAdsTxt(status === 200 ? text : '', kind);
  const detail = state === 'found' ? '' : `It answered ${status}.`;
  return { domain: host, kind, url: `${ORIGIN}/${kind}`, status, state, detail, lines };
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
