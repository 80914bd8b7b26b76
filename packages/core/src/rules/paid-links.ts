import type { Block, Confidence, JudgedLink, JudgedPage, Match, PageContent, Region } from '../model.js';
import { listed, monetisedLinks } from './link-groups.js';

/** A link with the network that pays for it. */
export type PaidLink = JudgedLink & { network: Match };

const OUTSIDE_CONTENT: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer']);

/** Whether the network is known and not only guessed from a generic word. */
export function isPaid(link: JudgedLink): link is PaidLink {
  return link.network !== null && link.network.tier !== 'weak';
}

/** Whether a person can follow it, and somebody is paid when they do. */
export function isPaidAnchor(link: JudgedLink): link is PaidLink {
  const isAnchor = link.kind === 'a' || link.kind === 'area';
  return isAnchor && isPaid(link) && (link.network.role === 'click' || link.network.role === 'shortlink');
}

/** A short link may be a plain one; a form that is known on any host may be another's. */
export function confidenceIn({ network: { role, tier } }: PaidLink): Confidence {
  return role === 'click' && tier === 'strong' ? 'certain' : 'likely';
}

/** Whether the place belongs to the article and not to the frame of the page. */
export function isInContent({ region }: Pick<JudgedLink | Block, 'region'>): boolean {
  return !OUTSIDE_CONTENT.has(region);
}

/** Links that a person sees and is paid for following, in document order. */
export function paidAnchors(page: JudgedPage): PaidLink[] {
  return monetisedLinks(page)
    .filter((link) => isPaidAnchor(link))
    .filter(({ hidden }) => hidden === '');
}

/** What of a page is paid: its visible links; where there are none its creatives, which are ads all the same. */
export function paidParts(page: JudgedPage): PaidLink[] {
  const anchors = paidAnchors(page);
  if (anchors.length > 0) return anchors;
  const paid = monetisedLinks(page).filter((link) => isPaid(link));
  return paid.filter(({ hidden, via, network }) => hidden === '' && via !== 'meta' && network.role === 'creative');
}

/** Whether words of the article are the link: a banner shows by itself what it is. */
export function isInText(link: JudgedLink, { content }: JudgedPage): boolean {
  return isInContent(link) && isOfWords(link, content);
}

/** Whether the anchor stands in the text, and is not the alternative text of an image. */
export function isOfWords({ anchor, block, offset }: JudgedLink, { blocks }: Pick<PageContent, 'blocks'>): boolean {
  const text = blocks[block]?.text ?? '';
  const next = text.slice(offset + anchor.length, offset + anchor.length + 1);
  return anchor !== '' && text.startsWith(anchor, offset) && !/[\p{L}\d]/u.test(next);
}

/** Networks of the links, by name, parted by commas. */
export function networksOf(links: readonly PaidLink[]): string {
  return listed(links.map(({ network }) => network.network));
}
