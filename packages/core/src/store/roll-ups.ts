import type { Finding, JudgedLink, PageContent, TagFact } from '../model.js';
import type { Connection } from './connection.js';
import { type CountedPage, TagTally } from './tag-tally.js';

/** Click rows at strong or medium are affiliate links in every figure; a weak match is shown apart. */
export function isAffiliateLink({ network }: Pick<JudgedLink, 'network'>): boolean {
  return network !== null && isAffiliateClick(network);
}

function isAffiliateClick({ role, tier, side }: Pick<StoredLink, 'role' | 'tier'> & { side?: string }): boolean {
  return role === 'click' && tier !== 'weak' && side !== 'advertiser';
}

/** A row of affiliate_link, as far as it is counted. */
interface StoredLink {
  network: string;
  role: string;
  tier: string;
  side: string;
  publisher: string | null;
}

/** What a page holds, as far as it is counted. */
export interface StoredContent {
  links: readonly StoredLink[];
  slots: readonly Account[];
  /** Scripts that place ads. */
  loaders: readonly Account[];
  tags: readonly TagFact[];
}

/**
 * Counts that views would otherwise have to make out of thousands of rows, per network, publisher, tag and rule: gathered in
 * memory, added with each commit.
 */
export class RollUps {
  readonly #networks = new Tally();
  readonly #publishers = new Tally();
  readonly #tags = new TagTally();
  readonly #rules = new Tally();
  #takesAway = false;

  constructor(connection: Connection, run: number) {
    connection.beforeCommit(() => {
      for (const { key, counts } of this.#networks.take()) connection.run(addToNetwork, run, ...key, ...counts);
      for (const { key, counts } of this.#publishers.take()) connection.run(addToPublisher, run, ...key, ...counts);
      for (const { key, counts } of this.#rules.take()) connection.run(addToRule, run, ...key, ...counts);
      this.#tags.write(connection, run);
      if (this.#takesAway) for (const removal of removals) connection.run(removal, run);
      this.#takesAway = false;
    });
  }

  /** Inside the write of a page. */
  addContent(page: CountedPage, { links, slots, loaders, tags }: PageContent): void {
    const stored = links.flatMap(({ network: match }) =>
      match === null ? [] : [{ side: 'publisher', ...match, publisher: match.ids.publisher ?? null }],
    );
    const placing = loaders.filter(({ kind }) => kind === 'ads');
    this.#countContent(page, { links: stored, slots, loaders: placing, tags }, 1);
  }

  /** Inside a write: takes back what a page has counted. */
  takeContent(page: CountedPage, content: StoredContent): void {
    this.#countContent(page, content, -1);
    this.#takesAway = true;
  }

  #countContent(page: CountedPage, { links, slots, loaders, tags }: StoredContent, by: 1 | -1): void {
    const { hostId } = page;
    const networks = new Tally();
    const publishers = new Tally();
    for (const link of links) {
      const { network, role, tier, publisher } = link;
      networks.add([network, role, tier], [by]);
      if (isAffiliateClick(link) && publisher) publishers.add([network, publisher, hostId], [by, 0]);
    }
    for (const { system, account } of slots) {
      if (account !== '') publishers.add([system, account, hostId], [0, by]);
    }
    for (const { system, account } of loaders) {
      if (account !== '') publishers.add([system, account, hostId], [0, 0]);
    }
    this.#tags.add(page, tags, by);
    addPage(networks, this.#networks, by);
    addPage(publishers, this.#publishers, by);
  }

  /** Inside the write of a page's findings. */
  addFindings(findings: readonly Finding[]): void {
    const rules = new Tally();
    for (const { rule, severity } of findings) rules.add([rule, severity], [1]);
    addPage(rules, this.#rules, 1);
  }

  /** Inside a write: takes back what the findings of a page have counted. */
  takeFindings(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): void {
    const rules = new Tally();
    for (const { rule, severity } of findings) rules.add([rule, severity], [-1]);
    addPage(rules, this.#rules, -1);
    this.#takesAway = true;
  }

  /**
   * Inside a write: findings about the whole site. They count the distinct pages of their first places; `by` is -1 for
   * those that are replaced.
   */
  addSiteFindings(findings: readonly SiteFinding[], by: 1 | -1): void {
    const pages = new Set<string>();
    for (const { rule, severity, pageUrl } of findings) {
      const page = `${rule} ${severity} ${pageUrl}`;
      this.#rules.add([rule, severity], [by, pageUrl === null || pages.has(page) ? 0 : by]);
      pages.add(page);
    }
    this.#takesAway ||= by < 0;
  }
}

type SiteFinding = Pick<Finding, 'rule' | 'severity' | 'pageUrl'>;

interface Row {
  key: (string | number)[];
  counts: number[];
}

/**
 * Sums by key. Keys hold texts from the web, so none is the key of an object; of the parts of one only one may be such a text,
 * as what parts them may stand in it.
 */
class Tally {
  #rows = new Map<string, Row>();

  add(key: Row['key'], counts: Row['counts']): void {
    const name = key.join('\0');
    const row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, { key, counts });
    else row.counts = row.counts.map((count, index) => count + (counts[index] as number));
  }

  /** The sums so far; the tally is empty then. */
  take(): Iterable<Row> {
    const rows = this.#rows.values();
    this.#rows = new Map();
    return rows;
  }
}

/** What one page counts, and the page itself as one. */
function addPage(page: Tally, run: Tally, by: 1 | -1): void {
  for (const { key, counts } of page.take()) run.add(key, [...counts, by]);
}

interface Account {
  system: string;
  account: string;
}

const removals = [
  'delete from finding_count where run_id = ? and findings = 0',
  'delete from network_count where run_id = ? and links = 0',
  'delete from publisher_count where run_id = ? and pages = 0',
  'delete from tag_count where run_id = ? and pages = 0',
];

const addToNetwork = `
  insert into network_count (run_id, network, role, tier, links, pages) values (?, ?, ?, ?, ?, ?)
  on conflict do update set links = links + excluded.links, pages = pages + excluded.pages`;

const addToPublisher = `
  insert into publisher_count (run_id, network, publisher, host_id, links, slots, pages) values (?, ?, ?, ?, ?, ?, ?)
  on conflict do update set links = links + excluded.links, slots = slots + excluded.slots,
    pages = pages + excluded.pages`;

const addToRule = `
  insert into finding_count (run_id, rule, severity, findings, pages) values (?, ?, ?, ?, ?)
  on conflict do update set findings = findings + excluded.findings, pages = pages + excluded.pages`;
