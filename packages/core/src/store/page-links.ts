import type { PageLinks } from '../model.js';
import { eachPage } from './each-page.js';
import { LinkTargets } from './link-targets.js';
import { eachTarget } from './packed-links.js';
import { anchorContexts, linksOfContent, templatePlaces } from './queries/link-targets.js';
import type { Reader } from './reader.js';

const noLinks = Buffer.alloc(0);

/** The `a` and `area` links of each page with content; by page, and on a page in document order. */
export function* readPageLinks(reader: Reader, run: number): Generator<PageLinks> {
  const targets = new LinkTargets(reader, run);
  const contexts = new Set(reader.all(anchorContexts).map(({ id }) => id));
  const template = new TemplatePlaces(reader, run);
  for (const { pageId, hostId, links } of eachPage(reader, linksOfContent, run)) {
    const urlIds: number[] = [];
    const hostIds: number[] = [];
    const pageIds: number[] = [];
    const isTemplate: number[] = [];
    const places = template.of(hostId);
    eachTarget(links ?? noLinks, (linkUrlId, contextId) => {
      if (!contexts.has(contextId)) return;
      const urlId = targets.urlOf(linkUrlId);
      urlIds.push(urlId);
      hostIds.push(targets.hostOf(urlId));
      pageIds.push(targets.pageOf(urlId));
      isTemplate.push(places.get(urlId)?.includes(contextId) ? 1 : 0);
    });
    yield { pageId, hostId, urlIds, hostIds, pageIds, template: isTemplate };
  }
}

/** What is template of each host. */
class TemplatePlaces {
  /** By host and URL: how it stands there. */
  readonly #hosts = new Map<number, Map<number, number[]>>();

  constructor(reader: Reader, run: number) {
    for (const { urlId, contextId, hostId } of reader.each(templatePlaces, run)) {
      const urls = this.of(hostId);
      this.#hosts.set(hostId, urls);
      const contexts = urls.get(urlId);
      if (contexts === undefined) urls.set(urlId, [contextId]);
      else contexts.push(contextId);
    }
  }

  /** By URL the ways in which links to it are template of a host. */
  of(hostId: number): Map<number, number[]> {
    return this.#hosts.get(hostId) ?? new Map();
  }
}
