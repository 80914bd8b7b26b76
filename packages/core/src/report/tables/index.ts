import type { Table } from '../table.js';
import { adSlots } from './ad-slots.js';
import { adsTxt } from './ads-txt.js';
import { affiliateHops } from './affiliate-hops.js';
import { affiliateLinks } from './affiliate-links.js';
import { containments } from './containments.js';
import { creatives } from './creatives.js';
import { disclosures } from './disclosures.js';
import { doorwayPages } from './doorway-pages.js';
import { doorways } from './doorways.js';
import { duplicateClusters } from './duplicate-clusters.js';
import { farmSignals } from './farm-signals.js';
import { findingPlaces } from './finding-places.js';
import { findings } from './findings.js';
import { hostEdges } from './host-edges.js';
import { hosts } from './hosts.js';
import { linkChecks } from './link-checks.js';
import { linkFarms } from './link-farms.js';
import { links } from './links.js';
import { loaders } from './loaders.js';
import { moneyPaths } from './money-paths.js';
import { operatorIds } from './operator-ids.js';
import { operatorPlaces } from './operator-places.js';
import { operators } from './operators.js';
import { pages } from './pages.js';
import { publishers } from './publishers.js';
import { redirects } from './redirects.js';
import { runs } from './runs.js';
import { sellers } from './sellers.js';
import { sitemapUrls } from './sitemap-urls.js';
import { sitemaps } from './sitemaps.js';
import { skipped } from './skipped.js';
import { thinPages } from './thin-pages.js';
import { twins } from './twins.js';

/** Every CSV file of an export, in the order in which they are listed. */
export const tables: readonly Table[] = [
  runs,
  pages,
  links,
  affiliateLinks,
  affiliateHops,
  creatives,
  adSlots,
  loaders,
  publishers,
  disclosures,
  findings,
  findingPlaces,
  duplicateClusters,
  containments,
  doorways,
  doorwayPages,
  thinPages,
  twins,
  hosts,
  hostEdges,
  operators,
  operatorIds,
  operatorPlaces,
  linkFarms,
  farmSignals,
  moneyPaths,
  redirects,
  skipped,
  sitemaps,
  sitemapUrls,
  linkChecks,
  adsTxt,
  sellers,
];
