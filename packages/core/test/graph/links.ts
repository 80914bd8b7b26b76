import type { HostEdge, PageLinks, RunHost } from '../../src/model.js';

/** The links of a page as the store tells them: those of one host, and content, where nothing else is said. */
export function pageLinks(differences: Partial<PageLinks> & { pageId: number }): PageLinks {
  const { pageIds = [], hostIds = Array.from(pageIds, () => 1) } = differences;
  const urlIds = Array.from(hostIds, (_, index) => index + 1);
  return { hostId: 1, urlIds, pageIds, hostIds, template: urlIds.map(() => 0), ...differences };
}

/** One link of one page, in its content, where nothing else is said. */
export function edge(differences: Partial<HostEdge> & Pick<HostEdge, 'sourceId' | 'targetId'>): HostEdge {
  return { links: 1, pages: 1, contentLinks: 1, boxLinks: 0, ...differences };
}

/** A host of the run of which nothing else is told than its name. */
export function runHost(differences: Pick<RunHost, 'hostId' | 'host'>): RunHost {
  return {
    ...{ pages: 1, unreadPages: 0, paidPages: 0, disclosedPages: 0, wordsCore: 0, wordsOwn: 0 },
    ...differences,
  };
}
