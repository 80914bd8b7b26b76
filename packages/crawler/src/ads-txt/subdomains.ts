import type { AdsTxtFile } from '@linkvet/core';

/** Subdomains of one file that are asked for theirs. */
const MAX_SUBDOMAINS = 100;

/** The subdomains below which hosts are audited and that, as the root's file says, have one of their own. */
export function subdomainsOf({ domain, kind, state, lines }: AdsTxtFile, hosts: readonly string[]): string[] {
  if (kind !== 'ads.txt' || state !== 'found') return [];
  const audited = new Set(hosts.flatMap(domainsAbove));
  const named = new Set<string>();
  for (const { type, name, value, problem } of lines) {
    if (type !== 'variable' || name !== 'SUBDOMAIN' || problem !== '' || !value.endsWith(`.${domain}`)) continue;
    if (audited.has(value)) named.add(value);
    if (named.size === MAX_SUBDOMAINS) break;
  }
  return [...named];
}

/** The host itself, and every domain in which it is. */
function domainsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
