import { hash } from 'node:crypto';
import type { PageRecord } from '@linkvet/core';
import { codingsOf, decodeBody } from './content-coding.js';
import type { Answer, AnswerHeaders, BodyPlan } from './exchange.js';
import { type Failure, failure } from './failure.js';
import { isHtml, parseMediaType, sniffMediaType } from './media-type.js';
import { headerOf } from './retry.js';
import { decodeText } from './text.js';

/** An answer as it is remembered, and its text when it holds HTML. */
export interface ReadAnswer {
  failed: false;
  notModified?: never;
  page: PageRecord;
  /** Null when there is no HTML to read. */
  body: string | null;
}

/** The page is still what it was when its validators were given. */
export interface NotModified {
  failed: false;
  notModified: true;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
  elapsedMs: number;
}

/** What a page was sent with, to ask by when it is asked for again (RFC 9110 8.8); '' where it had none. */
export interface Validators {
  etag: string;
  lastModified: string;
}

/** Headers that ask for a page only if it has changed; none where a validator is missing, or is no text of ASCII. */
export function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(isValidator(etag) && { 'if-none-match': etag }),
    ...(isValidator(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** Only the HTML of a page that is there is read; of everything else the headers say enough. */
export function planBody(status: number, headers: AnswerHeaders): BodyPlan {
  const { type } = parseMediaType(contentTypeOf(headers));
  return status < 300 && (type === '' || isHtml(type)) ? 'read' : 'leave';
}

/** Whether a body is worth reading on: encoded ones and those that call themselves HTML are, others must look like it. */
export function wantsBody(headers: AnswerHeaders, start: Buffer): boolean {
  const isKnown = parseMediaType(contentTypeOf(headers)).type !== '';
  return isKnown || codingsOf(headerOf({ headers }, 'content-encoding')).length > 0 || sniffMediaType(start) !== '';
}

/** Makes the record of a page out of an answer to `url`; a body that is not what it says is a failure. */
export function readAnswer(url: string, answer: Answer, maxBytes: number, fetchedAt: string): ReadAnswer | Failure {
  const { status, headers, elapsedMs } = answer;
  const redirectTo = redirectTargetOf(url, answer);
  if (typeof redirectTo === 'object' && redirectTo !== null) return redirectTo;
  const decoded = decodeBody(answer.body, codingsOf(headerOf(answer, 'content-encoding')), maxBytes);
  if ('failed' in decoded) return decoded;
  const sent = parseMediaType(contentTypeOf(headers));
  const contentType = sent.type === '' ? sniffMediaType(decoded) : sent.type;
  const isRead = status < 300 && isHtml(contentType) && decoded.length > 0;
  const text = isRead ? decodeText(decoded, sent.charset) : null;
  const page: PageRecord = {
    url,
    status,
    contentType,
    charset: text?.charset ?? '',
    robotsHeader: [answer.headers['x-robots-tag'] ?? ''].flat().join('\n'),
    redirectTo,
    bytes: isRead ? decoded.length : 0,
    bodySha256: isRead ? hash('sha256', decoded, 'hex') : '',
    fetchedAt,
    elapsedMs,
    ...(status < 300 && validatorsOf(answer)),
    ...(redirectTo !== null && { headers: listHeaders(headers, redirectTo) }),
  };
  return { failed: false, page, body: text === null || text.text.trim() === '' ? null : text.text };
}

/** Repeated headers do not add up to one type; the last one counts, as it does in browsers. */
function contentTypeOf(headers: AnswerHeaders): string {
  const value = headers['content-type'] ?? '';
  return typeof value === 'string' ? value : (value.at(-1) ?? '');
}

const MAX_VALIDATOR_LENGTH = 300;

/** A cut validator would match nothing, so a longer one is none. */
function isValidator(value: string): boolean {
  return value !== '' && value.length <= MAX_VALIDATOR_LENGTH && /^[\x20-\x7e]+$/.test(value);
}

function validatorsOf(answer: Answer): Partial<Validators> {
  const etag = headerOf(answer, 'etag');
  const lastModified = headerOf(answer, 'last-modified');
  return { ...(isValidator(etag) && { etag }), ...(isValidator(lastModified) && { lastModified }) };
}

/** UTF-16 units of the headers that are kept of a redirect. */
const MAX_LISTED_HEADERS = 2_000;

/**
 * `name: value` a line, in the order of arrival, whole lines only. A cookie is a secret between the host and us, and an
 * address that may hold a password is told without it.
 */
function listHeaders(headers: AnswerHeaders, redirectTo: string): string {
  let list = '';
  for (const [name, values] of Object.entries(headers)) {
    if (name === 'set-cookie') continue;
    for (const sent of [values ?? ''].flat()) {
      const value = name === 'location' && sent.includes('@') ? redirectTo : sent;
      const line = `${list === '' ? '' : '\n'}${name}: ${value}`;
      if (list.length + line.length <= MAX_LISTED_HEADERS) list += line;
    }
  }
  return list;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads, absolute, without fragment and credentials; null for any other answer and for no address at all. */
export function redirectTargetOf(url: string, answer: Pick<Answer, 'status' | 'headers'>): string | null | Failure {
  if (!REDIRECTS.has(answer.status)) return null;
  const location = answer.headers.location;
  if (location === undefined) return null;
  if (typeof location !== 'string') return failure('bad-redirect', 'The answer names several addresses to go to.');
  const address = location.replace(/[\x80-\xff]/g, encodeByte);
  if (!URL.canParse(address, url)) return failure('bad-redirect', 'The answer names no address to go to.');
  const target = new URL(address, url);
  target.hash = '';
  target.username = '';
  target.password = '';
  return target.href;
}

/** Headers hold bytes, as Latin-1 characters; browsers encode those of an address one by one. */
function encodeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
