import type { TagFact } from '../model.js';
import type { Connection } from './connection.js';

/** A page as far as it can be named: which of two comes first is told by their URLs. */
export interface CountedPage {
  pageId: number;
  hostId: number;
  url: string;
}

interface Row {
  tag: TagFact;
  page: CountedPage;
  pages: number;
}

/** Counts the pages of each host that have a tag, and keeps the first of them by URL, in whatever order they come. */
export class TagTally {
  #rows = new Map<string, Row>();

  /** @param by -1 for a page that is judged anew: it has the same tags then, so that its place stands */
  add(page: CountedPage, tags: readonly TagFact[], by: 1 | -1): void {
    // A page names each of them once.
    for (const tag of tags) {
      // Only the last part is a text from the web: what parts them may stand in it.
      const key = `${page.hostId} ${tag.kind} ${tag.system} ${tag.id}`;
      const row = this.#rows.get(key);
      if (row === undefined) this.#rows.set(key, { tag, page, pages: by });
      else {
        row.pages += by;
        if (page.url < row.page.url) Object.assign(row, { tag, page });
      }
    }
  }

  /** Inside a transaction: adds what was counted to the rows of the run. */
  write(connection: Connection, run: number): void {
    for (const { tag, page, pages } of this.#rows.values()) {
      const { kind, system, id, at } = tag;
      connection.run(addToTag, run, kind, system, id, page.hostId, pages, page.pageId, at.line, at.column);
    }
    this.#rows = new Map();
  }
}

const addToTag = `
  insert into tag_count (run_id, kind, system, tag, host_id, pages, page_id, line, column) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict do update set
    pages = pages + excluded.pages,
    (page_id, line, column) = (
      select page.id, iif(page.id = excluded.page_id, excluded.line, tag_count.line),
        iif(page.id = excluded.page_id, excluded.column, tag_count.column)
      from page join url on url.id = page.url_id
      where page.id in (tag_count.page_id, excluded.page_id)
      order by url.url
      limit 1
    )`;
