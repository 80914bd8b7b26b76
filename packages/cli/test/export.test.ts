import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recoverCell, tables } from '@linkvet/core/report';
import { readCsv, serveSite, temporaryFolder } from '@linkvet/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGarden } from './garden.js';
import { linkvet } from './linkvet.js';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const run = (...argv: string[]) => linkvet(argv, { cwd: folder.path });
const path = (...parts: string[]) => join(folder.path, ...parts);

beforeAll(async () => {
  folder = await temporaryFolder();
  await using garden = await serveGarden();
  const audit = await run(...garden.audit, '--db', 'a.db');
  expect(audit, audit.stderr).toMatchObject({ exitCode: 0 });
  const exported = await run('export', 'raw', '--db', 'a.db');
  expect(exported, exported.stderr).toMatchObject({ exitCode: 0, stdout: '' });
});

afterAll(() => folder[Symbol.asyncDispose]());

/** Without what differs from run to run: ports, milliseconds, versions. */
function stable(csv: string): string {
  return (
    csv
      .replaceAll('\r\n', '\n')
      .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
      .replaceAll(/\d{4}-\d\d-\d\d-[0-9a-f]{16}/g, 'CATALOGUE')
      .replaceAll(/,\d+\.\d+\.\d+,CATALOGUE/g, ',VERSION,CATALOGUE')
      // In pages.csv, elapsed_ms behind bytes: `,351,21,,,,,false,false,`.
      .replaceAll(/,(\d+),\d+(?=,,,,,\w*,\w*,)/g, ',$1,MS')
      .replaceAll(/\ndate: [^\n]*(?=\n)/g, '\ndate: NOW')
  );
}

test.each(tables.map((table) => table.fileName))('%s is what a compliance team reads', async (fileName) => {
  await expect(stable(await readFile(path('raw', fileName), 'utf8'))).toMatchFileSnapshot(`golden/${fileName}`);
});

const FIRST_COLUMNS: Record<string, string> = {
  runs: 'run_id, targets, state, started_at, finished_at, pages_fetched, tool_version, catalogue_version',
  pages:
    'url, final_url, status, state, content_type, depth, title, lang, type, words_full, words_main, words_core, unique_share, affiliate_links, ad_slots, canonical, indexable, body_sha256, fetched_at',
  links: 'page_url, target_url, kind, rel, anchor, placement, line, column',
  affiliate_links:
    'page_url, network, role, tier, publisher_id, advertiser_id, campaign_id, creative_id, sub_id, link_url, target_url, rel, via, placement, hidden, line, column, selector',
  affiliate_hops: 'page_url, link_url, hop, network, role, publisher_id, hop_url',
  ad_slots: 'page_url, system, account_id, slot_id, format, size, placement, line, column, selector',
  publishers: 'network, publisher_id, hosts, pages, links, own',
  findings:
    'finding_id, rule, severity, confidence, state, page_url, places, first_seen, last_seen, title, evidence, policy, line, column, selector, waiver',
  duplicate_clusters: 'cluster_id, kind, url, similarity, representative, title, words_core',
  hosts: 'host',
  host_edges: 'source_host, target_host, links, pages',
  link_farms: 'group_id, verdict, score, host',
};

test.each(Object.entries(FIRST_COLUMNS))(
  '%s.csv begins with the columns that the interface names',
  async (name, first) => {
    const [header = ''] = (await readFile(path('raw', `${name}.csv`), 'utf8')).split('\r\n');
    const expected = first.split(', ');
    expect(header.split(',').slice(0, expected.length)).toEqual(expected);
  },
);

test('the data dictionary names every file and its columns in their order', async () => {
  const { resources } = JSON.parse(await readFile(path('raw', 'datapackage.json'), 'utf8'));
  expect((await readdir(path('raw'))).sort()).toEqual(
    ['datapackage.json', ...resources.map((it: { path: string }) => it.path)].sort(),
  );
  for (const { path: fileName, schema } of resources) {
    const [header] = (await readFile(path('raw', fileName), 'utf8')).split('\r\n');
    expect(schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(header);
    expect(schema.fields.every((field: { description: string }) => field.description.length > 5)).toBe(true);
  }
});

test('every row has the columns of its table and no others', async () => {
  const { openReader } = await import('@linkvet/core/store');
  const { tableRows } = await import('@linkvet/core/report');
  using reader = openReader(path('a.db'));
  for (const table of tables) {
    for (const row of tableRows(table, reader, 1)) {
      expect(Object.keys(row).sort(), table.name).toEqual(table.columns.map((column) => column.name).sort());
    }
  }
});

test('an export for a spreadsheet holds the same, guarded', async () => {
  expect(await run('export', 'excel', '--db', 'a.db', '--profile', 'excel')).toMatchObject({ exitCode: 0 });
  const guarded = await readCsv(path('excel', 'pages.csv'));
  expect(guarded.map((row) => row.title)).toContain(`'=Tomatoes, "ripe"`);
  for (const { fileName } of tables) {
    const raw = await readCsv(path('raw', fileName));
    const cells = (await readCsv(path('excel', fileName))).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, recoverCell(cell)])),
    );
    expect(cells, fileName).toEqual(raw);
  }
});

test('only chosen tables and columns are written, the columns in the order given', async () => {
  const argv = [
    'export',
    'few',
    '--db',
    'a.db',
    '--tables',
    'pages,findings,links',
    '--columns',
    'title,url,rule,title',
  ];
  expect(await run(...argv)).toMatchObject({
    exitCode: 0,
    stderr: 'Run 1: 2 tables and datapackage.json written to few\n',
  });
  expect((await readdir(path('few'))).sort()).toEqual(['datapackage.json', 'findings.csv', 'pages.csv']);
  expect(await readFile(path('few', 'pages.csv'), 'utf8')).toMatch(/^title,url\r\n/);
  expect(await readFile(path('few', 'findings.csv'), 'utf8')).toMatch(/^title,rule\r\n/);
});

test('a second export replaces the files and leaves nothing else behind', async () => {
  await run('export', 'twice', '--db', 'a.db');
  await writeFile(path('twice', 'pages.csv'), 'something else');
  expect(await run('export', 'twice', '--db', 'a.db', '--quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(await readFile(path('twice', 'pages.csv'))).toEqual(await readFile(path('raw', 'pages.csv')));
  expect(await readdir(path('twice'))).toEqual(await readdir(path('raw')));
});

test('an export is of the run that is named, or of the last', async () => {
  await using garden = await serveGarden();
  await run(...garden.audit, '--db', 'a.db');
  expect(await run('export', 'first', '--db', 'a.db', '--run', '1')).toMatchObject({ exitCode: 0 });
  expect(await readCsv(path('first', 'runs.csv'))).toMatchObject([{ run_id: '1' }]);
  expect(await run('export', 'last', '--db', 'a.db')).toMatchObject({ exitCode: 0 });
  expect(await readCsv(path('last', 'runs.csv'))).toMatchObject([{ run_id: '2', baseline_run_id: '1' }]);
});

const page = (title: string, body: string) =>
  `<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${title} of a small garden. ${body}</p></main></html>`;

/** Two hosts that link each other, and the audit of both. */
async function auditNeighbours(db: string) {
  await using site = await serveSite({
    '/': (request, response) => {
      const neighbour = request.headers.host === 'north.example' ? 'south' : 'north';
      const body = page('Home', `See <a href="https://${neighbour}.example/">them</a>, too.`);
      response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    },
  });
  const targets = ['https://north.example', 'https://south.example'];
  const route = ['--origin-map', `https://*.example=${site.origin}`, '--rate', '0'];
  const audit = await run('audit', ...targets, ...route, '--db', db);
  expect(audit, audit.stderr).toMatchObject({ exitCode: 0 });
}

describe('the picture of the hosts', () => {
  beforeAll(() => auditNeighbours('neighbours.db'));

  test('is written where hosts of the run link each other, and is no table', async () => {
    const { stderr } = await run('export', 'hosts', '--db', 'neighbours.db');
    expect(stderr).toBe(`Run 1: ${tables.length} tables, host_graph.svg and datapackage.json written to hosts\n`);
    const picture = await readFile(path('hosts', 'host_graph.svg'), 'utf8');
    expect(picture).toMatch(/^<svg .*\n/);
    expect(picture).toMatch(/>north\.example<.*\n/);
    const { resources } = JSON.parse(await readFile(path('hosts', 'datapackage.json'), 'utf8'));
    expect(resources.length).toBe(tables.length);
  });

  test('can be had by itself, also of a single site; without a table there is no dictionary', async () => {
    for (const db of ['neighbours.db', 'a.db']) {
      const { stderr } = await run('export', `of-${db}`, '--db', db, '--tables', 'host_graph', '--run', '1');
      expect(stderr).toBe(`Run 1: host_graph.svg written to of-${db}\n`);
      expect(await readdir(path(`of-${db}`))).toEqual(['host_graph.svg']);
    }
  });

  test('is not among chosen tables or columns', async () => {
    await run('export', 'no-picture', '--db', 'neighbours.db', '--tables', 'hosts');
    await run('export', 'no-picture', '--db', 'neighbours.db', '--columns', 'host');
    expect(await readdir(path('no-picture'))).not.toContain('host_graph.svg');
  });

  test('that is asked for and cannot be drawn is told', async () => {
    await using site = await serveSite({ '/': page('Alone', 'No links.') });
    await run('audit', site.origin, '--rate', '0', '--db', 'alone.db');
    const { exitCode, stderr } = await run('export', 'alone', '--db', 'alone.db', '--tables', 'hosts,host_graph');
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      'linkvet: No host of run 1 links to another: there is no host_graph.svg.\n' +
        'Run 1: 1 table and datapackage.json written to alone\n',
    );
  });
});
