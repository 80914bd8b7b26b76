import type { PageRecord } from '@linkvet/core';
import { planBody, readAnswer, wantsBody } from '../fetch/page.js';
import { headerOf } from '../fetch/retry.js';
import { MAX_BODY_BYTES } from '../limits.js';
import type { ArchiveRecord } from './archive-record.js';
import { dechunk, type HttpMessage, parseHttpMessage } from './http-message.js';

/** What a record says of a URL. */
export type Capture =
  /** An answer, and its text when it holds HTML. */
  | { kind: 'page'; page: PageRecord; body: string | null }
  /** That it is as it was when it was captured before; with what is said of the answer, which may be nothing. */
  | { kind: 'reference'; page: PageRecord | null }
  /** No answer that can be used. `reason` is one word, `detail` a sentence. */
  | { kind: 'lost'; reason: string; detail: string };

/** Reads a record of the type `response`, `resource` or `revisit` as an answer over the network is read. */
export function readCapture(url: string, record: ArchiveRecord, now: () => Date): Capture {
  if (record.type === 'resource') {
    const headers = { 'content-type': record.contentType };
    const capture = readBody(url, record, { status: 200, headers, body: record.block }, now);
    return capture.kind === 'page' ? { ...capture, page: { ...capture.page, status: null } } : capture;
  }
  const message = parseHttpMessage(record.block, record.isCut);
  if (message === null) {
    if (record.type === 'revisit') return { kind: 'reference', page: null };
    return record.isCut ? lost('damaged-record', ONLY_A_PART) : lost('bad-answer', 'The record holds no HTTP answer.');
  }
  const { status, headers } = message;
  if (status < 200 || status > 599) return lost('bad-answer', `The status ${status} means nothing.`);
  if (status === 304) return { kind: 'reference', page: null };
  if (planBody(status, headers) !== 'read') return readWith(url, record, { ...message, body: NOTHING }, now);
  if (record.type !== 'revisit') return readBody(url, record, message, now);
  const named = readWith(url, record, { ...message, body: NOTHING }, now);
  return named.kind === 'page' ? { kind: 'reference', page: named.page } : named;
}

/** The answer in a record, its body without transfer coding; null when the record holds none, or not all of one. */
export function readMessage(record: ArchiveRecord): HttpMessage | null {
  if (record.isCut || record.block.length < record.length) return null;
  if (record.type === 'resource') {
    return { status: 200, headers: { 'content-type': record.contentType }, body: record.block };
  }
  const message = record.type === 'response' ? parseHttpMessage(record.block, false) : null;
  const body = message === null ? null : transferred(message);
  return message === null || body === null ? null : { ...message, headers: headersFor(message, body), body };
}

const ONLY_A_PART = 'The archive holds only a part of it.';

const NOTHING = Buffer.alloc(0);

/** How much of a body is looked at where nothing says what it is. */
const SNIFFED_BYTES = 1_445;

/** An answer whose body is wanted when it is HTML. */
function readBody(url: string, record: ArchiveRecord, message: HttpMessage, now: () => Date): Capture {
  const isLarge = !record.isCut && record.block.length < record.length;
  const whole = isLarge ? null : record.isCut ? findWhole(message) : transferred(message);
  const body = whole ?? message.body;
  const headers = headersFor(message, body);
  if (!wantsBody(headers, body.subarray(0, SNIFFED_BYTES)))
    return readWith(url, record, { ...message, headers, body: NOTHING }, now);
  if (isLarge || body.length > MAX_BODY_BYTES) return lost('too-large', `The body is over ${MAX_BODY_BYTES} bytes.`);
  if (whole !== null) return readWith(url, record, { ...message, headers, body }, now);
  if (record.isCut) return lost('damaged-record', ONLY_A_PART);
  return lost('truncated', 'The body ends in the middle of its chunks.');
}

/** Many archives hold the body as it was decoded, beside the headers as they were sent. */
function headersFor({ headers }: HttpMessage, body: Buffer): HttpMessage['headers'] {
  const isDecoded = headers['content-encoding'] !== undefined && isText(body.subarray(0, SNIFFED_BYTES));
  return isDecoded ? { ...headers, 'content-encoding': '' } : headers;
}

/** The body without its transfer coding; null when that breaks off. */
function transferred(message: HttpMessage): Buffer | null {
  return /\bchunked\b/i.test(headerOf(message, 'transfer-encoding')) ? dechunk(message.body) : message.body;
}

/** The body in a cut record, when what is cut was none of it; null otherwise. */
function findWhole({ headers, body }: HttpMessage): Buffer | null {
  const length = headerOf({ headers }, 'content-length');
  const isCoded = headers['content-encoding'] !== undefined || headers['transfer-encoding'] !== undefined;
  return !isCoded && /^\d{1,15}$/.test(length) && Number(length) <= body.length
    ? body.subarray(0, Number(length))
    : null;
}

function readWith(url: string, record: ArchiveRecord, message: HttpMessage, now: () => Date): Capture {
  const fetchedAt = timeOf(record.date) ?? timeOf(headerOf(message, 'date')) ?? now().toISOString();
  const answer = readAnswer(url, { failed: false, ...message, elapsedMs: 0 }, MAX_BODY_BYTES, fetchedAt);
  if (answer.failed) return lost(answer.reason, answer.detail);
  return { kind: 'page', page: { ...answer.page, elapsedMs: null }, body: answer.body };
}

function lost(reason: string, detail: string): Capture {
  return { kind: 'lost', reason, detail };
}

/** Bytes that no text has (https://mimesniff.spec.whatwg.org/#binary-data-byte), but that compressed data is full of. */
function isText(start: Buffer): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(start.toString('latin1'));
}

/** A time as ISO 8601 in UTC; null when it is none. A WARC has ISO 8601, an ARC digits only, HTTP a form of its own. */
function timeOf(text: string): string | null {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?\d*$/.exec(text);
  const [, year, month, day, hours, minutes, seconds = '00'] = digits ?? [];
  const written = digits === null ? text : `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
  const time = Date.parse(/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(written) ? `${written}Z` : written);
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : null;
}
