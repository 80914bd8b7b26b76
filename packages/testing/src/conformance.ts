import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedPath } from './shared.js';

/** A case of a public test suite. */
export interface ConformanceCase<Input, Expected> {
  suite: string;
  id: string;
  kind?: string;
  input: Input;
  expect: Expected;
}

/** How a suite came out. */
export interface Verdicts {
  /** `37 of 37`; '' when there are no such cases. */
  strict: string;
  /** The same for cases in which a program may have reasons of its own. */
  soft: string;
  /** Ids of the cases that came out otherwise than the suite expects, sorted. */
  exceptions: string[];
}

const SOFT_KINDS = new Set(['soft', 'disputed', 'engine-differs-node20', 'nonhttp-base', 'google-only']);

/** The cases of a table in the folder of real-world data, e.g. `srcset_wpt`; of one suite where a table holds several. */
export function readCases<Input, Expected>(table: string, suite?: string): ConformanceCase<Input, Expected>[] {
  const lines = readFileSync(sharedPath('conformance', `${table}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map((line) => JSON.parse(line) as ConformanceCase<Input, Expected>);
  return suite === undefined ? cases : cases.filter((row) => row.suite === suite);
}

export function judgeCases<Input, Expected>(
  cases: readonly ConformanceCase<Input, Expected>[],
  isRight: (row: ConformanceCase<Input, Expected>) => boolean,
): Verdicts {
  const wrong = new Set(cases.filter((row) => !isRight(row)));
  const figure = (isSoft: boolean) => {
    const rows = cases.filter(({ kind = '' }) => SOFT_KINDS.has(kind) === isSoft);
    return rows.length === 0 ? '' : `${rows.filter((row) => !wrong.has(row)).length} of ${rows.length}`;
  };
  return { strict: figure(false), soft: figure(true), exceptions: [...wrong].map(({ id }) => id).sort() };
}

/** What docs/conformance.md says of a suite: its row of figures, and the cases that its exceptions name. */
export function documentedVerdicts(suite: string): Verdicts {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/conformance.md'), 'utf8');
  const lines = page.split('\n').filter((line) => line.startsWith(`| \`${suite}\` |`));
  const rows = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [, , strict = '', soft = ''] = rows.find((cells) => cells.length === 5) ?? [];
  const named = rows.filter((cells) => cells.length === 3).flatMap((cells) => cells[1]?.split(', ') ?? []);
  return { strict, soft, exceptions: named.sort() };
}
