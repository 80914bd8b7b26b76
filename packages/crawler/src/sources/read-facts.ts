import type { FetchedPage, PageFacts } from '@linkvet/core';

export type Extract = (page: FetchedPage) => PageFacts;

/** The facts of a page, or why they could not be taken: a page that breaks the reader costs itself, not the run. */
export function readFacts(extract: Extract, page: FetchedPage): { facts: PageFacts } | { fault: string } {
  try {
    return { facts: extract(page) };
  } catch (error) {
    return { fault: `The page could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
