import type { Profile } from './csv.js';
import type { Column, Table } from './table.js';

export interface DataPackageOptions {
  run: number;
  /** The files that were written, with the columns that each has. */
  tables: readonly Pick<Table, 'name' | 'fileName' | 'description' | 'columns' | 'key'>[];
  profile: Profile;
  /** ISO 8601 in UTC. */
  createdAt: string;
}

/**
 * The data dictionary of an export: a Tabular Data Package with a Table Schema for each file.
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage({ run, tables, profile, createdAt }: DataPackageOptions): object {
  return {
    profile: 'tabular-data-package',
    name: `linkvet-run-${run}`,
    title: `linkvet, run ${run}`,
    description: descriptions[profile],
    created: createdAt,
    resources: tables.map(({ name, fileName, description, columns, key }) => ({
      profile: 'tabular-data-resource',
      name,
      path: fileName,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map(fieldOf),
        missingValues: [''],
        ...(hasAll(columns, key) && { primaryKey: key }),
      },
    })),
  };
}

const descriptions: Record<Profile, string> = {
  raw: 'Cells hold values as they are. An empty cell is an unknown value.',
  excel:
    'For spreadsheets: files begin with a byte-order mark, and a text cell that would be run as a formula or turned into ' +
    'a number or date has an apostrophe before it. An empty cell is an unknown value.',
};

function fieldOf({ name, type, description }: Column): object {
  // Table Schema's default format of a boolean also takes 0 and 1; ours is told exactly.
  const values = type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {};
  return { name, type, description, ...values };
}

function hasAll(columns: readonly Column[], key: readonly string[]): boolean {
  return key.length > 0 && key.every((name) => columns.some((column) => column.name === name));
}
