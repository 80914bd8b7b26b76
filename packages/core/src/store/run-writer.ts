import type {
  Block,
  BlockRole,
  Cluster,
  Fault,
  Finding,
  JudgedPage,
  PageSignature,
  RunState,
  RunStore,
  RunSummary,
  SiteFacts,
  SourceEvent,
} from '../model.js';
import { closeLinks } from './close-links.js';
import { saveClusters } from './clusters.js';
import type { Connection } from './connection.js';
import { ContentWriter } from './content-writer.js';
import type { Dictionaries } from './dictionaries.js';
import { endRun, summarise } from './end-run.js';
import { FindingWriter } from './finding-writer.js';
import { writeFetched, writeUnanswered } from './page-row.js';
import { Queue, type QueueRow } from './queue.js';
import { openReader, type Reader } from './reader.js';
import { openRunContext, type RunContext } from './run-context.js';
import { RunFacts } from './run-facts.js';

/** A run that this process holds: nobody else writes it until it is disposed. */
export class RunWriter implements RunStore, Disposable {
  /** The number by which commands name it. */
  readonly run: number;
  readonly frontier: Queue;
  /**
   * After `finish`: whether the file opens on a read-only medium. False when a reader or another run kept the journal from
   * being folded in; the next run that ends does it.
   */
  isSettled = false;
  readonly #context: RunContext;
  readonly #content: ContentWriter;
  readonly #findings: FindingWriter;
  readonly #lock: Disposable;
  #reads: Reader | undefined;
  #facts: RunFacts | undefined;

  /** @param lock what holds the run; released with the writer */
  constructor(connection: Connection, dictionaries: Dictionaries, run: number, lock: Disposable) {
    this.#lock = lock;
    this.run = run;
    connection.startWriting();
    this.#context = openRunContext(connection, dictionaries, run);
    this.#content = new ContentWriter(this.#context);
    this.#findings = new FindingWriter(this.#context);
    this.frontier = new Queue(this.#context);
  }

  commit(event: SourceEvent, page: JudgedPage | null, findings: Finding[]): void {
    if (event.type === 'note') {
      this.#context.connection.write(() => this.#writeNote(event));
      return;
    }
    const { row, added } = this.#context.connection.write(() => {
      const row = this.frontier.rowOf(event.type === 'page' ? event.page.url : event.url, event.depth);
      // A URL has one answer in a run: what comes a second time changes nothing.
      if (!row.isOpen) return { row, added: [] };
      this.#writePage(row, event, page);
      this.#findings.writePageFindings(row.pageId, findings);
      return { row, added: event.type === 'page' ? this.frontier.enqueue(event.discovered) : [] };
    });
    this.frontier.close(row);
    this.frontier.admit(added);
  }

  recordFault(fault: Fault): void {
    this.#findings.recordFault(fault);
  }

  closeLinks(): Generator<void, void> {
    return closeLinks(this.#context, this.#openReads());
  }

  signatures(): Iterable<PageSignature> {
    return this.#openFacts().signatures();
  }

  blocksOf(pageId: number): { blocks: Block[]; roles: BlockRole[] } {
    return this.#openFacts().blocksOf(pageId);
  }

  saveClusters(clusters: Cluster[]): void {
    this.#context.connection.transaction(() => saveClusters(this.#context, clusters));
  }

  get site(): SiteFacts {
    return this.#openFacts();
  }

  saveSiteFindings(findings: Finding[]): void {
    this.#context.connection.transaction(() => this.#findings.replaceSiteFindings(findings));
  }

  finish(state: RunState, finishedAt: string): RunSummary {
    const { connection } = this.#context;
    if (state === 'complete' && this.frontier.counts().pending > 0) {
      throw new Error(`Run ${this.run} cannot be complete: URLs are still pending.`);
    }
    connection.syncEveryCommit();
    connection.transaction(() => endRun(this.#context, state, finishedAt));
    const summary = summarise(this.#context);
    this.#closeReads();
    this.isSettled = connection.settle();
    return summary;
  }

  [Symbol.dispose](): void {
    this.#closeReads();
    try {
      this.#context.connection.flushLast();
    } finally {
      this.#lock[Symbol.dispose]();
    }
  }

  #openFacts(): RunFacts {
    const reads = this.#openReads();
    this.#facts ??= new RunFacts(reads, this.run);
    return this.#facts;
  }

  /** A connection of its own for what the close reads, so that nothing that is being iterated blocks a write. */
  #openReads(): Reader {
    this.#context.connection.flush();
    this.#reads ??= openReader(this.#context.connection.file);
    return this.#reads;
  }

  #closeReads(): void {
    this.#reads?.[Symbol.dispose]();
    this.#reads = undefined;
    this.#facts = undefined;
  }

  #writePage(row: QueueRow, event: Exclude<SourceEvent, { type: 'note' }>, page: JudgedPage | null): void {
    const { totals } = this.#context;
    totals.count('pending', -1);
    if (event.type === 'page') {
      totals.count('fetched');
      writeFetched(this.#context, row.pageId, { record: event.page, facts: event.facts, page });
      if (page === null) return;
      this.#content.write(row.pageId, page.content);
      this.#context.rollUps.addContent(row.hostId, page.content);
      return;
    }
    totals.count(event.type);
    const at = event.type === 'failed' ? event.failedAt : null;
    writeUnanswered(this.#context, row.pageId, { state: event.type, reason: event.reason, detail: event.detail, at });
  }

  #writeNote({ code, subject, detail, incomplete }: Extract<SourceEvent, { type: 'note' }>): void {
    this.#context.connection.run(
      'insert or replace into note (run_id, code, subject, detail, incomplete) values (?, ?, ?, ?, ?)',
      ...[this.run, code, subject, detail, incomplete ? 1 : 0],
    );
  }
}
