import type { JudgedLink, PageFacts, PageType } from '../model.js';

/** What kind of page it is. */
export function pageTypeOf(url: string, facts: PageFacts, _links: JudgedLink[], _main: boolean[]): PageType {
  return new URL(url).pathname === '/' && facts.base !== '' ? 'home' : 'other';
}
