import type { CarriedId } from '../../model.js';
import { query } from '../define-query.js';

export interface CarriedIdRow extends Omit<CarriedId, 'isOwn'> {
  /** 1: the site's own, 0: somebody else's; null when unknown. */
  own: number | null;
}

/** Publisher ids, ad accounts and tags on the pages of each host: of a host those on the most pages. */
export const idsOnPages = query<[{ run: number; most: number }], CarriedIdRow>(`
  with carried as (
    select host_id, case when links > 0 then 'affiliate' else 'ads' end as kind, network as system, publisher as id, pages, own
    from publisher_count where run_id = @run and pages > 0
    union all
    select host_id, kind, system, tag, pages, null
    from tag_count where run_id = @run and pages > 0
  ),
  ranked as (
    select *, row_number() over (partition by host_id order by pages desc, system, id, kind) as place from carried
  )
  select host_id as hostId, kind, system, id, pages, own
  from ranked where place <= @most
`);

/** The ads.txt files of a run. */
export const sellerFiles = query<[run: number], { file: number; domain: string; state: string }>(`
  select id as file, domain, state from ads_txt where run_id = ? and kind = 'ads.txt' order by domain
`);

/** The accounts that a file says are held directly, the first so many lines. */
export const directSellers = query<[file: number, most: number], { system: string; id: string }>(`
  select distinct name as system, value as id from ads_txt_line
  where ads_txt_id = ? and type = 'record' and relation = 'DIRECT' and problem = ''
  order by line limit ?
`);

/**
 * The owner that a file names. Whom it calls its manager or an ad system, too, does not own it: managers have been named there
 * by mistake.
 */
export const namedOwners = query<[file: number], { system: string; id: string }>(`
  select name as system, value as id from ads_txt_line as owner
  where ads_txt_id = ? and type = 'variable' and name = 'OWNERDOMAIN' and problem = ''
    and not exists (
      select 1 from ads_txt_line as line
      where line.ads_txt_id = owner.ads_txt_id and line.problem = ''
        and (
          line.type = 'record' and line.name = owner.value
          or line.name = 'MANAGERDOMAIN' and substr(line.value || ',', 1, length(owner.value) + 1) = owner.value || ','
        )
    )
`);
