import type { Connection } from './connection.js';
import type { RunContext } from './run-context.js';

/** A run that ended and had pages: a night without an answer says nothing about findings or pages. */
const ended = `earlier.state in ('complete', 'partial') and run_count.fetched + run_count.unchanged > 0`;

/**
 * The last run of the same targets that ended and had pages, to compare findings with; null when there is none. One of the
 * same scope comes first: after a short look everything beyond it would be new.
 */
export function findBaseline({ connection, run }: RunContext): number | null {
  const found = connection.get<{ id: number }>(
    `select earlier.id from run join run as earlier on earlier.targets = run.targets and earlier.id < run.id
       join run_count on run_count.run_id = earlier.id
     where run.id = ? and ${ended}
     order by earlier.scope = run.scope desc, earlier.id desc limit 1`,
    run,
  );
  return found?.id ?? null;
}

/** The run whose pages need not be read again, chosen like the baseline; null when none took the facts as this program does. */
export function findReadable(
  connection: Connection,
  { targets, scope, reading, toolVersion }: { targets: string; scope: string; reading: string; toolVersion: string },
): { id: number; catalogueVersion: string } | null {
  const found = connection.get<{ id: number; catalogueVersion: string }>(
    `select earlier.id, earlier.catalogue_version as catalogueVersion
     from run as earlier join run_count on run_count.run_id = earlier.id
     where earlier.targets = ? and earlier.reading = ? and earlier.tool_version = ? and ${ended}
     order by earlier.scope = ? desc, earlier.id desc limit 1`,
    ...[targets, reading, toolVersion, scope],
  );
  return found ?? null;
}
