import type { AdsTxtFile, Seller, SourceEvent } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Writes ads.txt files and sellers. What comes again, after a kill, takes the place of what was there. */
export class AdsTxtWriter {
  readonly #context: RunContext;
  readonly #lines: RowInserter;

  constructor(context: RunContext) {
    this.#context = context;
    const columns = ['ads_txt_id', 'line', 'type', 'name', 'value', 'relation', 'authority', 'problem'];
    this.#lines = new RowInserter(context.connection, 'ads_txt_line', columns);
  }

  /** Inside a write. */
  write(event: SourceEvent & { type: 'ads-txt' | 'sellers' }): void {
    if (event.type === 'ads-txt') this.#writeFile(event.file);
    else for (const seller of event.sellers) this.#writeSeller(seller);
  }

  #writeFile({ domain, kind, url, status, state, detail, lines }: AdsTxtFile): void {
    const { connection, run } = this.#context;
    const row = connection.get<{ id: number }>(upsertFile, run, domain, kind, url, status, state, detail);
    if (row === undefined) throw new Error(`The ${kind} of ${domain} has no row.`);
    connection.run('delete from ads_txt_line where ads_txt_id = ?', row.id);
    this.#lines.insert(
      lines.flatMap(({ line, type, name, value, relation, authority, problem }) => [
        ...[row.id, line, type, name, value, relation, authority, problem],
      ]),
    );
  }

  #writeSeller({ system, account, type, name, domain, isConfidential, detail }: Seller): void {
    const { connection, run } = this.#context;
    connection.run(replaceSeller, run, system, account, type, name, domain, isConfidential ? 1 : 0, detail);
  }
}

const upsertFile = `
  insert into ads_txt (run_id, domain, kind, url, status, state, detail) values (?, ?, ?, ?, ?, ?, ?)
  on conflict do update set url = excluded.url, status = excluded.status, state = excluded.state, detail = excluded.detail
  returning id`;

const replaceSeller = `
  insert or replace into seller (run_id, system, account, type, name, domain, is_confidential, detail)
  values (?, ?, ?, ?, ?, ?, ?, ?)`;
