import type { Operator } from '../model.js';
import { operatorCards } from './queries/overview-hosts.js';
import type { Reader } from './reader.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Inside a transaction: replaces the operators of the run. */
export function saveOperators({ connection, run }: RunContext, operators: readonly Operator[]): void {
  connection.run('delete from operator where run_id = ?', run);
  const rows = new RowInserter(connection, 'operator', ['run_id', 'id', 'card']);
  rows.insert(operators.flatMap(({ id, ...card }) => [run, id, JSON.stringify(card)]));
}

/** The operators of a run, the one with the most hosts first. */
export function* readOperators(reader: Reader, run: number): Generator<Operator> {
  for (const { id, card } of reader.each(operatorCards, run)) {
    yield { id, ...(JSON.parse(card) as Omit<Operator, 'id'>) };
  }
}
