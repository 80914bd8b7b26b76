import type { AdAccount, AdsTxtFile, AdsTxtNeed } from '../model.js';

/** An ad account on the pages of a host, and the ads.txt that must name it. */
export interface DeclarableAccount {
  account: AdAccount;
  need: AdsTxtNeed;
  file: AdsTxtFile;
  /** Whether the file says who may sell. One that names nobody is as good as none (ads.txt 1.1, section 3.2.1). */
  namesSellers: boolean;
}

/** The accounts of which an ads.txt has a line, each with the file that speaks for its host, where that is known. */
export function* accountsWithFiles(
  accounts: Iterable<AdAccount>,
  files: Iterable<AdsTxtFile>,
): Generator<DeclarableAccount> {
  const byDomain = new Map<string, AdsTxtFile>();
  for (const file of files) if (file.kind === 'ads.txt') byDomain.set(file.domain, file);
  const naming = new Set([...byDomain.values()].filter(namesSellers));
  for (const account of accounts) {
    if (account.adsTxt === null) continue;
    const file = speakingFile(byDomain, account.host);
    if (file === null || file.state === 'unknown') continue;
    yield { account, need: account.adsTxt, file, namesSellers: naming.has(file) };
  }
}

/** A subdomain without a file of its own has that of the nearest domain above it (ads.txt 1.1, section 3.5.1). */
function speakingFile(byDomain: ReadonlyMap<string, AdsTxtFile>, host: string): AdsTxtFile | null {
  let last: AdsTxtFile | null = null;
  for (let domain = host; domain !== ''; domain = domain.includes('.') ? domain.slice(domain.indexOf('.') + 1) : '') {
    const file = byDomain.get(domain);
    last = file ?? last;
    if (file !== undefined && file.state !== 'absent') break;
  }
  return last;
}

function namesSellers({ state, lines }: AdsTxtFile): boolean {
  return state === 'found' && lines.some(({ type }) => type === 'record');
}

/** Ids that TAG, the certification authority, gave to ad systems; as many files in use have them. */
const AUTHORITIES: ReadonlyMap<string, string> = new Map([
  ['appnexus.com', 'f5ab79cb980f11d1'],
  ['google.com', 'f08c47fec0942fa0'],
  ['indexexchange.com', '50b1c356f2c5c8fc'],
  ['openx.com', '6a698e2ec38604c6'],
  ['pubmatic.com', '5d62403b186f2ace'],
  ['rubiconproject.com', '0bfd66d529a55807'],
  ['taboola.com', 'c228e6794e811952'],
]);

/** The line that would declare an account that the site has itself; where its id is not known, with a gap for it. */
export function lineToAdd({ domains, account }: AdsTxtNeed): string {
  const [domain = ''] = domains;
  const authority = AUTHORITIES.get(domain);
  return [domain, account ?? '<account id>', 'DIRECT', ...(authority === undefined ? [] : [authority])].join(', ');
}

/** Slots and scripts in which an account stands. */
export function placesOf({ slots, pages }: AdAccount): number {
  return Math.max(slots, pages);
}
