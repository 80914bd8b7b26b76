import { type ExtractOptions, extract, extractMarkdown } from '../../src/extract/index.js';
import type { FetchedPage, LinkFact, PageFacts } from '../../src/model.js';

/** An answer with this body, as a source hands it over. */
export function pageOf(body: string, more: Partial<FetchedPage> = {}): FetchedPage {
  return {
    url: 'https://example.com/guides/lamps/',
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: body.length,
    bodySha256: '',
    fetchedAt: '2026-01-01T00:00:00Z',
    elapsedMs: 1,
    body,
    ...more,
  };
}

export function factsOf(html: string, options?: ExtractOptions): PageFacts {
  return extract(pageOf(html), options);
}

export function markdownFactsOf(markdown: string): PageFacts {
  return extractMarkdown(pageOf(markdown));
}

/** The links of a page, each as `kind via href`. */
export function linksOf(html: string): string[] {
  return factsOf(html).links.map(({ kind, via, href }) => `${kind} ${via} ${href}`);
}

/** The first link of a page. */
export function linkOf(html: string): LinkFact {
  const [link] = factsOf(html).links;
  if (link === undefined) throw new Error('The page has no link.');
  return link;
}
