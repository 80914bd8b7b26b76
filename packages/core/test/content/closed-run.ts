import { audit } from '../../src/audit.js';
import type { SourceEvent } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import type { Rule } from '../../src/rules/index.js';
import { openReader, openStore, type Query } from '../../src/store/index.js';
import { type Answer, newRun } from '../store/pages.js';

async function* eventsOf(answers: readonly Answer[]): AsyncGenerator<SourceEvent> {
  for (const { event } of answers) yield event;
}

/** Audits pages in the given order into a database file and closes the run; goes on with run `resume` where one is given. */
export async function closeRun(
  file: string,
  answers: readonly Answer[],
  { resume, rules = [] }: { resume?: number; rules?: readonly Rule[] } = {},
): Promise<number> {
  using store = openStore(file);
  using run = resume === undefined ? store.beginRun(newRun()) : store.resumeRun(resume);
  const now = () => new Date('2026-01-01T00:01:00Z');
  await audit({ events: eventsOf(answers), catalogue: defaultCatalogue(), rules, store: run, now });
  return run.run;
}

/** Asks a database, also what no query of the product asks. */
export function askFor<Row>(file: string, sql: string, ...params: (string | number)[]): Row[] {
  using reader = openReader(file);
  const question: Query<(string | number)[], Row> = { sql, scansRun: true };
  return reader.all(question, ...params);
}

/** `count` distinct words that begin with `name`, as a sentence. */
export function sentence(name: string, count: number): string {
  return `${Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')}.`;
}
