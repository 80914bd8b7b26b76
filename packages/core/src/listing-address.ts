/** A further page of a listing: `/page/2`, `/blog-page-3.html`, `?paged=2`. */
const PAGINATED =
  /[/_.-](?:page|seite|pagina|strona)[/_=-]?\d{1,5}(?:[/._-]|$)|[?&](?:page|paged|pageno|pagenum|start|offset|seite)=\d/i;
/** A listing of what has one label, or one author. `/archives/12` is no such folder: blogs keep their posts there. */
const LABEL = /\/(?:tags?|categor(?:y|ies)|authors?|labels?|search)(?:\/|$)/i;
/** A listing of a year, a month or a day. */
const DATED = /^(?:\/[a-z]+)?\/(?:19|20)\d\d(?:\/[01]?\d){0,2}\/?$/i;

/** Whether the address of a page says that it lists other pages: such pages repeat their items under many titles. */
export function isListingAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  return PAGINATED.test(pathname + search) || LABEL.test(pathname) || DATED.test(pathname);
}
