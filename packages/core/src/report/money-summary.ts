import type { MoneyFlow } from '../model.js';
import { moneyFlows } from '../store/queries/money-flows.js';
import type { Reader } from '../store/reader.js';
import { count, grouped } from './wording.js';

/** More than these are no summary: money_paths.csv has the rest. */
const MOST_LINES = 10;
/** Hosts that are named at the beginning of a line. */
const MOST_NAMES = 3;

/** Where the money goes, in one line. */
export interface MoneyLine extends MoneyFlow {
  /** `a.example, b.example → hub.example → 3 merchants of avangate (publisher 123): 40 links on 12 pages; 30 of them … lead to …` */
  sentence: string;
}

/**
 * The few lines that say where the money of a run goes: over hubs first, those with the most links before others, then what
 * hosts are paid themselves. Empty when nothing is paid, and before the close.
 */
export function moneySummary(reader: Reader, run: number, most: number = MOST_LINES): MoneyLine[] {
  return reader.all(moneyFlows, { run, most }).map(({ card }) => {
    const flow: MoneyFlow = JSON.parse(card);
    return { ...flow, sentence: moneySentence(flow) };
  });
}

/** Hosts, hub and merchants with arrows between them, and after a colon how many links lead there. */
function moneySentence(flow: MoneyFlow): string {
  const { hub, merchants, network, publisher } = flow;
  const earner = publisher === '' ? network : `${network} (publisher ${publisher})`;
  const way = [sourceNames(flow), ...(hub === null ? [] : [hub]), `${count(merchants, 'merchant')} of ${earner}`];
  return `${way.join(' → ')}: ${figures(flow)}`;
}

function figures(flow: MoneyFlow): string {
  const { hub, links, contentLinks, pages, paidLinks, paidPages, hubLinks, hubPages, hubPaidLinks } = flow;
  if (hub === null) return `${count(paidLinks, 'paid link')} on ${count(paidPages, 'page')}`;
  const on = `(${grouped(contentLinks)} in content) on ${count(pages, 'page')}`;
  const all = `${count(hubLinks, 'link')} on ${count(hubPages, 'page')}`;
  const leading = links === hubLinks ? `${count(links, 'link')} ${on}` : `${all}; ${grouped(links)} of them ${on}`;
  return `${leading} ${links === 1 ? 'leads' : 'lead'} to ${count(paidPages, 'page')} with ${grouped(paidLinks)} of ${count(hubPaidLinks, 'paid link')}`;
}

function sourceNames({ sources, sourceHosts }: MoneyFlow): string {
  const named = sources.slice(0, sourceHosts <= MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES);
  const others = sourceHosts - named.length;
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${count(others, 'other host')}`;
}
