import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../identity.js';
import { type FolderListing, type FolderPage, isUnread } from './folder-pages.js';

/** Front matter is looked for in this many bytes. */
const FRONT_MATTER_BYTES = 65_536;

export type ReadPermalink = (markdown: string) => unknown;

/**
 * The address of every page below `base`, in the order of the listing. Two files that claim one address do not hide
 * each other: the later one gets the address of its own path, with a number when that is taken, too.
 */
export function addressPages(listing: FolderListing, base: URL, readPermalink: ReadPermalink): Map<string, FolderPage> {
  const pages = new Map<string, FolderPage>();
  for (const page of listing.pages) {
    const permalink = page.kind === 'markdown' ? permalinkOf(join(listing.root, page.path), base, readPermalink) : null;
    const address = permalink ?? new URL(encodePath(addressPath(page, listing.files)), base).href;
    pages.set(pages.has(address) ? ownAddress(page, base, pages) : address, page);
  }
  return pages;
}

function ownAddress({ path }: FolderPage, base: URL, taken: ReadonlyMap<string, FolderPage>): string {
  const own = new URL(encodePath(path), base).href;
  let address = own;
  for (let number = 2; taken.has(address); number++) address = `${own}?${number}`;
  return address;
}

/** `x/index.html` is `x/`, `x.html` is itself, `x.md` is `x/`. */
function addressPath({ path, kind }: FolderPage, files: ReadonlySet<string>): string {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const name = path.slice(slash);
  if (name === 'index.html' || (name === 'index.htm' && !files.has(`${folder}index.html`))) return folder;
  if (kind === 'html') return path;
  const stem = name.replace(/\.[^.]*$/, '');
  return stem === 'index' ? folder : `${folder}${stem}/`;
}

/** The address that front matter gives a page; null when it gives none that can be used as it stands. */
function permalinkOf(file: string, base: URL, readPermalink: ReadPermalink): string | null {
  const permalink = readPermalink(readStart(file));
  // A colon stands for a pattern such as /:year/:title/, which only the site's generator can fill.
  if (typeof permalink !== 'string' || permalink.trim() === '' || /(?:^|\/):/.test(permalink)) return null;
  const target = permalink.trim();
  const address = identityOf(/^https?:/i.test(target) ? target : target.replace(/^[/\\]+/, './'), base);
  return address !== null && new URL(address).host === base.host ? address : null;
}

function readStart(file: string): string {
  const bytes = Buffer.alloc(FRONT_MATTER_BYTES);
  try {
    const descriptor = openSync(file, 'r');
    try {
      return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, FRONT_MATTER_BYTES, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

function encodePath(path: string): string {
  // `./` keeps a name such as `a:b` from being read as a scheme.
  return `./${path.split('/').map(encodeURIComponent).join('/')}`;
}

/**
 * Whether a link to the folder's own address finds a file, by the rules of GitHub Pages: `/x` is `x`, `x.html` or
 * `x/index.html`, `/x/` is `x/index.html`. Null where the listing cannot know: outside of `base`, and in folders that are
 * not read.
 */
export function findsFile(href: string, base: URL, files: ReadonlySet<string>): boolean | null {
  const url = new URL(href);
  if (url.host !== base.host || !url.pathname.startsWith(base.pathname)) return null;
  const path = decodePath(url.pathname.slice(base.pathname.length));
  if (path === null) return false;
  if (path.split('/').some(isUnread)) return null;
  if (path === '' || path.endsWith('/')) return files.has(`${path}index.html`) || files.has(`${path}index.htm`);
  return files.has(path) || files.has(`${path}.html`) || files.has(`${path}/index.html`);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
