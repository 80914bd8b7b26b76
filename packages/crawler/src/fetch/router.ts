import { isIP } from 'node:net';
import { UsageError } from '@linkvet/core';
import { isLocalName, isPublicAddress } from './address.js';
import { type Failure, failure } from './failure.js';
import { type MappedOrigin, mapOrigin } from './origin-map.js';

/** How a request reaches its host. */
export interface Route {
  /** Scheme, host and port to which the socket goes. */
  origin: string;
  /** Whether the address need not be public: the operator named it. */
  isGranted: boolean;
  /** Headers of the operator; only for the origin that was named. */
  headers: Readonly<Record<string, string>>;
}

export interface RouterOptions {
  /** URLs that the operator named; their exact origins are granted. */
  targets: readonly string[];
  originMap: readonly MappedOrigin[];
  /** Names and addresses that the operator allows although they are not public. */
  allowHosts: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Through what requests go: what a map has for where they go would mean nothing to it. */
  proxy?: string | undefined;
}

export type Router = (url: URL) => Route | Failure;

/** Headers that belong to the connection or to us. */
const OWN_HEADERS = new Set([
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'accept-encoding',
  'http2-settings',
  'proxy-authorization',
  'proxy-connection',
]);

/**
 * Decides for every request where it may go. What the operator named may be anywhere. Everything that was discovered,
 * redirects and other ports of a target included, may only reach public addresses and the ports of web servers; names
 * are checked again when they are resolved. With a proxy that second check is missing, as the proxy resolves them: what is
 * refused is what the URL itself gives away. UsageError for a header that nobody but us can set or that cannot be sent,
 * for an allowed host that is none, and for a map and a proxy together.
 */
export function createRouter({ targets, originMap, allowHosts, headers, proxy }: RouterOptions): Router {
  if (proxy !== undefined && originMap.length > 0) {
    throw new UsageError('A proxy and an origin map cannot be used together.', 'Leave out one of them.');
  }
  const ownHeaders = readHeaders(headers);
  const named = new Set(targets.map((target) => new URL(target).origin));
  const allowed = new Set(allowHosts.map(readHost));
  return (url) => {
    const own = named.has(url.origin) ? ownHeaders : {};
    if (originMap.length > 0) {
      const mapped = mapOrigin(originMap, url);
      if (mapped === null) return failure('unmapped-host', `The origin map does not speak of ${url.origin}.`);
      return { origin: mapped, isGranted: true, headers: own };
    }
    if (named.has(url.origin)) return { origin: url.origin, isGranted: true, headers: ownHeaders };
    if (!isWebPort(url)) return failure('port', `Port ${url.port} is not asked when only a link leads to it.`);
    if (allowed.has(url.hostname)) return { origin: url.origin, isGranted: true, headers: {} };
    return checkPublic(url) ?? { origin: url.origin, isGranted: false, headers: {} };
  };
}

/** With names in lower case, so that they replace ours. */
function readHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers);
  for (const [name, value] of entries) {
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) {
      throw new UsageError(`${name} is no name of a header.`, "Write a header as 'Name: value'.");
    }
    if (OWN_HEADERS.has(name.toLowerCase())) {
      throw new UsageError(`The header ${name} cannot be set.`, 'It is part of how the request itself is made.');
    }
    checkHeader(name, value);
  }
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** UsageError for a value that cannot stand in a header (RFC 9110 5.5); it is not repeated, as it may be a secret. */
export function checkHeader(name: string, value: string): void {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return;
  throw new UsageError(
    `The header ${name} cannot be sent.`,
    'Its value may hold characters of Latin-1, no line breaks.',
  );
}

/** A name or an address as URLs have it. UsageError for anything else. */
function readHost(text: string): string {
  const typed = text.trim();
  const url = `http://${isIP(typed) === 6 ? `[${typed}]` : typed}/`;
  const host = /[/?#@\\*]/.test(typed) || !URL.canParse(url) ? '' : new URL(url).host;
  if (host === '' || /:\d+$/.test(host)) {
    throw new UsageError(
      `${text} is no host that can be allowed.`,
      'Write a name or an address, without scheme and port.',
    );
  }
  return host;
}

function isWebPort({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443' || /^[89]\d{3}$/.test(port);
}

function checkPublic({ hostname }: URL): Failure | null {
  const address = hostname.replace(/^\[|\]$/g, '');
  const isRefused = isIP(address) === 0 ? isLocalName(hostname) : !isPublicAddress(address);
  return isRefused ? failure('private-address', `${hostname} is not on the public internet.`) : null;
}
