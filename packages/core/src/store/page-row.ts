import type { JudgedPage, LinkFact, PageFacts, PageRecord } from '../model.js';
import { withoutFragment } from '../without-fragment.js';
import { isAffiliateLink } from './roll-ups.js';
import type { RunContext } from './run-context.js';

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
  ...['etag', 'last_modified', 'headers', 'title', 'lang'],
  ...['words_full', 'words_main', 'words_core', 'affiliate_links', 'ad_slots', 'canonical_url_id', 'indexable'],
  ...['body_sha256', 'bytes', 'file', 'elapsed_ms', 'fetched_at'],
];
const updateFigures =
  'update page set words_full = ?, words_main = ?, words_core = ?, affiliate_links = ?, ad_slots = ? where id = ?';
const update = `update page set ${columns.map((column) => `${column} = ?`).join(', ')} where id = ?`;

/** Inside a transaction: a page answered. One that has not changed is written as if it had been read again. */
export function writeAnswer(context: RunContext, pageId: number, { state, record, facts, page }: PageRow): void {
  const { dictionaries, totals, connection } = context;
  const words = page?.content.words;
  const affiliateLinks = page ? page.content.links.filter(isAffiliateLink).length : null;
  const adSlots = page ? page.content.slots.length : null;
  connection.run(
    update,
    ...[state, record.status, dictionaries.urlIdOrNull(record.redirectTo)],
    ...[dictionaries.urlIdOrNull(refreshTarget(record, facts)), record.contentType, record.charset],
    ...[record.robotsHeader, record.etag ?? null, record.lastModified ?? null, record.headers ?? null],
    ...[facts?.title ?? null, facts?.lang ?? null],
    ...[words?.full ?? null, words?.main ?? null, words?.core ?? null, affiliateLinks, adSlots],
    ...[dictionaries.urlIdOrNull(facts?.canonical), isIndexable(record, facts) ? 1 : 0],
    ...[hashOf(record), record.bytes, record.file ?? null],
    record.elapsedMs === null ? null : Math.round(record.elapsedMs),
    ...[record.fetchedAt, pageId],
  );
  totals.count('affiliate_links', affiliateLinks ?? 0);
  totals.count('ad_slots', adSlots ?? 0);
  const loaders = page?.content.loaders ?? [];
  if (loaders.some(({ kind }) => kind === 'ads')) totals.count('ad_loader_pages');
  if (loaders.some(({ kind }) => kind === 'links')) totals.count('link_loader_pages');
}

/** Inside a transaction: the figures of a page that was judged again. */
export function writeFigures({ connection, totals }: RunContext, pageId: number, { content }: JudgedPage): void {
  const { words, links, slots } = content;
  const affiliateLinks = links.filter(isAffiliateLink).length;
  connection.run(updateFigures, words.full, words.main, words.core, affiliateLinks, slots.length, pageId);
  totals.count('affiliate_links', affiliateLinks);
  totals.count('ad_slots', slots.length);
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
