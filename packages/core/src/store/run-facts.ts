import type { BrokenTarget, Cluster, HostPublisher, PageSignature, Place, SiteFacts } from '../model.js';
import type { StoredBlocks } from './page-facts.js';
import { brokenPages, type FirstLink, firstLink, linkUse } from './queries/broken-targets.js';
import { clusterMembers } from './queries/cluster-members.js';
import { pageSignatures } from './queries/page-signatures.js';
import { publisherLinks } from './queries/publisher-links.js';
import { blockReader, readSelectors } from './read-facts.js';
import { openReader, type Reader } from './reader.js';

/** Reads back what only the whole run knows. */
export class RunFacts implements SiteFacts, Disposable {
  readonly #reader: Reader;
  readonly #run: number;
  readonly #readBlocks: (pageId: number) => StoredBlocks;

  constructor(file: string, run: number) {
    this.#reader = openReader(file);
    this.#run = run;
    this.#readBlocks = blockReader(this.#reader);
  }

  *signatures(): Generator<PageSignature> {
    for (const row of this.#reader.each(pageSignatures, this.#run)) {
      yield { ...row, minhash: row.minhash && new Uint16Array(new Uint8Array(row.minhash).buffer) };
    }
  }

  blocksOf(pageId: number): StoredBlocks {
    return this.#readBlocks(pageId);
  }

  *brokenTargets(): Generator<BrokenTarget> {
    for (const { urlId, url, status, reason } of this.#reader.each(brokenPages, this.#run)) {
      const first = this.#reader.get(firstLink, this.#run, urlId);
      const use = this.#reader.get(linkUse, this.#run, urlId);
      // What only a sitemap names, or only a redirect leads to, is no broken link.
      if (first === undefined || use === undefined) continue;
      yield { href: url, status, reason: reason ?? '', ...use, pageUrl: first.pageUrl, at: this.#placeOf(first) };
    }
  }

  *publishers(): Generator<HostPublisher> {
    let current: HostPublisher | undefined;
    let lastPage = '';
    for (const { host, network, publisher, pageUrl, ...at } of this.#reader.each(publisherLinks, this.#run)) {
      if (current?.host !== host || current.network !== network || current.publisher !== publisher) {
        if (current) yield current;
        current = { host, network, publisher, links: 0, pages: 0, pageUrl, at };
        lastPage = '';
      }
      current.links++;
      if (pageUrl !== lastPage) current.pages++;
      lastPage = pageUrl;
    }
    if (current) yield current;
  }

  *clusters(): Generator<Cluster> {
    let current: Cluster | undefined;
    for (const { cluster, kind, ...member } of this.#reader.each(clusterMembers, this.#run)) {
      if (current?.id !== cluster) {
        if (current) yield current;
        current = { id: cluster, kind, members: [] };
      }
      current.members.push(member);
    }
    if (current) yield current;
  }

  [Symbol.dispose](): void {
    this.#reader[Symbol.dispose]();
  }

  #placeOf({ pageId, seq, line, column }: FirstLink): Place {
    return { line, column, selector: readSelectors(this.#reader, pageId)[seq] ?? '' };
  }
}
