import { declaredSellers } from '../declared-sellers.js';
import { siteRule } from '../define.js';
import { iabSellersJson } from '../policies.js';

const PAGE = { '/': '<title>Lamps</title>', '/ads.txt': 'ads.example, 1, DIRECT, 9f' };

export const unlistedSeller = siteRule({
  id: 'unlisted-seller',
  title: 'Ad system does not know an account in ads.txt',
  why: 'An account that is not in the sellers.json of its ad system is closed, mistyped or made up, and buyers do not trust it.',
  fix: 'Correct the account id, or remove the line.',
  severity: 'warning',
  policy: [iabSellersJson],
  packs: ['iab'],
  evidence: {
    ...{ domain: 'text', system: 'text', account: 'text', relation: 'text', line: 'number', adsTxt: 'url' },
  },
  identity: ['domain', 'system', 'account'],
  examples: {
    bad: [{ ...PAGE, '//ads.example/sellers.json': '{"sellers":[{"seller_id":"2","seller_type":"BOTH"}]}' }],
    good: [
      { ...PAGE, '//ads.example/sellers.json': '{"sellers":[{"seller_id":"1","seller_type":"PUBLISHER"}]}' },
      { ...PAGE, '//ads.example/sellers.json': '404' },
      PAGE,
    ],
  },
  *check(site) {
    for (const { file, line, seller } of declaredSellers(site)) {
      if (seller.type !== 'absent') continue;
      const { name, value, relation } = line;
      yield {
        pageUrl: null,
        at: null,
        evidence: { domain: file.domain, system: name, account: value, relation, line: line.line, adsTxt: file.url },
      };
    }
  },
});
