/** Second levels under which countries give out names: `example.co.uk`, `example.com.br`. */
const SECOND_LEVELS: ReadonlySet<string> = new Set([
  ...['ac', 'co', 'com', 'edu', 'gob', 'gouv', 'gov', 'govt', 'gv', 'go', 'gr', 'id', 'ltd', 'me', 'ne', 'net', 'or'],
  ...['org', 'plc', 'sch'],
]);
/** A shorter beginning is shared by chance. */
const SHORTEST = 4;

/**
 * What people call a site, as far as its host tells: `makeuseof` of `www.makeuseof.com`, `bbc` of `news.bbc.co.uk`. A guess:
 * core has no list of public suffixes.
 */
export function siteNameOf(host: string): string {
  const labels = host.replace(/:\d+$/, '').split('.');
  if (labels.length < 2) return host;
  const hasSecondLevel = labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVELS.has(labels.at(-2) as string);
  return labels.at(hasSecondLevel ? -3 : -2) as string;
}

/** Whether two names are one, or one begins with the other as that of a site and of where it keeps its images do. */
export function areOfOneSite(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= SHORTEST && long.startsWith(short));
}
