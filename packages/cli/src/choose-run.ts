import { UsageError } from '@linkvet/core';
import { latestRun, type Reader, type RunRow, runById } from '@linkvet/core/store';

/** What a person must know who reads a run that has not ended: its figures are not those of the whole. Null for others. */
export function unfinishedLine({ run, state, discovered, pending }: RunRow): string | null {
  if (state !== 'running' && state !== 'interrupted') return null;
  const after = state === 'interrupted' ? '; the same audit goes on there' : ' so far';
  return `Run ${run} is ${state}: ${discovered - pending} of ${discovered} URLs are stored${after}.`;
}

/** The run with this number, or the last one. Throws a UsageError when there is none. */
export function chooseRun(reader: Reader, run: number | undefined): RunRow {
  const found = run === undefined ? reader.get(latestRun) : reader.get(runById, run);
  if (found) return found;
  if (run === undefined) throw new UsageError('The database holds no run yet.', 'Make one with "linkvet audit".');
  throw new UsageError(`There is no run ${run}.`, '"linkvet runs" lists them.');
}
