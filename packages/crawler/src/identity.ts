import { isIP } from 'node:net';
import { UsageError } from '@linkvet/core';

/**
 * The identity of a page: its URL as the URL standard serialises it (https://url.spec.whatwg.org/), without fragment
 * and without credentials; a default port is off by that standard. Nothing else is folded: a query parameter that makes
 * two addresses of one page is a finding, not something to hide. Null for anything but http and https.
 */
export function identityOf(text: string, base?: URL | string): string | null {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Path and query as they stand in a serialised URL, without the fragment; `/` when there is none. */
export function pathOf(url: string): string {
  const [, path = ''] = /^(?:[a-z]+:\/\/[^/]*)?([^#]*)/.exec(url) ?? [];
  return path === '' ? '/' : path;
}

/**
 * What the operator typed as a site, as the identity of its first page. A bare domain is asked over https, and a bare
 * `localhost` or address over http. UsageError when it is no http or https URL, or holds a password.
 */
export function normaliseTarget(text: string): string {
  const typed = text.trim();
  const target = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `${schemeOf(typed)}://${typed}`;
  const identity = identityOf(target);
  if (typed === '' || identity === null) {
    throw new UsageError(
      `${typed === '' ? 'An empty text' : typed} is not the address of a site.`,
      'Give a URL or a domain.',
    );
  }
  const { username, password } = new URL(target);
  if (username !== '' || password !== '') {
    throw new UsageError(
      `The address of ${new URL(identity).host} holds a user name or a password, which are never stored.`,
      "Give them as --header 'Authorization: …'.",
    );
  }
  return identity;
}

function schemeOf(typed: string): string {
  const name = /^(\[[^\]]*\]|[^/:?#]*)/.exec(typed)?.[0].replace(/^\[|\]$/g, '') ?? '';
  return isIP(name) !== 0 || /(?:^|\.)localhost$/i.test(name) ? 'http' : 'https';
}
