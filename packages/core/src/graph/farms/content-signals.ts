import { count, grouped } from '../../amounts.js';
import type { FarmExample, FarmSignal } from '../../model.js';
import type { CopyCluster } from './copies.js';
import type { GroupEvidence } from './group-evidence.js';
import { percent, quote } from './phrases.js';
import { fill, signal } from './signal.js';

const MOST_EXAMPLES = 5;
/** Two pages of five: from there on, a group tells what it has told elsewhere. */
const MANY_COPIES = 0.4;
/**
 * Articles that keep their title are passed on as agencies and sister titles do: they count up to this share of the points,
 * so that they, with little text of their own, stay below what a strong verdict asks of the content.
 */
const KEPT_TITLES = 0.4;
const MANY_DOORWAYS = 0.3;
/** Shares of the core words that stand on no other page: from half on nothing is missing, from a tenth on nearly all is. */
const OWN = { enough: 0.5, little: 0.1 };

/** What the texts of a group say: at most 35 points. */
export function contentSignals(evidence: GroupEvidence): FarmSignal[] {
  return [copiesAcrossHosts(evidence), spunTitles(evidence), littleOfTheirOwn(evidence)];
}

function copiesAcrossHosts({ copies, pages }: GroupEvidence): FarmSignal {
  const { retitledPages, sharedPages } = copies;
  const all = retitledPages + sharedPages;
  const share = shareOf(all, pages);
  const filled = fill(shareOf(retitledPages, pages), MANY_COPIES);
  const kept = KEPT_TITLES * fill(shareOf(sharedPages, pages), MANY_COPIES);
  return signal('copies-across-hosts', 'content', 20, {
    filled: fill(filled + kept),
    value: share,
    seen:
      all === 0
        ? 'No text stands on two of the hosts.'
        : `${grouped(all)} of ${count(pages, 'page')} (${percent(share)}) have a text that other hosts of the group have, too; ${grouped(retitledPages)} of them under different titles, or as one template with a few changing words.`,
    examples: examplesOf(copies.shared),
  });
}

function spunTitles({ copies, pages }: GroupEvidence): FarmSignal {
  const share = shareOf(copies.doorwayPages, pages);
  return signal('spun-titles', 'content', 10, {
    filled: fill(share, MANY_DOORWAYS),
    value: share,
    seen:
      copies.doorwayPages === 0
        ? 'No text stands under many titles.'
        : `${grouped(copies.doorwayPages)} of ${count(pages, 'page')} (${percent(share)}) belong to families of one text under many titles, or of one template with a few changing words.`,
    examples: examplesOf(copies.doorways),
  });
}

function littleOfTheirOwn({ hosts }: GroupEvidence): FarmSignal {
  const core = hosts.reduce((sum, { host }) => sum + host.wordsCore, 0);
  const own = hosts.reduce((sum, { host }) => sum + host.wordsOwn, 0);
  const share = core === 0 ? null : own / core;
  return signal('little-of-their-own', 'content', 5, {
    filled: share === null ? 0 : fill(OWN.enough - share, OWN.enough - OWN.little),
    value: share,
    seen:
      share === null
        ? 'There is no text to compare.'
        : `Of ${count(core, 'word')} of core text, ${grouped(own)} (${percent(share)}) stand on no other page.`,
  });
}

function shareOf(some: number, pages: number): number {
  return pages === 0 ? 0 : some / pages;
}

/** A page of each host, the largest cluster first. */
function examplesOf(clusters: readonly CopyCluster[]): FarmExample[] {
  return clusters
    .flatMap(({ hosts }) => hosts.map(({ pageUrl, title }) => ({ url: pageUrl, line: null, quote: quote(title) })))
    .slice(0, MOST_EXAMPLES);
}
