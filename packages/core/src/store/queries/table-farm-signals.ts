import { query } from '../define-query.js';

export type FarmSignalRow = {
  group_id: number;
  signal: string;
  part: string;
  points: number;
  most: number;
  value: number | null;
  seen: string;
  examples: string;
  lines: string;
  quotes: string;
};

/** farm_signals.csv: a signal of a group of hosts, the gravest group first. */
export const tableFarmSignals = query<[{ run: number }], FarmSignalRow>(`
  select
    host_group.id as group_id,
    signal.value ->> '$.id' as signal,
    signal.value ->> '$.part' as part,
    signal.value ->> '$.points' as points,
    signal.value ->> '$.most' as most,
    signal.value ->> '$.value' as value,
    signal.value ->> '$.seen' as seen,
    ${examplesOf("one.value ->> '$.url'", ' ')} as examples,
    ${examplesOf("coalesce(one.value ->> '$.line', '-')", ' ')} as lines,
    ${examplesOf("replace(one.value ->> '$.quote', '|', '¦')", ' | ')} as quotes
  from host_group join json_each(card, '$.signals') as signal
  where host_group.run_id = @run
  order by host_group.id, signal.key
`);

function examplesOf(value: string, between: string): string {
  return `(
      select coalesce(group_concat(${value}, '${between}'), '') from json_each(signal.value, '$.examples') as one
    )`;
}
