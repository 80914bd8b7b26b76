import { isIP } from 'node:net';

/** The hosts of a crawl: those of the targets, with their port, over http and https, and what was added later. */
export class Scope {
  readonly #hosts: Set<string>;
  /** What the host of a subdomain ends with. */
  readonly #suffixes: readonly string[];

  /** `targets` are URLs. With `subdomains`, names below a target's (without `www.`) are in scope, too. */
  constructor(targets: readonly string[], subdomains: boolean) {
    const urls = targets.map((target) => new URL(target));
    this.#hosts = new Set(urls.map(({ host }) => host));
    const named = urls.filter(({ hostname }) => isIP(hostname.replace(/^\[|\]$/g, '')) === 0);
    this.#suffixes = subdomains ? named.map(({ host }) => `.${host.replace(/^www\./, '')}`) : [];
  }

  /** `host` is a name with its port, without the default one. */
  has(host: string): boolean {
    return this.#hosts.has(host) || this.#suffixes.some((suffix) => host.endsWith(suffix) || host === suffix.slice(1));
  }

  /** Takes in a host that is one of ours but for a `www.` in front; says whether it did. */
  extend(host: string): boolean {
    const twin = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
    if (!this.#hosts.has(twin)) return false;
    this.#hosts.add(host);
    return true;
  }
}
