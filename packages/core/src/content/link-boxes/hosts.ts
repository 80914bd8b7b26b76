import { hostOf } from '../../host-of.js';
import { withoutWww } from '../../without-www.js';

/** Tells the hosts of links from the host of their page, without taking URLs apart: there are hundreds on a page. */
export class HostReader {
  readonly #own: string;
  /** What the URLs of the page's own host begin with, as far as they are written like that of the page. */
  readonly #origin: string;

  /** @param page its URL, as the URL standard serialises it */
  constructor(page: string) {
    const host = hostOf(page);
    this.#own = withoutWww(host);
    this.#origin = page.slice(0, page.indexOf('//') + 2 + host.length + 1);
  }

  /** The host of a web address and, where it is not the default, its port; '' for the page's own. */
  elsewhere(href: string): string {
    if (href.startsWith(this.#origin)) return '';
    const host = withoutWww(hostOf(href));
    return host === this.#own ? '' : host;
  }
}
