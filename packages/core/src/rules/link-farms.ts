import { grouped } from '../amounts.js';
import type { FarmSignal, FarmVerdict, HostGroup, SiteFacts } from '../model.js';
import type { EvidenceOf, SiteExample, SiteReport } from './define.js';

const MOST_NAMED = 10;

/**
 * What was seen of a group of hosts, first of all: a list of findings shows as much of it as a line holds. `group` is its first host; `read` says how much of it is known; `score` and the points
 * of its parts are those of docs/link-farms.md, each part with what was seen.
 */
export const farmEvidence = {
  links: 'text',
  content: 'text',
  operator: 'text',
  hosts: 'text',
  read: 'text',
  group: 'text',
  score: 'number',
  linkPoints: 'number',
  contentPoints: 'number',
  operatorPoints: 'number',
} as const;

/** One report for each group of the verdict, where its first example stands; its places are the pages with boxes. */
export function* reportGroups(
  site: SiteFacts,
  verdict: FarmVerdict,
): Iterable<SiteReport<EvidenceOf<typeof farmEvidence>>> {
  for (const group of site.hostGroups()) {
    if (group.verdict !== verdict) continue;
    const first = group.signals.flatMap(({ examples }) => examples)[0];
    const { hosts, score, signals } = group;
    const pages = hosts.reduce((sum, { boxPages }) => sum + boxPages, 0);
    yield {
      pageUrl: first?.url ?? null,
      at: first === undefined || first.line === null ? null : { line: first.line, column: null, selector: '' },
      places: Math.max(1, pages),
      evidence: {
        ...{
          links: seenIn(signals, 'links'),
          content: seenIn(signals, 'content'),
          operator: seenIn(signals, 'operator'),
        },
        ...{ hosts: listHosts(group), read: sayHowPartial(group), group: hosts[0]?.host ?? '', score },
        ...{ linkPoints: pointsOf(signals, 'links'), contentPoints: pointsOf(signals, 'content') },
        operatorPoints: pointsOf(signals, 'operator'),
      },
    };
  }
}

function listHosts({ hosts }: HostGroup): string {
  const named = hosts.slice(0, MOST_NAMED).map(({ host }) => host);
  const more = hosts.length - named.length;
  return [...named, ...(more > 0 ? [`${grouped(more)} more`] : [])].join(', ');
}

function sayHowPartial({ hosts, unreadHosts }: HostGroup): string {
  const known = hosts.length + unreadHosts;
  return `${unreadHosts === 0 ? 'all' : `${grouped(hosts.length)} of`} ${grouped(known)} hosts that are known`;
}

function pointsOf(signals: readonly FarmSignal[], part: FarmSignal['part']): number {
  const points = signals.filter((one) => one.part === part).reduce((sum, one) => sum + one.points, 0);
  return Math.round(points * 10) / 10;
}

function seenIn(signals: readonly FarmSignal[], part: FarmSignal['part']): string {
  const told = signals.filter((one) => one.part === part && one.points > 0);
  return told.map(({ seen }) => seen).join(' ');
}

const LAMP =
  '<p>A reading lamp should stand a little behind your shoulder, so that its light falls on the page and not into your eyes. Choose a warm bulb of about eight hundred lumens, with a shade that is closed at the top, and a switch that you can reach without getting up from the chair in which you read at night.</p><p>Whoever reads in bed wants an arm that turns, a foot that does not fall, and a light that leaves the other half of the bed in the dark.</p>';
const TITLES = [
  ...['Lamps for readers', 'Where good light comes from', 'Your guide to bright evenings', 'Ten bulbs compared'],
  ...['What nobody says about shades', 'A desk that shines'],
];

/**
 * An example: six pages that tell the same under titles of their own, in turn on hosts of one domain.
 * @param listOf the hosts that a page lists, by its number: on each a page that no other lists
 */
export function lampHosts(hosts: readonly string[], listOf: (page: number) => readonly string[]): SiteExample {
  const pages = TITLES.map((title, page) => {
    const items = listOf(page).map(
      (host) => `<li><a href="https://${host}.lamps.example/for-the-${host}-${page}">Light for the ${host}</a></li>`,
    );
    const list = `<p>Also read:</p><ul>${items.join('')}</ul>`;
    const path = `https://${hosts[page % hosts.length]}.lamps.example/light-${page}`;
    return [path, `<title>${title}</title><main>${LAMP}${list}</main>`];
  });
  return Object.fromEntries(pages);
}
