import type { Confidence, Seller } from '../../model.js';
import { type DeclaredSeller, declaredSellers } from '../declared-sellers.js';
import { siteRule } from '../define.js';
import { iabAdsTxt, iabSellersJson } from '../policies.js';

interface Contradiction {
  says: string;
  confidence: Confidence;
}

const PAGE = { '/': '<title>Lamps</title>' };

function sellers(...list: Record<string, string | number>[]): string {
  return JSON.stringify({ version: '1.0', sellers: list });
}

export const contradictedSeller = siteRule({
  id: 'contradicted-seller',
  title: 'Ad system contradicts a line of ads.txt',
  why: 'Buyers compare ads.txt with the sellers.json of the ad system, and pass over sellers of whom the two say different things.',
  fix: 'Ask the ad system what kind of account it is and whose; then change the line, or name owner and manager in ads.txt.',
  severity: 'warning',
  policy: [iabAdsTxt, iabSellersJson],
  packs: ['iab'],
  evidence: {
    ...{ domain: 'text', system: 'text', account: 'text', relation: 'text', contradiction: 'text' },
    ...{ sellerType: 'text', sellerName: 'text', sellerDomain: 'text', line: 'number', adsTxt: 'url' },
  },
  identity: ['domain', 'system', 'account', 'relation'],
  examples: {
    bad: [
      {
        ...PAGE,
        '/ads.txt': 'ads.example, 1, DIRECT',
        '//ads.example/sellers.json': sellers({ seller_id: '1', seller_type: 'INTERMEDIARY', domain: 'site.example' }),
      },
      {
        ...PAGE,
        '/ads.txt': 'ads.example, 1, RESELLER',
        '//ads.example/sellers.json': sellers({ seller_id: '1', seller_type: 'PUBLISHER', domain: 'other.example' }),
      },
      {
        ...PAGE,
        '/ads.txt': 'OWNERDOMAIN=owner.example\nads.example, 1, DIRECT',
        '//ads.example/sellers.json': sellers({ seller_id: '1', seller_type: 'PUBLISHER', domain: 'other.example' }),
      },
    ],
    good: [
      {
        ...PAGE,
        '/ads.txt': 'ads.example, 1, DIRECT\nads.example, 2, RESELLER\nads.example, 3, DIRECT',
        '//ads.example/sellers.json': sellers(
          { seller_id: '1', seller_type: 'PUBLISHER', domain: 'www.site.example' },
          { seller_id: '2', seller_type: 'INTERMEDIARY', domain: 'other.example' },
          { seller_id: '3', seller_type: 'BOTH', is_confidential: 1 },
        ),
      },
      {
        ...PAGE,
        '/ads.txt':
          'OWNERDOMAIN=owner.example\nMANAGERDOMAIN=manager.example, FR\nads.example, 1, DIRECT\nads.example, 2, DIRECT',
        '//ads.example/sellers.json': sellers(
          { seller_id: '1', seller_type: 'PUBLISHER', domain: 'owner.example' },
          { seller_id: '2', seller_type: 'BOTH', domain: 'manager.example' },
        ),
      },
      { ...PAGE, '/ads.txt': 'ads.example, 1, DIRECT', '//ads.example/sellers.json': '404' },
    ],
  },
  *check(site) {
    for (const declared of declaredSellers(site)) {
      const contradiction = findContradiction(declared);
      if (contradiction === null) continue;
      const { file, line, seller } = declared;
      yield {
        pageUrl: null,
        at: null,
        evidence: {
          ...{ domain: file.domain, system: line.name, account: line.value, relation: line.relation },
          ...{ contradiction: contradiction.says, sellerType: seller.type, sellerName: seller.name },
          ...{ sellerDomain: seller.domain, line: line.line, adsTxt: file.url },
        },
        confidence: contradiction.confidence,
      };
    }
  },
});

function findContradiction({ owners, line: { relation }, seller }: DeclaredSeller): Contradiction | null {
  const { type } = seller;
  if (type === 'absent' || type === 'unknown') return null;
  if (relation === 'DIRECT' && type === 'INTERMEDIARY') {
    return { says: 'The account sells for others, so it is no account of the owner.', confidence: 'certain' };
  }
  if (relation === 'RESELLER') {
    if (type !== 'PUBLISHER') return null;
    return { says: 'The account sells only what its owner has, so it resells nothing.', confidence: 'likely' };
  }
  if (isOneOf(seller, owners)) return null;
  // The specification takes a site for its own owner where it names none; many sites of one owner name none.
  const confidence = owners.isNamed ? 'likely' : 'review';
  return { says: 'The account belongs neither to the owner nor to a manager that ads.txt names.', confidence };
}

function isOneOf({ domain, isConfidential }: Seller, { owner, managers }: DeclaredSeller['owners']): boolean {
  if (domain === '' || isConfidential) return true;
  return [owner, ...managers].some((name) => isWithin(name, domain) || isWithin(domain, name));
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
