export { type ConformanceCase, documentedVerdicts, judgeCases, readCases, type Verdicts } from './conformance.js';
export * from './hostile/index.js';
export { readCsv } from './read-csv.js';
export { type ServedRequest, type ServedSite, serveSite } from './serve-site.js';
export { sharedPath, testWithShared, unpackSharedSite } from './shared.js';
export { temporaryFolder } from './temporary-folder.js';
