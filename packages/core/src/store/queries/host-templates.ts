import type { AssetHost } from '../../model.js';
import { query } from '../define-query.js';

/** How the places stand that much of a host repeats, by host. */
export const templateContexts = query<[run: number], { hostId: number; contextId: number }>(`
  select distinct host_id as hostId, context_id as contextId
  from template_place where run_id = ?
  order by host_id, context_id
`);

/**
 * From where much of a host loads scripts and styles, by host and asset. The pages are those of the address that most of
 * them load from there.
 */
export const assetHosts = query<[run: number], AssetHost>(`
  select template_place.host_id as hostId, host.host as asset, max(template_place.pages) as pages
  from template_place
    join link_context on link_context.id = template_place.context_id
    join url on url.id = template_place.url_id
    join host on host.id = url.host_id
  where template_place.run_id = ?
    and (
      link_context.kind = 'script' and link_context.via = 'src'
      or link_context.kind = 'link' and ' ' || link_context.rel || ' ' like '% stylesheet %'
    )
  group by template_place.host_id, host.id
  order by template_place.host_id, host.host
`);
