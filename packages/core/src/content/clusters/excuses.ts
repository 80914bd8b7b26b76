import type { ClusterMember, CopyFacts } from '../../model.js';
import { foldAddress } from '../../twins.js';
import { addressWithoutLanguage, addressWithoutVersion } from './kin-addresses.js';

type Excuse = ClusterMember['excuse'];

/**
 * The excuses that copies declare by themselves: a meta refresh to another of them, a canonical that names another page,
 * noindex. A canonical that is the page itself at another address is none.
 */
export function declaredExcuses(pages: readonly CopyFacts[]): Excuse[] {
  const urls = new Set(pages.map(({ url }) => url));
  return pages.map(({ url, canonical, refresh, robots }) => {
    if (refresh !== null && refresh !== url && urls.has(refresh)) return 'redirect';
    if (canonical !== null && canonical !== url) {
      if (urls.has(canonical) || foldAddress(canonical) !== foldAddress(url)) return 'canonical';
    }
    return robots === 'noindex' ? 'noindex' : '';
  });
}

/**
 * Adds what excuses a copy beside another of them that has no excuse of its own: it is the same page in another language
 * (they name each other as alternates, or their addresses differ in a language alone), or in the documentation of another
 * release (their addresses differ in a version alone). The first of such pages is not excused.
 * @param pages the representative first
 */
export function excuseKin(pages: readonly CopyFacts[], declared: readonly Excuse[]): Excuse[] {
  const alternates = new Map<string, readonly string[]>();
  const languages = new Set<string>();
  const versions = new Set<string>();
  return pages.map((page, index) => {
    if (declared[index] !== '') return declared[index] as Excuse;
    const language = addressWithoutLanguage(page.url);
    const version = addressWithoutVersion(page.url);
    const isAlternate = page.alternates.some((url) => alternates.get(url)?.includes(page.url));
    const isTranslation = isAlternate || languages.has(language);
    const isVersion = versions.has(version);
    alternates.set(page.url, page.alternates);
    languages.add(language);
    versions.add(version);
    return isTranslation ? 'translation' : isVersion ? 'version' : '';
  });
}
