import { copyFileSync, readFileSync } from 'node:fs';
import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { audit } from '../src/audit.js';
import type { RunSummary, SourceEvent } from '../src/model.js';
import { defaultCatalogue } from '../src/networks/index.js';
import { tableRows, tables } from '../src/report/index.js';
import { rules } from '../src/rules/index.js';
import { openReader, openStore } from '../src/store/index.js';
import type { RunWriter } from '../src/store/run-writer.js';
import { answer, databaseIn, newRun } from './store/pages.js';

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

async function* nothing(): AsyncGenerator<SourceEvent> {}

function auditInto(store: RunWriter, events: AsyncIterable<SourceEvent>): Promise<RunSummary> {
  const now = () => new Date('2026-01-01T00:01:00Z');
  return audit({ events, catalogue: defaultCatalogue(), rules, store, now });
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
  const copies: string[] = [];
  using store = openStore(file);
  using run = store.beginRun(newRun());
  let isClosing = false;
  let written = 0;
  const ready = run.ready.bind(run);
  run.ready = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    const log = isClosing ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
    if (isClosing && log.length !== written) {
      written = log.length;
      const name = `${file}.${copies.length}`;
      copyFileSync(file, name);
      copyFileSync(`${file}-wal`, `${name}-wal`);
      copies.push(name);
    }
    await ready();
  };
  const summary = await auditInto(
    run,
    (async function* () {
      yield* network();
      isClosing = true;
    })(),
  );
  const expected = rowsOf(file);
  expect(expected.host_edges).toHaveLength(6 * 6 + 1);
  expect(expected.money_paths).toHaveLength(6 + 1);
  expect(expected.operators).toHaveLength(6);
  expect(copies.length).toBeGreaterThan(10);
  for (const name of copies) {
    const { host_edges: edges = [] } = rowsOf(name, ['host_edges']);
    expect(edges.map(countOf), name).toEqual(expected.host_edges?.map(countOf));
    using resumed = openStore(name);
    using again = resumed.resumeRun(1);
    expect(await auditInto(again, nothing()), name).toEqual(summary);
    expect(rowsOf(name), name).toEqual(expected);
  }
});
