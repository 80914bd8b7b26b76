import type { PageFacts } from '../model.js';
import { declaredTypes } from './page-type-words.js';

/** In the order in which they are believed: what says "published", then what says no more than "date". */
const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'datepublished',
  'publish-date',
  'publishdate',
  'pubdate',
  'sailthru.date',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'date',
];
/** Nodes at the top of one JSON-LD script that are looked at. */
const MOST_NODES = 200;
/** Date with or without a time and an offset (ISO 8601), also as `2024/10/09`, `20241009` or `2024-10-09 03:41:43 +0000`. */
const DATE =
  /^\s{0,9}(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?(?![\d:])/i;
/** What a system writes that knows no date. */
const UNSET = /^1970-01-01(?:T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:00)?)?$/;

/** When the page was published, as it declares: ISO 8601, a date or a time; '' when it does not say. */
export function publishedOn({ meta, jsonLd }: PageFacts): string {
  const [first, ...others] = METAS;
  return fromMeta(meta, [first as string]) || fromJsonLd(jsonLd) || fromMeta(meta, others);
}

function fromMeta(meta: PageFacts['meta'], names: readonly string[]): string {
  for (const name of names) {
    for (const one of meta) {
      const date = one.name === name ? isoDate(one.content) : '';
      if (date !== '') return date;
    }
  }
  return '';
}

/** Of the article that the page is; else of the page itself; else of anything else that it describes at the top. */
function fromJsonLd(jsonLd: PageFacts['jsonLd']): string {
  let best = '';
  let bestRank = Number.POSITIVE_INFINITY;
  for (const { json } of jsonLd) {
    if (!json.includes('datePublished')) continue;
    for (const node of topNodes(json)) {
      const date = isoDate(fieldOf(node, 'datePublished'));
      const rank = date === '' ? Number.POSITIVE_INFINITY : rankOf(fieldOf(node, '@type'));
      if (rank < bestRank) [best, bestRank] = [date, rank];
    }
  }
  return best;
}

/** The nodes of a script that stand in no other: itself, the members of its list or graph, and the main entity of each. */
function topNodes(json: string): object[] {
  const nodes: object[] = [];
  const rest = [parsed(json)];
  while (rest.length > 0 && nodes.length < MOST_NODES) {
    const value = rest.pop();
    if (Array.isArray(value)) {
      rest.push(...value.slice(0, MOST_NODES).reverse());
    } else if (value !== null && typeof value === 'object') {
      nodes.push(value);
      rest.push(fieldOf(value, 'mainEntity'), fieldOf(value, '@graph'));
    }
  }
  return nodes;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function fieldOf(node: object, name: string): unknown {
  return Object.hasOwn(node, name) ? (node as Record<string, unknown>)[name] : undefined;
}

/** 0 for an article or a thread, 1 for the page, 2 for the rest; reviews and comments have dates of their own. */
function rankOf(types: unknown): number {
  const names = (Array.isArray(types) ? types.slice(0, 20) : [types]).filter((name) => typeof name === 'string');
  const hints = names.map((name) => declaredTypes.get(name));
  if (hints.some((hint) => hint === 'article' || hint === 'forum' || hint === 'documentation')) return 0;
  if (names.some((name) => /Page$/.test(name))) return 1;
  return names.some((name) => /^(?:Review|Comment|Rating|CriticReview|UserReview)$/.test(name))
    ? Number.POSITIVE_INFINITY
    : 2;
}

/** A declared date as ISO 8601; '' for what is no day of the calendar. */
function isoDate(declared: unknown): string {
  if (typeof declared !== 'string') return '';
  const match = DATE.exec(declared.slice(0, 60));
  if (match === null) return '';
  const [, year, , month, day, time, offset] = match as unknown as string[];
  if (!isDay(Number(year), Number(month), Number(day)) || (time !== undefined && !isTime(time))) return '';
  const date = `${year}-${month}-${day}${time === undefined ? '' : `T${time}${isoOffset(offset ?? '')}`}`;
  return UNSET.test(date) ? '' : date;
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

function isTime(time: string): boolean {
  const [hours, minutes, seconds = 0] = time.split(':').map(Number) as [number, number, number?];
  return hours < 24 && minutes < 60 && seconds < 61;
}

/** `+0100` and `+01` as `+01:00`; '' for none. */
function isoOffset(offset: string): string {
  if (/^(?:z|utc)$/i.test(offset)) return 'Z';
  return offset === '' ? '' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
}
