export { normaliseTarget } from './identity.js';
export type { Matcher } from './matcher.js';
export { type FolderOptions, folderSource } from './sources/folder.js';
export { type FolderPage, listFolderPages } from './sources/folder-pages.js';
