export { type Query, query } from './define-query.js';
export * from './queries/index.js';
export { openReader, type Reader } from './reader.js';
