import type { FetchedPage, PageFacts } from '@linkvet/core';
import { createSelectorEngine, extract, extractMarkdown } from '@linkvet/core/extract';

type Read = (page: FetchedPage) => PageFacts;

/** How pages are read, with people's own selectors. Throws a UsageError for a selector that cannot be understood. */
export async function pageReaders(
  own: Readonly<Record<string, string>> | undefined,
): Promise<{ extract: Read; extractMarkdown: Read }> {
  const selectors = own && (await createSelectorEngine(own));
  return {
    extract: (page) => extract(page, { selectors }),
    extractMarkdown: (page) => extractMarkdown(page, { selectors }),
  };
}
