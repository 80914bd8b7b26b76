import { compareHosts } from './compare-hosts.js';
import { compareTexts } from './compare-texts.js';
import { linkBoxesOf, readContent, takeOver } from './content/index.js';
import type {
  AdSlot,
  AdsTxtNeed,
  CloseStep,
  Creative,
  EarlierReading,
  ElementFact,
  Finding,
  JudgedLink,
  JudgedPage,
  LinkFact,
  Loader,
  PageFacts,
  RunStore,
  RunSummary,
  SiteFacts,
  SourceEvent,
  StoredPage,
} from './model.js';
import { judgeOwnPublishers, type OwnIds, type Purse } from './own-publishers.js';
import { checkPage, checkSite, type Rule } from './rules/index.js';

/** What the audit asks of a catalogue: see `createCatalogue` in networks/. */
export interface LinkJudge {
  /** Whether a URL was found to lead to a network; `redirects` as for `judgeLinks`. */
  leadsToNetwork(url: string, redirects: ReadonlyMap<string, string>): boolean;
  /**
   * @param redirects where URLs of the site lead, as far as they were asked for: by URL without fragment
   * @param page URL of the page
   */
  judgeLinks(
    links: LinkFact[],
    elements: ElementFact[],
    redirects: ReadonlyMap<string, string> | undefined,
    page: string,
  ): JudgedLink[];
  slotsOf(elements: ElementFact[], links: LinkFact[]): AdSlot[];
  loadersOf(elements: ElementFact[], links: LinkFact[]): Loader[];
  creativesOf(links: JudgedLink[]): Creative[];
  hasAccountIds(network: string): boolean;
  adsTxtNeedOf(system: string, account: string): AdsTxtNeed | null;
}

export interface AuditOptions {
  /** A crawl, a folder: whatever yields pages. Each event is committed before the next one is asked for. */
  events: AsyncIterable<SourceEvent>;
  catalogue: LinkJudge;
  rules: readonly Rule[];
  store: RunStore;
  now: () => Date;
  /** The operator's own publisher ids and ad accounts by network or ad system; see `ownPublishers`. */
  ownPublishers?: OwnIds;
  /** When it aborts, the source ends; what was finished is stored and the run can go on later. */
  signal?: AbortSignal;
}

/** The one place where the stages meet: pages stream into the store, then the close judges the run as a whole. */
export async function audit(options: AuditOptions): Promise<RunSummary> {
  const { store, now, signal } = options;
  await streamPages(options);
  await workInSlices(closeRun(options), options);
  await store.ready();
  return store.finish(signal?.aborted ? 'interrupted' : 'complete', now().toISOString());
}

async function streamPages({ events, catalogue, rules, store }: AuditOptions): Promise<void> {
  for await (const event of events) {
    const page = judge(event, catalogue);
    const findings = page ? checkPage(rules, page, (fault) => store.recordFault(fault)) : [];
    await store.ready();
    store.commit(event, page, findings);
  }
}

/** What only the whole run knows, in short steps. What it writes it replaces, so a close that was stopped is begun anew. */
function* closeRun(options: AuditOptions): Generator<CloseStep, void> {
  const { catalogue, rules, store, ownPublishers } = options;
  yield* store.closeLinks();
  yield* judgeAgain(options);
  yield* store.placeLinks();
  yield* compareTexts(store);
  const weights = store.publisherWeights().filter(({ network }) => catalogue.hasAccountIds(network));
  yield 'write';
  store.saveOwnPublishers(judgeOwnPublishers(weights, ownPublishers, (system, id) => purseOf(catalogue, system, id)));
  yield* compareHosts(
    store.hosts,
    (system, id) => purseOf(catalogue, system, id),
    (network) => catalogue.hasAccountIds(network),
  );
  const site = withCatalogue(store.site, catalogue);
  let findings: Finding[] = [];
  for (const rule of rules) {
    yield;
    findings = findings.concat(checkSite([rule], site, (fault) => store.recordFault(fault)));
  }
  yield 'write';
  store.saveSiteFindings(findings);
  yield* store.rollUpFindings();
  yield* store.compareFindings();
}

/** Ad systems whose accounts are one seller in an ads.txt pay into one purse: that of the seller there. */
function purseOf(catalogue: LinkJudge, system: string, id: string): Purse {
  const seller = catalogue.adsTxtNeedOf(system, id);
  const [domain] = seller?.domains ?? [];
  return seller?.account && domain ? { payer: domain, id: seller.account } : { payer: system, id };
}

/** Judges pages anew whose links, by redirects of the site that were asked for, turn out to lead to a network. */
function* judgeAgain({ catalogue, rules, store }: AuditOptions): Generator<CloseStep, void> {
  const redirects = new Map<string, string>();
  for (const { url, target } of store.redirects()) {
    redirects.set(url, target);
    yield;
  }
  const paid = [...redirects.keys()].filter((url) => catalogue.leadsToNetwork(url, redirects));
  if (paid.length === 0) return;
  for (const stored of store.pagesLinkingTo(paid)) {
    yield 'write';
    const page = judgePage(stored, catalogue, redirects);
    const findings = checkPage(rules, page, (fault) => store.recordFault(fault));
    store.rejudge(stored.pageId, page, findings);
  }
}

/** Milliseconds of work after which signals, timers and sockets have their turn. */
const sliceMs = 50;

/** Works until it is done or stopped, and lets the rest of the process live meanwhile, also while the file is locked. */
async function workInSlices(work: Generator<CloseStep, void>, { store, signal }: AuditOptions): Promise<void> {
  let sliceEnds = 0;
  while (!signal?.aborted) {
    const { done, value: step } = work.next();
    if (done) break;
    if (performance.now() >= sliceEnds) {
      await turn();
      sliceEnds = performance.now() + sliceMs;
    }
    if (step === 'write') await store.ready();
  }
  work.return();
}

/** Lets signals and timers have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The store knows the ids, the catalogue knows which of them name an account, and what an ads.txt says of it. */
function withCatalogue(site: SiteFacts, catalogue: LinkJudge): SiteFacts {
  return {
    brokenTargets: () => site.brokenTargets(),
    clusters: () => site.clusters(),
    containments: () => site.containments(),
    doorways: () => site.doorways(),
    operators: () => site.operators(),
    hostGroups: () => site.hostGroups(),
    pageValues: () => site.pageValues(),
    thinPages: once(() => [...site.thinPages()]),
    twins: () => site.twins(),
    hostDisclosures: () => site.hostDisclosures(),
    programmeStatements: () => site.programmeStatements(),
    tags: () => site.tags(),
    adsTxtFiles: () => site.adsTxtFiles(),
    sellers: () => site.sellers(),
    // Few rows, made of all links and slots of the run: several rules ask for them.
    publishers: once(() => [...site.publishers()].filter(({ network }) => catalogue.hasAccountIds(network))),
    adAccounts: once(() =>
      [...site.adAccounts()].map((account) => ({
        ...account,
        adsTxt: catalogue.adsTxtNeedOf(account.system, account.account),
      })),
    ),
  };
}

function once<T>(read: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}

/** The page as rules see it; null when the event brought no content (no HTML, or not a 2xx answer). */
function judge(event: SourceEvent, catalogue: LinkJudge): JudgedPage | null {
  if (event.type !== 'page' || event.facts === null) return null;
  const { url, status } = event.page;
  if (status !== null && (status < 200 || status > 299)) return null;
  const { depth, facts, reading } = event;
  const content = judgeFacts(url, facts, catalogue, { ...(reading && { reading }) });
  return { url, host: new URL(url).host, status, depth, content };
}

function judgePage(
  { url, status, depth, facts }: Omit<StoredPage, 'pageId'>,
  catalogue: LinkJudge,
  redirects: ReadonlyMap<string, string>,
): JudgedPage {
  return { url, host: new URL(url).host, status, depth, content: judgeFacts(url, facts, catalogue, { redirects }) };
}

/**
 * Facts with what the catalogue and the content stage make of them.
 * @param known where URLs of the site lead, see `LinkJudge`; what the content stage made of these facts already
 */
export function judgeFacts(
  url: string,
  facts: PageFacts,
  catalogue: LinkJudge,
  { redirects, reading }: { redirects?: ReadonlyMap<string, string>; reading?: EarlierReading } = {},
): JudgedPage['content'] {
  const links = catalogue.judgeLinks(facts.links, facts.elements, redirects, url);
  const slots = catalogue.slotsOf(facts.elements, facts.links);
  const loaders = catalogue.loadersOf(facts.elements, facts.links);
  const creatives = catalogue.creativesOf(links);
  const read = reading ? takeOver(facts, reading) : readContent(url, facts, links, slots);
  const boxes = linkBoxesOf(url, facts, links, read);
  return { ...facts, links, slots, loaders, creatives, boxes, ...read };
}
