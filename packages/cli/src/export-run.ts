import {
  type Column,
  csvText,
  dataPackage,
  hostGraphSvg,
  hostsLinkEachOther,
  type Profile,
  type Row,
  readHostGraph,
  type Table,
  tableRows,
  tables,
} from '@linkvet/core/report';
import { openReader, type Reader } from '@linkvet/core/store';
import { checkName } from './check-name.js';
import { chooseRun, unfinishedLine } from './choose-run.js';
import { makeFolder, writeFile } from './write-file.js';

/** The picture of the hosts of a run: named like a table, and no table. */
const PICTURE = 'host_graph';

/** Rows that Excel and LibreOffice show of one file, with its header. */
const SPREADSHEET_ROWS = 1_048_576;

export interface ExportRequest {
  db: string;
  run: number | undefined;
  folder: string;
  /** Names; all when undefined. The picture is named like one. */
  tables: readonly string[] | undefined;
  /** Names; all when undefined. */
  columns: readonly string[] | undefined;
  profile: Profile;
  now: () => Date;
}

export interface Exported {
  run: number;
  tables: number;
  /** Names of the other files. */
  files: readonly string[];
  warnings: readonly string[];
}

/**
 * Writes one CSV file a table, then the picture of the hosts, and the data dictionary last. It describes tables, so the
 * picture is not in it, and without a table there is none.
 */
export async function exportRun(request: ExportRequest): Promise<Exported> {
  const { db, folder, profile, now } = request;
  const chosen = chooseColumns(chooseTables(request.tables), request.columns);
  using reader = openReader(db);
  const chosenRun = chooseRun(reader, request.run);
  const { run } = chosenRun;
  await makeFolder(folder);
  const unfinished = unfinishedLine(chosenRun);
  const warnings = unfinished === null ? [] : [unfinished];
  for (const table of chosen) {
    const rows = await writeTable(reader, run, table, request);
    if (profile === 'excel' && rows >= SPREADSHEET_ROWS) {
      warnings.push(`${table.fileName} has ${rows} rows; a spreadsheet shows the first ${SPREADSHEET_ROWS}.`);
    }
  }
  const files: string[] = [];
  const picture = drawPicture(reader, run, request);
  if (picture !== null) {
    await writeFile(folder, `${PICTURE}.svg`, [picture]);
    files.push(`${PICTURE}.svg`);
  } else if (request.tables?.includes(PICTURE)) {
    warnings.push(`No host of run ${run} links to another: there is no ${PICTURE}.svg.`);
  }
  if (chosen.length > 0) {
    const dictionary = dataPackage({ run, tables: chosen, profile, createdAt: now().toISOString() });
    await writeFile(folder, 'datapackage.json', [`${JSON.stringify(dictionary, null, 2)}\n`]);
    files.push('datapackage.json');
  }
  return { run, tables: chosen.length, files, warnings };
}

/** Writes the file of a table, and says how many rows it has. */
async function writeTable(
  reader: Reader,
  run: number,
  table: Table,
  { folder, profile }: ExportRequest,
): Promise<number> {
  const counted = { rows: 0 };
  const rows = counting(tableRows(table, reader, run), counted);
  await writeFile(folder, table.fileName, csvText(table.columns, rows, profile));
  return counted.rows;
}

/**
 * The picture of the hosts: where it is asked for by name, when there are any links between hosts; in an export of everything
 * when hosts of the run link each other. Null for none.
 */
function drawPicture(reader: Reader, run: number, { tables, columns }: ExportRequest): string | null {
  const isNamed = tables?.includes(PICTURE) ?? false;
  const isWhole = tables === undefined && columns === undefined;
  if (!isNamed && !isWhole) return null;
  const graph = readHostGraph(reader, run);
  return graph !== null && (isNamed || hostsLinkEachOther(graph)) ? hostGraphSvg(graph) : null;
}

function chooseTables(names: readonly string[] | undefined): typeof tables {
  if (!names) return tables;
  const known = [...tables.map((table) => table.name), PICTURE];
  for (const name of names) checkName('table', name, known);
  return tables.filter((table) => names.includes(table.name));
}

/** The tables with the named columns only; tables that have none of them are left out. */
function chooseColumns(from: typeof tables, names: readonly string[] | undefined): typeof tables {
  if (!names) return from;
  const known = [...new Set(from.flatMap((table) => table.columns.map((column) => column.name)))];
  for (const name of names) checkName('column', name, known);
  return from
    .map((table) => ({ ...table, columns: [...new Set(names)].flatMap((name) => columnOf(table.columns, name)) }))
    .filter((table) => table.columns.length > 0);
}

function columnOf(columns: readonly Column[], name: string): Column[] {
  return columns.filter((column) => column.name === name);
}

function* counting(rows: Iterable<Row>, counted: { rows: number }): Generator<Row> {
  for (const row of rows) {
    counted.rows++;
    yield row;
  }
}
