import type { JudgedPage, LinkFact, PageContent, PageFacts, PageRecord } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import { isAffiliateLink } from './roll-ups.js';
import type { RunContext } from './run-context.js';
import type { RunTotals } from './run-totals.js';

/** What an answer and its content say in the page's own row. */
interface PageRow {
  state: 'fetched' | 'unchanged';
  record: PageRecord;
  facts: PageFacts | null;
  /** Null when the answer has no content: no HTML, or not a 2xx. */
  page: JudgedPage | null;
}

const columns = [
  ...['state', 'status', 'redirect_url_id', 'refresh_url_id', 'content_type', 'charset', 'robots_header'],
  ...['etag', 'last_modified', 'headers', 'title', 'lang', 'canonical_url_id', 'indexable'],
  ...['body_sha256', 'bytes', 'file', 'elapsed_ms', 'fetched_at'],
];
/** What a page was judged to hold. */
const figures = [
  ...['language', 'title_language', 'type', 'published', 'words_full', 'words_main', 'words_core', 'words_link'],
  ...['affiliate_links', 'ad_slots', 'ad_units', 'followable_links', 'purpose'],
];
const updateFigures = `update page set ${assigned(figures)} where id = ?`;
const update = `update page set ${assigned([...figures, ...columns])} where id = ?`;

/** Inside a transaction: a page answered. One that has not changed is written as if it had been read again. */
export function writeAnswer(context: RunContext, pageId: number, { state, record, facts, page }: PageRow): void {
  const { dictionaries, totals, connection } = context;
  const values = page ? figuresOf(page.content) : figures.map(() => null);
  connection.run(
    update,
    ...values,
    ...[state, record.status, dictionaries.urlIdOrNull(record.redirectTo)],
    ...[dictionaries.urlIdOrNull(refreshTarget(record, facts)), record.contentType, record.charset],
    ...[record.robotsHeader, record.etag ?? null, record.lastModified ?? null, record.headers ?? null],
    ...[facts?.title ?? null, facts?.lang ?? null],
    ...[dictionaries.urlIdOrNull(facts?.canonical), isIndexable(record, facts) ? 1 : 0],
    ...[hashOf(record), record.bytes, record.file ?? null],
    record.elapsedMs === null ? null : Math.round(record.elapsedMs),
    ...[record.fetchedAt, pageId],
  );
  if (page === null) return;
  countFigures(totals, page.content);
  const { loaders } = page.content;
  if (loaders.some(({ kind }) => kind === 'ads')) totals.count('ad_loader_pages');
  if (loaders.some(({ kind }) => kind === 'links')) totals.count('link_loader_pages');
}

/** Inside a transaction: the figures of a page that was judged again. */
export function writeFigures({ connection, totals }: RunContext, pageId: number, { content }: JudgedPage): void {
  connection.run(updateFigures, ...figuresOf(content), pageId);
  countFigures(totals, content);
}

function figuresOf(content: PageContent): (string | number)[] {
  const { language, type, purpose, published, words, links, slots, creatives } = content;
  return [
    ...[language.detected, language.title, type, published, words.full, words.main, words.core, words.link],
    ...[links.filter(isAffiliateLink).length, slots.length, slots.length + creatives.length],
    ...[links.filter(isFollowable).length, purpose],
  ];
}

function countFigures(totals: RunTotals, { links, slots }: PageContent): void {
  totals.count('affiliate_links', links.filter(isAffiliateLink).length);
  totals.count('ad_slots', slots.length);
}

function isFollowable({ kind, hidden }: LinkFact): boolean {
  return (kind === 'a' || kind === 'area') && hidden === '';
}

function assigned(names: readonly string[]): string {
  return names.map((name) => `${name} = ?`).join(', ');
}

/** Inside a transaction: a page did not answer, or was not asked for. */
export function writeUnanswered(
  { connection }: RunContext,
  pageId: number,
  { state, reason, detail, at }: { state: 'failed' | 'skipped'; reason: string; detail: string; at: string | null },
): void {
  connection.run(
    'update page set state = ?, reason = ?, detail = ?, fetched_at = ? where id = ?',
    ...[state, reason, detail, at, pageId],
  );
}

function isIndexable({ url, status, redirectTo, robotsHeader }: PageRecord, facts: PageFacts | null): boolean {
  const isFine = status === null || (status >= 200 && status <= 299);
  const directives = facts?.robots ?? robotsHeader.toLowerCase().split(/[\s,]+/);
  const isForbidden = directives.includes('noindex') || directives.includes('none');
  const canonical = facts?.canonical ?? null;
  const isItself = canonical === null || withoutFragment(canonical) === url;
  return isFine && redirectTo === null && !isForbidden && isItself;
}

/** A page that loads itself again after a while leads nowhere else, and one that does so without scripts leads few. */
function refreshTarget({ url }: PageRecord, facts: PageFacts | null): string | null {
  const isRefresh = ({ kind, rel, hidden }: LinkFact) => kind === 'meta' && rel[0] === 'refresh' && hidden === '';
  const refresh = facts?.links.find(isRefresh);
  return refresh === undefined || withoutFragment(refresh.href) === url ? null : refresh.href;
}

function hashOf({ bodySha256 }: PageRecord): Buffer | null {
  return bodySha256 === '' ? null : Buffer.from(bodySha256, 'hex');
}
