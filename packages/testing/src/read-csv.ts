import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** The rows of a CSV file with a header, every value as text. */
export async function readCsv(file: string): Promise<Record<string, string>[]> {
  return parse(await readFile(file, 'utf8'), { columns: true, bom: true });
}
