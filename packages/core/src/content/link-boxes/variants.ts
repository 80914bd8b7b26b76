import { otherCodes, twoLetterCodes } from '../../languages/index.js';
import type { JudgedLink } from '../../model.js';
import { registrableDomain } from '../../registrable-domain.js';
import type { HostReader } from './hosts.js';

/** Codes of countries (ISO 3166-1 alpha-2) that are none of languages, and what hosts write for groups of countries. */
const COUNTRIES: ReadonlySet<string> = new Set(
  `ad ag ai al ao aq at au aw ax bb bd bf bj bl bq bt bv bw by bz cc cd cf cg ci ck cl cm cn cw cx cz dj dk dm do ec eg eh er
  fk fm gb ge gf gg gh gi gm gp gq gr gs gt gw hk hm il im in iq ir je jm jo jp ke kh ki kp kr kw ky kz lc lk lr ls ly ma mc md
  me mf mm mo mp mq mu mv mw mx mz nc nf ni np nu nz om pe pf pg ph pk pm pn pr ps pw py qa re rs sb sj sl st sx sy sz tc td tf
  tj tl tm tv tz uk um us uy va vc vg vn vu wf ws ye yt za zm zw eu latam emea apac`.split(/\s+/),
);
/** Of the links that lead to other hosts more than this share: the rest leads to the page that tells of all. */
const MOST = 0.5;
/** The same path, or the same name, on two or three hosts is met by chance. */
const LEAST_HOSTS = 4;
/** `en`, `pt-br`, `zh-hans`, `ceb`. */
const CODE = /^([a-z]{2,3})(?:[-_]([a-z]{2,8}))?$/i;
/** `v2`, `3-x`, `1.12`, `latest`; a number alone is an id as well. */
const VERSION = /^(?:v\d+|v?\d+(?:[-_.](?:\d+|x))+|latest|stable|next|legacy|current|dev|devel|nightly|beta)$/i;
/** No code and no version is longer. */
const LONGEST_CODE = 12;
/** Path, query and fragment. */
const PATH = /^([^?#]*)(\??[^#]*)/;

/** A link to another host, taken apart. */
interface Target {
  host: string;
  /** With its query, without the parts that tell language or version. */
  path: string;
  /** Its host, or the path that has nothing else, is that of one language, region or version; or the page declares it. */
  isVariant: boolean;
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
  const paths = new Places();
  for (const { path, host } of targets) if (path !== '') paths.add(path, host);
  const names = severalNames(targets);
  const variants = targets.filter(
    ({ host, path, isVariant }) => isVariant || paths.areSeveral(path) || names.has(host),
  );
  return variants.length > targets.length * MOST;
}

function alternatesOf(links: readonly JudgedLink[]): Set<string> {
  const declared = new Set<string>();
  for (const { kind, rel, href } of links) if (kind === 'link' && rel.includes('alternate')) declared.add(href);
  return declared;
}

function takeApart(href: string, host: string, declared: ReadonlySet<string>): Target {
  const start = href.indexOf('/', href.indexOf('//') + 2);
  const [, pathname = '', query = ''] = PATH.exec(href.slice(start)) ?? [];
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const said = segments.filter((segment) => !isCodeOrVersion(segment));
  const isCodedPath = segments.length > 0 && said.length === 0;
  return {
    host,
    path: said.join('/') + query,
    isVariant: isCodedPath || isCodeOrVersion(firstLabel(host)) || declared.has(href),
  };
}

/** The first label of a host, where another name could stand in its place: `en` of `en.example.org`. */
function firstLabel(host: string): string {
  const labels = host.split('.', 3);
  return labels.length > 2 ? (labels[0] as string) : '';
}

function isCodeOrVersion(text: string): boolean {
  return text.length <= LONGEST_CODE && (isCode(text) || VERSION.test(text));
}

function isCode(text: string): boolean {
  const [, language = '', more = ''] = CODE.exec(text.toLowerCase()) ?? [];
  if (language === '') return false;
  const isKnown = twoLetterCodes.has(language) || COUNTRIES.has(language) || otherCodes.has(language);
  // A script has four letters: `zh-hans`.
  return isKnown && (more === '' || more.length === 4 || twoLetterCodes.has(more) || COUNTRIES.has(more));
}

/** By host what its owner registered, `amazon` of `amazon.co.uk`, where that is a name in several domains. */
function severalNames(targets: readonly Target[]): Map<string, string> {
  const ends = new Set(targets.map(({ host }) => host.split('.').slice(-2).join('.')));
  const named = new Map<string, string>();
  // One name under several suffixes has as many ends.
  if (ends.size < LEAST_HOSTS) return named;
  const domains = new Places();
  for (const { host } of targets) {
    const domain = registrableDomain(host);
    if (domain === null || named.has(host)) continue;
    const name = domain.slice(0, domain.indexOf('.'));
    named.set(host, name);
    domains.add(name, domain);
  }
  for (const [host, name] of named) if (!domains.areSeveral(name)) named.delete(host);
  return named;
}

/** In how many places a thing stands. */
class Places {
  readonly #places = new Map<string, Set<string>>();

  add(thing: string, place: string): void {
    const known = this.#places.get(thing);
    if (known) known.add(place);
    else this.#places.set(thing, new Set([place]));
  }

  areSeveral(thing: string): boolean {
    return (this.#places.get(thing)?.size ?? 0) >= LEAST_HOSTS;
  }
}
