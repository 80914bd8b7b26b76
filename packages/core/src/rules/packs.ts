/** Rules that belong together because one regulator, search engine, network or body of the trade asks for them. */
export const packs = {
  'us-ftc': 'United States: FTC endorsement guides and .com Disclosures',
  'uk-asa': 'United Kingdom: CAP Code, labels on advertising',
  'de-uwg': 'Germany: § 5a UWG, labels on advertising',
  google: 'Google Search: spam policies and outbound links',
  amazon: 'Amazon Associates: operating agreement and policies',
  networks: 'Affiliate networks: how clicks and impressions may be made',
  iab: 'IAB Tech Lab: ads.txt and sellers.json',
} as const;

export type Pack = keyof typeof packs;

/** Which laws apply cannot be seen on a page: these are on unless the operator chooses others. */
export const defaultPacks: readonly Pack[] = ['us-ftc', 'google', 'amazon', 'networks', 'iab'];
