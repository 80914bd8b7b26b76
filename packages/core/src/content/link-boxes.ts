import type { JudgedLink, LinkBox, PageFacts, PageReading } from '../model.js';

/** The boxes of links in the content of a page that list other hosts, in document order. */
export function linkBoxesOf(
  _url: string,
  _facts: PageFacts,
  _links: readonly JudgedLink[],
  _reading: Pick<PageReading, 'roles' | 'main'>,
): LinkBox[] {
  return [];
}
