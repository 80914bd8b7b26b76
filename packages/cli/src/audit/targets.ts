import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '@linkvet/core';
import { normaliseTarget } from '@linkvet/crawler';
import { ConfiguredValueError } from '../configuration/problem.js';
import type { Io } from '../io.js';
import type { Group } from './groups.js';
import { normaliseNamed, readList } from './lists.js';

/** What an audit reads. `name` is how the run remembers it: the URL, or the path of the folder or file. */
export type Target = TargetKind & {
  /** The group that names it; null when it is named by itself alone. */
  group: string | null;
};

type TargetKind =
  | { kind: 'site'; name: string }
  | { kind: 'folder'; name: string }
  | { kind: 'archive'; name: string }
  | { kind: 'list'; name: string; urls: string[] }
  | { kind: 'sitemap'; name: string; url: string };

/** What a call names, as it was typed. */
export interface NamedTargets {
  targets: readonly string[];
  lists?: readonly string[] | undefined;
  sitemaps?: readonly string[] | undefined;
  groups?: readonly Group[] | undefined;
}

/** Endings that are files rather than domains, although `index.html` could be one. */
const FILE_ENDING = /\.(?:html?|xhtml|markdown|xml|txt|csv|json|ya?ml|db|w?arc|gz|wacz|zip)$/i;

/** Endings of web archives; what is in the file is looked at before it is read. */
const ARCHIVE_ENDING = /\.(?:w?arc(?:\.gz)?|wacz)$/i;

/** The targets of a call, sorted by name, each once. Throws a UsageError for one that cannot be audited. */
export async function readTargets(named: NamedTargets, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Target[]> {
  const targets = new Map<string, Target>();
  const add = (target: TargetKind, group: string | null = null) => {
    if (!targets.has(target.name)) targets.set(target.name, { ...target, group });
  };
  for (const group of named.groups ?? []) for (const target of await readGroup(group, io.cwd)) add(target, group.name);
  for (const argument of named.targets) add(await readTarget(argument, io.cwd));
  for (const file of named.lists ?? []) add({ kind: 'list', ...(await readList(file, io)) });
  for (const text of named.sitemaps ?? []) {
    const url = normaliseNamed(text, '--sitemap');
    add({ kind: 'sitemap', name: `sitemap:${url}`, url });
  }
  if (targets.size === 0) {
    throw new UsageError(
      'Nothing to audit is named.',
      'Give a URL, a folder or an archive, --list, --sitemap or --group.',
    );
  }
  return [...targets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The targets of a group; one that cannot be audited is told with its place in the configuration. */
async function readGroup({ name, targets }: Group, cwd: string): Promise<TargetKind[]> {
  const read: TargetKind[] = [];
  for (const [i, argument] of targets.entries()) {
    const target = await readTarget(argument, cwd).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      throw new ConfiguredValueError(['groups', name, i], error.message, error.hint);
    });
    read.push(target);
  }
  return read;
}

async function readTarget(argument: string, cwd: string): Promise<TargetKind> {
  if (argument.trim() === '') throw new UsageError('A target is empty.', 'Give a URL, a domain or a folder.');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument)) return { kind: 'site', name: normaliseTarget(argument) };

  const path = resolve(cwd, argument);
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory()) return { kind: 'folder', name: path };
  if (entry && ARCHIVE_ENDING.test(path)) return { kind: 'archive', name: path };
  if (entry) {
    const hint = `Give the folder it is in, name a list of URLs with --list, or look at it alone with "linkvet inspect ${argument}".`;
    throw new UsageError(`${argument} is a file; an audit reads a site, a folder or a web archive.`, hint);
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
