import { Fetcher } from '../../fetch/fetcher.js';
import { parseOriginMap } from '../../fetch/origin-map.js';
import { createRouter } from '../../fetch/router.js';
import { MAX_URL_LENGTH } from '../../limits.js';
import { Scope } from '../../scope.js';
import { Traps } from '../../traps/traps.js';
import { defaultUserAgent } from '../../user-agent.js';
import { Admission } from './admission.js';
import { AdsTxtPhase } from './ads-txt-phase.js';
import { CheckPhase } from './check-phase.js';
import { Clicks } from './clicks.js';
import { Discovery } from './discovery.js';
import { HostFailures } from './host-failures.js';
import { LinkChecker } from './link-checker.js';
import type { Named } from './named.js';
import { Notes } from './notes.js';
import { Origins } from './origins.js';
import { Outcomes } from './outcomes.js';
import { PagePhase } from './page-phase.js';
import { RobotsGate } from './robots-gate.js';
import { Siblings } from './siblings.js';
import { fetchDefaults, type SiteOptions } from './site-options.js';
import { SitemapPhase } from './sitemap-phase.js';
import { SkipRules } from './skip-rules.js';
import { Starts } from './starts.js';
import { TrapGate } from './trap-gate.js';
import { Visitor } from './visitor.js';

const DEFAULT_MAX_PAGES = 100_000;
const DEFAULT_MAX_QUEUE = 2_000_000;
const DEFAULT_MAX_SIBLINGS = 1_000;

/** What all parts of a crawl share. */
interface Ground {
  options: SiteOptions;
  named: Named;
  /** What is crawled, as a note names it. */
  subject: string;
  scope: Scope;
  notes: Notes;
  stopped: AbortSignal;
}

/** The parts of a crawl. UsageError for a header, a map, a proxy or a host that cannot be used. */
export type Crawl = ReturnType<typeof assemble>;

export function assemble(options: SiteOptions, named: Named, stopped: AbortSignal) {
  const { targets, listed } = named;
  const subject = [...options.targets, ...(options.sitemaps ?? [])].join(' ') || `${listed.length} listed URLs`;
  const scope = new Scope(named.origins, options.subdomains ?? false);
  const ground: Ground = { options, named, subject, scope, notes: new Notes(), stopped };
  const fetching = assembleFetching(ground);
  const choosing = assembleChoosing(ground, fetching);
  const { frontier, isMonetised, now, concurrency = 2 } = options;
  const { notes } = ground;
  const starts = new Starts(targets, scope, notes);
  const origins = new Origins(scope, (url) => choosing.rules.whyNot(new URL(url), 0, true) === null);
  const visitor = new Visitor({ ...fetching, ...choosing, previous: options.previous ?? null, now });
  const outcomes = new Outcomes({ ...choosing, extract: options.extract, now, starts, notes });
  const pages = new PagePhase({
    ...{ frontier, concurrency, outcomes, origins, notes, subject, stopped },
    visit: (queued) => visitor.visit(queued),
    maxPages: options.maxPages ?? options.limits?.pages ?? DEFAULT_MAX_PAGES,
    isMaxWanted: options.maxPages !== undefined,
  });
  const checker = new LinkChecker({ ...fetching, isMonetised, now });
  return {
    ...{ ...fetching, ...choosing, scope, notes, starts, origins, pages },
    sitemaps: new SitemapPhase({ ...fetching, ...choosing, frontier, scope, isMonetised, notes, stopped }),
    adsTxt: new AdsTxtPhase({
      ...{ ...fetching, ...choosing, isMonetised, origins, notes, stopped },
      wantsSellers: options.sellersJson === 'check',
    }),
    checks: new CheckPhase({ frontier, concurrency, check: (url) => checker.check(url), notes, stopped }),
  };
}

/** What asks. */
function assembleFetching({ options, named, scope, notes, stopped }: Ground) {
  const { allowHosts = [], headers = {}, proxy, isMonetised } = options;
  const originMap = parseOriginMap(options.originMap ?? []);
  const targets = [...named.origins, ...named.sitemaps];
  const router = createRouter({ targets, originMap, allowHosts, headers, proxy });
  const userAgent = options.userAgent ?? defaultUserAgent();
  const fetcher = new Fetcher({
    ...{ ...fetchDefaults(options), router, userAgent, signal: stopped },
    onNote: (code, host, detail) => scope.has(host) && notes.add(code, host, detail, false),
  });
  const targetOrigins = new Set(named.targets.map((target) => new URL(target).origin));
  const robots = new RobotsGate({ fetcher, userAgent, isMonetised, scope, targetOrigins, notes });
  const failures = new HostFailures(scope, notes);
  return { router, fetcher, robots: options.ignoreRobots === true ? null : robots, failures };
}

/** What decides on what is asked for. */
function assembleChoosing(ground: Ground, { router }: ReturnType<typeof assembleFetching>) {
  const { options, named, subject, scope, notes } = ground;
  const { frontier, isMonetised, isCloaked = () => false, resolve = 'off', limits = {}, siblings: most = 0 } = options;
  const { include = [], exclude = [], maxDepth = Number.POSITIVE_INFINITY } = options;
  const { targets } = named;
  const clicks = new Clicks({ scope, isMonetised, isCloaked, resolve });
  const traps = new TrapGate(new Traps({ now: options.now() }), notes);
  const mostHosts = limits.siblingHosts ?? DEFAULT_MAX_SIBLINGS;
  const siblings = most > 0 ? new Siblings({ targets, scope, most, mostHosts, notes }) : null;
  const rules = new SkipRules({ include, exclude, maxDepth, clicks, router });
  const discovery = new Discovery({
    ...{ scope, rules, clicks, traps, siblings, notes },
    takesTwins: targets.length === 0,
    followsLinks: targets.length > 0 || options.maxDepth !== undefined,
    maxUrlLength: limits.urlLength ?? MAX_URL_LENGTH,
    wantsExternal: options.external === 'check',
  });
  const admission = new Admission({ frontier, most: limits.queue ?? DEFAULT_MAX_QUEUE, subject, notes });
  return { rules, clicks, traps, siblings, discovery, admission };
}
