import { UsageError } from '@linkvet/core';
import { latestRun, type Reader, type RunRow, runById } from '@linkvet/core/store';

/** The run with this number, or the last one. Throws a UsageError when there is none. */
export function chooseRun(reader: Reader, run: number | undefined): RunRow {
  const found = run === undefined ? reader.get(latestRun) : reader.get(runById, run);
  if (found) return found;
  if (run === undefined) throw new UsageError('The database holds no run yet.', 'Make one with "linkvet audit".');
  throw new UsageError(`There is no run ${run}.`, '"linkvet runs" lists them.');
}
