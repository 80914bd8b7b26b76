import { type Column, csvText, dataPackage, type Profile, type Row, tableRows, tables } from '@linkvet/core/report';
import { openReader } from '@linkvet/core/store';
import { checkName } from './check-name.js';
import { chooseRun, unfinishedLine } from './choose-run.js';
import { makeFolder, writeFile } from './write-file.js';

/** Rows that Excel and LibreOffice show of one file, with its header. */
const SPREADSHEET_ROWS = 1_048_576;

export interface ExportRequest {
  db: string;
  run: number | undefined;
  folder: string;
  /** Names; all when undefined. */
  tables: readonly string[] | undefined;
  /** Names; all when undefined. */
  columns: readonly string[] | undefined;
  profile: Profile;
  now: () => Date;
}

/** Writes one CSV file a table, and the data dictionary last. */
export async function exportRun(
  request: ExportRequest,
): Promise<{ run: number; tables: number; warnings: readonly string[] }> {
  const { db, folder, profile, now } = request;
  const chosen = chooseColumns(chooseTables(request.tables), request.columns);
  using reader = openReader(db);
  const chosenRun = chooseRun(reader, request.run);
  const { run } = chosenRun;
  await makeFolder(folder);
  const unfinished = unfinishedLine(chosenRun);
  const warnings = unfinished === null ? [] : [unfinished];
  for (const table of chosen) {
    const counted = { rows: 0 };
    const rows = counting(tableRows(table, reader, run), counted);
    await writeFile(folder, table.fileName, csvText(table.columns, rows, profile));
    if (profile === 'excel' && counted.rows >= SPREADSHEET_ROWS) {
      warnings.push(`${table.fileName} has ${counted.rows} rows; a spreadsheet shows the first ${SPREADSHEET_ROWS}.`);
    }
  }
  const dictionary = dataPackage({ run, tables: chosen, profile, createdAt: now().toISOString() });
  await writeFile(folder, 'datapackage.json', [`${JSON.stringify(dictionary, null, 2)}\n`]);
  return { run, tables: chosen.length, warnings };
}

function chooseTables(names: readonly string[] | undefined): typeof tables {
  if (!names) return tables;
  const known = tables.map((table) => table.name);
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
