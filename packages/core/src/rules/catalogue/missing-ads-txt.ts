import type { AdsTxtFile } from '../../model.js';
import { accountsWithFiles, type DeclarableAccount, lineToAdd, placesOf } from '../ads-txt-files.js';
import { siteRule } from '../define.js';
import { iabAdsTxt } from '../policies.js';

const UNIT =
  '<title>Lamps</title><ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';

export const missingAdsTxt = siteRule({
  id: 'missing-ads-txt',
  title: 'Site shows ads and has no ads.txt',
  why: 'Without the file anybody can sell ads in the name of the site, and buyers that want to see one do not buy.',
  fix: 'Put an ads.txt at the root of the domain, with a line for every ad account of the site.',
  severity: 'warning',
  policy: [iabAdsTxt],
  packs: ['iab'],
  evidence: { domain: 'text', reason: 'text', accounts: 'number', line: 'text', adsTxt: 'url' },
  identity: ['domain'],
  examples: {
    bad: [
      { '/': UNIT, '/ads.txt': '404' },
      { '/': UNIT, '/ads.txt': 'OWNERDOMAIN=site.example' },
    ],
    good: [
      { '/': UNIT, '/ads.txt': 'google.com, pub-9999999999999999, DIRECT' },
      { '/': UNIT, '/ads.txt': '503' },
      { '/': '<title>Lamps</title>', '/ads.txt': '404' },
      { '/': UNIT },
    ],
  },
  *check(site) {
    const missing = new Map<AdsTxtFile, DeclarableAccount[]>();
    for (const each of accountsWithFiles(site.adAccounts(), site.adsTxtFiles())) {
      if (each.namesSellers) continue;
      const accounts = missing.get(each.file) ?? [];
      missing.set(each.file, accounts);
      accounts.push(each);
    }
    for (const [{ domain, url, state, detail }, accounts] of missing) {
      const own = accounts.find(({ account }) => account.isOwn !== false);
      const { pageUrl, at } = (own ?? (accounts[0] as DeclarableAccount)).account;
      const reason = state === 'found' ? 'The file names no seller.' : detail;
      const distinct = new Set(accounts.map(({ account: { system, account } }) => `${system} ${account}`));
      yield {
        pageUrl,
        at,
        evidence: { domain, reason, accounts: distinct.size, line: own ? lineToAdd(own.need) : '', adsTxt: url },
        places: accounts.reduce((sum, { account }) => sum + placesOf(account), 0),
      };
    }
  },
});
