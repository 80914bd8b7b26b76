import { terminalText, UsageError } from '@linkvet/core';
import { rules } from '@linkvet/core/catalogue';
import { count, findingsTable, type Row, tableRows, tables } from '@linkvet/core/report';
import { openReader, type Reader, ruleCounts } from '@linkvet/core/store';
import { checkName } from './check-name.js';
import { chooseRun, unfinishedLine } from './choose-run.js';
import type { Paint } from './colours.js';
import { textTable } from './text-table.js';

/** Which findings are wanted; what is absent leaves none out. */
export interface FindingsRequest {
  db: string;
  /** The last run when absent. */
  run?: number | undefined;
  /** Ids. */
  rules?: readonly string[] | undefined;
  severities?: readonly string[] | undefined;
  /** Against the baseline. */
  states?: readonly string[] | undefined;
  /** URL of the page. */
  page?: string | undefined;
  most?: number | undefined;
}

/** A finding with the columns of findings.csv; the evidence is an object. */
export type FindingJson = Record<string, unknown>;

const SEVERITIES = ['error', 'warning', 'notice'];
const STATES = ['new', 'unchanged', 'changed'];

/** Rows of JSON that are printed at once. */
const BATCH = 200;

/** Evidence on a line of text is cut at so many characters; JSON and CSV have all of it. */
const MOST_EVIDENCE = 160;

/** The wanted findings as lines of a table, in the order of findings.csv. */
export function findingsText(request: FindingsRequest, paint: Paint): string {
  const rows: string[][] = [];
  let left = 0;
  for (const row of wantedFindings(request)) {
    if (rows.length < (request.most ?? Number.POSITIVE_INFINITY)) rows.push(cellsOf(row));
    else left++;
  }
  if (rows.length === 0) return noFindings(request);
  const heads = [
    { head: 'severity', paint },
    { head: 'rule' },
    { head: 'state' },
    { head: 'place' },
    { head: 'evidence' },
  ];
  return textTable(heads, rows) + (left > 0 ? `… and ${left} more: --limit ${rows.length + left} shows them\n` : '');
}

/** What to say of a run that has not ended, and whose findings may be fewer than they will be; null of others. */
export function unfinishedNote({ db, run }: FindingsRequest): string | null {
  using reader = openReader(db);
  return unfinishedLine(chooseRun(reader, run));
}

function noFindings({ db, run: number, page, rules, severities, states }: FindingsRequest): string {
  using reader = openReader(db);
  const { run, state } = chooseRun(reader, number);
  const told =
    page !== undefined && !rules && !severities && !states ? `findings on ${terminalText(page)}` : 'such findings';
  return `No ${told} in run ${run}${state === 'complete' ? '' : `, which is ${state}`}.\n`;
}

/** The wanted findings as a JSON array in pieces, one finding a line, with the columns of findings.csv as keys. */
export function* findingsJson(request: FindingsRequest): Generator<string> {
  let batch: string[] = [];
  let before = '[\n';
  let printed = 0;
  for (const finding of findingRows(request)) {
    if (printed++ === request.most) break;
    batch.push(JSON.stringify(finding));
    if (batch.length < BATCH) continue;
    yield before + batch.join(',\n');
    before = ',\n';
    batch = [];
  }
  const rest = batch.length > 0 ? before + batch.join(',\n') : '';
  yield printed === 0 ? '[]\n' : `${rest}\n]\n`;
}

/** The wanted findings in the order of findings.csv; `most` is not looked at. */
export function* findingRows(request: FindingsRequest): Generator<FindingJson> {
  for (const row of wantedFindings(request)) yield { ...row, evidence: JSON.parse(String(row.evidence)) };
}

function* wantedFindings({ db, run: number, rules: ids, severities, states, page }: FindingsRequest): Generator<Row> {
  for (const name of severities ?? []) checkName('severity', name, SEVERITIES);
  for (const name of states ?? []) checkName('state', name, STATES);
  using reader = openReader(db);
  const { run } = chooseRun(reader, number);
  // A database may know rules of an older version.
  const known = new Set([...rules.map(({ id }) => id), ...reader.all(ruleCounts, run).map(({ rule }) => rule)]);
  for (const name of ids ?? []) checkName('rule', name, [...known]);
  const { columns } = findingsTable;
  let isOnPage = false;
  for (const row of page === undefined ? tableRows(findingsTable, reader, run) : findingsOnPage(reader, run, page)) {
    isOnPage = true;
    if (ids && !ids.includes(String(row.rule))) continue;
    if (severities && !severities.includes(String(row.severity))) continue;
    if (states && !states.includes(String(row.state))) continue;
    yield Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
  }
  if (page !== undefined && !isOnPage) checkPage(reader, run, page);
}

/** The findings on one page; of one that much of the host shares, its places there. */
function* findingsOnPage(reader: Reader, run: number, page: string): Generator<Row> {
  const shared = new Map<unknown, Row>();
  for (const table of tables.filter(({ name }) => name === 'finding_places')) {
    for (const row of tableRows(table, reader, run)) if (row.page_url === page) shared.set(row.finding_id, row);
  }
  for (const row of tableRows(findingsTable, reader, run)) {
    if (row.pages === null) {
      if (row.page_url === page) yield row;
      continue;
    }
    const here = shared.get(row.finding_id);
    if (here) yield { ...row, ...here };
  }
}

/** Throws a UsageError when the run has no such page, with the one that differs only in a slash at the end. */
function checkPage(reader: Reader, run: number, page: string): void {
  const other = page.endsWith('/') ? page.slice(0, -1) : `${page}/`;
  let hasOther = false;
  for (const table of tables.filter(({ name }) => name === 'pages')) {
    for (const { url } of tableRows(table, reader, run)) {
      if (url === page) return;
      if (url === other) hasOther = true;
    }
  }
  throw new UsageError(`Run ${run} has no page "${page}".`, hasOther ? `Did you mean "${other}"?` : '');
}

function cellsOf({ severity, rule, state, page_url, line, places, pages, evidence }: Row): string[] {
  const place = page_url === null ? 'the whole site' : `${page_url}${line === null ? '' : ` line ${line}`}`;
  const more = [
    ...(pages === null ? [] : [`on ${count(Number(pages), 'page')}`]),
    ...(Number(places) > Math.max(1, Number(pages)) ? [count(Number(places), 'place')] : []),
  ];
  const told = evidenceOf(String(rule), JSON.parse(String(evidence))).map(([key, value]) => `${key}=${value}`);
  const where = more.length > 0 ? `${place} (${more.join(', ')})` : place;
  return [String(severity), String(rule), String(state ?? ''), where, shortened(told.join(' '))];
}

/** What is known, in the order in which the rule names it; what an older version knew comes last. */
function evidenceOf(rule: string, evidence: Record<string, unknown>): [key: string, value: unknown][] {
  const order = Object.keys(rules.find(({ id }) => id === rule)?.evidence ?? {});
  const keys = [...new Set([...order, ...Object.keys(evidence)])];
  return keys.flatMap((key) => ((evidence[key] ?? '') === '' ? [] : [[key, evidence[key]]]));
}

function shortened(text: string): string {
  return text.length <= MOST_EVIDENCE ? text : `${text.slice(0, MOST_EVIDENCE)}…`;
}
