import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '@linkvet/core';
import { normaliseTarget } from '@linkvet/crawler';

/** What an audit reads. `name` is how the run remembers it: the URL, or the folder's path. */
export type Target = { kind: 'site'; name: string } | { kind: 'folder'; name: string };

/** Endings that are files rather than domains, although `index.html` could be one. */
const FILE_ENDING = /\.(?:html?|xhtml|markdown|xml|txt|csv|json|ya?ml|db|warc|gz|wacz|zip)$/i;

/** The targets of a call, sorted by name, each once. Throws a UsageError for one that cannot be audited. */
export async function readTargets(arguments_: readonly string[], cwd: string): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const argument of arguments_) {
    const target = await readTarget(argument, cwd);
    targets.set(target.name, target);
  }
  return [...targets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readTarget(argument: string, cwd: string): Promise<Target> {
  if (argument.trim() === '') throw new UsageError('A target is empty.', 'Give a URL, a domain or a folder.');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument)) return { kind: 'site', name: normaliseTarget(argument) };

  const path = resolve(cwd, argument);
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory()) return { kind: 'folder', name: path };
  if (entry) {
    const hint = `Give the folder it is in, or look at it alone with "linkvet inspect ${argument}".`;
    throw new UsageError(`${argument} is a file; an audit reads a site or a folder.`, hint);
  }
  if (isPath(argument)) {
    const kind = FILE_ENDING.test(argument) ? 'File' : 'Folder';
    throw new UsageError(`${kind} ${argument} does not exist.`, 'A site begins with https:// or with its domain.');
  }
  return { kind: 'site', name: normaliseTarget(argument) };
}

/** Whether a text without a scheme can only be a path: `./x`, `/x`, `~/x`, or `x/y` whose first part is no host. */
export function isPath(argument: string): boolean {
  if (/^(?:[./~\\]|[a-z]:\\)/i.test(argument) || FILE_ENDING.test(argument)) return true;
  const host = argument.split(/[/?#]/, 1)[0] ?? '';
  return !/[.:]/.test(host) && host.toLowerCase() !== 'localhost';
}
