import type { PageFacts, PageType } from '../model.js';
import { type Signals, signalsOf } from './page-type-signals.js';
import { typesOfWeights, weights } from './page-type-weights.js';

/** The front page, also that of one language (`/de/`, `/pt-br/`, `/zh-hans/`) or under its file's name. */
const FRONT =
  /^\/(?:([a-z]{2,3})(?:[-_](?:[a-z]{2}|419|hans|hant|latn|cyrl))?\/?)?(?:(?:index|default|home)\.[a-z]{2,5})?$/i;
/** Parameters by which a site shows its other pages at the address of the front page. */
const CONTENT_QUERY =
  /[?&](?:p|page|paged|page_id|pageid|post|post_type|id|cat|tag|m|author|attachment_id|product|route|option|s|q|search|query|t|topic|showtopic|title|view|action)=/i;
/** Pages about the site or its owner, and steps of a purchase: told by their address, whatever their text looks like. */
const SERVICE =
  /^\/(?:[\w-]{1,20}\/)?(?:contact(?:[-_]us)?|kontakt|contacto|contatti|about(?:[-_]us)?|ueber-uns|impressum|imprint|mentions-legales|privacy(?:[-_]policy)?|datenschutz(?:erklaerung)?|cookie-policy|terms(?:[-_](?:of[-_](?:use|service)|and[-_]conditions))?|agb|disclaimer|login|sign-?in|sign-?up|register|cart|basket|checkout|404)(?:\.[a-z]{2,5})?\/?$/i;
/** Less text, a dozen words on the scale of its sign, is no page of a kind unless it declares one. */
const LEAST_TEXT = Math.log10(12) / 4;

/**
 * What kind of page it is. Each sign on the page counts for some types and against others (page-type-weights.ts); the type
 * with most points is it. No sign decides alone: what a page declares is often the same on every page of a site.
 */
export function pageTypeOf(url: string, facts: PageFacts): PageType {
  const address = new URL(url);
  if (isFront(address, facts.lang)) return 'home';
  if (SERVICE.test(address.pathname)) return 'other';
  const signals = signalsOf(address, facts);
  return isBare(signals) ? 'other' : bestType(signals);
}

function isFront({ pathname, search }: URL, lang: string): boolean {
  const match = FRONT.exec(pathname);
  if (match === null || CONTENT_QUERY.test(search)) return false;
  const language = match[1]?.toLowerCase();
  return language === undefined || language === lang.split(/[-_]/)[0];
}

function isBare(signals: Signals): boolean {
  if ((signals.get('words') ?? 0) >= LEAST_TEXT) return false;
  return ![...signals.keys()].some((sign) => sign.startsWith('declared '));
}

function bestType(signals: Signals): PageType {
  const points = [...(weights.get('') as readonly number[])];
  for (const [sign, value] of signals) {
    const row = weights.get(sign);
    for (let type = 0; row !== undefined && type < points.length; type++) {
      points[type] = (points[type] as number) + value * (row[type] as number);
    }
  }
  return typesOfWeights[points.indexOf(Math.max(...points))] as PageType;
}
