import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { TLSSocket } from 'node:tls';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.js';
import { PrivateAddressError } from './failure.js';
import { type Http2Pool, OffersHttp2 } from './http2.js';

/** Resolves names; `dns.lookup` unless a test knows better. */
export const defaultLookup: LookupFunction = systemLookup;

export interface ConnectOptions {
  lookup: LookupFunction;
  timeoutMs: number;
  /** Certificates that are trusted in place of those that Node trusts, NODE_EXTRA_CA_CERTS among them. For tests. */
  ca?: string | undefined;
  /** Ends also those connections that are still being made. */
  signal?: AbortSignal;
}

/** Connects to wherever a name leads. For origins that the operator named. */
export function openConnector(options: ConnectOptions, http2: Http2Pool): buildConnector.connector {
  return handOver(http2, build(options, true));
}

/** Connects to a proxy, which speaks HTTP/1.1. */
export function proxyConnector(options: ConnectOptions): buildConnector.connector {
  return build(options, false);
}

/**
 * Connects to public addresses only. Every address of a name must be public, and the one that was connected to is
 * looked at again, so a name cannot answer twice in different ways.
 */
export function guardedConnector(options: ConnectOptions, http2: Http2Pool): buildConnector.connector {
  const connect = build({ ...options, lookup: guardLookup(options.lookup) }, true);
  return handOver(http2, (target, callback) => {
    connect(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const refusal = refuseConnected(target.hostname, socket.remoteAddress);
      if (refusal === null) return callback(null, socket);
      socket.destroy();
      callback(refusal, null);
    });
  });
}

/** Why a connection that was made to `address` is not used; null when it is. A host that hung up at once has none. */
export function refuseConnected(hostname: string, address: string | undefined): Error | null {
  if (address === undefined) {
    return Object.assign(new Error(`${hostname} closed the connection.`), { code: 'ECONNRESET' });
  }
  return isPublicAddress(address) ? null : new PrivateAddressError(hostname, address);
}

function build({ lookup, timeoutMs, ca, signal }: ConnectOptions, allowH2: boolean): buildConnector.connector {
  return buildConnector({ lookup, timeout: timeoutMs, ca, signal, allowH2 } as buildConnector.BuildOptions);
}

/** Gives a connection on which the host chose HTTP/2 to `http2`; undici gets those for HTTP/1.1. */
function handOver(http2: Http2Pool, connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      if (!(socket instanceof TLSSocket) || socket.alpnProtocol !== 'h2') return callback(null, socket);
      const origin = `${target.protocol}//${target.host}`;
      callback(new OffersHttp2(http2.adopt(origin, target.servername ?? '', socket)), null);
    });
  };
}

function guardLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error !== null) return callback(error, '', 0);
      const addresses: LookupAddress[] = typeof found === 'string' ? [{ address: found, family: family ?? 0 }] : found;
      const [first] = addresses;
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      if (first === undefined || refused !== undefined) {
        return callback(new PrivateAddressError(hostname, refused?.address ?? 'nothing'), '', 0);
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
