import { otherCodes, twoLetterCodes } from '../../languages/index.js';
import type { JudgedLink } from '../../model.js';
import { registrableDomain } from '../../registrable-domain.js';
import type { HostReader } from './hosts.js';

/** Codes of countries (ISO 3166-1 alpha-2) that are none of languages, and what hosts write for groups of countries. */
const COUNTRIES: ReadonlySet<string> = new Set(
  `ad ag ai al ao aq at au aw ax bb bd bf bj bl bq bt bv bw by bz cc cd cf cg ci ck cl cm cn cw cx cz dj dk dm do ec eg eh er
  fk fm gb ge gf gg gh gi gm gp gq gr gs gt gw hk hm il im in iq ir je jm jo jp ke kh ki kp kr kw ky kz lc lk lr ls ly ma mc md
  me mf mm mo mp mq mu mv mw mx mz nc nf ni np nu nz om pe pf pg ph pk pm pn pr ps pw py qa re rs sb sj sl st sx sy sz tc td tf
  tj tl tm tv tz ua uk um us uy va vc vg vn vu wf ws ye yt za zm zw eu latam emea apac`.split(/\s+/),
);
/** Of the links that lead to other hosts more than this share: the rest leads to the page that tells of all. */
const MOST = 0.5;
/** The same path, or the same name, on two or three hosts is met by chance. */
const LEAST_HOSTS = 4;
/** `en`, `pt-br`, `zh-hans`, `ceb`. */
const CODE = /^([a-z]{2,3})(?:[-_]([a-z]{2,8}))?$/i;
/** `v2`, `3-x`, `1.12`, `latest`; a number alone is an id as well. */
const VERSION = /^(?:v\d+|v?\d+(?:[-_.](?:\d+|x))+|latest|stable|next|legacy|current|dev|devel|nightly|beta)$/i;

/** A link to another host, taken apart. */
interface Target {
  host: string;
  /** Without the parts that tell language or version. */
  path: string;
  /** Its host, or the path that has nothing else, is that of one language, region or version. */
  isCoded: boolean;
  isDeclared: boolean;
  /** What its owner registered, without what is given out: `amazon` of `www.amazon.co.uk`. */
  name: string;
  domain: string;
}

/**
 * Whether a list of links leads to one thing in several languages, regions or versions: hosts or whole paths that are codes,
 * one path or one registered name on several hosts, or what the page declares as its alternates.
 */
export function listsVariants(hosts: HostReader, links: readonly JudgedLink[], positions: readonly number[]): boolean {
  const declared = alternatesOf(links);
  const targets: Target[] = [];
  for (const position of positions) {
    const { href } = links[position] as JudgedLink;
    const host = hosts.elsewhere(href);
    if (host !== '') targets.push(takeApart(href, host, declared));
  }
  const shared = sharedBy(
    targets.filter(({ path }) => path !== ''),
    ({ path }) => path,
    ({ host }) => host,
  );
  const names = sharedBy(
    targets,
    ({ name }) => name,
    ({ domain }) => domain,
  );
  const variants = targets.filter(
    ({ path, name, isCoded, isDeclared }) => isCoded || isDeclared || shared.has(path) || names.has(name),
  );
  return variants.length > targets.length * MOST;
}

/** Canonical, feeds and the like share the element with the alternates, but no box lists them. */
function alternatesOf(links: readonly JudgedLink[]): Set<string> {
  const declared = new Set<string>();
  for (const { kind, rel, href } of links) if (kind === 'link' && rel.includes('alternate')) declared.add(href);
  return declared;
}

function takeApart(href: string, host: string, declared: ReadonlySet<string>): Target {
  const { pathname, search } = new URL(href);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const said = segments.filter((segment) => !isCode(segment) && !VERSION.test(segment));
  const labels = host.split('.');
  const domain = registrableDomain(host) ?? host;
  const first = labels[0] as string;
  const hasLabel = labels.length > domain.split('.').length;
  return {
    host,
    path: said.join('/') + search,
    isCoded: (hasLabel && (isCode(first) || VERSION.test(first))) || (said.length === 0 && segments.length > 0),
    isDeclared: declared.has(href),
    name: domain.slice(0, domain.indexOf('.')),
    domain,
  };
}

function isCode(text: string): boolean {
  const [, language = '', more = ''] = CODE.exec(text.toLowerCase()) ?? [];
  if (language === '') return false;
  const isKnown = twoLetterCodes.has(language) || COUNTRIES.has(language) || otherCodes.has(language);
  return (
    isKnown && (more === '' || more.length === 4 || more === 'hans' || twoLetterCodes.has(more) || COUNTRIES.has(more))
  );
}

/** What links have in common that lead to several places. */
function sharedBy(
  targets: readonly Target[],
  trait: (target: Target) => string,
  place: (target: Target) => string,
): Set<string> {
  const places = new Map<string, Set<string>>();
  for (const target of targets) {
    const known = places.get(trait(target)) ?? new Set();
    places.set(trait(target), known.add(place(target)));
  }
  return new Set([...places].filter(([, { size }]) => size >= LEAST_HOSTS).map(([key]) => key));
}
