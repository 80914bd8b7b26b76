import { hash64 } from '../hash.js';
import type { CloseStep } from '../model.js';
import type { Connection } from './connection.js';
import { saveHostTotals } from './host-totals.js';
import { pageRanges } from './page-ranges.js';
import type { TemplateBounds } from './place-ad-slots.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Findings that are written in one transaction. */
const groupsAtOnce = 2000;

/** What findings that stand for each other have in common. */
interface Key {
  hostId: number;
  rule: string;
  severity: string;
  confidence: string;
  /** A JSON object. */
  evidence: string;
}

interface Group extends Key {
  host: string;
  pages: number;
  places: number;
  /** The first page by URL, and its finding. */
  firstPageId: number;
  line: number | null;
  column: number | null;
  selector: string | null;
}

/**
 * Findings about pages that say the same, evidence and all, on much of a host are about its template: one finding with all
 * their places stands for them. They stay in the file as its parts, but are counted and listed no more. What an earlier
 * close left is replaced. In ranges of pages, because a run may have millions of findings.
 */
export function* rollUpFindings(context: RunContext, bounds: TemplateBounds): Generator<CloseStep, void> {
  const { connection, run } = context;
  yield 'write';
  connection.transaction(() => {
    dropTables(connection);
    connection.run(createGroups);
    connection.run(createHosts);
    connection.run(countHosts, { run, ...bounds, most: mostAlone });
  });
  for (const range of pageRanges(connection, 'finding', run)) {
    yield 'write';
    connection.transaction(() => {
      connection.run(forgetParts, { run, ...range });
      connection.run(group, { run, ...range });
    });
  }
  const rolledUp = yield* writeGroups(context);
  if (rolledUp > 0) {
    for (const range of pageRanges(connection, 'finding', run)) {
      yield 'write';
      connection.transaction(() => connection.run(markParts, { run, ...range }));
    }
  }
  yield 'write';
  connection.transaction(() => dropTables(connection));
  yield* countFindings(context);
  yield* saveHostTotals(context);
}

function dropTables(connection: Connection): void {
  connection.run('drop table if exists temp.finding_group');
  connection.run('drop table if exists temp.content_host');
}

/**
 * Writes the findings that stand for others, behind those about the site, and notes their ids beside what they stand for.
 * Returns how many they are.
 */
function* writeGroups({ connection, run }: RunContext): Generator<CloseStep, number> {
  const columns =
    'run_id page_id seq id rule severity confidence first_page_id places pages line column selector evidence';
  const findings = new RowInserter(connection, 'finding', columns.split(' '));
  const first = connection.get<{ seq: number | null }>(nextSeq, run)?.seq ?? 0;
  let written = 0;
  const write = (group: Group) => {
    const { hostId, rule, severity, confidence, evidence, ...found } = group;
    const id = identify(group);
    findings.insert([
      ...[run, sitePageId, first + written, id, rule, severity, confidence, found.firstPageId, found.places],
      ...[found.pages, found.line, found.column, found.selector, evidence],
    ]);
    connection.run(nameGroup, id, hostId, rule, severity, confidence, evidence);
    written++;
  };
  let last: Key | undefined = { hostId: 0, rule: '', severity: '', confidence: '', evidence: '' };
  while (last !== undefined) {
    const after: Key = last;
    yield 'write';
    const groups: Group[] = connection.transaction(() => {
      const found = connection.all<Group>(readGroups, { ...after, run, most: groupsAtOnce });
      found.forEach(write);
      return found;
    });
    last = groups[groupsAtOnce - 1];
  }
  return written;
}

/** The same in every run that finds the same, wherever on the host its places stand. */
function identify({ host, rule, severity, confidence, evidence }: Group): string {
  return hash64(JSON.stringify([rule, `host ${host}`, severity, confidence, evidence]));
}

/** Counts the findings of a run anew, range by range: what stands for others counts once, on all their pages. */
function* countFindings({ connection, run }: RunContext): Generator<CloseStep, void> {
  const counts = new Map<string, Count>();
  const add = ({ rule, severity, findings, pages }: Count) => {
    const key = JSON.stringify([rule, severity]);
    const known = counts.get(key) ?? { rule, severity, findings: 0, pages: 0 };
    counts.set(key, { ...known, findings: known.findings + findings, pages: known.pages + pages });
  };
  for (const range of pageRanges(connection, 'finding', run)) {
    yield;
    connection.all<Count>(countPageFindings, { run, ...range }).forEach(add);
  }
  connection.all<Count>(countSiteFindings, run, sitePageId).forEach(add);
  yield 'write';
  connection.transaction(() => {
    connection.run('delete from finding_count where run_id = ?', run);
    for (const { rule, severity, findings, pages } of counts.values()) {
      connection.run(insertCount, run, rule, severity, findings, pages);
    }
  });
}

interface Count {
  rule: string;
  severity: string;
  findings: number;
  pages: number;
}

/** `finding.page_id` of a finding that is not about one page. */
const sitePageId = 0;

const createGroups = `
  create temp table finding_group (
    host_id integer, rule text, severity text, confidence text, evidence text, pages integer, places integer,
    first_page_id integer, first_seq integer, first_url text, id text,
    primary key (host_id, rule, severity, confidence, evidence)
  ) without rowid`;

const forgetParts = `
  update finding set part_of = null
  where run_id = @run and page_id > max(0, @after) and page_id <= @last and part_of is not null`;

/** The bare columns are those of the row with the least URL. */
const group = `
  insert into temp.finding_group
    (host_id, rule, severity, confidence, evidence, pages, places, first_url, first_page_id, first_seq)
  select page.host_id, rule, severity, confidence, evidence, count(distinct finding.page_id), sum(places),
    min(url.url), finding.page_id, finding.seq
  from finding join page on page.id = finding.page_id join url on url.id = page.url_id
  where finding.run_id = @run and finding.page_id > max(0, @after) and finding.page_id <= @last
  group by page.host_id, rule, severity, confidence, evidence
  on conflict do update set pages = pages + excluded.pages, places = places + excluded.places,
    first_page_id = iif(excluded.first_url < first_url, excluded.first_page_id, first_page_id),
    first_seq = iif(excluded.first_url < first_url, excluded.first_seq, first_seq),
    first_url = min(excluded.first_url, first_url)`;

/** Hosts with content, and on how many of their pages a finding stands at least that is about their template. */
/** What so many pages repeat is one thing to mend, however small a part of a large host they are. */
const mostAlone = 100;

const createHosts = 'create temp table content_host (host_id integer primary key, least real)';

const countHosts = `
  insert into temp.content_host
  select host_id, max(@pages, min(@most, @share * count(*))) from page
  where run_id = @run and words_full is not null
  group by host_id`;

/** In the order of the key, from which it needs no sorting. */
const readGroups = `
  select known.host_id as hostId, host.host, known.rule, known.severity, known.confidence, known.evidence, known.pages,
    known.places, known.first_page_id as firstPageId, line, column, selector
  from temp.finding_group as known
    cross join temp.content_host on content_host.host_id = known.host_id and known.pages >= content_host.least
    cross join host on host.id = known.host_id
    cross join finding as first
      on first.run_id = @run and first.page_id = known.first_page_id and first.seq = known.first_seq
  where (known.host_id, known.rule, known.severity, known.confidence, known.evidence)
    > (@hostId, @rule, @severity, @confidence, @evidence)
  order by known.host_id, known.rule, known.severity, known.confidence, known.evidence
  limit @most`;

const nextSeq = `select max(seq) + 1 as seq from finding where run_id = ? and page_id = ${sitePageId}`;

const nameGroup = `
  update temp.finding_group set id = ?
  where host_id = ? and rule = ? and severity = ? and confidence = ? and evidence = ?`;

const markParts = `
  update finding set part_of = (
    select known.id from page join temp.finding_group as known on known.host_id = page.host_id
    where page.id = finding.page_id and known.rule = finding.rule and known.severity = finding.severity
      and known.confidence = finding.confidence and known.evidence = finding.evidence
  )
  where run_id = @run and page_id > max(0, @after) and page_id <= @last`;

const countPageFindings = `
  select rule, severity, sum(part_of is null) as findings, count(distinct page_id) as pages
  from finding where run_id = @run and page_id > max(0, @after) and page_id <= @last
  group by rule, severity`;

/** The pages of what stands for others are counted with its parts. */
const countSiteFindings = `
  select rule, severity, count(*) as findings, count(distinct iif(pages is null, first_page_id, null)) as pages
  from finding where run_id = ? and page_id = ?
  group by rule, severity`;

const insertCount = 'insert into finding_count (run_id, rule, severity, findings, pages) values (?, ?, ?, ?, ?)';
