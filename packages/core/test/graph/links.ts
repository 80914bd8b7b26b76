import type { PageLinks } from '../../src/model.js';

/** The links of a page as the store tells them: those of one host, and content, where nothing else is said. */
export function pageLinks(differences: Partial<PageLinks> & { pageId: number }): PageLinks {
  const { pageIds = [], hostIds = Array.from(pageIds, () => 1) } = differences;
  const urlIds = Array.from(hostIds, (_, index) => index + 1);
  return { hostId: 1, urlIds, pageIds, hostIds, template: urlIds.map(() => 0), ...differences };
}
