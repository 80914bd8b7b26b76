import { fold } from '../../fold.js';
import { isListingAddress } from '../../listing-address.js';
import type { Cluster, ClusterMember, Doorway, DoorwayFacts } from '../../model.js';
import { foldAddress } from '../../twins.js';
import { type Run, SharedText } from './shared-text.js';
import { sample, titleLikeness, titleWords } from './titles.js';

/** Two pages with one text under two titles are a copy; it takes a third to show that somebody makes them. */
export const LEAST_PAGES = 3;
/** One body: the texts of most pages are alike to this. Measured on five real copies: 0.93 to 1. */
const SAME_BODY = 0.9;
/** Titles that were made up anew share few words. Measured on the titles of five real copies: 0 to 0.27. */
const UNLIKE_TITLES = 0.3;
/**
 * Of a template, the places that differ from page to page take no larger share of the text: copies whose similarity is 0.65
 * have a fifth of their runs of five words to themselves, which are 9 % of the words where a changing name has three, and
 * 13 % where it has six.
 */
const MOST_CHANGING = 0.15;
/** The share of it that longer passages may take: those were written anew. */
const MOST_REWRITTEN = 0.05;
/** Words: pages that share less are captions under a frame, and alike for that alone. */
const LEAST_SHARED = 30;
/** Words of the core: pages whose core is shorter are copies only because it is the same, which a row of buttons may be. */
const LEAST_CORE = 50;
/** What stands on so many of the pages belongs to the template, so that one page with a change of its own hides nothing. */
const MOST_PAGES = 0.75;
/** A family is judged by the texts of so many pages at most. */
const MOST_COMPARED = 300;
/** Pages after which it is looked again whether they can still be a template. */
const PAGES_BETWEEN_LOOKS = 3;
/** Pages whose addresses are read in one step. */
const PAGES_IN_A_STEP = 200;
/** Pages whose facts are asked for in one step. */
const FACTS_IN_A_STEP = 20;
const SHARED_TEXT_LENGTH = 500;
const MOST_SLOTS = 5;
/** Places of a text among which the one is chosen that tells the pages apart best. */
const MOST_GAPS = 40;
const MOST_PUBLISHERS = 20;

/** Where what clusters do not hold is asked for. */
export interface DoorwaySource {
  /** The texts of the blocks of a page's core. */
  coreOf(pageId: number): readonly string[];
  doorwayFacts(pageIds: readonly number[]): DoorwayFacts[];
}

/**
 * The families of copies that were made to rank under many titles, in the order of their clusters; in short steps.
 *
 * Most pages of a family share 30 words and more.
 *
 * - `spun-titles`: at least three pages; the bodies of most are alike to 0.9, their titles are not: half of all pairs of
 *   titles share no more than 0.3 of their words.
 * - `template`: at least three pages under as many titles; their texts differ, but in short places only, which take a
 *   seventh of the text at most.
 *
 * What has an excuse, lists other pages, or is the same page at another address is left out first. Of large families the
 * texts of 300 pages are compared: those at even distances in the order of the URLs, so always the same ones.
 */
export function* findDoorways(clusters: Iterable<Cluster>, source: DoorwaySource): Generator<undefined, Doorway[]> {
  const doorways: Doorway[] = [];
  for (const cluster of clusters) {
    yield;
    const pages = yield* pagesOf(cluster);
    if (pages.length < LEAST_PAGES || (cluster.kind !== 'near' && pages.every(isShort))) continue;
    const titles = yield* titleWords(pages);
    if (!isUnderManyTitles(titles)) continue;
    const isSpun = medianOf(pages) >= SAME_BODY && titleLikeness(titles) <= UNLIKE_TITLES;
    if (!isSpun && pages.every(({ similarity }) => similarity === 1)) continue;
    const compared = sample(pages, MOST_COMPARED);
    const text = yield* compareTexts(compared, source, isSpun ? null : MOST_CHANGING);
    if (text === null || text.countWords(text.runs(MOST_PAGES)) < LEAST_SHARED) continue;
    const changing = isSpun ? [] : changingPlaces(text);
    if (changing === null) continue;
    const facts = yield* readFacts(compared, source);
    const isExpected = isSpun ? isNoArticle : isAlikeByNature;
    if (facts.filter(isExpected).length * 2 > facts.length) continue;
    const slots = yield* slotsOf(text, changing, compared, source);
    if (!isSpun && slots.length === 0) continue;
    doorways.push({
      ...{ cluster: cluster.id, kind: isSpun ? 'spun-titles' : 'template', pages, slots },
      ...describePages(pages),
      ...describeText(text),
      ...describeFacts(facts),
    });
  }
  return doorways;
}

/** Pages of a cluster that nothing excuses, each once. */
function* pagesOf({ members }: Cluster): Generator<undefined, ClusterMember[]> {
  const addresses = new Set<string>();
  const pages: ClusterMember[] = [];
  for (const [index, member] of members.entries()) {
    if (index % PAGES_IN_A_STEP === 0) yield;
    const { excuse, url, title } = member;
    if (excuse !== '' || title === '' || isListingAddress(url)) continue;
    const address = foldAddress(url);
    if (!addresses.has(address)) pages.push(member);
    addresses.add(address);
  }
  return pages;
}

function isShort({ wordsCore }: ClusterMember): boolean {
  return wordsCore < LEAST_CORE;
}

/** Whether there are at least three titles, and for most pages one of their own. */
function isUnderManyTitles(titles: readonly ReadonlySet<number>[]): boolean {
  // A sum does not depend on the order of the words, and of hashes it is as telling as they are.
  const sumOf = (words: ReadonlySet<number>) => [...words].reduce((sum, word) => sum + word, 0);
  const distinct = new Set(titles.map(sumOf)).size;
  return distinct >= LEAST_PAGES && distinct > titles.length / 2;
}

function medianOf(pages: readonly ClusterMember[]): number {
  const similarities = pages.map(({ similarity }) => similarity).sort((a, b) => a - b);
  return similarities[Math.floor((similarities.length - 1) / 2)] ?? 0;
}

/**
 * @param mostChanging share of the text that may differ, if there is a bound
 * @returns null as soon as it is certain that more of it differs
 */
function* compareTexts(
  pages: readonly ClusterMember[],
  source: DoorwaySource,
  mostChanging: number | null,
): Generator<undefined, SharedText | null> {
  const [first, ...others] = pages as [ClusterMember, ...ClusterMember[]];
  const text = new SharedText(source.coreOf(first.pageId));
  // So many pages can do without what the others share; what one more of them has not is not shared.
  const free = Math.floor(others.length * (1 - MOST_PAGES));
  for (const [index, { pageId }] of others.entries()) {
    yield;
    text.add(source.coreOf(pageId));
    const left = others.length - index - 1;
    if (mostChanging === null || index < free || index % PAGES_BETWEEN_LOOKS !== 0 || left === 0) continue;
    if (1 - text.shareOf(text.runs(MOST_PAGES, left)) > mostChanging) return null;
  }
  return text;
}

/** Where a template takes its values; null when the pages are no template. */
function changingPlaces(text: SharedText): Run[] | null {
  const runs = text.runs(MOST_PAGES);
  const places = text.gaps(runs);
  const changing = 1 - text.shareOf(runs);
  if (changing > MOST_CHANGING || changing - text.shareOf(places) > MOST_REWRITTEN) return null;
  return places.slice(0, MOST_GAPS);
}

/** What stands, on five pages, in the place that tells them apart best: there stands what their titles name. */
function* slotsOf(
  text: SharedText,
  places: readonly Run[],
  pages: readonly ClusterMember[],
  { coreOf }: DoorwaySource,
): Generator<undefined, string[]> {
  if (places.length === 0) return [];
  const shown = sample(pages, MOST_SLOTS);
  const values: string[][] = [];
  for (const { pageId } of shown) {
    yield;
    values.push(text.valuesIn(places, coreOf(pageId)));
  }
  const titles = fold(shown.map(({ title }) => title).join('\n'));
  const rated = places.map((_, place) => {
    const slots = distinctValues(values.map((own) => own[place] as string));
    const named = slots.filter((slot) => titles.includes(fold(slot))).length;
    return { slots, named, length: slots.join('').length };
  });
  rated.sort((a, b) => b.named - a.named || b.slots.length - a.slots.length || a.length - b.length);
  const [best] = rated.filter(({ slots }) => slots.length > 1);
  return best?.slots ?? [];
}

/** The values that differ, without the words with which all of them begin or end: those only stand too near to be compared. */
function distinctValues(values: readonly string[]): string[] {
  const distinct = [...new Set(values)].filter((value) => value !== '').map((value) => value.split(/\s+/));
  if (distinct.length < 2) return distinct.flat();
  const shortest = Math.min(...distinct.map(({ length }) => length));
  const isShared = (at: number) => distinct.every((words) => words.at(at) === distinct[0]?.at(at));
  let start = 0;
  while (start < shortest - 1 && isShared(start)) start++;
  let end = 0;
  while (start + end < shortest - 1 && isShared(-1 - end)) end++;
  return distinct.map((words) => words.slice(start, words.length - end).join(' '));
}

/** Whether the page repeats text for a reason: it lists other pages, or says who runs the site and by which terms. */
function isNoArticle({ type, purpose }: DoorwayFacts): boolean {
  return type === 'listing' || purpose !== '';
}

/** Products, manuals and threads have a form: that their pages are alike but for some words is no doorway yet. */
function isAlikeByNature(facts: DoorwayFacts): boolean {
  return isNoArticle(facts) || facts.type === 'product' || facts.type === 'documentation' || facts.type === 'forum';
}

function* readFacts(pages: readonly ClusterMember[], source: DoorwaySource): Generator<undefined, DoorwayFacts[]> {
  const facts: DoorwayFacts[] = [];
  for (let from = 0; from < pages.length; from += FACTS_IN_A_STEP) {
    yield;
    const step = pages.slice(from, from + FACTS_IN_A_STEP);
    facts.push(...source.doorwayFacts(step.map(({ pageId }) => pageId)));
  }
  return facts;
}

function describePages(pages: readonly ClusterMember[]): Pick<Doorway, 'titles' | 'hosts' | 'published'> {
  const dates = pages.flatMap(({ published }) => (published === '' ? [] : published.slice(0, 10))).sort();
  return {
    titles: new Set(pages.map(({ title }) => title)).size,
    hosts: new Set(pages.map(({ host }) => host)).size,
    published: [dates[0] ?? '', dates.at(-1) ?? ''],
  };
}

function describeText(text: SharedText): Pick<Doorway, 'sharedWords' | 'sharedText'> {
  const everywhere = text.runs(1);
  return { sharedWords: text.countWords(everywhere), sharedText: text.begin(everywhere, SHARED_TEXT_LENGTH) };
}

function describeFacts(
  facts: readonly DoorwayFacts[],
): Pick<Doorway, 'compared' | 'publishers' | 'adUnits' | 'listedHosts'> {
  return {
    compared: facts.length,
    publishers: publishersOf(facts),
    adUnits: rangeOf(facts.map(({ adUnits }) => adUnits)),
    listedHosts: rangeOf(facts.map(({ listedHosts }) => listedHosts)),
  };
}

function publishersOf(facts: readonly DoorwayFacts[]): Doorway['publishers'] {
  const pages = new Map<string, Doorway['publishers'][number]>();
  for (const { network, publisher } of facts.flatMap(({ publishers }) => publishers)) {
    const key = JSON.stringify([network, publisher]);
    const known = pages.get(key);
    if (known) known.pages++;
    else pages.set(key, { network, publisher, pages: 1 });
  }
  const keys = [...pages].sort(([a, one], [b, other]) => other.pages - one.pages || (a < b ? -1 : 1));
  return keys.slice(0, MOST_PUBLISHERS).map(([, publisher]) => publisher);
}

function rangeOf(counts: readonly number[]): [least: number, most: number] {
  return counts.reduce<[number, number]>(
    ([least, most], count) => [Math.min(least, count), Math.max(most, count)],
    [counts[0] ?? 0, counts[0] ?? 0],
  );
}
