import type { HostGroup, SourceEvent } from '@linkvet/core';
import { defaultCatalogue, rules } from '@linkvet/core/catalogue';
import { extract } from '@linkvet/core/extract';
import { audit } from '@linkvet/core/stages';
import { openStore } from '@linkvet/core/store';

const STARTED_AT = '2026-01-01T10:00:00.000Z';
/** Ten minutes after every run of these tests has ended. */
export const NOW = Date.parse('2026-01-01T10:10:42.000Z');

const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="5550001111"></ins>';

/** Two pages with affiliate links of two networks, an ad slot, no disclosure. */
export const PAGES: SourceEvent[] = [
  pageEvent('https://lamps.example/', `<title>Lamps</title><p>Lamps to read by.</p>${AD}`),
  pageEvent(
    'https://lamps.example/desk/',
    '<title>Desk</title><a href="https://lumenory.sjv.io/c/1234567/1725213/17190">Buy</a>' +
      '<a href="https://www.amazon.com/dp/B0DEMO0001?tag=demolamps-20" rel="sponsored">Or this</a>',
  ),
];

function pageEvent(url: string, html: string): SourceEvent {
  const page = {
    url,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    robotsHeader: '',
    redirectTo: null,
    bytes: html.length,
    bodySha256: '',
    fetchedAt: STARTED_AT,
    elapsedMs: 1,
  };
  return { type: 'page', page, depth: 0, facts: extract({ ...page, body: html }), discovered: [] };
}

/** A few rules: what the screens show does not change with every new one. */
const JUDGING = ['missing-disclosure', 'unqualified-affiliate-link'];

/** Audits events into a database as the product does, in a run of its own. */
export async function auditInto(
  db: string,
  events: SourceEvent[],
  targets = ['https://lamps.example/'],
  groups: HostGroup[] = [],
): Promise<void> {
  using store = openStore(db);
  using run = store.beginRun(newRun(targets));
  const now = () => new Date('2026-01-01T10:00:42.000Z');
  const chosen = rules.filter(({ id }) => JUDGING.includes(id));
  await audit({ events: streamed(events), catalogue: defaultCatalogue(), rules: chosen, store: run, now });
  if (groups.length > 0) run.hosts.saveHostGroups(groups);
}

export function newRun(targets: string[]) {
  return { targets, options: '{}', scope: '', startedAt: STARTED_AT, toolVersion: '0.0.0', catalogueVersion: 'test' };
}

async function* streamed(events: SourceEvent[]): AsyncGenerator<SourceEvent> {
  yield* events;
}
