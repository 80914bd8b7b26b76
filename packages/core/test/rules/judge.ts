import { createHash } from 'node:crypto';
import { judgeFacts } from '../../src/audit.js';
import { extract } from '../../src/extract/index.js';
import type { FetchedPage, JudgedPage } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';

export const ORIGIN = 'https://site.example';

/** HTML as an audit would judge it: extracted, its links identified, its content read. */
export function judge(html: string, path = '/'): JudgedPage {
  const url = `${ORIGIN}${path}`;
  const content = judgeFacts(url, extract(fetched(url, html)), defaultCatalogue());
  return { url, host: 'site.example', status: 200, depth: 0, content };
}

/** An answer of the site. */
export function fetched(url: string, body: string): FetchedPage {
  return {
    url,
    body,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: body.length,
    bodySha256: createHash('sha256').update(body).digest('hex'),
    fetchedAt: '2026-01-01T00:00:00Z',
    elapsedMs: 1,
  };
}
