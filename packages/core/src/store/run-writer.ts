import type {
  CloseStep,
  ContainedPage,
  CopyFacts,
  Doorway,
  DoorwayFacts,
  Fault,
  Finding,
  FoundCluster,
  HostStore,
  JudgedPage,
  OwnPublisher,
  PageCore,
  PagePrints,
  PageSignature,
  PublisherWeight,
  RunState,
  RunStore,
  RunSummary,
  SiteFacts,
  SourceEvent,
  StoredPage,
  TemplateBlock,
  ThinVerdict,
} from '../model.js';
import { AdsTxtWriter } from './ads-txt-writer.js';
import { closeLinks, placeLinks } from './close-links.js';
import { saveClusters, saveContainments, saveDoorways } from './clusters.js';
import { compareFindings } from './compare-findings.js';
import type { Connection } from './connection.js';
import { ContentWriter } from './content-writer.js';
import type { Dictionaries } from './dictionaries.js';
import { endRun, summarise } from './end-run.js';
import { ExternalLinks } from './external-links.js';
import { FindingWriter } from './finding-writer.js';
import { saveCores } from './fingerprints.js';
import { RunHosts } from './host-store.js';
import { forgetJudgement, readPagesLinkingTo } from './judge-again.js';
import type { StoredBlocks } from './page-facts.js';
import { writeAnswer, writeFigures, writeUnanswered } from './page-row.js';
import { templateBounds } from './place-ad-slots.js';
import { publisherWeights } from './queries/publisher-counts.js';
import { redirectsOfRun } from './queries/redirecting-pages.js';
import { Queue, type QueueRow } from './queue.js';
import { openReader, type Reader } from './reader.js';
import { rollUpFindings } from './roll-up-findings.js';
import { openRunContext, type RunContext } from './run-context.js';
import { RunFacts } from './run-facts.js';
import { readGatheringPages, readSamePages } from './same-pages.js';
import { SitemapWriter } from './sitemap-writer.js';
import { saveTemplate } from './template-blocks.js';

/** An event about a URL in scope: it makes or ends a row of the queue. */
type PageEvent = Extract<SourceEvent, { type: 'page' | 'failed' | 'skipped' }>;

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
  readonly #external: ExternalLinks;
  readonly #sitemaps: SitemapWriter;
  readonly #adsTxt: AdsTxtWriter;
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
    this.#external = new ExternalLinks(this.#context);
    this.#sitemaps = new SitemapWriter(this.#context);
    this.#adsTxt = new AdsTxtWriter(this.#context);
    this.frontier = new Queue(this.#context, this.#external);
  }

  /**
   * Waits, without holding up the process, until another one lets us write: for before a `commit`.
   * @throws StorageError when it has been waited for half a minute
   */
  ready(sleep?: (ms: number) => Promise<unknown>): Promise<void> {
    return this.#context.connection.ready(sleep);
  }

  commit(event: SourceEvent, page: JudgedPage | null, findings: Finding[]): void {
    const { connection } = this.#context;
    if (event.type === 'note') connection.write(() => this.#writeNote(event));
    else if (event.type === 'checked') connection.write(() => this.#external.settle(event.check));
    else if (event.type === 'sitemap') this.#commitSitemap(event);
    else if (event.type === 'ads-txt' || event.type === 'sellers') connection.write(() => this.#adsTxt.write(event));
    else this.#commitPage(event, page, findings);
  }

  recordFault(fault: Fault): void {
    this.#findings.recordFault(fault);
  }

  closeLinks(): Generator<CloseStep, void> {
    return closeLinks(this.#context, this.#openReads());
  }

  placeLinks(): Generator<CloseStep, void> {
    return placeLinks(this.#context, this.#openReads());
  }

  signatures(): Iterable<PageSignature> {
    return this.#openFacts().signatures();
  }

  blockPrints(): Iterable<PagePrints> {
    return this.#openFacts().blockPrints();
  }

  *saveTemplate(blocks: readonly TemplateBlock[]): Generator<CloseStep, void> {
    yield* saveTemplate(this.#context, blocks);
    // What was read of the blocks of pages was read by an older template.
    this.#facts = undefined;
  }

  saveCores(cores: readonly PageCore[]): void {
    this.#context.connection.transaction(() => saveCores(this.#context, cores));
  }

  copyFacts(pageIds: readonly number[]): CopyFacts[] {
    return this.#openFacts().copyFacts(pageIds);
  }

  blocksOf(pageId: number): StoredBlocks {
    return this.#openFacts().blocksOf(pageId);
  }

  saveClusters(clusters: Iterable<FoundCluster>): void {
    this.#context.connection.transaction(() => saveClusters(this.#context, clusters));
  }

  samePages(): Iterable<readonly [leading: number, other: number]> {
    return readSamePages(this.#openReads(), this.run);
  }

  gatheringPages(): Iterable<number> {
    return readGatheringPages(this.#openReads(), this.run);
  }

  saveContainments(containments: readonly ContainedPage[]): void {
    this.#context.connection.transaction(() => saveContainments(this.#context, containments));
  }

  doorwayFacts(pageIds: readonly number[]): DoorwayFacts[] {
    return this.#openFacts().doorwayFacts(pageIds);
  }

  saveDoorways(doorways: Doorway[]): void {
    this.#context.connection.transaction(() => saveDoorways(this.#context, doorways));
  }

  saveShares(shares: Parameters<RunStore['saveShares']>[0]): void {
    const { connection } = this.#context;
    connection.transaction(() => {
      for (const { pageId, unique, own, template } of shares) {
        connection.run(
          'update page set words_unique = ?, words_own = ?, words_template = ? where id = ?',
          ...[unique, own, template, pageId],
        );
      }
    });
  }

  saveThinness(pages: { pageId: number; score: number | null; verdict: ThinVerdict | null }[]): void {
    const { connection } = this.#context;
    connection.transaction(() => {
      for (const { pageId, score, verdict } of pages) {
        connection.run('update page set thin_score = ?, thin_verdict = ? where id = ?', score, verdict, pageId);
      }
    });
  }

  get hosts(): HostStore {
    return new RunHosts(this.#context, this.#openReads());
  }

  get site(): SiteFacts {
    return this.#openFacts();
  }

  saveSiteFindings(findings: Finding[]): void {
    this.#context.connection.transaction(() => this.#findings.replaceSiteFindings(findings));
  }

  compareFindings(): Generator<CloseStep, void> {
    return compareFindings(this.#context);
  }

  redirects(): Iterable<{ url: string; target: string }> {
    return this.#openReads().each(redirectsOfRun, this.run);
  }

  pagesLinkingTo(urls: readonly string[]): Iterable<StoredPage> {
    return readPagesLinkingTo(this.#openReads(), this.run, urls);
  }

  rejudge(pageId: number, page: JudgedPage, findings: Finding[]): void {
    const context = this.#context;
    context.connection.write(() => {
      const counted = forgetJudgement(context, pageId);
      this.#content.write(pageId, page.content);
      writeFigures(context, pageId, page);
      context.connection.run('update page set judged_again = 1 where id = ?', pageId);
      context.rollUps.addContent(counted, page.content);
      this.#findings.writePageFindings(pageId, findings);
    });
  }

  publisherWeights(): PublisherWeight[] {
    return this.#openReads()
      .all(publisherWeights, this.run)
      .map(({ links, slots, pages, ...row }) => ({ ...row, links: Math.max(links + slots, pages), pages }));
  }

  saveOwnPublishers(own: readonly OwnPublisher[]): void {
    const { connection, run } = this.#context;
    connection.transaction(() => {
      for (const { hostId, network, publisher, isOwn } of own) {
        connection.run(setOwn, isOwn === null ? null : Number(isOwn), run, network, publisher, hostId);
      }
    });
  }

  rollUpFindings(): Generator<CloseStep, void> {
    return rollUpFindings(this.#context, templateBounds);
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

  #commitSitemap(event: SourceEvent & { type: 'sitemap' }): void {
    const added = this.#context.connection.write(() => {
      this.#sitemaps.write(event);
      return this.frontier.enqueue(event.discovered, false);
    });
    this.frontier.admit(added);
  }

  #commitPage(event: PageEvent, page: JudgedPage | null, findings: Finding[]): void {
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

  #writePage(row: QueueRow, event: PageEvent, page: JudgedPage | null): void {
    const { totals } = this.#context;
    totals.count('pending', -1);
    if (event.type === 'page') {
      this.#writeAnswer(row, event, page);
      return;
    }
    totals.count(event.type);
    const at = event.type === 'failed' ? event.failedAt : null;
    writeUnanswered(this.#context, row.pageId, { state: event.type, reason: event.reason, detail: event.detail, at });
  }

  #writeAnswer(row: QueueRow, event: PageEvent & { type: 'page' }, page: JudgedPage | null): void {
    const { totals, rollUps } = this.#context;
    const state = event.isUnchanged ? 'unchanged' : 'fetched';
    totals.count(state);
    writeAnswer(this.#context, row.pageId, { state, record: event.page, facts: event.facts, page });
    if (event.external) this.#external.want(event.external, event.page.fetchedAt);
    if (page === null) return;
    this.#content.write(row.pageId, page.content);
    rollUps.addContent({ pageId: row.pageId, hostId: row.hostId, url: page.url }, page.content);
  }

  #writeNote({ code, subject, detail, incomplete }: Extract<SourceEvent, { type: 'note' }>): void {
    this.#context.connection.run(
      'insert or replace into note (run_id, code, subject, detail, incomplete) values (?, ?, ?, ?, ?)',
      ...[this.run, code, subject, detail, incomplete ? 1 : 0],
    );
  }
}

const setOwn = 'update publisher_count set own = ? where run_id = ? and network = ? and publisher = ? and host_id = ?';
