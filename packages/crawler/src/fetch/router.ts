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
]);

/**
 * Decides for every request where it may go. What the operator named may be anywhere. Everything that was discovered,
 * redirects and other ports of a target included, may only reach public addresses and the ports of web servers; names
 * are checked again when they are resolved. UsageError for a header that nobody but us can set.
 */
export function createRouter({ targets, originMap, allowHosts, headers }: RouterOptions): Router {
  for (const name of Object.keys(headers)) {
    if (!OWN_HEADERS.has(name.toLowerCase())) continue;
    throw new UsageError(`The header ${name} cannot be set.`, 'It is part of how the request itself is made.');
  }
  const named = new Set(targets.map((target) => new URL(target).origin));
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()));
  return (url) => {
    const own = named.has(url.origin) ? headers : {};
    if (originMap.length > 0) {
      const mapped = mapOrigin(originMap, url);
      if (mapped === null) return failure('unmapped-host', `The origin map does not speak of ${url.origin}.`);
      return { origin: mapped, isGranted: true, headers: own };
    }
    if (named.has(url.origin)) return { origin: url.origin, isGranted: true, headers: own };
    if (!isWebPort(url)) return failure('port', `Port ${url.port} is not asked when only a link leads to it.`);
    if (allowed.has(url.hostname)) return { origin: url.origin, isGranted: true, headers: {} };
    return checkPublic(url) ?? { origin: url.origin, isGranted: false, headers: {} };
  };
}

function isWebPort({ port }: URL): boolean {
  return port === '' || port === '80' || port === '443' || /^[89]\d{3}$/.test(port);
}

function checkPublic({ hostname }: URL): Failure | null {
  const address = hostname.replace(/^\[|\]$/g, '');
  const isRefused = isIP(address) === 0 ? isLocalName(hostname) : !isPublicAddress(address);
  return isRefused ? failure('private-address', `${hostname} is not on the public internet.`) : null;
}
