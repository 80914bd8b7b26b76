import type { PageCounts } from '../model.js';
import type { Connection } from './connection.js';

type Total =
  | Exclude<keyof PageCounts, 'discovered'>
  | 'affiliate_links'
  | 'ad_slots'
  | 'ad_loader_pages'
  | 'link_loader_pages';

const totals: readonly Total[] = [
  ...(['fetched', 'unchanged', 'failed', 'skipped', 'pending', 'affiliate_links', 'ad_slots'] as const),
  ...(['ad_loader_pages', 'link_loader_pages'] as const),
];

/** The totals of a run, `run_count`: counted in memory, written with each commit that changed them. */
export class RunTotals {
  readonly #counts: Record<Total, number>;
  #isChanged = false;

  constructor(connection: Connection, run: number) {
    const stored = connection.get<Record<Total, number>>(select, run);
    if (stored === undefined) throw new Error(`There is no run ${run}.`);
    this.#counts = stored;
    connection.beforeCommit(() => {
      if (!this.#isChanged) return;
      this.#isChanged = false;
      connection.run(update, ...totals.map((total) => this.#counts[total]), run);
    });
  }

  /** Inside a write. */
  count(total: Total, by = 1): void {
    this.#counts[total] += by;
    this.#isChanged = true;
  }

  pages(): PageCounts {
    const { fetched, unchanged, failed, skipped, pending } = this.#counts;
    const discovered = fetched + unchanged + failed + skipped + pending;
    return { discovered, fetched, unchanged, failed, skipped, pending };
  }

  get affiliateLinks(): number {
    return this.#counts.affiliate_links;
  }

  get adSlots(): number {
    return this.#counts.ad_slots;
  }
}

const select = `select ${totals.join(', ')} from run_count where run_id = ?`;
const update = `update run_count set ${totals.map((total) => `${total} = ?`).join(', ')} where run_id = ?`;
