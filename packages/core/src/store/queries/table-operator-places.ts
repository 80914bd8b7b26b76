import { query } from '../define-query.js';

export type OperatorPlaceRow = {
  operator_id: number;
  kind: string;
  system: string;
  id: string;
  host: string;
  pages: number;
  standing: string;
  page_url: string;
  line: number;
  column: number | null;
};

/**
 * operator_places.csv: an id of an operator on one of its hosts, and where it stands first, by URL. On a page an ad slot comes
 * before a script. The ads.txt of a host is its own, or that of the nearest domain above it: even distances are those of its name
 * without the port and of domains above that.
 */
export const tableOperatorPlaces = query<[{ run: number }], OperatorPlaceRow>(
  `
  with recursive
  member as materialized (
    select operator.id as operator_id, host.value ->> '$.hostId' as host_id, host.value ->> '$.host' as host,
      host.value ->> '$.pages' as pages
    from operator join json_each(operator.card, '$.hosts') as host
    where operator.run_id = @run
  ),
  account as materialized (
    select operator.id as operator_id, id.value ->> '$.standing' as standing, id.value ->> '$.system' as system,
      id.value ->> '$.id' as id, id.value -> '$.aliases' as aliases
    from operator join json_each(operator.card, '$.ids') as id
    where operator.run_id = @run
  ),
  named as materialized (
    select operator_id, system || ' ' || id as name, standing from account
    union
    select operator_id, alias.value, standing from account join json_each(account.aliases) as alias
  ),
  occurrence as (
    select page_id, 'affiliate' as kind, network as system, publisher as id, line, column, 0 as part, seq
    from affiliate_link
    where run_id = @run and role = 'click' and tier <> 'weak' and side = 'publisher' and publisher <> ''
    union all
    select page_id, 'ads', system, account, line, column, 0, seq from ad_slot where run_id = @run and account <> ''
    union all
    select page_id, 'ads', system, account, line, column, 1, seq from loader
    where run_id = @run and kind = 'ads' and account <> ''
  ),
  on_page as materialized (
    select page_id, kind, system, id, line, column, row_number() over (
      partition by page_id, kind, system, id order by part, seq
    ) as place
    from occurrence
    where system || ' ' || id in (select name from named)
  ),
  domain (host_id, domain, distance) as (
    select host_id, iif(host glob '*:[0-9]*', substr(host, 1, instr(host, ':') - 1), host), 0 from member
    union
    select host_id, host, 1 from member
    union
    select host_id, substr(domain, instr(domain, '.') + 1), distance + 2 from domain
    where distance % 2 = 0 and instr(domain, '.') > 0
  ),
  file as materialized (
    select host_id, ads_txt.id as file, url, state,
      row_number() over (partition by host_id order by distance) as nearness
    from domain
    cross join ads_txt on ads_txt.run_id = @run and ads_txt.domain = domain.domain and ads_txt.kind = 'ads.txt'
    where state <> 'absent' and instr(domain.domain, '.') > 0
  ),
  declared as materialized (
    select ads_txt_id as file, name as system, value as id, min(line) as line
    from ads_txt_line
    where ads_txt_id in (select file from file) and problem = '' and (relation = 'DIRECT' or name = 'OWNERDOMAIN')
      and name || ' ' || value in (select name from named)
    group by ads_txt_id, name, value
  ),
  carried as (
    select page.host_id, on_page.kind, system, on_page.id, count(*) as pages, min(url.url) as page_url, line, column, 0 as part
    from on_page cross join page on page.id = on_page.page_id cross join url on url.id = page.url_id
    where place = 1
    group by page.host_id, on_page.kind, system, on_page.id
    union all
    select tag_count.host_id, tag_count.kind, system, tag, pages, url.url, line, column, 1
    from tag_count cross join page on page.id = tag_count.page_id cross join url on url.id = page.url_id
    where tag_count.run_id = @run and system || ' ' || tag in (select name from named)
    union all
    select file.host_id, 'ads.txt', system, declared.id, member.pages, url, line, null, 0
    from file join declared using (file) join member using (host_id)
    where nearness = 1 and state = 'found'
  ),
  placed as (
    select *, max(pages) over host_and_id as most, row_number() over (host_and_id order by page_url, part) as place
    from carried
    window host_and_id as (partition by host_id, kind, system, id)
  )
  select operator_id, kind, system, id, host, most as pages, standing, page_url, line, column
  from placed
  join member using (host_id)
  join named using (operator_id)
  where place = 1 and named.name = system || ' ' || id
  order by operator_id, kind, system, id, host
`,
  { scansRun: true },
);
