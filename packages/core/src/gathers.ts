import { isListingAddress } from './listing-address.js';
import type { PageType } from './model.js';

/** Where a site gathers what it publishes, as the last part of a path: `/blog/`, `/en/news/index.html`. */
const GATHERING =
  /\/(?:blog|weblog|news|journal|magazine?|posts|articles?|archives?|archiv|aktuelles|actualites?|noticias|articulos|notizie)\/?(?:index\.[a-z]{2,5})?$/i;

/**
 * Whether a page gathers what other pages say, as the index of a blog, a month, a label or an author does: by its type, or by
 * its address where it shows whole articles and reads as one.
 */
export function gathers({ type, url }: { type: PageType; url: string }): boolean {
  if (type === 'home' || type === 'listing') return true;
  return isListingAddress(url) || GATHERING.test(new URL(url).pathname);
}
