import type { AdsTxtFile, AdsTxtLine, Seller, SiteFacts } from '../model.js';

/** A seller that an ads.txt names, and what its ad system says of it. */
export interface DeclaredSeller {
  file: AdsTxtFile;
  owners: Owners;
  line: AdsTxtLine;
  seller: Seller;
}

/** By file, in the order of the lines; of systems that were not asked there is nothing. */
export function* declaredSellers(site: SiteFacts): Generator<DeclaredSeller> {
  const sellers = new Map<string, Seller>();
  for (const seller of site.sellers()) sellers.set(`${seller.system} ${seller.account}`, seller);
  if (sellers.size === 0) return;
  for (const file of site.adsTxtFiles()) {
    if (file.kind !== 'ads.txt' || file.state !== 'found') continue;
    const owners = ownersIn(file);
    for (const line of file.lines) {
      const seller = line.type === 'record' ? sellers.get(`${line.name} ${line.value}`) : undefined;
      if (seller !== undefined) yield { file, owners, line, seller };
    }
  }
}

/** Who owns the site and who sells for it, as its ads.txt says (ads.txt 1.1, section 3.5.1). */
interface Owners {
  owner: string;
  /** Whether the file names the owner; otherwise it is taken to be the site's own domain. */
  isNamed: boolean;
  managers: string[];
}

function ownersIn({ domain, lines }: AdsTxtFile): Owners {
  const valuesOf = (variable: string) =>
    lines.flatMap(({ type, name, value, problem }) =>
      type === 'variable' && name === variable && problem === '' ? value : [],
    );
  const [named] = valuesOf('OWNERDOMAIN');
  const managers = valuesOf('MANAGERDOMAIN').map((value) => value.replace(/,.*$/, ''));
  return { owner: named ?? domain, isNamed: named !== undefined, managers };
}
