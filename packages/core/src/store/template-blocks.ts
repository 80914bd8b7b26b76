import { BoundedMap } from '../bounded-map.js';
import type { CloseStep, TemplateBlock } from '../model.js';
import { isPrinted } from '../printed-blocks.js';
import { unpackPrints } from './block-prints.js';
import type { StoredBlocks } from './page-facts.js';
import { printsOfPage } from './queries/page-prints.js';
import { templateOfHost } from './queries/template-blocks.js';
import type { Reader } from './reader.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Rows in a transaction: some hundredths of a second. */
const rowsAtOnce = 10_000;
/** Hosts in a generation of the cache. */
const rememberedHosts = 50;

/** Replaces the template of the run, and forgets the fingerprints that were made without an older one. */
export function* saveTemplate(
  { connection, run }: RunContext,
  blocks: readonly TemplateBlock[],
): Generator<CloseStep, void> {
  yield 'write';
  connection.transaction(() => {
    connection.run('delete from template_block where run_id = ?', run);
    connection.run('delete from core_fingerprint where run_id = ?', run);
  });
  const rows = new RowInserter(connection, 'template_block', ['run_id', 'host_id', 'print', 'pages']);
  for (let from = 0; from < blocks.length; from += rowsAtOnce) {
    yield 'write';
    const values = blocks
      .slice(from, from + rowsAtOnce)
      .flatMap(({ hostId, print, pages }) => [run, hostId, print, pages]);
    connection.transaction(() => rows.insert(values));
  }
}

/** Reads blocks so that what is template of the host is boilerplate and no main text. */
export function withoutTemplate(
  reader: Reader,
  run: number,
  read: (pageId: number) => StoredBlocks,
): (pageId: number) => StoredBlocks {
  const hosts = new BoundedMap<number, ReadonlySet<number>>(rememberedHosts);
  const templateOf = (host: number): ReadonlySet<number> => {
    const known = hosts.get(host);
    if (known !== undefined) return known;
    const template = new Set(reader.all(templateOfHost, run, host).map(({ print }) => print));
    hosts.set(host, template);
    return template;
  };
  return (pageId) => {
    const stored = read(pageId);
    const page = reader.get(printsOfPage, pageId);
    const template = templateOf(page?.hostId ?? -1);
    if (page === undefined || template.size === 0) return stored;
    const { blocks, roles, main } = stored;
    const { hashes } = unpackPrints(page.blocks);
    let print = 0;
    for (const index of blocks.keys()) {
      if (!isPrinted(blocks, roles, index) || !template.has(hashes[print++] as number)) continue;
      if (roles[index] === 'prose' || roles[index] === 'heading') roles[index] = 'boilerplate';
      main[index] = false;
    }
    return stored;
  };
}
