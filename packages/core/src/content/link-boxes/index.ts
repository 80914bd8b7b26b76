import { fold } from '../../fold.js';
import { hash64 } from '../../hash.js';
import type { JudgedLink, LinkBox, PageFacts, PageReading } from '../../model.js';
import { anchorWordsOf } from './anchor-words.js';
import { HostReader } from './hosts.js';
import { labelBefore } from './label.js';
import { MenuFinder } from './menus.js';
import { findRuns, isListed } from './runs.js';
import { listsVariants } from './variants.js';

/** Fewer links, or to fewer hosts, stand in many a paragraph and in most rows of buttons that lead to profiles. */
const LEAST_LINKS = 5;
const LEAST_HOSTS = 4;
/** A menu of the site itself leads to its other hosts now and then: on real pages with every fifth link, in lists of others with every second. */
const LEAST_SHARE = 1 / 4;
/** What is kept of one box and of one page: ten times what was seen in articles, and no directory of a thousand links. */
const MOST_LINKS = 200;
const MOST_BOXES = 20;
const NO_LETTER = /[^\p{L}]+/gu;

/**
 * The boxes of links in the content of a page that list other hosts, in document order: the links of one outermost list, or
 * of neighbouring blocks that are mostly links, where at least five lead to at least four other hosts, `www.` left off and
 * networks not counted. What stands in menus, and what lists languages, regions or versions, is none. Of a box the first 200
 * links are kept, of a page the first 20 boxes.
 */
export function linkBoxesOf(
  url: string,
  facts: Pick<PageFacts, 'blocks' | 'containers' | 'title'>,
  links: readonly JudgedLink[],
  { roles, main }: Pick<PageReading, 'roles' | 'main'>,
): LinkBox[] {
  const hosts = new HostReader(url);
  if (!listsHosts(hosts, links)) return [];
  const { blocks } = facts;
  const menus = new MenuFinder(facts, main);
  const found: number[][] = [];
  for (const run of findRuns(blocks, links)) {
    if (!isBox(hosts, links, run)) continue;
    const inContent = run.filter((position) => !menus.hold(links[position] as JudgedLink));
    if (inContent.length < run.length && !isBox(hosts, links, inContent)) continue;
    const kept = inContent.slice(0, MOST_LINKS);
    if (!isBox(hosts, links, kept) || listsVariants(hosts, links, kept)) continue;
    if (found.push(kept) === MOST_BOXES) break;
  }
  if (found.length === 0) return [];
  const words = anchorWordsOf(found, facts, links, { roles, main });
  return found.map((positions, index) => boxOf(positions, facts, links, words[index] as (typeof words)[number]));
}

/** Whether there is anything to look at: most pages list no other hosts outside their frame. */
function listsHosts(hosts: HostReader, links: readonly JudgedLink[]): boolean {
  const seen = new Set<string>();
  let count = 0;
  for (const link of links) {
    if (!isListed(link)) continue;
    const host = hosts.elsewhere(link.href);
    if (host === '' || isAd(link)) continue;
    count++;
    seen.add(host);
    if (count >= LEAST_LINKS && seen.size >= LEAST_HOSTS) return true;
  }
  return false;
}

/** Whether it leads to a network for sure: a row of banners lists nobody's hosts. */
function isAd({ network }: JudgedLink): boolean {
  return network?.tier === 'strong';
}

function isBox(hosts: HostReader, links: readonly JudgedLink[], positions: readonly number[]): boolean {
  if (positions.length < LEAST_LINKS) return false;
  const seen = new Set<string>();
  let count = 0;
  for (const position of positions) {
    const link = links[position] as JudgedLink;
    const host = hosts.elsewhere(link.href);
    if (host === '' || isAd(link)) continue;
    count++;
    if (seen.size < LEAST_HOSTS) seen.add(host);
  }
  return count >= LEAST_LINKS && count >= positions.length * LEAST_SHARE && seen.size >= LEAST_HOSTS;
}

function boxOf(
  positions: number[],
  facts: Pick<PageFacts, 'blocks' | 'containers'>,
  links: readonly JudgedLink[],
  words: Pick<LinkBox, 'anchorWords' | 'anchorWordsOnPage'>,
): LinkBox {
  const inside = positions.map((position) => links[position] as JudgedLink);
  const first = inside[0] as JudgedLink;
  const label = labelBefore(inside, facts);
  return {
    label,
    frame: frameOf(label, inside),
    line: first.at.line,
    isHidden: inside.every(({ hidden }) => hidden !== ''),
    links: positions,
    ...words,
  };
}

/** Numbers of a label count what the box lists. */
function frameOf(label: string, inside: readonly JudgedLink[]): number {
  const places = new Map<string, number>();
  let usual = '';
  for (const { skeleton } of inside) {
    const count = (places.get(skeleton) ?? 0) + 1;
    places.set(skeleton, count);
    if (count > (places.get(usual) ?? 0)) usual = skeleton;
  }
  const hash = hash64(`${fold(label).replace(NO_LETTER, ' ').trim()}\n${usual}`);
  return Math.floor(Number.parseInt(hash.slice(0, 12), 16) / 2);
}
