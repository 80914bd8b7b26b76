import type { AdsTxtFile, AdsTxtNeed, Confidence } from '../../model.js';
import { accountsWithFiles, lineToAdd, placesOf } from '../ads-txt-files.js';
import { siteRule } from '../define.js';
import { iabAdsTxt } from '../policies.js';

const UNIT =
  '<title>Lamps</title><ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1234567890"></ins>';

export const undeclaredAdAccount = siteRule({
  id: 'undeclared-ad-account',
  title: 'Ad account is missing in ads.txt',
  why: 'Buyers do not bid for ads of an account that the ads.txt of the site does not name.',
  fix: 'Add the line to ads.txt if the account is yours; otherwise take its code off the pages.',
  severity: 'error',
  policy: [iabAdsTxt],
  packs: ['iab'],
  evidence: { domain: 'text', system: 'text', account: 'text', seller: 'text', line: 'text', adsTxt: 'url' },
  // Several kinds of ads of one seller want one line.
  identity: ['domain', 'seller'],
  examples: {
    bad: [
      { '/': UNIT, '/ads.txt': 'google.com, pub-9999999999999999, DIRECT, f08c47fec0942fa0' },
      { '/': UNIT, '/ads.txt': 'google.com, ca-pub-1234567890123456, DIRECT' },
      { '/': UNIT, '/ads.txt': 'placeholder.example.com, placeholder, DIRECT, placeholder' },
    ],
    good: [
      { '/': UNIT, '/ads.txt': 'Google.com, pub-1234567890123456, direct, f08c47fec0942fa0 # ours' },
      { '/': UNIT, '/ads.txt': 'google.com, pub-1234567890123456, RESELLER' },
      { '/': UNIT, '/ads.txt': '404' },
      { '/': UNIT, '/ads.txt': '503' },
      { '/': UNIT },
    ],
  },
  *check(site) {
    const declared = new Map<AdsTxtFile, Declared>();
    for (const { account, need, file, namesSellers } of accountsWithFiles(site.adAccounts(), site.adsTxtFiles())) {
      if (!namesSellers) continue;
      const known = declared.get(file) ?? new Declared(file);
      declared.set(file, known);
      if (known.has(need)) continue;
      const { system, pageUrl, at, isOwn } = account;
      const line = isOwn === false ? '' : lineToAdd(need);
      const seller = [need.domains[0], need.account].filter(Boolean).join(', ');
      yield {
        pageUrl,
        at,
        evidence: { domain: file.domain, system, account: account.account, seller, line, adsTxt: file.url },
        places: placesOf(account),
        confidence: known.confidenceIn(need),
      };
    }
  },
});

/** What a file declares. */
class Declared {
  readonly #systems = new Set<string>();
  readonly #accounts = new Set<string>();
  readonly #hasPartners: boolean;

  constructor({ lines }: AdsTxtFile) {
    this.#hasPartners = lines.some(({ type, name }) => type === 'variable' && name === 'INVENTORYPARTNERDOMAIN');
    for (const { type, name, value } of lines) {
      if (type !== 'record') continue;
      this.#systems.add(name);
      this.#accounts.add(`${name} ${value}`);
    }
  }

  has({ domains, account }: AdsTxtNeed): boolean {
    return domains.some((domain) =>
      account === null ? this.#systems.has(domain) : this.#accounts.has(`${domain} ${account}`),
    );
  }

  /** What partners sell, their own files declare, which nobody asked for. */
  confidenceIn({ account }: AdsTxtNeed): Confidence {
    if (this.#hasPartners) return 'review';
    return account === null ? 'likely' : 'certain';
  }
}
