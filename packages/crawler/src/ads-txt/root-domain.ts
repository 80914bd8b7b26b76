import { registrableDomain } from '@linkvet/core/stages';

/** The domain whose ads.txt speaks for a host: public suffix and one label; of an address or a local name that itself. */
export function rootDomainOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return registrableDomain(name) ?? name;
}
