export { checkArchive } from './archive/archive-file.js';
export { identityOf, normaliseTarget } from './identity.js';
export type { Matcher } from './matcher.js';
export { type ArchiveOptions, archiveSource } from './sources/archive.js';
export { type FolderOptions, folderSource } from './sources/folder.js';
export { type FolderPage, listFolderPages } from './sources/folder-pages.js';
export { type SiteOptions, siteSource } from './sources/site/site.js';
export { defaultUserAgent } from './user-agent.js';
