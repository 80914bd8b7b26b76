import type { PageCounts, SourceEvent } from '@linkvet/core';
import { terminalText } from '@linkvet/core';
import type { AuditOptions } from '../commands/audit.js';
import { type Io, tell, write } from '../io.js';

/** What is told while an audit runs. */
export interface Watch {
  /**
   * After an event was handed to the store, whose transaction ends with the turn of the event loop. Waits while a reader of
   * our output is slow; rejects with EPIPE when there is none.
   */
  seen(event: SourceEvent): Promise<void>;
  /** When no event comes any more. */
  ended(): void;
}

type Counts = () => PageCounts;

/** A progress bar is drawn this often, and a line without a terminal is printed this often. */
const BAR_PER_SECOND = 5;
const LINE_MS = 10_000;
const PROGRESS_MS = 1_000;

/** Calls at most once in so many milliseconds. */
function every(ms: number, now: () => Date, call: () => void): () => void {
  let last = now().getTime();
  return () => {
    const time = now().getTime();
    if (time - last < ms) return;
    last = time;
    call();
  };
}

/** A bar on the terminal. */
async function barWatch(io: Io, counts: Counts): Promise<Watch> {
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    stream: io.stderr as NodeJS.WriteStream,
    format: '{bar} {value} of {total} URLs, {speed} a second, {failed} failed',
    barsize: 24,
    fps: BAR_PER_SECOND,
    clearOnComplete: true,
    hideCursor: true,
    // The signals are ours.
    gracefulExit: false,
  });
  const startedAt = io.now().getTime();
  const before = counts();
  const doneBefore = before.discovered - before.pending;
  bar.start(before.discovered, doneBefore, { speed: '0.0', failed: 0 });
  const draw = () => {
    const { discovered, pending, failed } = counts();
    const done = discovered - pending;
    const seconds = Math.max(1, io.now().getTime() - startedAt) / 1000;
    bar.setTotal(discovered);
    bar.update(done, { speed: ((done - doneBefore) / seconds).toFixed(1), failed });
  };
  const sometimes = every(1000 / BAR_PER_SECOND, io.now, draw);
  return { seen: async () => sometimes(), ended: () => bar.stop() };
}

/** For `--verbose`: what failed, was skipped or is broken elsewhere, and without a terminal how far it is, as lines. */
function verboseWatch(io: Io, counts: Counts): Watch {
  const sometimes = every(LINE_MS, io.now, () => {
    const { discovered, pending } = counts();
    tell(io, `${discovered - pending} of ${discovered} URLs`);
  });
  return {
    async seen(event) {
      if (event.type === 'failed' || event.type === 'skipped') {
        tell(io, terminalText(`${event.type} ${event.url}: ${event.reason}: ${event.detail}`));
      }
      if (event.type === 'checked' && event.check.verdict !== 'ok') {
        const { url, verdict, status, detail } = event.check;
        tell(io, terminalText(`${verdict} ${url}: ${status ?? 'no answer'}${detail === '' ? '' : `: ${detail}`}`));
      }
      if (!io.isTerminal.stderr) sometimes();
    },
    ended() {},
  };
}

/**
 * For `--format ndjson`: a line a page as it is stored, and a line of counts each second. A process that is killed in just that
 * moment may have told of a page that the next one reads and tells once more; the database is what counts.
 */
function ndjsonWatch(io: Io, counts: Counts): Watch {
  let lines: string[] = [];
  const sometimes = every(PROGRESS_MS, io.now, () => lines.push(JSON.stringify({ type: 'progress', pages: counts() })));
  return {
    async seen(event) {
      const page = pageLine(event);
      if (page) lines.push(JSON.stringify(page));
      sometimes();
      const text = lines.map((line) => `${line}\n`).join('');
      lines = [];
      await write(io.stdout, text);
    },
    ended() {},
  };
}

function pageLine(event: SourceEvent): object | null {
  if (event.type !== 'page' && event.type !== 'failed' && event.type !== 'skipped') return null;
  const { depth } = event;
  if (event.type === 'page') {
    const { url, status, contentType, fetchedAt } = event.page;
    const state = event.isUnchanged ? 'unchanged' : 'fetched';
    return {
      type: 'page',
      url,
      state,
      status,
      depth,
      content_type: contentType,
      title: event.facts?.title ?? null,
      fetched_at: fetchedAt,
    };
  }
  const { type: state, url, reason, detail } = event;
  return { type: 'page', url, state, status: null, depth, reason, detail };
}

/** What the options ask for. */
export async function watchesOf(
  { format, quiet, verbose, progress }: Pick<AuditOptions, 'format' | 'quiet' | 'verbose' | 'progress'>,
  io: Io,
  counts: Counts,
): Promise<Watch[]> {
  const watches: Watch[] = [];
  if (format === 'ndjson') watches.push(ndjsonWatch(io, counts));
  if (quiet) return watches;
  if (verbose) watches.push(verboseWatch(io, counts));
  // A bar would be torn apart by the lines of --verbose.
  else if (progress && io.isTerminal.stderr) watches.push(await barWatch(io, counts));
  return watches;
}
