import { UsageError } from '@linkvet/core';

/** `https://*.example.com=http://127.0.0.1:8080`: requests for the left side go to the right side. */
export interface MappedOrigin {
  protocol: string;
  /** Host with port as the URL standard has it; after a star, what the host must end with. */
  host: string;
  isWildcard: boolean;
  /** Scheme, host and port of where the socket goes. */
  to: string;
}

/** Reads `--origin-map` entries. UsageError when one is not `ORIGIN=ORIGIN`. */
export function parseOriginMap(entries: readonly string[]): MappedOrigin[] {
  return entries.map((entry) => {
    const [, from = '', to = ''] = /^([^=]+)=([^=]+)$/.exec(entry.trim()) ?? [];
    const [, scheme = '', star = '', host = ''] = /^(https?):\/\/(\*\.?)?([^*/]*)\/?$/i.exec(from) ?? [];
    const source = originOf(`${scheme}://${host === '' && star === '*' ? 'any' : host}`);
    const target = originOf(to);
    if (source === null || target === null || (star === '*' && host !== '')) {
      throw new UsageError(
        `${entry} maps no origin to another.`,
        "Write it as 'https://*.example.com=http://127.0.0.1:8080'.",
      );
    }
    const { protocol } = source;
    if (star === '') return { protocol, host: source.host, isWildcard: false, to: target.origin };
    return { protocol, host: star === '*' ? '' : `.${source.host}`, isWildcard: true, to: target.origin };
  });
}

function originOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isOrigin = /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  return isOrigin && url.username === '' && url.password === '' ? url : null;
}

/** Where the socket for this URL goes; null when the map does not speak of it. The first entry that matches decides. */
export function mapOrigin(map: readonly MappedOrigin[], { protocol, host }: URL): string | null {
  const found = map.find(
    (entry) => entry.protocol === protocol && (entry.isWildcard ? host.endsWith(entry.host) : host === entry.host),
  );
  return found?.to ?? null;
}
