import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '@linkvet/core';
import type { Document, LineCounter, Scalar } from 'yaml';
import type { z } from 'zod';
import { suggest } from '../suggest.js';
import { type Problem, problemAt } from './problem.js';
import type { Configuration } from './schema.js';
import { valueProblems } from './value-problems.js';

const FILE_NAMES = ['linkvet.config.yaml', 'linkvet.config.json'];

/** What holds ids, names and years: there a number is a text without quotes, and 007 is not 7. */
const TEXTS = ['publishers', 'networks', 'adSystems'];

/** A configuration, and the file it stands in. */
export interface ConfigurationFile {
  configuration: Configuration;
  name: string;
  /** `:LINE` of what a path leads to, or of the nearest thing around it. */
  placeOf(path: readonly PropertyKey[]): string;
}

/**
 * The configuration: the named one, or the one in the folder; null when there is none. It is data, never run. Throws a
 * UsageError with file and line for what does not fit the schema.
 */
export async function readConfiguration(named: string | undefined, cwd: string): Promise<ConfigurationFile | null> {
  const file = await findFile(named, cwd);
  if (file === null) return null;
  // Both cost more than a whole `--help`, and most calls have no configuration.
  const [{ isMap, LineCounter, parseDocument, visit }, { configuration }] = await Promise.all([
    import('yaml'),
    import('./schema.js'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new UsageError(`${file.name}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  if (isMap(document.contents)) {
    for (const key of TEXTS) visit(document.contents.get(key, true) ?? null, { Scalar: keepAsWritten });
  }
  const result = configuration.safeParse(readDocument(document, file.name) ?? {}, { error: explainIssue });
  const problems = result.success ? await meaningProblems(result.data) : result.error.issues.map(toProblem);
  const [problem] = problems;
  if (problem)
    throw new UsageError(`${file.name}${placeOf(problem.path, document, lines)}: ${problem.message}`, problem.hint);
  return {
    name: file.name,
    configuration: result.data as Configuration,
    placeOf: (path) => placeOf(path, document, lines),
  };
}

function keepAsWritten(_key: unknown, scalar: Scalar): void {
  if (typeof scalar.value === 'number' && scalar.source !== undefined) scalar.value = scalar.source;
}

/** What a schema does not say well by itself; of an unknown key only what may have been meant. */
function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? 'is missing' : `must be ${KINDS[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const told = `${JSON.stringify(issue.input)} is none of ${values.join(', ')}`;
    return `${told}. ${suggest(String(issue.input), values)}`.trim();
  }
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { shape = {} } = (issue.inst as z.ZodObject | undefined) ?? {};
  return suggest(issue.keys[0] ?? '', Object.keys(shape));
}

/** What a value must be, in words for a person who writes YAML. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'keys and values',
  record: 'keys and values',
  string: 'a text',
};

function toProblem(issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0] ?? ''];
    return { path, message: `unknown key "${path.join('.')}"`, hint: issue.message };
  }
  // What is wrong with a key is said one level down.
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return problemAt(issue.path, message ?? 'cannot be used');
}

/** The catalogue, which takes long to load, is asked only where there is something to ask. */
async function meaningProblems(configuration: Configuration): Promise<Problem[]> {
  const { publishers, networks, adSystems } = configuration;
  const problems = await valueProblems(configuration);
  if (!publishers && !networks && !adSystems) return problems;
  const { definitionProblems } = await import('./definition-problems.js');
  return [...problems, ...(await definitionProblems(configuration))];
}

async function findFile(named: string | undefined, cwd: string): Promise<{ name: string; text: string } | null> {
  if (named !== undefined) {
    const text = await readFile(resolve(cwd, named), 'utf8').catch((error: NodeJS.ErrnoException) => {
      const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
      throw new UsageError(`configuration ${named} ${why}`);
    });
    return { name: named, text };
  }
  const found: { name: string; text: string }[] = [];
  for (const name of FILE_NAMES) {
    const text = await readFile(join(cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw new UsageError(`configuration ${name} cannot be read (${error.code})`);
    });
    if (text !== null) found.push({ name, text });
  }
  if (found.length > 1) {
    throw new UsageError(`there are both ${FILE_NAMES.join(' and ')}`, 'Keep one, or name one with --config.');
  }
  return found[0] ?? null;
}

function readDocument(document: Document, name: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that unfold without end.
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** `:LINE` of a key, of an entry of a list, or of the nearest thing around it; '' when nothing has a place. */
function placeOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): string {
  const parent = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  const pairs = (parent as { items?: { key?: unknown }[] } | null)?.items ?? [];
  const key = pairs.find(({ key }) => String((key as Scalar | undefined)?.value) === String(path.at(-1)))?.key;
  const node = key ?? document.getIn(path, true);
  const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  if (offset !== undefined) return `:${lines.linePos(offset).line}`;
  return path.length === 0 ? '' : placeOf(path.slice(0, -1), document, lines);
}
