import type { JudgedLink, Match, PageContent } from '../model.js';
import { writeFingerprint } from './fingerprints.js';
import { linkBoxColumns, linkBoxRows } from './link-boxes.js';
import { type PackedLink, packLinks } from './packed-links.js';
import { packFacts } from './page-facts.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Writes what stands on a page: links, monetised URLs and their hops, ad slots, loaders, creatives, disclosures, boxes of links, fingerprint and facts. */
export class ContentWriter {
  readonly #context: RunContext;
  readonly #affiliateLinks: RowInserter;
  readonly #hops: RowInserter;
  readonly #slots: RowInserter;
  readonly #loaders: RowInserter;
  readonly #creatives: RowInserter;
  readonly #disclosures: RowInserter;
  readonly #boxes: RowInserter;

  constructor(context: RunContext) {
    this.#context = context;
    const inserter = (table: string, columns: string) => new RowInserter(context.connection, table, columns.split(' '));
    this.#affiliateLinks = inserter(
      'affiliate_link',
      'run_id page_id seq network role tier side publisher advertiser campaign creative sub url_id context_id anchor_id target_url_id rel via hidden line column selector',
    );
    this.#hops = inserter('affiliate_hop', 'run_id page_id seq hop network role tier publisher url_id');
    this.#slots = inserter('ad_slot', 'run_id page_id seq system account slot format size region line column selector');
    this.#loaders = inserter('loader', 'run_id page_id seq kind system account region line column selector');
    this.#creatives = inserter(
      'creative',
      'run_id page_id seq network publisher advertiser campaign creative click_seq pixel_seq image_seq pixels size problem detail line column selector',
    );
    this.#disclosures = inserter(
      'disclosure',
      'run_id page_id seq strength programme quote block offset line region hidden',
    );
    this.#boxes = inserter('link_box', linkBoxColumns);
  }

  /** Inside the transaction that makes the page's row. */
  write(pageId: number, content: PageContent): void {
    const packed = this.#writeLinks(pageId, content.links);
    this.#writeAffiliateLinks(pageId, content.links, packed);
    this.#writeSlots(pageId, content);
    this.#writeLoaders(pageId, content);
    this.#writeCreatives(pageId, content);
    this.#writeDisclosures(pageId, content);
    this.#boxes.insert(linkBoxRows(pageId, content.boxes));
    this.#writeFacts(pageId, content);
  }

  #writeLinks(pageId: number, links: readonly JudgedLink[]): PackedLink[] {
    const { connection, dictionaries } = this.#context;
    const packed = links.map((link) => {
      const { urlId, anchorId } = dictionaries.linkIds(link.href, link.anchor);
      const { line, column } = link.at;
      return { urlId, contextId: dictionaries.contextId(link), anchorId, line, column };
    });
    connection.run('insert into page_links (page_id, links) values (?, ?)', pageId, packLinks(packed));
    return packed;
  }

  #writeAffiliateLinks(pageId: number, links: readonly JudgedLink[], packed: readonly PackedLink[]): void {
    const values: unknown[] = [];
    links.forEach((link, seq) => {
      if (link.network === null) return;
      const { run } = this.#context;
      values.push(run, pageId, seq, ...this.#affiliateValues(link, link.network, packed[seq] as PackedLink));
      this.#writeHops(pageId, seq, link, link.network);
    });
    this.#affiliateLinks.insert(values);
  }

  #affiliateValues(link: JudgedLink, network: Match, { urlId, contextId, anchorId }: PackedLink): unknown[] {
    const { dictionaries } = this.#context;
    const { publisher, advertiser, campaign, creative, sub } = network.ids;
    const target = link.hops.findLast((hop) => hop.target !== undefined)?.target ?? network.target;
    const { line, column, selector } = link.at;
    return [
      ...[network.network, network.role, network.tier, network.side ?? 'publisher'],
      ...[publisher ?? null, advertiser ?? null, campaign ?? null, creative ?? null, sub ?? null],
      ...[urlId, contextId, anchorId, dictionaries.urlIdOrNull(target), link.rel.join(' '), link.via, link.hidden],
      ...[line, column, selector],
    ];
  }

  /** The hop that names the row is not repeated. A judge may hand over a copy of it, so it is known by its content. */
  #writeHops(pageId: number, seq: number, link: JudgedLink, network: Match): void {
    const { run, dictionaries } = this.#context;
    const own = link.hops.findIndex((hop) => hop.network === network.network && hop.role === network.role);
    link.hops.forEach((hop, index) => {
      if (index === own) return;
      const url = index === 0 ? link.href : link.hops[index - 1]?.target;
      const publisher = hop.ids.publisher ?? null;
      this.#hops.insert([
        ...[run, pageId, seq, index + 1, hop.network, hop.role, hop.tier, publisher, dictionaries.urlIdOrNull(url)],
      ]);
    });
  }

  #writeSlots(pageId: number, { slots }: PageContent): void {
    const values = slots.flatMap(({ system, account, slot, format, size, region, at }, seq) => [
      ...[this.#context.run, pageId, seq, system, account, slot, format, size, region],
      ...[at.line, at.column, at.selector],
    ]);
    this.#slots.insert(values);
  }

  #writeLoaders(pageId: number, { loaders }: PageContent): void {
    const values = loaders.flatMap(({ kind, system, account, region, at }, seq) => [
      ...[this.#context.run, pageId, seq, kind, system, account, region, at.line, at.column, at.selector],
    ]);
    this.#loaders.insert(values);
  }

  #writeCreatives(pageId: number, { creatives }: PageContent): void {
    const values = creatives.flatMap(
      ({ network, ids, click, pixel, image, pixels, size, problem, detail, at }, seq) => [
        ...[this.#context.run, pageId, seq, network],
        ...[ids.publisher ?? null, ids.advertiser ?? null, ids.campaign ?? null, ids.creative ?? null],
        ...[click, pixel, image, pixels, size, problem, detail, at.line, at.column, at.selector],
      ],
    );
    this.#creatives.insert(values);
  }

  #writeDisclosures(pageId: number, { disclosures }: PageContent): void {
    const values = disclosures.flatMap(({ strength, programme, quote, block, offset, line, region, hidden }, seq) => [
      ...[this.#context.run, pageId, seq, strength, programme, quote, block, offset, line, region, hidden],
    ]);
    this.#disclosures.insert(values);
  }

  #writeFacts(pageId: number, content: PageContent): void {
    const { connection, dictionaries } = this.#context;
    const facts = packFacts(content, (text) => dictionaries.sharedTextId(text));
    connection.run('insert into page_facts (page_id, facts) values (?, ?)', pageId, facts);
    writeFingerprint(connection, pageId, content.fingerprint);
  }
}
