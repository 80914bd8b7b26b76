import { query } from '../define-query.js';

export type OperatorRow = {
  operator_id: number;
  hosts: number;
  host: string;
  pages: number;
  shared_ids: string;
  template_likeness: number | null;
  asset_hosts: string;
};

/** operators.csv: a host of an operator, the operator with the most hosts first, then by host. */
export const tableOperators = query<[{ run: number }], OperatorRow>(
  `
  select
    operator.id as operator_id,
    json_array_length(operator.card, '$.hosts') as hosts,
    member.value ->> '$.host' as host,
    member.value ->> '$.pages' as pages,
    (select coalesce(group_concat(value, '; '), '') from json_each(member.value, '$.idNames')) as shared_ids,
    cast((member.value ->> '$.templateLikeness') * 100 as integer) / 100.0 as template_likeness,
    (select coalesce(group_concat(value, '; '), '') from json_each(member.value, '$.assetHosts')) as asset_hosts
  from operator join json_each(operator.card, '$.hosts') as member
  where operator.run_id = @run
  order by operator.id, member.key
`,
  { scansRun: true },
);
