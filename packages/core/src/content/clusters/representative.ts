import type { Cluster, CopyFacts } from '../../model.js';
import { isOnePage } from '../../twins.js';
import { declaredExcuses } from './excuses.js';

/** Links from so many pages more, and from so many times more pages, are a clear lead. */
const LEAD_PAGES = 3;
const LEAD_TIMES = 2;

/** The page that the copies are compared with, and why it is that one. */
interface Representative {
  page: CopyFacts;
  chosenBy: Cluster['chosenBy'];
  /** Whether it has no excuse of its own. */
  isFree: boolean;
}

/**
 * Chooses among pages of one text: the one that others of them name as their canonical; else the one published first,
 * where most have a date; else the one that clearly most pages link to; else the first by URL. A copy with an excuse of its
 * own (it names another page, leads away or is not to be found) leads only where all have one.
 * @param pages at least one, by URL
 * @param mayLead which of them it can be: at least one
 */
export function chooseRepresentative(
  pages: readonly CopyFacts[],
  mayLead: (page: CopyFacts) => boolean = () => true,
): Representative {
  const excuses = declaredExcuses(pages);
  const free = pages.filter((page, index) => excuses[index] === '' && mayLead(page));
  const isFree = free.length > 0;
  let left: readonly CopyFacts[] = isFree ? free : pages.filter(mayLead);
  for (const [chosenBy, choose] of CRITERIA) {
    const chosen = choose(left, pages);
    if (chosen === null) continue;
    // Those that name a page do not lead: it may be the only one left, and leads because they name it.
    const isDecided = isOnePage(chosen) && (chosenBy === 'canonical' || chosen.length < left.length);
    left = chosen;
    if (isDecided) return { page: left[0] as CopyFacts, chosenBy, isFree };
  }
  return { page: left[0] as CopyFacts, chosenBy: 'url', isFree };
}

/** Each narrows the pages that are left, or says nothing of them; by what singles one out it was chosen. */
const CRITERIA: readonly [
  Cluster['chosenBy'],
  (left: readonly CopyFacts[], all: readonly CopyFacts[]) => readonly CopyFacts[] | null,
][] = [
  ['canonical', mostNamed],
  ['date', earliest],
  ['in-links', mostLinked],
];

function mostNamed(left: readonly CopyFacts[], all: readonly CopyFacts[]): readonly CopyFacts[] | null {
  const names = new Map<string, number>();
  for (const { url, canonical } of all) {
    if (canonical !== null && canonical !== url) names.set(canonical, (names.get(canonical) ?? 0) + 1);
  }
  const most = left.reduce((largest, { url }) => Math.max(largest, names.get(url) ?? 0), 0);
  return most === 0 ? null : left.filter(({ url }) => names.get(url) === most);
}

function earliest(left: readonly CopyFacts[]): readonly CopyFacts[] | null {
  const times = left.map(({ published }) => Date.parse(published));
  const known = times.filter((time) => !Number.isNaN(time));
  if (known.length * 2 <= left.length) return null;
  const first = known.reduce((least, time) => Math.min(least, time));
  return left.filter((_, index) => times[index] === first);
}

function mostLinked(left: readonly CopyFacts[]): readonly CopyFacts[] | null {
  let [most, second] = [0, 0];
  for (const { inLinks } of left) {
    if (inLinks > most) [most, second] = [inLinks, most];
    else second = Math.max(second, inLinks);
  }
  const leads = most >= second + LEAD_PAGES && most >= second * LEAD_TIMES;
  return leads ? left.filter(({ inLinks }) => inLinks === most) : null;
}
