import type { FetchedPage, PageFacts } from '../model.js';
import { readHtml } from './html.js';
import { LIMITS } from './limits.js';
import { readMarkdown } from './markdown.js';
import type { SelectorEngine } from './selectors.js';

export { type FrontMatter, readFrontMatter } from './front-matter.js';
export { createSelectorEngine, type SelectorEngine } from './selectors.js';

export interface ExtractOptions {
  /** People's own selectors, from `createSelectorEngine`; a tree of the page is built only for them. */
  selectors?: SelectorEngine | undefined;
}

/** What stands on an HTML page: one pass over its source, every cap that it reaches told in `limits`. */
export function extract(page: FetchedPage, options: ExtractOptions = {}): PageFacts {
  return withSelected(readHtml, page, options);
}

/**
 * What stands on the page that a Markdown file becomes. The body of `page` is the file, front matter included; its title,
 * description and language win over what the text says. Lines are lines of the file; columns are not known.
 */
export function extractMarkdown(page: FetchedPage, options: ExtractOptions = {}): PageFacts {
  return withSelected(readMarkdown, page, options);
}

function withSelected(read: typeof readHtml, page: FetchedPage, { selectors }: ExtractOptions): PageFacts {
  const selection = selectors?.begin();
  const facts = read(page, selection);
  if (selection) {
    if (selection.isCut) facts.limits.push({ limit: 'tree', most: LIMITS.tree });
    facts.selected = selection.finish();
  }
  return facts;
}
