import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UsageError } from '@linkvet/core';
import { normaliseTarget } from '@linkvet/crawler';
import type { Io } from '../io.js';

/** What `--list` calls the lines that are piped in. */
const STDIN = '-';

/**
 * The URLs of a list, each once, in its order, and the name by which a run remembers it. One URL a line; empty lines and
 * lines that begin with # are passed over. UsageError, with file and line, for what is no URL, and for an empty list.
 */
export async function readList(file: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<{ name: string; urls: string[] }> {
  const path = resolve(io.cwd, file);
  const urls = new Set<string>();
  let number = 0;
  for await (const line of linesOf(file === STDIN ? io.stdin : await openList(path, file))) {
    number++;
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '' || text.startsWith('#')) continue;
    urls.add(normaliseNamed(text, `${file}:${number}`));
  }
  if (urls.size === 0) throw new UsageError(`The list ${file} names no URL.`, 'Write one URL a line.');
  return { name: `list:${file === STDIN ? STDIN : path}`, urls: [...urls] };
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** A file that is there; a folder or a device is none. */
async function openList(path: string, file: string): Promise<Readable> {
  const hint = 'Name a file with one URL a line, or - for stdin.';
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
    throw new UsageError(`The list ${file} ${why}.`, hint);
  });
  if ((await handle.stat()).isFile()) return handle.createReadStream();
  await handle.close();
  throw new UsageError(`The list ${file} is no file.`, hint);
}

/** A URL as `normaliseTarget` reads it. The UsageError for what is none begins with `place`, which is where it stands. */
export function normaliseNamed(text: string, place: string): string {
  try {
    return normaliseTarget(text);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${place}: ${error.message}`, error.hint);
    throw error;
  }
}
