import type { HostGroup } from '../model.js';
import { hostGroupCards } from './queries/host-group-cards.js';
import type { Reader } from './reader.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Inside a transaction: replaces the groups of hosts of the run. */
export function saveHostGroups({ connection, run }: RunContext, groups: readonly HostGroup[]): void {
  connection.run('delete from host_group where run_id = ?', run);
  const rows = new RowInserter(connection, 'host_group', ['run_id', 'id', 'verdict', 'score', 'card']);
  rows.insert(groups.flatMap(({ id, verdict, score, ...card }) => [run, id, verdict, score, JSON.stringify(card)]));
}

/** The groups of hosts of a run, the gravest first. */
export function* readHostGroups(reader: Reader, run: number): Generator<HostGroup> {
  for (const { card, ...row } of reader.each(hostGroupCards, run)) {
    yield { ...row, ...(JSON.parse(card) as Omit<HostGroup, 'id' | 'verdict' | 'score'>) };
  }
}
