import type { Place } from '../../model.js';
import { pageRule } from '../define.js';
import { groupBy, monetisedLinks } from '../link-groups.js';
import { awinPlatformClosure } from '../policies.js';

/** By network or ad system, the year in which it ended, as the catalogue has it. */
const ENDED: ReadonlyMap<string, string> = new Map([
  ['affilinet', '2019'],
  ['amazon_native', '2023'],
  ['google_gan', '2013'],
  ['shopstyle', '2026'],
  ['zanox', '2020'],
]);

export const endedProgramme = pageRule({
  id: 'ended-programme',
  title: 'Links or ads of a programme that has ended',
  why: 'They earn nothing any more, and readers may land on an error or on a page that somebody else has bought.',
  fix: 'Replace them by links of a programme that is alive, or remove them.',
  severity: 'notice',
  policy: [awinPlatformClosure],
  packs: ['networks'],
  evidence: { programme: 'text', ended: 'text' },
  examples: {
    bad: ['<a href="https://partners.webmasterplan.com/click.asp?ref=123456&amp;site=1234&amp;type=text">Lamp</a>'],
    good: ['<a href="https://x.pxf.io/c/1/2/3">Lamp</a>', '<a href="https://www.zanox.com/">A firm that was</a>'],
  },
  *check(page) {
    const dead: { programme: string; at: Place }[] = [];
    for (const { at, hops } of monetisedLinks(page)) {
      for (const { network, side, tier } of hops) {
        if (side === undefined && tier !== 'weak' && ENDED.has(network)) dead.push({ programme: network, at });
      }
    }
    for (const { system, at } of page.content.slots) if (ENDED.has(system)) dead.push({ programme: system, at });
    for (const group of groupBy(dead, ({ programme }) => programme)) {
      const [{ programme, at }] = group as [(typeof dead)[number]];
      yield { at, evidence: { programme, ended: ENDED.get(programme) ?? '' }, places: group.length };
    }
  },
});
