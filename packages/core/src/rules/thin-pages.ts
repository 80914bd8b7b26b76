import type { SiteFacts, ThinVerdict } from '../model.js';
import type { EvidenceOf, SiteReport } from './define.js';

/**
 * What a person needs to judge the thin pages of one host: how many of its pages with content they are, their share in per
 * cent, at most five URLs of them separated by spaces; of the page with the highest score the counts that it is made of;
 * `cluster` is that of its copies, 0 for none. thin_pages.csv has every page.
 */
export const thinPagesEvidence = {
  host: 'text',
  pages: 'number',
  ofPages: 'number',
  share: 'number',
  examples: 'text',
  worst: 'url',
  score: 'number',
  type: 'text',
  uniqueWords: 'number',
  ownWords: 'number',
  mainWords: 'number',
  coreWords: 'number',
  allWords: 'number',
  templateWords: 'number',
  linkWords: 'number',
  adSlots: 'number',
  creatives: 'number',
  affiliateLinks: 'number',
  cluster: 'number',
} as const;

/** Share of a host's pages, and number, from which on pages are no accident but the way in which it publishes. */
const LEAST_SHARE = 0.05;
const MANY_PAGES = 20;

/** One report for each host that has many such pages; its places are the pages. */
export function* reportThinFamilies(
  site: SiteFacts,
  wanted: ThinVerdict,
  leastShare = LEAST_SHARE,
): Iterable<SiteReport<EvidenceOf<typeof thinPagesEvidence>>> {
  for (const report of reportThinPages(site, wanted)) {
    const { pages, ofPages } = report.evidence;
    if (pages >= Math.min(MANY_PAGES, leastShare * ofPages)) yield report;
  }
}

/** One report for each host that has such pages; its places are the pages. */
export function* reportThinPages(
  site: SiteFacts,
  wanted: ThinVerdict,
): Iterable<SiteReport<EvidenceOf<typeof thinPagesEvidence>>> {
  for (const { host, verdict, pages, ofPages, worst, examples } of site.thinPages()) {
    if (verdict !== wanted) continue;
    const { url, type, score, unique, own, main, full, core, template, link, ...units } = worst;
    const { adSlots, adUnits, affiliateLinks, cluster } = units;
    yield {
      pageUrl: url,
      at: null,
      evidence: {
        host,
        pages,
        ofPages,
        share: Math.round((100 * pages) / ofPages),
        examples: examples.join(' '),
        worst: url,
        score,
        type,
        uniqueWords: unique ?? 0,
        ownWords: own ?? 0,
        mainWords: main,
        coreWords: core,
        allWords: full,
        templateWords: template,
        linkWords: link,
        adSlots,
        creatives: adUnits - adSlots,
        affiliateLinks,
        cluster: cluster ?? 0,
      },
      places: pages,
    };
  }
}
