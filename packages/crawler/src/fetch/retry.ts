import type { Sleep } from '../turn.js';
import type { Answer } from './exchange.js';
import { type Failure, failure, isPassing } from './failure.js';
import type { Pace } from './pace.js';

/** The longest pause that a host can ask for. */
const MAX_RETRY_AFTER_MS = 60_000;

/** The first pause between two tries; it doubles, and varies by half so that tries do not come in step. */
const BACKOFF_MS = 1_000;

/** Answers that another try may not meet; the last two are how Cloudflare says that a server took too long. */
const PASSING_STATUS: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504, 522, 524]);

export interface RetryOptions {
  retries: number;
  /** 0 up to 1. */
  random: () => number;
  sleep: Sleep;
  signal: AbortSignal;
  now: () => Date;
}

/** Asks until there is an answer worth keeping, at most `retries` times more than once, each in its turn of the pace. */
export async function retry(
  ask: () => Promise<Answer | Failure>,
  pace: Pace,
  options: RetryOptions,
  retries = options.retries,
): Promise<Answer | Failure> {
  const { random, sleep, signal, now } = options;
  for (let tried = 0; ; tried++) {
    await pace.turn();
    if (signal.aborted) return failure('stopped', 'The crawl was stopped.');
    const result = await ask();
    const pause = result.failed ? null : readRetryAfter(headerOf(result, 'retry-after'), now());
    const isHeld = !result.failed && (result.status === 429 || result.status === 503) && pause !== null;
    if (isHeld) pace.pause(pause);
    const mayPass = result.failed ? isPassing(result) : PASSING_STATUS.has(result.status);
    if (!mayPass || tried >= retries || signal.aborted) return result;
    if (!isHeld) await sleep(BACKOFF_MS * 2 ** tried * (0.5 + random()), signal);
  }
}

/**
 * Milliseconds that a Retry-After header asks for, at most a minute; null when it asks for nothing that can be read.
 * Both forms of RFC 9110 10.2.3: seconds, and a date.
 */
export function readRetryAfter(header: string, now: Date): number | null {
  const value = header.trim();
  if (/^\d{1,10}$/.test(value)) return Math.min(Number(value) * 1000, MAX_RETRY_AFTER_MS);
  // Every form of an HTTP date starts with the name of a day; Date.parse alone would take a bare year.
  const date = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(date - now.getTime(), 0), MAX_RETRY_AFTER_MS);
}

/** The value of a header, repeated ones joined; '' when there is none. */
export function headerOf({ headers }: Pick<Answer, 'headers'>, name: string): string {
  const value = headers[name] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
}
