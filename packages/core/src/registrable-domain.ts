import { getDomain } from 'tldts';

/**
 * The domain that somebody registered, for a host with or without a port; null for a name below which others register
 * theirs, such as gov.uk and github.io, and for an address.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}
