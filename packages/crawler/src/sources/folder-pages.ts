import { type Dirent, readFileSync, statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { UsageError } from '@linkvet/core';
import { isIncluded, type Matcher } from '../matcher.js';

export interface FolderPage {
  /** Path below the folder, with `/` between its parts. */
  path: string;
  kind: 'html' | 'markdown';
  /** Bytes. */
  size: number;
}

export interface FolderListing {
  /** The folder's real path. */
  root: string;
  /** The pages to read, by path. */
  pages: FolderPage[];
  /** Paths of every file, also of those that are no pages. */
  files: ReadonlySet<string>;
  /** Paths of folders that could not be read, and why. */
  unreadable: ReadonlyMap<string, string>;
}

const HTML = /\.(?:html?|xhtml)$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** Files up to this size are read while listing, to see whether they hold anything but white space. */
const SMALL_FILE = 4096;

/**
 * The pages of a folder by path: its HTML files, or its Markdown files when no HTML is among the files that `include`
 * and `exclude` leave (they match the path below the folder). Empty files are no pages; `node_modules` and folders that
 * start with a dot are not read; a link that leads out of the folder is not followed. UsageError when there is no such
 * folder.
 */
export async function listFolderPages(
  folder: string,
  include: readonly Matcher[] = [],
  exclude: readonly Matcher[] = [],
): Promise<FolderPage[]> {
  return (await listFolder(folder, include, exclude)).pages;
}

/** As `listFolderPages`, with what link checking needs to know of the other files. */
export async function listFolder(
  folder: string,
  include: readonly Matcher[],
  exclude: readonly Matcher[],
): Promise<FolderListing> {
  const root = await realpath(folder).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) {
    throw new UsageError(`There is no folder ${folder}.`, 'Give the path of a folder that holds HTML or Markdown.');
  }
  const files = new Set<string>();
  const unreadable = new Map<string, string>();
  await walk({ root, files, unreadable, linked: new Set() }, '');
  const wanted = [...files].filter((path) => isIncluded(path, include, exclude));
  const html = wanted.filter((path) => HTML.test(path));
  const kind = html.length > 0 ? 'html' : 'markdown';
  const paths = kind === 'html' ? html : wanted.filter((path) => MARKDOWN.test(path));
  const pages: FolderPage[] = [];
  for (const path of paths.sort(compare)) {
    const file = join(root, path);
    const size = sizeOf(file);
    if (size === null || (size > 0 && !(size <= SMALL_FILE && isBlank(file))))
      pages.push({ path, kind, size: size ?? 0 });
  }
  return { root, pages, files, unreadable };
}

interface Walk {
  root: string;
  files: Set<string>;
  unreadable: Map<string, string>;
  /** Real paths of the folders that were entered through a link: each once, so that links cannot multiply. */
  linked: Set<string>;
}

async function walk(state: Walk, below: string): Promise<void> {
  const entries = await readdir(join(state.root, below), { withFileTypes: true }).catch((error: unknown) => {
    state.unreadable.set(below, error instanceof Error && 'code' in error ? String(error.code) : String(error));
    return [];
  });
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) state.files.add(path);
    else if (entry.isDirectory() && !isUnread(entry.name)) await walk(state, path);
    else if (entry.isSymbolicLink()) await followLink(state, path, entry);
  }
}

async function followLink(state: Walk, path: string, entry: Dirent): Promise<void> {
  const target = await realpath(join(state.root, path)).catch(() => null);
  if (target === null || !target.startsWith(state.root + sep)) return;
  const found = await stat(target).catch(() => null);
  if (found?.isFile()) state.files.add(path);
  if (!found?.isDirectory() || isUnread(entry.name) || state.linked.has(target)) return;
  state.linked.add(target);
  const parent = await realpath(dirname(join(state.root, path)));
  const isLoop = `${parent}${sep}`.startsWith(`${target}${sep}`);
  if (!isLoop) await walk(state, path);
}

/** Whether a folder of this name is left alone. */
export function isUnread(name: string): boolean {
  return (name.startsWith('.') && name !== '..') || name === 'node_modules';
}

/** Bytes; null for a file that cannot be found, such as one whose name is no text: it fails when its turn comes. */
function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

/** A file that cannot be read is not blank: it fails when its turn comes, and is told. */
function isBlank(file: string): boolean {
  try {
    return readFileSync(file, 'utf8').trim() === '';
  } catch {
    return false;
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1;
}
