import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { extract } from '../../src/extract/index.js';
import type { FetchedPage } from '../../src/model.js';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * The http and https URLs of the links (`a` and `area`) of a page, in document order, as a parser by the whole standard
 * has them. What stands in a template is no part of the page, unless it is shown as a shadow tree.
 */
export function hrefsByStandard({ body, url }: FetchedPage): string[] {
  const written: string[] = [];
  const bases: string[] = [];
  /** Whether what is inside is a part of the page. */
  const read = (name: string, attributes: Record<string, string>, isHtml: boolean): boolean => {
    const { href, shadowrootmode = '' } = attributes;
    const link = href ?? attributes['xlink:href'];
    if ((name === 'a' || name === 'area') && link !== undefined) written.push(link);
    if (isHtml && name === 'base' && href !== undefined) bases.push(href);
    return !isHtml || name !== 'template' || /^(?:open|closed)$/i.test(shadowrootmode);
  };
  const walk = (nodes: readonly AnyNode[]) => {
    for (const node of nodes) {
      if ('attribs' in node && !read(node.name, node.attribs, node.namespace === HTML)) continue;
      if ('children' in node) walk(node.children);
    }
  };
  walk(load(body, { scriptingEnabled: false }).root().contents().toArray());
  const base = absolute(bases[0] ?? '', url) ?? url;
  return written.flatMap((href) => absolute(href, base) ?? []);
}

/** The same as they are found in one pass. */
export function hrefsOf(page: FetchedPage): string[] {
  const links = extract(page).links.filter(({ kind, via }) => (kind === 'a' || kind === 'area') && via === 'href');
  return links.map(({ href }) => href);
}

function absolute(href: string, base: string): string | null {
  const url = URL.canParse(href, base) ? new URL(href, base).href : '';
  return /^https?:/.test(url) ? url : null;
}
