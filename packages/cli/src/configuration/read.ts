import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UsageError } from '@linkvet/core';
import type { Document, LineCounter } from 'yaml';
import { suggest } from '../suggest.js';
import type { Configuration } from './schema.js';

const FILE_NAMES = ['linkvet.config.yaml', 'linkvet.config.json'];

/**
 * The configuration and the name of its file: the named one, or the one in the folder; null when there is none. It is data, never run. Throws a
 * UsageError with file and line for what does not fit the schema.
 */
export async function readConfiguration(
  named: string | undefined,
  cwd: string,
): Promise<{ name: string; configuration: Configuration } | null> {
  const file = await findFile(named, cwd);
  if (file === null) return null;
  // Both cost more than a whole `--help`, and most calls have no configuration.
  const [{ LineCounter, parseDocument }, { configuration }] = await Promise.all([
    import('yaml'),
    import('./schema.js'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new UsageError(`${file.name}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);

  const result = configuration.safeParse(readDocument(document, file.name) ?? {});
  if (result.success) return { name: file.name, configuration: result.data };
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const place = placeOf([...issue.path, key], document, lines);
    const hint = suggest(key, Object.keys(configuration.shape));
    throw new UsageError(`${file.name}${place}: unknown key "${[...issue.path, key].join('.')}"`, hint);
  }
  const path = issue?.path ?? [];
  // What is wrong with a key is said one level down.
  const message = issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message;
  const told = [...(path.length > 0 ? [path.join('.')] : []), message].join(': ');
  throw new UsageError(`${file.name}${placeOf(path, document, lines)}: ${told}`);
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

/** `:LINE` of a key or value; '' when it has no place. */
function placeOf(path: readonly PropertyKey[], document: Document, lines: LineCounter): string {
  const node = document.getIn(path, true);
  const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
  return offset === undefined ? '' : `:${lines.linePos(offset).line}`;
}
