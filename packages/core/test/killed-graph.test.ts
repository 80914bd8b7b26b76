import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SourceEvent } from '../src/model.js';
import { tableRows, tables } from '../src/report/index.js';
import { openReader } from '../src/store/index.js';
import { auditAndCopy, goOn } from './audit-and-copy.js';
import { answer, databaseIn } from './store/pages.js';

const HOSTS = ['one', 'two', 'three', 'four', 'five', 'six'].map((name) => `${name}.network.example`);
const PAGES = 12;
const SHOP = 'https://store.lamps.example/order/checkout.php?PRODS=1&AFFILIATE=4711';

/** Hosts that list pages of each other, other ones on each page, and a hub that is paid. */
async function* network(): AsyncGenerator<SourceEvent> {
  for (const [place, host] of HOSTS.entries()) {
    for (let page = 0; page < PAGES; page++) {
      const others = HOSTS.filter((other) => other !== host);
      const items = others.map(
        (other, step) => `<li><a href="https://${other}/${(page + step) % PAGES}">Lamp</a></li>`,
      );
      const text = `<p>Of lamp ${page} there is little to tell on ${host}: <a href="https://hub.example/${page}">buy it</a>.</p>`;
      const tag = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABCDEF123${place % 2}"></script>`;
      yield answer(`https://${host}/${page}`, `<title>Lamp ${page}</title>${tag}${text}<ul>${items.join('')}</ul>`)
        .event;
    }
  }
  for (let page = 0; page < PAGES; page++) {
    yield answer(`https://hub.example/${page}`, `<title>Lamp</title><p>Here: <a href="${SHOP}">lamp ${page}</a>.`)
      .event;
  }
}

function rowsOf(file: string, names = tables.map(({ name }) => name)): Record<string, Record<string, unknown>[]> {
  using reader = openReader(file);
  const wanted = tables.filter(({ name }) => names.includes(name));
  return Object.fromEntries(wanted.map((table) => [table.name, [...tableRows(table, reader, 1)]]));
}

const countOf = ({ source_host, target_host, links, pages }: Record<string, unknown>) => {
  return { source_host, target_host, links, pages };
};

test('a graph that is killed after any write is told once, and comes out the same when the run goes on', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder, 'killed.db');
  const { summary, copies } = await auditAndCopy(file, network());
  const expected = rowsOf(file);
  expect(expected.host_edges).toHaveLength(6 * 6 + 1);
  expect(expected.money_paths).toHaveLength(6 + 1);
  expect(expected.operators).toHaveLength(6);
  expect(copies.length).toBeGreaterThan(10);
  for (const name of copies) {
    const { host_edges: edges = [] } = rowsOf(name, ['host_edges']);
    expect(edges.map(countOf), name).toEqual(expected.host_edges?.map(countOf));
    expect(await goOn(name), name).toEqual(summary);
    expect(rowsOf(name), name).toEqual(expected);
  }
});
