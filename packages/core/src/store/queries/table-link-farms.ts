import { query } from '../define-query.js';

export type LinkFarmRow = {
  group_id: number;
  verdict: string;
  score: number;
  host: string;
  pages: number;
  box_pages: number;
  links_points: number;
  content_points: number;
  operator_points: number;
  joined_by: string;
  hosts_read: number;
  hosts_unread: number;
  operator_id: number | null;
};

/** link_farms.csv: a host in a group of hosts, the gravest group first, its hosts by name. */
export const tableLinkFarms = query<[{ run: number }], LinkFarmRow>(`
  select
    host_group.id as group_id,
    host_group.verdict,
    host_group.score,
    member.value ->> '$.host' as host,
    member.value ->> '$.pages' as pages,
    member.value ->> '$.boxPages' as box_pages,
    ${pointsOf('links')} as links_points,
    ${pointsOf('content')} as content_points,
    ${pointsOf('operator')} as operator_points,
    (select group_concat(reason.value, ' ') from json_each(card, '$.joinedBy') as reason) as joined_by,
    json_array_length(card, '$.hosts') as hosts_read,
    card ->> '$.unreadHosts' as hosts_unread,
    card ->> '$.operator' as operator_id
  from host_group join json_each(card, '$.hosts') as member
  where host_group.run_id = @run
  order by host_group.id, member.key
`);

function pointsOf(part: string): string {
  return `(
      select round(sum(one.value ->> '$.points'), 2)
      from json_each(card, '$.signals') as one
      where one.value ->> '$.part' = '${part}'
    )`;
}
