import { BoundedMap } from '../bounded-map.js';
import type {
  AdAccount,
  AdsTxtFile,
  BrokenTarget,
  Cluster,
  Containment,
  CopyFacts,
  Doorway,
  DoorwayFacts,
  HostDisclosures,
  HostGroup,
  HostPublisher,
  HostTag,
  Operator,
  PagePrints,
  PageSignature,
  PageValue,
  Place,
  ProgrammeStatements,
  Seller,
  SiteFacts,
  ThinPages,
  TwinGroup,
} from '../model.js';
import { groupTwins } from '../twins.js';
import { unpackPrints } from './block-prints.js';
import { readHostDisclosures, readProgrammeStatements } from './disclosure-facts.js';
import { readDoorwayFacts } from './doorway-facts.js';
import { minhashOf } from './fingerprints.js';
import { readHostGroups } from './host-groups.js';
import { tallyByHost } from './host-tally.js';
import { type LinkPlace, unpackPlaces } from './link-places.js';
import { readOperators } from './operators.js';
import type { StoredBlocks } from './page-facts.js';
import { adAccountsOfPages, placeOfAdSlot, placeOfLoader } from './queries/ad-accounts-of-pages.js';
import { brokenPages, linksToUrl, pagesByUrl, placedLink } from './queries/broken-targets.js';
import { pagePrints } from './queries/page-prints.js';
import { pageSignatures } from './queries/page-signatures.js';
import { pagesAlike } from './queries/pages-alike.js';
import { ownPublishers, placeOfAffiliateLink, publishersOfPages } from './queries/publishers-of-pages.js';
import { tagPlaces } from './queries/tag-places.js';
import { readAdsTxtFiles, readSellers } from './read-ads-txt.js';
import { readClusters, readContainments, readCopyFacts, readDoorways, readPageValues } from './read-copies.js';
import { blockReader, readSelectors } from './read-facts.js';
import { readThinPages } from './read-thin-pages.js';
import type { Reader } from './reader.js';
import { withoutTemplate } from './template-blocks.js';

/** Pages of a generation whose selectors are remembered, at most half a megabyte each: many dead links often stand on one page. */
const describedPages = 16;

/** Reads back what only the whole run knows. */
export class RunFacts implements SiteFacts {
  readonly #reader: Reader;
  readonly #run: number;
  /** Position of a page among the pages by URL; read when first asked for. */
  #ranks: Map<number, number> | undefined;
  readonly #selectors = new BoundedMap<number, readonly string[]>(describedPages);
  readonly #readBlocks: (pageId: number) => StoredBlocks;

  constructor(reader: Reader, run: number) {
    this.#reader = reader;
    this.#run = run;
    this.#readBlocks = withoutTemplate(this.#reader, run, blockReader(this.#reader));
  }

  *signatures(): Generator<PageSignature> {
    for (const row of this.#reader.each(pageSignatures, this.#run)) {
      yield { ...row, minhash: minhashOf(row.minhash) };
    }
  }

  *blockPrints(): Generator<PagePrints> {
    for (const { pageId, hostId, main, core, blocks } of this.#reader.each(pagePrints, this.#run)) {
      yield { pageId, hostId, words: { main, core }, blocks: unpackPrints(blocks) };
    }
  }

  blocksOf(pageId: number): StoredBlocks {
    return this.#readBlocks(pageId);
  }

  *brokenTargets(): Generator<BrokenTarget> {
    for (const { urlId, url, isExternal, status, reason } of this.#reader.all(brokenPages, { run: this.#run })) {
      const places = this.#reader.all(linksToUrl, this.#run, urlId).flatMap((row) => unpackPlaces(row.places));
      const first = this.#firstOf(places);
      // What only a sitemap names, or only a redirect leads to, is no broken link.
      if (first === undefined) continue;
      const pages = new Set(places.map(({ pageId }) => pageId)).size;
      yield {
        ...{ href: url, isExternal: isExternal === 1, status, reason: reason ?? '' },
        ...{ links: places.length, pages, ...this.#describe(first) },
      };
    }
  }

  *publishers(): Generator<HostPublisher> {
    const run = this.#run;
    const own = this.#ownIds();
    const rows = this.#reader.each(publishersOfPages, run);
    for (const tally of tallyByHost(this.#reader, rows, ({ network, publisher }) => [network, publisher])) {
      const { first, ...counts } = tally;
      const { network, publisher, pageId, seq } = first;
      const at = this.#reader.get(placeOfAffiliateLink, run, pageId, seq) as Place;
      yield { ...counts, network, publisher, isOwn: own.get(keyOf(counts.host, network, publisher)) ?? null, at };
    }
  }

  clusters(): Iterable<Cluster> {
    return readClusters(this.#reader, this.#run);
  }

  containments(): Iterable<Containment> {
    return readContainments(this.#reader, this.#run);
  }

  doorways(): Iterable<Doorway> {
    return readDoorways(this.#reader, this.#run);
  }

  operators(): Iterable<Operator> {
    return readOperators(this.#reader, this.#run);
  }

  hostGroups(): Iterable<HostGroup> {
    return readHostGroups(this.#reader, this.#run);
  }

  pageValues(): Iterable<PageValue> {
    return readPageValues(this.#reader, this.#run);
  }

  doorwayFacts(pageIds: readonly number[]): DoorwayFacts[] {
    return readDoorwayFacts(this.#reader, this.#run, pageIds);
  }

  thinPages(): Iterable<ThinPages> {
    return readThinPages(this.#reader, this.#run);
  }

  copyFacts(pageIds: readonly number[]): CopyFacts[] {
    return readCopyFacts(this.#reader, this.#run, pageIds);
  }

  *twins(): Generator<TwinGroup> {
    for (const { address, pages } of groupTwins(this.#reader.each(pagesAlike, { run: this.#run }))) {
      yield { address, pages: pages.map(({ pageId, url, canonical }) => ({ pageId, url, canonical })) };
    }
  }

  hostDisclosures(): Iterable<HostDisclosures> {
    return readHostDisclosures(this.#reader, this.#run);
  }

  programmeStatements(): Iterable<ProgrammeStatements> {
    return readProgrammeStatements(this.#reader, this.#run);
  }

  *adAccounts(): Generator<AdAccount> {
    const run = this.#run;
    const own = this.#ownIds();
    const rows = this.#reader.each(adAccountsOfPages, { run });
    for (const tally of tallyByHost(this.#reader, rows, ({ system, account }) => [system, account])) {
      const { first, links: slots, ...counts } = tally;
      const { system, account, pageId, seq, kind } = first;
      const placeOf = kind === 'slot' ? placeOfAdSlot : placeOfLoader;
      const at = this.#reader.get(placeOf, run, pageId, seq) as Place;
      yield {
        ...counts,
        system,
        account,
        slots,
        isOwn: own.get(keyOf(counts.host, system, account)) ?? null,
        at,
        adsTxt: null,
      };
    }
  }

  *tags(): Generator<HostTag> {
    for (const { line, column, ...tag } of this.#reader.each(tagPlaces, { run: this.#run })) {
      yield { ...tag, at: { line, column, selector: '' } };
    }
  }

  adsTxtFiles(): Iterable<AdsTxtFile> {
    return readAdsTxtFiles(this.#reader, this.#run);
  }

  sellers(): Iterable<Seller> {
    return readSellers(this.#reader, this.#run);
  }

  /** Publisher ids and ad accounts of which it is known whether they are the site's own. */
  #ownIds(): ReadonlyMap<string, boolean> {
    const rows = this.#reader.all(ownPublishers, this.#run);
    return new Map(rows.map(({ host, network, publisher, own }) => [keyOf(host, network, publisher), own === 1]));
  }

  /** In the order of the pages' URLs, then of the page. */
  #firstOf(places: readonly LinkPlace[]): LinkPlace | undefined {
    const ranks = this.#pageRanks();
    const rankOf = ({ pageId }: LinkPlace) => ranks.get(pageId) ?? 0;
    return places.reduce<LinkPlace | undefined>((first, place) => {
      if (first === undefined) return place;
      return (rankOf(place) - rankOf(first) || place.seq - first.seq) < 0 ? place : first;
    }, undefined);
  }

  #pageRanks(): ReadonlyMap<number, number> {
    if (this.#ranks === undefined) {
      this.#ranks = new Map();
      for (const { pageId } of this.#reader.each(pagesByUrl, this.#run)) this.#ranks.set(pageId, this.#ranks.size);
    }
    return this.#ranks;
  }

  #describe({ pageId, seq }: LinkPlace): { pageUrl: string; at: Place } {
    const link = this.#reader.get(placedLink, pageId, seq);
    if (link === undefined) throw new Error(`Page ${pageId} has no link ${seq}.`);
    const { pageUrl, line, column } = link;
    return { pageUrl, at: { line, column, selector: this.#selectorsOf(pageId)[seq] ?? '' } };
  }

  #selectorsOf(pageId: number): readonly string[] {
    const known = this.#selectors.get(pageId);
    if (known !== undefined) return known;
    const selectors = readSelectors(this.#reader, pageId);
    this.#selectors.set(pageId, selectors);
    return selectors;
  }
}

function keyOf(host: string, network: string, id: string): string {
  return JSON.stringify([host, network, id]);
}
