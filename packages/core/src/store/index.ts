export { type Query, type QueryValue, query } from './define-query.js';
export { type PageInRun, type RunTexts, readPageInRun, readRunTexts } from './page-in-run.js';
export * from './queries/index.js';
export { readFacts } from './read-facts.js';
export { openReader, type Reader } from './reader.js';
export type { RunWriter } from './run-writer.js';
export { renderSchema } from './schema-doc.js';
export { type NewRun, openStore, type Store } from './store.js';
