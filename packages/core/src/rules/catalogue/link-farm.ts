import { siteRule } from '../define.js';
import { farmEvidence, lampHosts, reportGroups } from '../link-farms.js';
import { googleDoorways, googleLinkSpam, googleScaledContent } from '../policies.js';

const READ = ['bulbs', 'desks'];
const SIBLINGS = ['attic', 'cellar', 'garden', 'hall', 'kitchen', 'stairs', 'terrace', 'yard'];

export const linkFarm = siteRule({
  id: 'link-farm',
  title: 'Sibling hosts list each other in bulk, and say the same',
  why: 'Lists of each other on page after page, with one text on many of them, are signs of what search engines call link spam and scaled content abuse: they may rank all of the hosts lower, or leave them out.',
  fix: 'Keep one page for each text on one host, redirect the copies to it, and take the lists of sibling hosts out of the content.',
  severity: 'error',
  confidence: 'likely',
  policy: [googleLinkSpam, googleScaledContent, googleDoorways],
  packs: [],
  evidence: farmEvidence,
  identity: ['group'],
  examples: {
    bad: [lampHosts(READ, (page) => Array.from({ length: 5 }, (_, at) => SIBLINGS[(page + at) % 8] as string))],
    good: [lampHosts(READ, () => []), lampHosts(READ, () => SIBLINGS.slice(0, 3))],
  },
  check: (site) => reportGroups(site, 'strong'),
});
