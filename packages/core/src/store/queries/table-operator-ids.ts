import { query } from '../define-query.js';

export type OperatorIdRow = {
  operator_id: number;
  kind: string;
  system: string;
  id: string;
  standing: string;
  hosts: number;
  pages: number;
  aliases: string;
};

/** operator_ids.csv: an id of an operator, in the order in which its card has them. */
export const tableOperatorIds = query<[{ run: number }], OperatorIdRow>(
  `
  select
    operator.id as operator_id,
    member.value ->> '$.kind' as kind,
    member.value ->> '$.system' as system,
    member.value ->> '$.id' as id,
    member.value ->> '$.standing' as standing,
    member.value ->> '$.hosts' as hosts,
    member.value ->> '$.pages' as pages,
    (select coalesce(group_concat(value, '; '), '') from json_each(member.value, '$.aliases')) as aliases
  from operator join json_each(operator.card, '$.ids') as member
  where operator.run_id = @run
  order by operator.id, member.key
`,
  { scansRun: true },
);
