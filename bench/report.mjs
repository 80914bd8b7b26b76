// What a comparison says of the product: ratios to each peer, and what a page costs on disk.
import { latestRun, openReader, storageByTable } from '@linkvet/core/store';

/** What the tables of the database hold; the others are told as "rest". */
const KINDS = new Map([
  ['links, URLs and their indexes', ['link', 'inlink', 'url', 'host', 'text', 'link_context', 'template_place']],
  ['facts and fingerprints', ['page_facts', 'fingerprint']],
  ['pages', ['page']],
  ['what was judged', ['affiliate_link', 'affiliate_hop', 'ad_slot', 'disclosure', 'finding']],
]);

/**
 * Prints how the product does among the others, by CPU time.
 * @param {{ key: string, cpu: number[], d: number[], rss: number[] }[]} rows of compare.mjs: `key` is `name@concurrency`;
 *   for each run CPU seconds, distinct pages that the server counted, peak MiB
 */
export function printRatios(rows) {
  const results = rows.map(({ key, cpu, d, rss }) => {
    const [name, concurrency] = key.split('@');
    const pages = median(d);
    return { name, concurrency, pages, pagesPerCpuSecond: pages / median(cpu), peakMiB: median(rss) };
  });
  console.log('\nconcurrency  crawler       pages/CPU-s  linkvet does  peak MiB');
  for (const { name, concurrency, pagesPerCpuSecond, peakMiB } of results) {
    const own = results.find((row) => row.name === 'linkvet' && row.concurrency === concurrency);
    const ratio = own === undefined ? '' : `${(own.pagesPerCpuSecond / pagesPerCpuSecond).toFixed(2)}x`;
    const cells = [pagesPerCpuSecond.toFixed(0).padStart(11), ratio.padStart(12), peakMiB.toFixed(0).padStart(8)];
    console.log(`${concurrency.padStart(11)}  ${name.padEnd(12)}  ${cells.join('  ')}`);
  }
}

/**
 * Prints the bytes that a page costs by kind of table, whole pages of the file.
 * @param {string} file the database that the last run left
 */
export function printStorage(file) {
  const reader = openReader(file);
  const tables = reader.all(storageByTable);
  const pages = reader.get(latestRun).fetched;
  reader[Symbol.dispose]();

  const kindOf = (table) => [...KINDS].find(([, names]) => names.includes(table))?.[0] ?? 'rest';
  const bytes = new Map([...KINDS.keys(), 'rest'].map((kind) => [kind, 0]));
  for (const table of tables) bytes.set(kindOf(table.table), bytes.get(kindOf(table.table)) + table.bytes);
  const total = tables.reduce((sum, table) => sum + table.bytes, 0);
  console.log(`\nbytes a page on disk, ${pages} pages`);
  for (const [kind, sum] of [...bytes, ['total', total]]) {
    console.log(
      `  ${kind.padEnd(32)}${Math.round(sum / pages)
        .toLocaleString('en-US')
        .padStart(8)}`,
    );
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
