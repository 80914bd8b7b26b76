import { type Cookie, CookieJar, MemoryCookieStore } from 'tough-cookie';
import { RecentMap } from '../recent-map.js';

/** Origins whose cookies are remembered, cookies of one origin, and characters of one cookie as it was sent. */
const MAX_ORIGINS = 1_000;
const MAX_COOKIES = 50;
const MAX_COOKIE_LENGTH = 4_096;

/** Characters of cookies in one request; servers refuse longer headers. */
const MAX_SENT_LENGTH = 8_192;

/**
 * The cookies of a run, in memory only. Stricter than RFC 6265: each origin (scheme, host and port) has a jar of its own,
 * and gets back only what it set itself, whatever `Domain` says. What is over a limit, or is no cookie, is ignored; of
 * more than fifty the oldest go.
 */
export class Cookies {
  readonly #jars = new RecentMap<Jar>(MAX_ORIGINS);

  /** The value of the Cookie header for a request; '' when there is none to send. */
  headerFor(url: URL): string {
    return this.#jars.get(url.origin)?.headerFor(url) ?? '';
  }

  /** Keeps what an answer to `url` sets by its Set-Cookie headers. */
  keep(url: URL, headers: string | readonly string[] | undefined): void {
    if (headers === undefined) return;
    const jar = this.#jars.get(url.origin) ?? new Jar();
    this.#jars.set(url.origin, jar);
    jar.keep(url, [headers].flat().slice(0, MAX_COOKIES));
  }
}

class Jar {
  readonly #store = new MemoryCookieStore();
  readonly #jar = new CookieJar(this.#store);

  headerFor(url: URL): string {
    let header = '';
    for (const cookie of this.#jar.getCookiesSync(url, { sort: true })) {
      const pair = `${header === '' ? '' : '; '}${cookie.cookieString()}`;
      if (header.length + pair.length <= MAX_SENT_LENGTH && /^[\x20-\x7e\x80-\xff]*$/.test(pair)) header += pair;
    }
    return header;
  }

  keep(url: URL, headers: readonly string[]): void {
    for (const header of headers) {
      if (header.length <= MAX_COOKIE_LENGTH) this.#jar.setCookieSync(header, url, { ignoreError: true });
    }
    const kept = this.#all();
    for (const { domain, path, key } of kept.slice(0, Math.max(0, kept.length - MAX_COOKIES))) {
      this.#store.removeCookie(domain ?? '', path ?? '', key, () => undefined);
    }
  }

  /** The oldest first. The store is in memory, and calls back at once. */
  #all(): Cookie[] {
    let all: Cookie[] = [];
    this.#store.getAllCookies((_, cookies) => {
      all = cookies ?? [];
    });
    return all;
  }
}
