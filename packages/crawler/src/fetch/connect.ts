import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address.js';
import { PrivateAddressError } from './failure.js';

/** Resolves names; `dns.lookup` unless a test knows better. */
export const defaultLookup: LookupFunction = systemLookup;

/** Connects to wherever a name leads. For origins that the operator named. */
export function openConnector(lookup: LookupFunction, timeoutMs: number): buildConnector.connector {
  return buildConnector({ lookup, timeout: timeoutMs } as buildConnector.BuildOptions);
}

/**
 * Connects to public addresses only. Every address of a name must be public, and the one that was connected to is
 * looked at again, so a name cannot answer twice in different ways.
 */
export function guardedConnector(lookup: LookupFunction, timeoutMs: number): buildConnector.connector {
  const connect = openConnector(guardLookup(lookup), timeoutMs);
  return (options, callback) => {
    connect(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      if (isPublicAddress(address)) return callback(null, socket);
      socket.destroy();
      callback(new PrivateAddressError(options.hostname, address), null);
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
