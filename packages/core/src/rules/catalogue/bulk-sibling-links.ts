import { siteRule } from '../define.js';
import { farmEvidence, lampHosts, reportGroups } from '../link-farms.js';
import { googleLinkSpam } from '../policies.js';

const SIBLINGS = ['attic', 'cellar', 'garden', 'hall', 'kitchen', 'stairs', 'terrace', 'yard'];

export const bulkSiblingLinks = siteRule({
  id: 'bulk-sibling-links',
  title: 'Hosts list sibling hosts in bulk',
  why: 'Boxes of changing links to many hosts of one operator, in the content of page after page, may be read as links that are made for search engines.',
  fix: 'Link to what belongs to the page, leave the rest to a menu that is the same on all pages, and qualify links that nobody chose.',
  severity: 'warning',
  confidence: 'review',
  policy: [googleLinkSpam],
  packs: [],
  evidence: farmEvidence,
  identity: ['group'],
  examples: {
    bad: [lampHosts(['bulbs'], (page) => Array.from({ length: 5 }, (_, at) => SIBLINGS[(page + at) % 8] as string))],
    good: [lampHosts(['bulbs', 'desks'], () => SIBLINGS.slice(0, 3)), lampHosts(['bulbs', 'desks'], () => [])],
  },
  check: (site) => reportGroups(site, 'suspicious'),
});
