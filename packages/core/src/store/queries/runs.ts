import type { RunState } from '../../model.js';
import { query } from '../define-query.js';

/** A run and its totals. */
export interface RunRow {
  run: number;
  /** The sorted targets, a JSON array. */
  targets: string;
  /** Names of the groups that were audited, and the targets that are in none of them: JSON arrays. Both are empty without a group. */
  groups: string;
  ungrouped: string;
  /** Running while a process writes it; one that was killed left it interrupted. */
  state: RunState;
  /** ISO 8601 in UTC. */
  startedAt: string;
  /** ISO 8601 in UTC; null while it runs, and when it was killed. */
  finishedAt: string | null;
  toolVersion: string;
  catalogueVersion: string;
  /** The run it was compared with; null when there was none. */
  baseline: number | null;
  /** Pages by state; they add up to `discovered`. */
  discovered: number;
  fetched: number;
  unchanged: number;
  failed: number;
  skipped: number;
  pending: number;
  /** Click rows at strong or medium. */
  affiliateLinks: number;
  adSlots: number;
  /** Pages with a script that places ads, or turns links into paid ones, by itself: what is counted there is a lower bound. */
  adLoaderPages: number;
  linkLoaderPages: number;
}

const columns = `
  select run.id as run, targets, coalesce(options ->> '$.group', '[]') as groups,
    coalesce(options ->> '$.ungrouped', '[]') as ungrouped, state, started_at as startedAt, finished_at as finishedAt, tool_version as toolVersion,
    catalogue_version as catalogueVersion, baseline_run_id as baseline,
    fetched + unchanged + failed + skipped + pending as discovered, fetched, unchanged, failed, skipped, pending,
    affiliate_links as affiliateLinks, ad_slots as adSlots,
    ad_loader_pages as adLoaderPages, link_loader_pages as linkLoaderPages
  from run join run_count on run_count.run_id = run.id`;

const runOf = ({ run }: RunRow) => run;

/** Every run, the newest first. */
export const runs = query<[], RunRow>(`${columns} order by run.id desc`, { runOf });

/** One run by its number. */
export const runById = query<[run: number], RunRow>(`${columns} where run.id = ?`, { runOf });

/** The newest run. */
export const latestRun = query<[], RunRow>(`${columns} order by run.id desc limit 1`, { runOf });
