import { judgeFacts, withAccountsOnly } from '../../src/audit.js';
import { coreShingles, findClusters } from '../../src/content/index.js';
import { extract } from '../../src/extract/index.js';
import type { BrokenTarget, FetchedPage, HostPublisher, JudgedPage, SiteFacts, TwinGroup } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import type { SiteExample } from '../../src/rules/index.js';
import { groupTwins } from '../../src/twins.js';
import { workThrough } from '../work-through.js';

const ORIGIN = 'https://site.example';

/** HTML as an audit would judge it: extracted, its links identified, its content read. */
export function judge(html: string, path = '/'): JudgedPage {
  const url = `${ORIGIN}${path}`;
  const content = judgeFacts(extract(fetched(url, html)), defaultCatalogue());
  return { url, host: 'site.example', status: 200, depth: 0, content };
}

/** A small site in memory, with the aggregates that the store keeps of a run. */
export function judgeSite(site: SiteExample): SiteFacts {
  const pages = Object.keys(site)
    .sort()
    .map((path) => judge(site[path] as string, path));
  const aggregates: SiteFacts = {
    brokenTargets: () => brokenTargets(pages),
    publishers: () => publishers(pages),
    clusters: () =>
      workThrough(
        findClusters(
          pages.map(({ url, content }, pageId) => ({
            pageId,
            url,
            title: content.title,
            wordsCore: content.words.core,
            ...content.fingerprint,
          })),
          (pageId) => {
            const { blocks, roles } = (pages[pageId] as JudgedPage).content;
            return coreShingles(blocks, roles);
          },
        ),
      ),
    twins: () => twins(pages, site),
  };
  return withAccountsOnly(aggregates, defaultCatalogue());
}

function twins(pages: JudgedPage[], site: SiteExample): TwinGroup[] {
  const alike = pages.map(({ url, content }, pageId) => {
    const likeness = content.fingerprint.exact || (site[url.slice(ORIGIN.length)] as string);
    return { pageId, url, canonical: content.canonical, likeness };
  });
  return groupTwins(alike.sort((a, b) => (a.likeness < b.likeness ? -1 : 1)));
}

function fetched(url: string, body: string): FetchedPage {
  return {
    url,
    body,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: body.length,
    bodySha256: '',
    fetchedAt: '2026-01-01T00:00:00Z',
    elapsedMs: 1,
  };
}

/** Links of the site to pages that it lacks, and all to `broken.example`, which is no part of it. */
function brokenTargets(pages: JudgedPage[]): BrokenTarget[] {
  const known = new Set(pages.map(({ url }) => url));
  const isExternal = (href: string) => href.startsWith('https://broken.example/');
  return pages.flatMap(({ url: pageUrl, content }) =>
    content.links
      .filter(({ href, kind }) => kind === 'a' && (isExternal(href) || (href.startsWith(ORIGIN) && !known.has(href))))
      .map(({ href, at }) => ({
        ...{ href, isExternal: isExternal(href), status: 404, reason: '', links: 1, pages: 1, pageUrl, at },
      })),
  );
}

function publishers(pages: JudgedPage[]): HostPublisher[] {
  const found = new Map<string, HostPublisher>();
  for (const { url: pageUrl, host, content } of pages) {
    for (const { network: match, at } of content.links) {
      const publisher = match?.ids.publisher;
      if (match?.role !== 'click' || publisher === undefined) continue;
      const key = `${match.network} ${publisher}`;
      const known = found.get(key);
      if (known) known.links++;
      else found.set(key, { host, network: match.network, publisher, links: 1, pages: 1, pageUrl, at });
    }
  }
  return [...found.values()].sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
}
