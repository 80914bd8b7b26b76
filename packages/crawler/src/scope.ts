import { isIP } from 'node:net';
import { registrableDomain } from '@linkvet/core/stages';

/** The hosts of a crawl: those of the targets, with their port, over http and https, and what was added later. */
export class Scope {
  readonly #hosts: Set<string>;
  /** Hosts below which every name is in scope. */
  readonly #parents: ReadonlySet<string>;

  /** `targets` are URLs. With `subdomains`, names below a target's host are in scope, too; its `www.` does not count. */
  constructor(targets: readonly string[], subdomains: boolean) {
    const urls = targets.map((target) => new URL(target));
    this.#hosts = new Set(urls.map(({ host }) => host));
    const named = urls.filter(({ hostname }) => isIP(hostname.replace(/^\[|\]$/g, '')) === 0);
    this.#parents = new Set(subdomains ? named.map(({ host }) => parentOf(host)) : []);
  }

  /** `host` is a name with its port, without the default one. */
  has(host: string): boolean {
    return this.#hosts.has(host) || (this.#parents.size > 0 && this.#isBelow(host));
  }

  add(host: string): void {
    this.#hosts.add(host);
  }

  /** Whether a host is one of ours but for a `www.` in front. */
  hasTwin(host: string): boolean {
    return this.#hosts.has(host.startsWith('www.') ? host.slice(4) : `www.${host}`);
  }

  /** Takes in a twin; says whether it is one. */
  extend(host: string): boolean {
    if (!this.hasTwin(host)) return false;
    this.#hosts.add(host);
    return true;
  }

  #isBelow(host: string): boolean {
    for (let name = host; name !== ''; name = name.slice(name.indexOf('.') + 1)) {
      if (this.#parents.has(name)) return true;
      if (!name.includes('.')) return false;
    }
    return false;
  }
}

/** The host without `www.`, unless what is left is no one's own: the neighbours of www.gov.uk are other people's. */
function parentOf(host: string): string {
  const parent = host.replace(/^www\./, '');
  return registrableDomain(parent) === null ? host : parent;
}
