import type { Block, Confidence, Disclosure, JudgedLink, JudgedPage, Match, Region } from '../model.js';

/** A link with the network that pays for it. */
export type PaidLink = JudgedLink & { network: Match };

/** Where nobody looks before reading: a disclosure there is not clear and conspicuous, a link there is not the article's. */
const OUT_OF_SIGHT: ReadonlySet<Region> = new Set<Region>(['nav', 'footer']);
const OUTSIDE_CONTENT: ReadonlySet<Region> = new Set<Region>(['header', 'nav', 'aside', 'footer']);

/** Whether the link is known to be a click on a network; weak matches are in no figure. */
export function isPaidClick(link: JudgedLink): link is PaidLink {
  return isPaid(link) && link.network.role === 'click';
}

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

/** The disclosures that say that links are paid, where a reader of the page meets them: neither hidden nor in menus and footers. */
export function readableDisclosures({
  content,
}: {
  content: Pick<JudgedPage['content'], 'disclosures'>;
}): Disclosure[] {
  return content.disclosures.filter(({ strength, region, hidden }) => {
    return strength !== 'label' && hidden === '' && !OUT_OF_SIGHT.has(region);
  });
}
