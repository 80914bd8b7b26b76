import { UsageError } from '@linkvet/core';
import { overviewText, readHosts, readOverview } from '@linkvet/core/report';
import { latestRun, openReader } from '@linkvet/core/store';

/**
 * The overview as plain lines: for a screen reader, a file, a terminal that cannot draw.
 * @param run number of a run; the newest when absent
 * @param now milliseconds since 1970
 * @throws UsageError when there is no such database or run
 */
export function plainOverview(db: string, run?: number, now: number = Date.now()): string {
  using reader = openReader(db);
  const wanted = run ?? reader.get(latestRun)?.run;
  if (wanted === undefined) return `No run yet. Start one with: linkvet audit https://example.com --db ${db}\n`;
  const overview = readOverview(reader, wanted);
  if (overview === null) throw noSuchRun(wanted, db);
  return overviewText(overview, { now, hosts: readHosts(reader, wanted) });
}

/** What to say to someone who names a run that is not there. */
export function noSuchRun(run: number, db: string): UsageError {
  return new UsageError(`There is no run ${run} in ${db}.`, '"linkvet runs" lists those that are.');
}
