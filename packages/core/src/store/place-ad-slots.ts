import type { CloseStep } from '../model.js';
import { pageRanges } from './page-ranges.js';
import type { RunContext } from './run-context.js';

/** From what on something is template: on so many pages of a host, and on this share of them. */
export interface TemplateBounds {
  pages: number;
  share: number;
}

/** Something is template when it stands on this share of a host's pages, and on so many: below that a share says nothing. As for blocks of text. */
export const templateBounds: TemplateBounds = { pages: 5, share: 0.3 };

/**
 * Writes which ad slots are template: the same slot of the same account in the same element. The pages of each place are
 * counted in a temporary table, range by range, because a run may have millions of slots.
 */
export function* placeAdSlots({ connection, run }: RunContext, bounds: TemplateBounds): Generator<CloseStep, void> {
  yield 'write';
  connection.transaction(() => {
    connection.run('drop table if exists temp.slot_place');
    connection.run(createPlaces);
  });
  for (const range of pageRanges(connection, 'ad_slot', run)) {
    yield 'write';
    connection.transaction(() => connection.run(countPages, { run, ...range }));
  }
  yield 'write';
  connection.transaction(() => connection.run(keepTemplate, { run, ...bounds }));
  for (const range of pageRanges(connection, 'ad_slot', run)) {
    yield 'write';
    connection.transaction(() => connection.run(placeSlots, { run, ...range }));
  }
  yield 'write';
  connection.transaction(() => connection.run('drop table temp.slot_place'));
}

const createPlaces = `
  create temp table slot_place (
    host_id integer, system text, account text, slot text, selector text, pages integer,
    primary key (host_id, system, account, slot, selector)
  ) without rowid`;

const countPages = `
  insert into temp.slot_place
  select page.host_id, system, account, slot, selector, count(distinct page_id)
  from ad_slot join page on page.id = ad_slot.page_id
  where ad_slot.run_id = @run and page_id > @after and page_id <= @last
  group by page.host_id, system, account, slot, selector
  on conflict do update set pages = pages + excluded.pages`;

const keepTemplate = `
  with content as materialized (
    select host_id, count(*) as pages from page where run_id = @run and words_full is not null group by host_id
  )
  delete from temp.slot_place
  where pages < max(@pages, @share * (select content.pages from content where content.host_id = slot_place.host_id))`;

const placeSlots = `
  update ad_slot set placement = iif(exists (
    select 1 from page join temp.slot_place as place
      on place.host_id = page.host_id and place.system = ad_slot.system and place.account = ad_slot.account
        and place.slot = ad_slot.slot and place.selector = ad_slot.selector
    where page.id = ad_slot.page_id
  ), 'template', 'content')
  where run_id = @run and page_id > @after and page_id <= @last`;
